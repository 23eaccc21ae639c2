import { cellAt, plainFormula, type RangeRef, type Sheet, type Value } from '../../grid/index.ts';
import type { Block } from './block.ts';

/** What a cell holds, as far as it tells whether someone changed it. */
interface CellSnapshot {
  readonly row: number;
  readonly col: number;
  readonly value: Value | undefined;
  readonly formula: string | null;
}

/** A short text by which a block is known again as the product wrote it. */
export function fingerprintOf({ cells }: Block): string {
  return digest(cells.map(({ row, col, content }) => ({ row, col, ...content })));
}

/** That of what cells hold now. */
export function fingerprintOfCells(sheet: Sheet, { top, left, bottom, right }: RangeRef): string {
  const held: CellSnapshot[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      const cell = cellAt(sheet, row, col);
      held.push({ row: row - top, col: col - left, value: cell?.value, formula: cell?.formula ?? null });
    }
  }
  return digest(held);
}

function digest(cells: readonly CellSnapshot[]): string {
  return hash(
    cells
      .map(textOf)
      .filter((text) => text !== '')
      .join('\n'),
  );
}

/** Formulas by what they say, not by how programs write them; their values are none of it. */
function textOf({ row, col, value, formula }: CellSnapshot): string {
  if (formula !== null) return `${row} ${col} =${plainFormula(formula)}`;
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return `${row} ${col} ${Number(value.toPrecision(12))}`;
  return typeof value === 'object'
    ? `${row} ${col} ${value.error}`
    : `${row} ${col} ${typeof value} ${value}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
