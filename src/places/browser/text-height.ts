import type { SheetLook, WorkbookLook } from '../../xlsx/index.ts';
import { cellAt, mergeAt, type Sheet } from '../../grid/index.ts';
import { DEFAULT_WIDTH, pointsInPixels, widthInPixels } from './measures.ts';

/** The height of a line, with the signs above Vietnamese capitals, in sizes of its font. */
const LINE = 1.35;

/** The width of a letter, in sizes of its font: rather too much than too little. */
const LETTER = 0.5;
const CAPITAL = 0.72;

/** How high a row must be for its text, in pixels, as far as that can be told without measuring. */
export function textHeight(row: number, sheet: Sheet, look: WorkbookLook, own: SheetLook): number {
  let height = 0;
  for (const [col, index] of own.cells.get(row) ?? []) {
    const { fontSize, wrap } = look.looks[index] ?? {};
    const size = pointsInPixels(fontSize ?? 0);
    const value = cellAt(sheet, row, col)?.value;
    const lines = wrap && typeof value === 'string' ? linesOf(value, size, widthAt(row, col, sheet, own)) : 1;
    height = Math.max(height, lines * size * LINE);
  }
  return Math.round(height);
}

function linesOf(text: string, size: number, width: number): number {
  const letter = size * (text === text.toUpperCase() ? CAPITAL : LETTER);
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil((line.length * letter) / width)));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** The room for a cell's text: of a merged cell all its columns; one that is merged downwards has room enough. */
function widthAt(row: number, col: number, sheet: Sheet, own: SheetLook): number {
  const merge = mergeAt(sheet, { row, col }) ?? { top: row, bottom: row, left: col, right: col };
  if (merge.top !== merge.bottom) return Infinity;
  let width = 0;
  for (let at = merge.left; at <= merge.right; at++) {
    const column = own.columns.find(({ first, last }) => first <= at && at <= last);
    width += widthInPixels(column?.width ?? own.defaultWidth ?? DEFAULT_WIDTH);
  }
  return width;
}
