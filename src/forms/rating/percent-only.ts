import type { CountReading } from '../table/count.ts';
import { LEVELS } from '../table/levels.ts';
import type { Series } from './rating-table.ts';
import type { Label } from '../table/label.ts';
import { parseNumber } from '../../grid/index.ts';
import type { ReadSeries } from './read-series.ts';

/** Rounding may take the sum of four percentages this far from 100. */
const ROUNDING = 0.5;

/**
 * Whether what looks like counts are percentages alone: fractions whose levels make 100 in most series, or whole numbers
 * that make 100 in all of them under a text that says so ("Đơn vị tính: %").
 */
export function isPercentOnly(read: readonly ReadSeries[], above: readonly Label[]): boolean {
  let [filled, whole, hundred] = [0, 0, 0];
  for (const { series } of read) {
    const { written, sum, areCounts } = levelsOf(series);
    if (written === 0) continue;
    filled++;
    if (Math.abs(sum - 100) > ROUNDING) continue;
    if (areCounts) whole++;
    else hundred++;
  }
  return hundred * 2 > filled || (whole + hundred === filled && above.some(saysPercent));
}

function saysPercent({ text }: Label): boolean {
  return /^t[ỷỉ] lệ(?!\p{L})|^[^%]{0,20}:\s*%|\(\s*%\s*\)/iu.test(text.normalize('NFC').trim());
}

interface Written {
  readonly value: number;
  /** Whether it could be a count: a whole number without "%". */
  readonly isCount: boolean;
}

/** How many levels hold a number, what they make together, and whether all of them could be counts. */
function levelsOf({ counts }: Series): { written: number; sum: number; areCounts: boolean } {
  let [written, sum, areCounts] = [0, 0, true];
  for (const level of LEVELS) {
    const one = writtenOf(counts[level]?.reading);
    if (!one) continue;
    written++;
    sum += one.value;
    areCounts &&= one.isCount;
  }
  return { written, sum, areCounts };
}

function writtenOf(reading: CountReading | undefined): Written | null {
  if (reading?.kind === 'count') return { value: reading.value, isCount: true };
  if (reading?.kind === 'not-whole') return { value: reading.value, isCount: false };
  if (reading?.kind !== 'unreadable' || !reading.text.endsWith('%')) return null;
  const written = parseNumber(reading.text.slice(0, -1));
  return written && { value: written.value, isCount: false };
}
