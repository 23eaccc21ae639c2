import type { PaintedPlace } from './univer.ts';

/** How much room a cell has, with all that is merged with it, in pixels. */
export function mergeWidth({ worksheet, row, col }: PaintedPlace): number {
  const { startColumn, endColumn } = worksheet.getMergedCell(row, col) ?? {
    startColumn: col,
    endColumn: col,
  };
  let width = 0;
  for (let at = startColumn; at <= endColumn; at++)
    if (worksheet.getColVisible(at)) width += worksheet.getColumnWidth(at);
  return width;
}
