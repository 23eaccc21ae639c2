import { rangeName, type CellStyle, type NewSheet, type Range } from '../../grid/index.ts';
import { bandsOf } from './addresses.ts';
import { chunksOf, oneAfterAnother } from './chunks.ts';
import { MOST_DRESSED } from './looks.ts';
import { runsOf } from './plan-cells.ts';
import { runBytes } from './read-runs.ts';
import type { SheetMemory } from './sheet-list.ts';
import { writeRun } from './write-runs.ts';

/** Points of a column's width for each letter of the default font: 7 pixels of 3/4 point. */
const LETTER = 5.25;
const EMPTY = { value: null, formula: null, format: null };

/**
 * Adds a sheet behind all others: the frame with the first request, then what the cells hold and how they look.
 * A sheet that could not be finished is taken out again.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  sheet: NewSheet,
  memory: SheetMemory,
): Promise<void> {
  const added = context.workbook.worksheets.add(sheet.name);
  added.load('id');
  frame(added, sheet);
  await memory.addOwn(context.sync().then(() => added.id));
  try {
    await oneAfterAnother(chunksOf(runsOfSheet(sheet), runBytes), async (chunk) => {
      for (const run of chunk) writeRun(added.getRange(rangeName(run.range)), run);
      await context.sync();
    });
    await oneAfterAnother(
      sheet.cells.length === 0 ? [] : bandsOf(extent(sheet), MOST_DRESSED),
      async (band) => {
        added.getRange(rangeName(band)).setCellProperties(looksOf(sheet, band));
        await context.sync();
      },
    );
  } catch (error) {
    memory.deleteOwn(added.id);
    added.delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/** Links first: Excel writes their place into an empty cell, and gives it the look of a link. */
function frame(added: Excel.Worksheet, { cells, merges, widths, heights, orientation }: NewSheet): void {
  for (const { row, col, link } of cells) {
    const at = rangeName({ top: row, left: col, bottom: row, right: col });
    if (link !== undefined) added.getRange(at).hyperlink = { documentReference: link };
  }
  for (const merge of merges) added.getRange(rangeName(merge)).merge(false);
  for (const [col, width] of widths)
    added.getRange(rangeName({ top: 0, left: col, bottom: 0, right: col })).format.columnWidth =
      width * LETTER;
  for (const [row, height] of heights)
    added.getRange(rangeName({ top: row, left: 0, bottom: row, right: 0 })).format.rowHeight = height;
  added.pageLayout.paperSize = 'A4';
  added.pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  added.pageLayout.zoom = { horizontalFitToPages: 1 };
}

function runsOfSheet({ name, cells }: NewSheet): ReturnType<typeof runsOf> {
  return runsOf(
    cells.map(({ row, col, content }) => ({
      kind: 'set-cell',
      cell: { sheet: name, row, col },
      before: EMPTY,
      after: content,
    })),
  );
}

function extent({ cells }: NewSheet): Range {
  const rows = cells.map(({ row }) => row);
  const cols = cells.map(({ col }) => col);
  return {
    top: Math.min(...rows),
    left: Math.min(...cols),
    bottom: Math.max(...rows),
    right: Math.max(...cols),
  };
}

function looksOf(
  { cells, styles }: NewSheet,
  { top, left, bottom, right }: Range,
): Excel.SettableCellProperties[][] {
  const table: Excel.SettableCellProperties[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => ({})),
  );
  for (const { row, col, style: number } of cells) {
    const style = number === undefined ? undefined : styles[number];
    const line = table[row - top];
    if (line && style) line[col - left] = { format: formatOf(style) };
  }
  return table;
}

const THIN: Excel.CellBorder = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const SIDES: Excel.CellBorderCollection = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** A style as Excel takes it: only what the style says. */
export function formatOf({
  font,
  fill,
  border,
  horizontal,
  vertical,
  wrap,
}: CellStyle): Excel.CellPropertiesFormat {
  const color = font?.color === undefined ? {} : { color: `#${font.color}` };
  return {
    ...(font ? { font: { ...font, ...color } } : {}),
    ...(fill === undefined ? {} : { fill: { color: `#${fill}` } }),
    ...(border ? { borders: SIDES } : {}),
    ...(horizontal ? { horizontalAlignment: HORIZONTAL[horizontal] } : {}),
    ...(vertical ? { verticalAlignment: VERTICAL[vertical] } : {}),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
  };
}
