import { sameCell, type CellRef } from '../grid/index.ts';
import type { Suggestion } from './finding.ts';
import type { Context } from './rule.ts';

/** A part of a cell's text, from `start` up to but not including `end`. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A cell with text that may be mended. */
interface MendedCell {
  readonly cell: CellRef;
  readonly text: string;
  readonly calculated: boolean;
}

/**
 * The cell's text with one part of it put right. None where a formula gives the text, or where the cell's own text is
 * not Unicode: what would be written is not what stands there.
 */
export function mendPart(
  { cell, text, calculated }: MendedCell,
  { start, end }: Part,
  repair: string,
  legacy: Context['legacy'],
): Suggestion[] {
  const isLegacy = legacy.some(({ cell: at }) => sameCell(at, cell));
  if (calculated || isLegacy) return [];
  return [{ cell, before: text, after: text.slice(0, start) + repair + text.slice(end) }];
}
