import { defineRule, unchecked, type Verdict } from './rule.ts';
import { writtenCounts, type CountName, type WrittenCount } from './written-counts.ts';

export type RatingCountMessages = {
  'not-whole': CountName & { value: number; meant: number | null };
  negative: CountName & { value: number };
  unreadable: CountName & { text: string };
  'formula-error': CountName & { error: string };
  blank: CountName;
  text: CountName & { text: string; value: number };
};

type Found = Verdict<RatingCountMessages>;

/**
 * Every count of rating tables, profiles and forms of reviews is a whole number ≥ 0 (rules.md, `rating-count`). A blank
 * level in a series that has another one filled is a warning: nothing was written, which is not the same as 0.
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
    for (const written of writtenCounts(forms)) if (!isPlain(written)) yield* judgeCount(written);
  },
});

/** A whole number stored as one: nothing to say. */
function isPlain({ count: { reading } }: WrittenCount): boolean {
  return reading.kind === 'count' && reading.text === null;
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
      if (written.isExpected) yield { ...at, messageId: 'blank', args: name };
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
