import { foldText, isErrorValue, parseNumber, memoize, type Cell } from '../../../grid/index.ts';
import { unitOf } from './units.ts';

/**
 * What a cell may be to a table of figures. `figure`: a number, or text read as one. `maybe`: "-", "2/9", an error:
 * what stands in place of a figure among figures, and elsewhere is none. `year`: a figure only by its place. `date`:
 * a day. `other`: telephone numbers, codes, times: neither a figure nor a label.
 */
export type CellKind = 'text' | 'figure' | 'maybe' | 'year' | 'date' | 'other';

/** The kind of a cell; null where nothing is seen. `units`: what texts of its sheet count by. */
export function kindOf({ value, format, formula }: Cell, units: ReadonlySet<string>): CellKind | null {
  if (typeof value === 'string') {
    const unit = unitOf(value);
    if (unit !== null && units.has(unit)) return 'figure';
    return kindOfText(value) ?? (formula === null ? null : 'other');
  }
  if (isErrorValue(value)) return 'maybe';
  if (typeof value === 'boolean') return 'other';
  const shown = formatLook(format);
  if (shown.isDate) return value === null ? 'other' : kindOfDate(value, shown);
  if (value === null) return 'figure';
  return isYear(value) && shown.isPlain ? 'year' : 'figure';
}

/** Days counted from here on are those of our time; smaller numbers are counts that only look like days. */
const FIRST_DAY = 20_000;

function kindOfDate(serial: number, { isYearOnly, isDay }: FormatLook): CellKind {
  if (isYearOnly) return 'year';
  if (!isDay) return 'other';
  return serial >= FIRST_DAY ? 'date' : 'figure';
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** What a number format code shows of no value, but elapsed times. A whole code has at most 255 letters. */
const NOT_SHOWN = /"[^"]{0,255}"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]{0,255}\]|General/giu;

/** What a number format shows of the number itself: no texts, signs of their own, colours and spaces. */
const shownBy = (format: string): string => format.replace(NOT_SHOWN, '');

/** What a number format shows of a number. */
export interface FormatLook {
  /** A day, a month, a year or a time. */
  readonly isDate: boolean;
  /** A day, without a time. */
  readonly isDay: boolean;
  /** Nothing of a day but its year. */
  readonly isYearOnly: boolean;
  /** Digits in groups: "#,##0". */
  readonly isGrouped: boolean;
  /** Digits and nothing between them: a year may be shown so. */
  readonly isPlain: boolean;
}

/** What a number format shows; null is General. */
export function formatLook(format: string | null): FormatLook {
  return format === null ? GENERAL : lookOf(format);
}

const lookOf = memoize((format): FormatLook => {
  const shown = shownBy(format);
  return {
    isDate: /[dmyhs]/iu.test(shown),
    isDay: /[dy]/iu.test(shown) && !/[hs]/iu.test(shown),
    // Of "yyyy;@" the second section is of texts.
    isYearOnly: /^\s*y+\s*(?:;|$)/iu.test(shown),
    isGrouped: /[#0],[#0]/u.test(shown),
    isPlain: !/[#%.,]/u.test(format),
  };
});

const GENERAL = lookOf('');

/** A longer text is no figure, whatever it begins with. */
const LONGEST = 40;

function kindOfText(text: string): CellKind | null {
  const isPlain = text.length > LONGEST ? /\p{L}/u.test(text) : /^\p{L}/u.test(text);
  return isPlain ? 'text' : kindOfShort(text);
}

const kindOfShort = memoize((text): CellKind | null => {
  const key = foldText(text);
  if (key === '') return null;
  if (key === '-') return 'maybe';
  const written = /^[+-]?\s*\d/u.test(key) ? kindOfWritten(key) : null;
  return written ?? (/\p{L}|^\(?%\)?$/u.test(key) ? 'text' : 'other');
});

/** "8 đ/c", "10 (mười)", "4 (20%)": a count with what it counts, or with its share. */
const WITH_UNIT =
  /\s*(?:%|\(\s*\d[\d.,]{0,8} ?%\s*\)|\((?!\d)[^()]*\)|(?:đ\/c|đồng chí|người|tổ chức|đảng viên|đảng bộ|chi bộ|tập thể|cá nhân|cấp ủy|cơ sở|đơn vị|văn bản|lượt|trường hợp)\.?)$/u;
/** "24/180": so many of so many. */
const PART_OF_WHOLE = /^(\d{1,6})\s*\/\s*(\d{1,6})$/u;
/** From here on the second number can be no month. */
const MONTHS = 12;
/** Nobody counts to more decimals; numbers of cards and decisions have them. */
const MOST_DECIMALS = 4;

function kindOfWritten(text: string): CellKind | null {
  const bare = text.replace(WITH_UNIT, '');
  const whole = PART_OF_WHOLE.exec(bare);
  if (whole) {
    const [first, second] = [Number(whole[1]), Number(whole[2])];
    if (isYear(second)) return 'other';
    return first <= second && second > MONTHS ? 'figure' : 'maybe';
  }
  const number = parseNumber(bare);
  if (!number) return null;
  // "0912345678", "012": no count begins so, while "05" is how clerks write 5.
  if (/^0\d[\d ]/u.test(bare) || number.decimals > MOST_DECIMALS) return 'other';
  return /^\d{4}$/u.test(bare) && isYear(number.value) ? 'year' : 'figure';
}
