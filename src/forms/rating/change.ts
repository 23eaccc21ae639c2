import { foldText, least, parseNumber, type Cell, type CellRef } from '../../grid/index.ts';
import type { Level } from '../table/levels.ts';
import { readPercentage } from '../table/percentage.ts';
import type { Change } from './rating-table.ts';

/** What a declared change is of: its measure, and the years that its head names. */
interface ChangeHead {
  readonly of: Level | 'total';
  readonly measure: 'difference' | 'ratio';
  readonly compared: readonly number[];
}

/** A declared change as it is written. */
export function readChange(
  ref: CellRef,
  cell: Cell | undefined,
  { of, measure, compared }: ChangeHead,
): Change {
  const before = compared.length > 0 ? least(compared) : null;
  const base = { cell: ref, of, measure, before };
  if (measure === 'difference') {
    return {
      ...base,
      value: readDifference(cell),
      decimals: 0,
      calculated: (cell?.formula ?? null) !== null,
    };
  }
  const reading = readPercentage(cell);
  return reading.kind === 'percentage'
    ? { ...base, value: reading.value, decimals: reading.decimals, calculated: reading.calculated }
    : { ...base, value: null, decimals: 0, calculated: false };
}

/** "+3", "-2", "tăng 02", "giảm 2", "không đổi"; null where blank or unreadable. */
function readDifference(cell: Cell | undefined): number | null {
  const value = cell?.value;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const text = foldText(value);
  if (text === '-' || text === 'không đổi') return 0;
  const written = parseNumber(text.replace(/^(?:tăng|giảm)\s*/u, ''));
  if (!written) return null;
  return text.startsWith('giảm') ? -Math.abs(written.value) : written.value;
}
