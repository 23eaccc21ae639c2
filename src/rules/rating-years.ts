import type { Year } from '../forms/table/label.ts';
import { bySubject } from './neighbours.ts';
import { ratingTables } from './names.ts';
import { defineRule } from './rule.ts';
import { cellName, sameCell } from '../grid/index.ts';
import { ratingYearsSentences, type RatingYearsMessages } from './rating-years.vi.ts';

/** Years ascend, without gap or repetition (README.md, `rating-years`). */
export const ratingYears = defineRule<RatingYearsMessages>({
  id: 'rating-years',
  sentences: ratingYearsSentences,
  severities: { order: 'warning', gap: 'warning', repeated: 'warning' },
  *check({ forms }) {
    for (const table of ratingTables(forms)) {
      const told = new Set<string>();
      for (const group of bySubject(table)) {
        const years = group.flatMap((series) => series.year ?? []);
        for (const { year, related, ...what } of faultsOf(years)) {
          const key = `${what.messageId} ${cellName(year.cell)}`;
          if (told.has(key)) continue;
          told.add(key);
          yield {
            ...what,
            kind: 'fault',
            form: table,
            cell: year.cell,
            year: year.value,
            related: [related.cell],
          };
        }
      }
    }
  },
});

type YearFault = { year: Year; related: Year } & {
  [Id in keyof RatingYearsMessages]: { messageId: Id; args: RatingYearsMessages[Id] };
}[keyof RatingYearsMessages];

/** Years of one head cell (a title, a merged year) count once. A gap is a year that the table has nowhere. */
function faultsOf(all: readonly Year[]): YearFault[] {
  if (isUnbroken(all)) return [];
  const years = all.filter(
    (year, index) => all.findIndex((other) => sameCell(other.cell, year.cell)) === index,
  );
  const values = new Set(years.map((year) => year.value));
  return years.flatMap((year, index): YearFault[] => {
    const earlier = years.slice(0, index);
    const same = earlier.find((other) => other.value === year.value);
    if (same) return [{ messageId: 'repeated', args: { year: year.value }, year, related: same }];
    const later = earlier.find((other) => other.value > year.value);
    if (later)
      return [{ messageId: 'order', args: { year: year.value, after: later.value }, year, related: later }];
    const last = earlier.reduce<Year | null>(
      (max, other) => (!max || other.value > max.value ? other : max),
      null,
    );
    if (!last || missingBetween(last.value, year.value, values) === 0) return [];
    return [{ messageId: 'gap', args: { year: year.value, before: last.value }, year, related: last }];
  });
}

/** Whether each year is the one after the year before it: in most tables nothing is to be found. */
function isUnbroken(years: readonly Year[]): boolean {
  return years.every(({ value }, at) => value === (years[at - 1]?.value ?? value - 1) + 1);
}

function missingBetween(from: number, to: number, values: ReadonlySet<number>): number {
  let missing = 0;
  for (let year = from + 1; year < to; year++) if (!values.has(year)) missing++;
  return missing;
}
