import { rangeName, type CellStyle, type PutLook, type Range } from '../../grid/index.ts';
import { settable, type Told } from './looks.ts';
import type { SheetMemory } from './sheet-list.ts';
import { formatOf } from './write-sheet.ts';

/**
 * Queues giving cells looks of the product's own. Cells without one are not spoken of: nothing of them changes.
 * @param plain the look of a cell that nobody dressed, as `askForLook` tells it
 */
export function put(context: Excel.RequestContext, edit: PutLook, plain: string, memory: SheetMemory): void {
  const { range: area, styles, cells } = edit;
  const sheet = context.workbook.worksheets.getItem(memory.keyOf(edit.sheet));
  const width = area.right - area.left + 1;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    cells
      .slice(row * width, (row + 1) * width)
      .map((number) => (number === null ? null : (styles[number] ?? null))),
  );
  // A fill that is set is a fill, be it white: none can only be had by taking it off.
  for (const dressed of areasOf(rows, area)) sheet.getRange(rangeName(dressed)).format.fill.clear();
  const { format } = JSON.parse(plain) as Told;
  sheet
    .getRange(rangeName(area))
    .setCellProperties(
      rows.map((row) => row.map((style) => (style ? { format: withStyle(settable(format), style) } : {}))),
    );
}

function withStyle(plain: Excel.CellPropertiesFormat, style: CellStyle): Excel.CellPropertiesFormat {
  const own = formatOf(style);
  return { ...plain, ...own, ...(plain.font ? { font: { ...plain.font, ...own.font } } : {}) };
}

/** The cells that get a look, as few rectangles: runs along rows, and equal runs below each other as one. */
function areasOf(rows: readonly (readonly (CellStyle | null)[])[], { top, left }: Range): Range[] {
  const areas: Range[] = [];
  rows.forEach((row, at) => {
    for (const [first, last] of runsOf(row)) {
      const run = { top: top + at, left: left + first, bottom: top + at, right: left + last };
      const above = areas.findIndex(
        (area) => area.bottom === run.top - 1 && area.left === run.left && area.right === run.right,
      );
      const known = areas[above];
      if (known) areas[above] = { ...known, bottom: run.bottom };
      else areas.push(run);
    }
  });
  return areas;
}

function runsOf(row: readonly (CellStyle | null)[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  row.forEach((style, col) => {
    const last = runs.at(-1);
    if (!style) return;
    if (last?.[1] === col - 1) last[1] = col;
    else runs.push([col, col]);
  });
  return runs;
}
