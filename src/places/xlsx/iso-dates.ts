const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;

/** Day 60 of the 1900 system is 29 February 1900, which never was: days before it count one less. */
const AFTER_FALSE_LEAP_DAY = 61;

/**
 * The serial number of "2022-12-31" or "2022-12-31T07:30:00" (cells of type `d`, ECMA-376 part 1, 18.18.11).
 * null where the text is no date that a workbook can hold.
 */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const midnight = Date.UTC(year, month - 1, day);
  const real = new Date(midnight);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  const days = (midnight - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
  const serial = date1904 || days >= AFTER_FALSE_LEAP_DAY ? days : days - 1;
  return serial < 0 ? null : serial + time;
}
