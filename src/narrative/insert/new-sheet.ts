import { styledSheet, type NewSheet } from '../../grid/index.ts';
import type { Placing } from './placing.ts';

/** In points, of a line in the tables' font. */
const LINE_HEIGHT = 18;
/** Wider than this, in characters, a sheet is printed across. */
const PORTRAIT_WIDTH = 95;

/** A new sheet that holds blocks. */
export function newSheetOf(name: string, placings: readonly Placing[]): NewSheet {
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  for (const { block, range } of placings) {
    block.widths.forEach((width, col) =>
      widths.set(range.left + col, Math.max(width, widths.get(range.left + col) ?? 0)),
    );
    for (const [row, lines] of block.lines) heights.set(range.top + row, lines * LINE_HEIGHT);
  }
  const width = [...widths.values()].reduce((sum, one) => sum + one, 0);
  return styledSheet({
    name,
    cells: placings.flatMap(({ block, range }) =>
      block.cells.map(({ row, col, content, cached, style }) => ({
        row: range.top + row,
        col: range.left + col,
        content: content.formula === null ? content : { ...content, value: null },
        ...(cached === null ? {} : { cached }),
        style,
      })),
    ),
    merges: placings.flatMap(({ block, range: { top, left } }) =>
      block.merges.map((merge) => ({
        top: merge.top + top,
        left: merge.left + left,
        bottom: merge.bottom + top,
        right: merge.right + left,
      })),
    ),
    widths,
    heights,
    orientation: width > PORTRAIT_WIDTH ? 'landscape' : 'portrait',
  });
}
