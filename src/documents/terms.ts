import type { CalendarDate } from '../grid/index.ts';

/** When a congress closed: its date (YYYY-MM-DD), or its year where no more is known. */
export type CongressClosing = number | string;

/**
 * The congress term that a document of a committee belongs to, as the number of the committee's congresses that had
 * closed before that day. Two documents are of one term where the numbers are equal; document numbers begin anew with
 * each term (src/rules/rulesets/README.md, "Document numbers"). A term begins the day after the closing. null where
 * that cannot be told: only the year of a closing is known, and the document is of that year.
 */
export function termOf(
  { year, month, day }: CalendarDate,
  closings: readonly CongressClosing[],
): number | null {
  let term = 0;
  for (const closing of closings) {
    if (closing === year) return null;
    const before = typeof closing === 'number' ? closing < year : closing < isoDate({ year, month, day });
    if (before) term++;
  }
  return term;
}

/** Dates in this form stand in the order of their text. */
function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
