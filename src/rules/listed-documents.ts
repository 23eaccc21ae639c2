import type { CellRef } from '../grid/index.ts';
import type { Suggestion } from './finding.ts';
import { lacking, uncalculated, type Unchecked } from './not-checked.ts';
import type { Context } from './rule.ts';
import type { Citation } from './rulesets/index.ts';

/** A cell of Biểu 1 and what it holds. */
interface Holding {
  readonly cell: CellRef;
  readonly reading: { readonly kind: string };
}

/** "Not checkable" for each of some cells whose content can't be known. */
export function uncheckedCells(...cells: readonly (Holding | null)[]): Unchecked[] {
  return cells.flatMap((holding) => {
    if (holding?.reading.kind === 'uncalculated') return uncalculated(holding.cell);
    if (holding?.reading.kind !== 'formula-error') return [];
    return lacking(holding.cell, { what: 'formula', cell: holding.cell });
  });
}

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
  const isLegacy = legacy.some(({ cell: at }) => isSameCell(at, cell));
  if (calculated || isLegacy) return [];
  return [{ cell, before: text, after: text.slice(0, start) + repair + text.slice(end) }];
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}

/** The rating year from which on documents follow QĐ 399 (09/01/2026); those of a year before follow what it replaced. */
const NEW_RULES_OF_FORM = 2026;

/** The rules of form for documents of a year (rulesets/README.md, "Document numbers"). */
export function rulesOfForm(year: number): Citation {
  const text = year < NEW_RULES_OF_FORM ? 'HD 36-HD/VPTW (03/4/2018)' : 'QĐ 399-QĐ/TW (09/01/2026)';
  return { text, clause: null, mark: 'reported' };
}
