import {
  boundsOf,
  cellName,
  rangeName,
  type CellStyle,
  type NewCell,
  type NewSheet,
  type Range,
  type Skipped,
} from '../../grid/index.ts';
import { bandsOf } from './addresses.ts';
import { chunksOf, oneAfterAnother } from './chunks.ts';
import { takeAwayHalfMade } from './half-made.ts';
import { MOST_DRESSED } from './looks.ts';
import { runsOf } from './plan-cells.ts';
import { runBytes } from './read-runs.ts';
import type { SheetMemory } from './sheet-list.ts';
import { codeOf, detailOf, locationOf, PlaceError } from './troubles.ts';
import { writeRun } from './write-runs.ts';

/** Points of a column's width for each letter of the default font: 7 pixels of 3/4 point. */
const LETTER = 5.25;
const EMPTY = { value: null, formula: null, format: null };

/**
 * Adds a sheet behind all others: the frame with the first request, then what the cells hold and how they look. A
 * sheet that could not be finished is taken out again. Links and the printed page come last: what Excel refuses of
 * them costs nothing else, and is said.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  sheet: NewSheet,
  memory: SheetMemory,
): Promise<Skipped[]> {
  const added = context.workbook.worksheets.add(sheet.name);
  added.load('id');
  frame(added, sheet);
  let unlinked: Skipped[];
  try {
    await memory.addOwn(context.sync().then(() => added.id));
    await writeCells(context, added, sheet);
    unlinked = await linkCells(context, added, sheet);
  } catch (error) {
    if (isNotAdded(error)) throw new PlaceError('name-taken', sheet.name, detailOf(error));
    await takeAwayHalfMade(context, sheet, memory);
    throw error;
  }
  return [
    ...unlinked,
    ...(await unless('page-setup', sheet, async () => {
      setUpPage(added, sheet);
      await context.sync();
    })),
  ];
}

async function writeCells(
  context: Excel.RequestContext,
  added: Excel.Worksheet,
  sheet: NewSheet,
): Promise<void> {
  await oneAfterAnother(chunksOf(runsOfSheet(sheet), runBytes), async (chunk) => {
    for (const run of chunk) writeRun(added.getRange(rangeName(run.range)), run);
    await context.sync();
  });
  const bands = sheet.cells.length === 0 ? [] : bandsOf(extent(sheet), MOST_DRESSED);
  await oneAfterAnother(bands, async (band) => {
    added.getRange(rangeName(band)).setCellProperties(looksOf(sheet, band));
    await context.sync();
  });
}

function isNotAdded(error: unknown): boolean {
  return codeOf(error) === 'ItemAlreadyExists' && locationOf(error) === 'WorksheetCollection.add';
}

function frame(added: Excel.Worksheet, { merges, widths, heights }: NewSheet): void {
  for (const merge of merges) added.getRange(rangeName(merge)).merge(false);
  for (const [col, width] of widths)
    added.getRange(rangeName({ top: 0, left: col, bottom: 0, right: col })).format.columnWidth =
      width * LETTER;
  for (const [row, height] of heights)
    added.getRange(rangeName({ top: row, left: 0, bottom: row, right: 0 })).format.rowHeight = height;
}

/** Excel may refuse it on a computer without any printer. */
function setUpPage({ pageLayout }: Excel.Worksheet, { orientation }: NewSheet): void {
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** Does what may fail without harm to the rest. */
async function unless(
  reason: 'links' | 'page-setup',
  { name }: NewSheet,
  work: () => Promise<void>,
): Promise<Skipped[]> {
  try {
    await work();
    return [];
  } catch (error) {
    return [{ sheet: name, reason, detail: detailOf(error) }];
  }
}

/**
 * Excel gives a cell the look of a link, and writes its place into it: its own content and look come after.
 * @throws where what a link wrote could not be written over: the sheet is not what it was to be
 */
async function linkCells(
  context: Excel.RequestContext,
  added: Excel.Worksheet,
  sheet: NewSheet,
): Promise<Skipped[]> {
  const linked = sheet.cells.filter(({ link }) => link !== undefined);
  if (linked.length === 0) return [];
  const dressAgain = () => {
    for (const run of runsOfSheet({ ...sheet, cells: linked }))
      writeRun(added.getRange(rangeName(run.range)), run);
    for (const cell of linked)
      added.getRange(cellName(cell)).setCellProperties([[lookOf(cell, sheet.styles)]]);
  };
  const failed = await unless('links', sheet, async () => {
    for (const cell of linked)
      added.getRange(cellName(cell)).hyperlink = { documentReference: cell.link ?? '' };
    dressAgain();
    await context.sync();
  });
  if (failed.length === 0) return [];
  dressAgain();
  await context.sync();
  return failed;
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
  return boundsOf(cells) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

function looksOf(
  { cells, styles }: NewSheet,
  { top, left, bottom, right }: Range,
): Excel.SettableCellProperties[][] {
  const table: Excel.SettableCellProperties[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => ({})),
  );
  for (const cell of cells) {
    const line = table[cell.row - top];
    if (line) line[cell.col - left] = lookOf(cell, styles);
  }
  return table;
}

function lookOf({ style: number }: NewCell, styles: NewSheet['styles']): Excel.SettableCellProperties {
  const style = number === undefined ? undefined : styles[number];
  return style ? { format: formatOf(style) } : {};
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
