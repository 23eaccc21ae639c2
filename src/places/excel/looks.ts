import { rangeName, type RangeRef, type SetLook } from '../../grid/index.ts';
import type { SheetMemory } from './sheet-list.ts';

/** What Excel is asked of the look of cells. The number format goes with what they hold, and is asked for there. */
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
    shrinkToFit: true,
  },
};

/** Cells that can be dressed at once: about 1 KB each, in a request of at most 5 MB. */
export const MOST_DRESSED = 2000;

/** Asks for the look of cells; what is given can be called once the next sync is done. */
export function askForLook(
  context: Excel.RequestContext,
  { sheet, ...area }: RangeRef,
  memory: SheetMemory,
): () => SetLook {
  const range = context.workbook.worksheets.getItem(memory.keyOf(sheet)).getRange(rangeName(area));
  const cells = range.getCellProperties(LOOK);
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  return () => ({
    kind: 'set-look',
    sheet,
    range: area,
    looks: cells.value.flat().map(({ format }) => JSON.stringify({ format })),
    widths: columns.value.map(({ format }) => String(format?.columnWidth)),
  });
}

/** As askForLook, with the number formats and without the widths: all that merging cells takes from them. */
export function askForFormats(
  context: Excel.RequestContext,
  area: RangeRef,
  memory: SheetMemory,
): () => SetLook {
  const range = context.workbook.worksheets.getItem(memory.keyOf(area.sheet)).getRange(rangeName(area));
  range.load('numberFormat');
  const look = askForLook(context, area, memory);
  return () => {
    const formats = range.numberFormat.flat() as unknown[];
    const looks = look().looks.map((told, at) =>
      JSON.stringify({ ...(JSON.parse(told) as object), numberFormat: formats[at] }),
    );
    return { ...look(), looks, widths: [] };
  };
}

/** What is noted down of a cell. */
export interface Told {
  readonly format: Excel.CellPropertiesFormat;
  readonly numberFormat?: string;
}

/** Queues giving cells a look. What others made of them by rules (conditional formats) stays. */
export function dress(context: Excel.RequestContext, edit: SetLook, memory: SheetMemory): void {
  const { range: area, looks, widths } = edit;
  const sheet = context.workbook.worksheets.getItem(memory.keyOf(edit.sheet));
  const range = sheet.getRange(rangeName(area));
  // A fill that is set is a fill, be it white: none can only be had by taking it off.
  range.format.fill.clear();
  const width = area.right - area.left + 1;
  const tableOf = <T>(cells: readonly T[]): T[][] =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      cells.slice(row * width, (row + 1) * width),
    );
  const told = looks.map((look) => JSON.parse(look) as Told);
  range.setCellProperties(tableOf(told.map(({ format }) => ({ format: settable(format) }))));
  if (told.some(({ numberFormat }) => numberFormat !== undefined))
    range.numberFormat = tableOf(told.map(({ numberFormat }) => numberFormat ?? null));
  if (widths.length > 0)
    range.setColumnProperties(
      widths.map((columnWidth) => ({ format: { columnWidth: Number(columnWidth) } })),
    );
}

/**
 * A look that was told, as it can be given. Where the letters of a cell differ Excel tells nothing (null) of their
 * size or colour, and takes no nothing: what is not told stays as it is.
 */
export function settable(told: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const { fill, borders, ...format } = withoutNothing(told) as Excel.CellPropertiesFormat;
  return {
    ...format,
    ...(fill && isFilled(fill) ? { fill } : {}),
    ...(borders ? { borders: mapped(borders) } : {}),
  };
}

function withoutNothing(told: unknown): unknown {
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, part]) =>
      part === null || part === undefined || part === '' ? [] : [[name, withoutNothing(part)]],
    ),
  );
}

function isFilled({ color, pattern }: Excel.CellPropertiesFill): boolean {
  if (pattern) return pattern !== 'None';
  return Boolean(color) && color !== '#FFFFFF';
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/**
 * Excel tells of more than the four sides: lines across the cell and within a range, which would be drawn if they were
 * given. The weight of a line that is not there would draw it, too.
 */
function mapped(borders: Excel.CellBorderCollection): Excel.CellBorderCollection {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const border = borders[side];
      return border ? [[side, border.style === 'None' ? { style: 'None' } : border]] : [];
    }),
  );
}
