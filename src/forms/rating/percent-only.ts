import { LEVELS } from '../table/levels.ts';
import type { CountReading } from '../table/count.ts';
import type { Series } from './rating-table.ts';
import { parseNumber } from '../../grid/index.ts';
import type { ReadSeries } from './read-series.ts';

/** Rounding may take the sum of four percentages this far from 100. */
const ROUNDING = 0.5;

/** Whether what looks like counts are percentages alone: fractions whose levels make 100 in most series. */
export function isPercentOnly(read: readonly ReadSeries[]): boolean {
  if (!read.some(({ series }) => hasOtherThanCounts(series))) return false;
  const filled = read.flatMap(({ series }) => {
    const values = levelsOf(series);
    return values.length > 0 ? [values] : [];
  });
  const hundred = filled.filter((values) => {
    const sum = values.reduce((all, { value }) => all + value, 0);
    return Math.abs(sum - 100) <= ROUNDING && values.some(({ isCount }) => !isCount);
  });
  return hundred.length * 2 > filled.length;
}

function hasOtherThanCounts({ counts }: Series): boolean {
  return LEVELS.some((level) => (counts[level]?.reading.kind ?? 'count') !== 'count');
}

interface Written {
  readonly value: number;
  /** Whether it could be a count: a whole number without "%". */
  readonly isCount: boolean;
}

function levelsOf({ counts }: Series): Written[] {
  return LEVELS.flatMap((level) => writtenOf(counts[level]?.reading) ?? []);
}

function writtenOf(reading: CountReading | undefined): Written | null {
  if (reading?.kind === 'count') return { value: reading.value, isCount: true };
  if (reading?.kind === 'not-whole') return { value: reading.value, isCount: false };
  if (reading?.kind !== 'unreadable' || !reading.text.endsWith('%')) return null;
  const written = parseNumber(reading.text.slice(0, -1));
  return written && { value: written.value, isCount: false };
}
