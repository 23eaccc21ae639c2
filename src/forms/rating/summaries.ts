import type { MeasureLine } from './lines.ts';

/**
 * "Hoàn thành tốt trở lên" beside a "Hoàn thành tốt nhiệm vụ" of its own only sums levels that are there: it is no
 * level, nor is its percentage one of a level.
 */
export function withoutSummaries(measures: readonly MeasureLine[]): MeasureLine[] {
  const counts = measures.filter(({ meaning }) => (meaning.measure ?? 'count') === 'count');
  const plain = new Set(counts.flatMap(({ meaning }) => (meaning.andAbove ? [] : (meaning.level ?? []))));
  return measures.map((line) => {
    const { level, andAbove } = line.meaning;
    return level !== undefined && andAbove && plain.has(level)
      ? { ...line, meaning: { measure: 'other' } }
      : line;
  });
}
