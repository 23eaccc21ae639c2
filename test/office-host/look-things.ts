import type { Range } from '../../src/grid/index.ts';
import { eachOf, meet, tableOf } from './areas.ts';
import type { HostSheet } from './book.ts';
import { ExcelFault } from './fault.ts';
import { dressed, NO_FILL, type HostLook } from './looks.ts';
import { refuseNothing, richly } from './rich-looks.ts';
import type { Thing } from './thing.ts';

/** What is asked for, by name: true, or what is asked of it. */
interface Asked {
  readonly [name: string]: boolean | Asked;
}

const FONT_NAME = '{"name":true}';

function picked(look: HostLook, asked: Asked): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(asked).map(([name, of]) => {
      if (of === true || of === false) return [name, look[name]];
      const part = look[name] as Readonly<Record<string, unknown>>;
      if (name !== 'borders') return [name, namedOf(part, of)];
      const sides = Object.entries(part).map(([side, line]) => [side, namedOf(line as object, of)]);
      return [name, Object.fromEntries(sides)];
    }),
  );
}

function namedOf(part: object, asked: Asked): object {
  return Object.fromEntries(Object.entries(part).filter(([name]) => asked[name] === true));
}

/** What can be done to the look and the merging of a range, and what it tells of them. */
export function lookMethods(
  here: () => HostSheet,
  writable: () => HostSheet,
  area: Range,
  isRich: boolean,
): Thing['methods'] {
  return {
    GetCellProperties: (asked) => {
      const { format } = asked as { readonly format: Asked };
      const isFontAlone =
        Object.keys(format).join() === 'font' && JSON.stringify(format['font']) === FONT_NAME;
      return tableOf(area, (row, col) =>
        isFontAlone
          ? { format: { font: { name: here().font(row, col) } } }
          : { format: richly(isRich, here().cell(row, col), picked(here().look(row, col), format)) },
      );
    },
    SetCellProperties: (table) => {
      const sheet = writable();
      eachOf(area, table, (row, col, given) => {
        const { format } = given as { readonly format?: Partial<HostLook> };
        if (isRich) refuseNothing(format);
        if (format) sheet.dress(row, col, dressed(sheet.look(row, col), format));
      });
    },
    GetColumnProperties: () => {
      const [row = []] = tableOf({ ...area, bottom: area.top }, (_row, col) => ({
        format: { columnWidth: here().widths.get(col) ?? 48 },
      }));
      return row;
    },
    SetColumnProperties: (columns) => {
      const sheet = writable();
      const width = (given: unknown) =>
        (given as { readonly format: { readonly columnWidth: number } }).format;
      (columns as readonly unknown[]).forEach((given, at) =>
        sheet.widths.set(area.left + at, width(given).columnWidth),
      );
    },
    Merge: () => {
      merge(writable(), area);
    },
    Unmerge: () => {
      const sheet = writable();
      sheet.merges = sheet.merges.filter((merged) => !meet(merged, area));
    },
  };
}

/** All cells get the look and the number format of the first, and what the others hold is lost. */
function merge(sheet: HostSheet, area: Range): void {
  if (sheet.merges.some((merged) => meet(merged, area)))
    throw new ExcelFault('InvalidOperation', 'A merged cell is in the way');
  sheet.merges = [...sheet.merges, area];
  const look = sheet.look(area.top, area.left);
  const format = sheet.format(area.top, area.left);
  tableOf(area, (row, col) => {
    if (row === area.top && col === area.left) return;
    sheet.write(row, col, null);
    sheet.dress(row, col, look);
    sheet.writeFormat(row, col, format);
  });
}

/** The format of a range as a whole. */
export function rangeFormat(writable: () => HostSheet, area: Range, fontName: () => string | null): Thing {
  return {
    type: 'RangeFormat',
    setters: {
      ColumnWidth: (width) => {
        for (let col = area.left; col <= area.right; col++) writable().widths.set(col, Number(width));
      },
      RowHeight: (height) => {
        for (let row = area.top; row <= area.bottom; row++) writable().heights.set(row, Number(height));
      },
    },
    parts: {
      Font: () => ({ type: 'RangeFont', values: { Name: fontName } }),
      Fill: () => ({
        type: 'RangeFill',
        methods: {
          Clear: () => {
            const sheet = writable();
            tableOf(area, (row, col) => {
              sheet.dress(row, col, { ...sheet.look(row, col), fill: NO_FILL });
            });
          },
        },
      }),
    },
  };
}
