import type { Count } from '../forms/count.ts';
import { valueOf } from '../forms/count.ts';
import {
  allSeries,
  hasFilledLevel,
  LEVELS,
  type Level,
  type RatingTable,
  type Series,
} from '../forms/rating-table.ts';
import { countNamed, countsOf, nameOf, ratingTables, type FigureName, type RoleName } from './names.ts';
import { defineRule, unchecked, type Verdict } from './rule.ts';

export type RatingCountMessages = {
  'not-whole': FigureName & { value: number; meant: number | null };
  negative: FigureName & { value: number };
  unreadable: FigureName & { text: string };
  'formula-error': FigureName & { error: string };
  blank: FigureName;
  text: FigureName & { text: string; value: number };
};

type Found = Verdict<RatingCountMessages>;

/**
 * Every count is a whole number ≥ 0 (rules.md, `rating-count`). A blank level in a series that has another one filled
 * is a warning: nothing was written, which is not the same as 0.
 */
export const ratingCount = defineRule<RatingCountMessages>({
  id: 'rating-count',
  severities: {
    'not-whole': 'error',
    negative: 'error',
    unreadable: 'error',
    'formula-error': 'error',
    blank: 'warning',
    text: 'info',
  },
  *check({ forms }) {
    for (const table of ratingTables(forms)) {
      for (const series of allSeries(table)) {
        for (const { figure, count } of countsOf(series)) {
          if (!isPlain(count)) yield* judgeCount(table, series, figure, count);
        }
      }
    }
  },
});

/** A whole number stored as one: nothing to say. */
function isPlain({ reading }: Count): boolean {
  return reading.kind === 'count' && reading.text === null;
}

function* judgeCount(
  table: RatingTable,
  series: Series,
  figure: Level | RoleName,
  count: Count,
): Iterable<Found> {
  const { reading, cell } = count;
  const name: FigureName = { figure, series: nameOf(table, series) };
  const at = { kind: 'fault' as const, form: table, cell, year: name.series.year };
  switch (reading.kind) {
    case 'not-whole': {
      const meant = thousandsMeant(reading.value, neighboursOf(table, series, figure));
      const before = reading.text ?? reading.value;
      const suggestions = meant === null ? [] : [{ cell, before, after: meant }];
      yield {
        ...at,
        messageId: 'not-whole',
        args: { ...name, value: reading.value, meant },
        expected: meant,
        actual: before,
        suggestions,
      };
      return;
    }
    case 'negative':
      yield { ...at, messageId: 'negative', args: { ...name, value: reading.value }, actual: reading.value };
      return;
    case 'unreadable':
      yield { ...at, messageId: 'unreadable', args: { ...name, text: reading.text }, actual: reading.text };
      return;
    case 'formula-error':
      yield {
        ...at,
        messageId: 'formula-error',
        args: { ...name, error: reading.error },
        actual: reading.error,
      };
      return;
    case 'uncalculated':
      yield unchecked(cell, 'uncalculated');
      return;
    case 'blank':
      if (isLevel(figure) && hasFilledLevel(series)) yield { ...at, messageId: 'blank', args: name };
      return;
    case 'count':
      if (reading.text !== null) {
        const suggestions = [{ cell, before: reading.text, after: reading.value }];
        yield {
          ...at,
          messageId: 'text',
          args: { ...name, text: reading.text, value: reading.value },
          expected: reading.value,
          actual: reading.text,
          suggestions,
        };
      }
  }
}

function isLevel(figure: Level | RoleName): figure is Level {
  return (LEVELS as readonly string[]).includes(figure);
}

/** The same figure of the other series; where there is none, the other figures of this one. */
function neighboursOf(table: RatingTable, series: Series, figure: Level | RoleName): number[] {
  const others = allSeries(table).filter((other) => other !== series);
  const same = others.flatMap((other) => valueOf(countNamed(other, figure)) ?? []);
  return same.length > 0 ? same : countsOf(series).flatMap(({ count }) => valueOf(count) ?? []);
}

/**
 * 2.208 where 2208 was meant: a thousands dot typed under an English locale. Only where × 1000 is whole and within
 * ten times of the neighbours' size either way; null otherwise.
 */
function thousandsMeant(value: number, neighbours: readonly number[]): number | null {
  const meant = Math.round(value * 1000);
  if (Math.abs(value * 1000 - meant) > 1e-6) return null;
  const largest = Math.max(0, ...neighbours);
  return meant >= largest / 10 && meant <= largest * 10 ? meant : null;
}
