import { printDate, swapDayMonth, type DateEntry } from '../documents/index.ts';
import type { CalendarDate } from '../grid/index.ts';
import type {
  DatesCell,
  DocumentSlot,
  DocumentStatistics,
  WrittenDates,
} from '../forms/document-statistics/document-statistics.ts';
import { documentFormatRegulation } from './document-format.ts';
import { mendPart } from './mend-part.ts';
import { formsOf } from './names.ts';
import { uncheckedCells } from './not-checked.ts';
import { checked, defineRule, type Context, type Verdict } from './rule.ts';
import { documentDateSentences, type DocumentDateMessages } from './document-date.vi.ts';

/** A date of the form, with the slot that it stands in. */
interface Dated {
  readonly slot: DocumentSlot;
  readonly cell: DatesCell['cell'];
  readonly reading: WrittenDates;
  readonly entry: DateEntry;
}

/**
 * Each date present is one, lies in its column's year or in January to March after it, and has its leading zeros
 * (README.md, `document-date`). One finding for each date: the first that fits.
 */
export const documentDate = defineRule<DocumentDateMessages>({
  id: 'document-date',
  sentences: documentDateSentences,
  severities: {
    'not-a-date': 'error',
    'other-year': 'warning',
    'swapped-day-month': 'warning',
    'leading-zero': 'info',
  },
  *check({ forms, legacy }) {
    for (const form of formsOf(forms, 'document-statistics')) {
      const swappedOf = swappedIn(form);
      for (const slot of form.slots) {
        yield* uncheckedCells(slot.dates);
        const dates = datesOf(slot);
        yield checked(form, dates.length);
        for (const dated of dates) yield* judgeDate(form, dated, swappedOf(dated.entry), legacy);
      }
    }
  },
});

function datesOf(slot: DocumentSlot): Dated[] {
  const { cell, reading } = slot.dates ?? {};
  if (!cell || reading?.kind !== 'dates') return [];
  return reading.entries.map((entry) => ({ slot, cell, reading, entry }));
}

function* judgeDate(
  form: DocumentStatistics,
  { slot, cell, reading, entry }: Dated,
  swapped: CalendarDate | null,
  legacy: Context['legacy'],
): Iterable<Verdict<DocumentDateMessages>> {
  const { read, text } = entry;
  const year = slot.year.value;
  const at = { kind: 'fault', form, cell, year } as const;
  if (read.kind === 'not-a-date') {
    yield { ...at, messageId: 'not-a-date', args: { year, text, reason: read.reason }, actual: text };
  } else if (swapped && belongsTo(swapped, year)) {
    const [date, other] = [read.canonical, printDate(swapped)];
    yield {
      ...at,
      messageId: 'swapped-day-month',
      args: { year, date, swapped: other },
      expected: other,
      actual: date,
      suggestions: reading.calculated ? [] : [{ cell, before: reading.value, after: other }],
    };
  } else if (!belongsTo(read.date, year)) {
    const date = read.canonical;
    yield { ...at, messageId: 'other-year', args: { year, date }, actual: date, related: [slot.year.cell] };
  } else if (read.lacksZero) {
    const mended = withZeros(text);
    const mendedCell = { cell, text: String(reading.value), calculated: reading.calculated };
    yield {
      ...at,
      messageId: 'leading-zero',
      args: { year, text, mended },
      expected: mended,
      actual: text,
      basis: documentFormatRegulation(read.date.year),
      suggestions: mendPart(mendedCell, entry, mended, legacy),
    };
  }
}

/** Documents of a rating year are issued in it, or in the first three months after it. */
function belongsTo({ year, month }: CalendarDate, ratingYear: number): boolean {
  return year === ratingYear || (year === ratingYear + 1 && month <= 3);
}

/** The text of a date with the zeros that it lacks: its day under 10, its month 1 or 2. */
function withZeros(text: string): string {
  return text.replace(/(?<!\d)\d(?!\d)/u, '0$&').replace(/^(\D*\d+\D+)([12])(?!\d)/u, '$10$2');
}

/**
 * Which real dates of a form may have had their day and month changed over by Excel: both readings are dates, and only
 * the other one lies within the months of the form's other dates. Dates that are themselves doubtful, because only
 * their other reading agrees with dates beyond doubt, do not vouch for others: one and the same slip comes many times.
 */
function swappedIn(form: DocumentStatistics): (entry: DateEntry) => CalendarDate | null {
  const all = form.slots.flatMap(datesOf).map(({ entry }) => entry);
  const sure = countMonths(all.filter((entry) => !otherReading(entry)));
  const vouching = all.filter((entry) => {
    const other = otherReading(entry);
    return !other || sure.has(monthOf(entry)) || !sure.has(other.month);
  });
  const months = countMonths(vouching);
  const ownVote = new Set(vouching);
  return (entry) => {
    const other = otherReading(entry);
    const agreeing = (months.get(monthOf(entry)) ?? 0) - (ownVote.has(entry) ? 1 : 0);
    return other && agreeing === 0 && months.has(other.month) ? other : null;
  };
}

function monthOf({ read }: DateEntry): number {
  return read.kind === 'date' ? read.date.month : 0;
}

/** How many dates lie in each month; what is no date lies in none. */
function countMonths(entries: readonly DateEntry[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    const month = monthOf(entry);
    if (month > 0) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

/** A real date with its day and month changed over, where that is another date. */
function otherReading({ read }: DateEntry): CalendarDate | null {
  if (read.kind !== 'date' || read.style !== 'serial' || read.date.day === read.date.month) return null;
  return swapDayMonth(read.date);
}
