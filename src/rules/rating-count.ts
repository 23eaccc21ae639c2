import { isTextNumber, type Count } from '../forms/table/count.ts';
import { groupedBy, type CellRef } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import { cellsOf } from './names.ts';
import { uncalculated } from './not-checked.ts';
import { checked, defineRule, type Verdict } from './rule.ts';
import { writtenCounts, type WrittenCount } from './written-counts.ts';
import { ratingCountSentences, type RatingCountMessages } from './rating-count.vi.ts';

type Found = Verdict<RatingCountMessages>;

/**
 * Every count of rating tables, profiles and forms of reviews is a whole number ≥ 0 (README.md, `rating-count`). A blank
 * level in a series that has another one filled is a warning: nothing was written, which is not the same as 0.
 */
export const ratingCount = defineRule<RatingCountMessages>({
  id: 'rating-count',
  sentences: ratingCountSentences,
  severities: {
    'not-whole': 'error',
    negative: 'error',
    unreadable: 'error',
    'formula-error': 'error',
    date: 'error',
    'of-total': 'error',
    blank: 'warning',
    text: 'info',
  },
  *check({ forms }) {
    const judged = [...unusualCounts(forms)];
    const columns = textColumns(judged);
    for (const written of judged) {
      const column = columns.get(written);
      if (column) yield numbersAsText(column);
      else if (textOf(written) === null) yield* judgeCount(written);
    }
  },
});

/** Counts of which something may be said; a cell that two series share is one. */
function* unusualCounts(forms: readonly Form[]): Iterable<WrittenCount> {
  const seen = new WeakMap<Form, Set<string>>();
  for (const written of writtenCounts(forms, (count) => !isPlain(count))) {
    const { form, count } = written;
    const cells = seen.get(form) ?? new Set();
    seen.set(form, cells);
    const key = `${count.cell.row} ${count.cell.col}`;
    if (cells.has(key)) continue;
    cells.add(key);
    yield written;
  }
}

/** A whole number stored as one: nothing to say. */
function isPlain({ reading }: Count): boolean {
  return reading.kind === 'count' && !isTextNumber(reading);
}

/** A number stored as text, with the count that it is. */
interface NumberAsText {
  readonly written: WrittenCount;
  readonly cell: CellRef;
  readonly text: string;
  readonly value: number;
}

type TextColumn = readonly [NumberAsText, ...NumberAsText[]];

/** Numbers stored as text, by the first of each form and column of the sheet: what is told of a column is told once. */
function textColumns(counts: readonly WrittenCount[]): ReadonlyMap<WrittenCount, TextColumn> {
  const texts = counts.map(textOf).filter((text) => text !== null);
  const columns = [...groupedBy(texts, ({ written }) => written.form).values()].flatMap((own) => [
    ...groupedBy(own, ({ cell }) => cell.col).values(),
  ]);
  return new Map(columns.map((column) => [column[0].written, column]));
}

/** "24/180" says more than a number: it is not to be typed again. */
function textOf(written: WrittenCount): NumberAsText | null {
  const { cell, reading } = written.count;
  if (reading.kind !== 'count' || reading.text === null || !isTextNumber(reading)) return null;
  return reading.outOf === undefined && reading.share === undefined
    ? { written, cell, text: reading.text, value: reading.value }
    : null;
}

function numbersAsText(column: TextColumn): Found {
  const [first, ...others] = column;
  const { written, cell, text, value } = first;
  return {
    kind: 'fault',
    messageId: 'text',
    args: { ...written.name, text, value, cells: column.length },
    form: written.form,
    cell,
    year: written.year,
    expected: value,
    actual: text,
    related: cellsOf(others),
    suggestions: column.map((one) => ({ cell: one.cell, before: one.text, after: one.value })),
  };
}

function* judgeCount(written: WrittenCount): Iterable<Found> {
  const { form, name, year } = written;
  const { reading, cell } = written.count;
  const at = { kind: 'fault' as const, form, cell, year };
  switch (reading.kind) {
    case 'not-whole': {
      const meant = thousandsMeant(reading.value, written.neighbours());
      const before = reading.text ?? reading.value;
      const suggestions = meant === null ? [] : [{ cell, before, after: meant }];
      const args = { ...name, value: reading.value, meant };
      yield { ...at, messageId: 'not-whole', args, expected: meant, actual: before, suggestions };
      return;
    }
    case 'negative':
      yield { ...at, messageId: 'negative', args: { ...name, value: reading.value }, actual: reading.value };
      return;
    case 'unreadable':
      yield { ...at, messageId: 'unreadable', args: { ...name, text: reading.text }, actual: reading.text };
      return;
    case 'formula-error': {
      const { error } = reading;
      yield { ...at, messageId: 'formula-error', args: { ...name, error }, actual: error };
      return;
    }
    case 'date': {
      const { shown, typed } = reading;
      yield { ...at, messageId: 'date', args: { ...name, shown, typed }, actual: shown };
      return;
    }
    case 'uncalculated':
      yield uncalculated(cell);
      return;
    case 'blank':
      if (written.isExpected) yield { ...at, messageId: 'blank', args: name };
      return;
    case 'count':
      yield* judgeOfTotal(written, reading.outOf);
  }
}

/** "24/180": the second number is the series' total. */
function* judgeOfTotal(
  { form, name, year, count, whole }: WrittenCount,
  outOf: number | undefined,
): Iterable<Found> {
  const total = whole();
  if (total === null || outOf === undefined) return;
  yield checked(form);
  if (total.value === outOf) return;
  yield {
    kind: 'fault',
    messageId: 'of-total',
    args: { ...name, outOf, total: total.value },
    form,
    cell: count.cell,
    year,
    expected: total.value,
    actual: outOf,
    related: total.cells,
  };
}

/**
 * 2.208 where 2208 was meant: a thousands dot typed under an English locale. Only where × 1000 is whole and within
 * ten times of the neighbours' size either way; null otherwise.
 */
function thousandsMeant(value: number, neighbours: readonly number[]): number | null {
  const meant = Math.round(value * 1000);
  if (Math.abs(value * 1000 - meant) > 1e-6) return null;
  const largest = neighbours.reduce((most, one) => Math.max(most, one), 0);
  return meant >= largest / 10 && meant <= largest * 10 ? meant : null;
}
