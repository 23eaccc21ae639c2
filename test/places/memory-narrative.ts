import {
  OWN_NAME,
  sheetNamed,
  type CellStyle,
  type Chart,
  type PutLook,
  type Range,
  type RangeRef,
  type SetCharts,
  type SetLook,
  type SetName,
  type Workbook,
  type PlaceTrouble,
} from '../../src/grid/index.ts';

/** Charts of the product by sheet; the others have none. */
export type MemoryCharts = ReadonlyMap<string, readonly Chart[]>;

/** Why a name can't be given or taken so; null: it can. */
export function nameFault(
  workbook: Workbook,
  { name, before, after }: SetName,
): { readonly code: PlaceTrouble; readonly sheet: string | null } | null {
  if (!OWN_NAME.test(name)) return { code: 'failed', sheet: null };
  const held = workbook.ownNames?.get(name) ?? null;
  if (!sameCells(held, before)) return { code: 'changed-meanwhile', sheet: before?.sheet ?? null };
  return after && !sheetNamed(workbook, after.sheet) ? { code: 'sheet-gone', sheet: after.sheet } : null;
}

export function withName(workbook: Workbook, { name, after }: SetName): Workbook {
  const names = new Map(workbook.ownNames);
  if (after) names.set(name, after);
  else names.delete(name);
  const { sheets, date1904 } = workbook;
  return names.size === 0 ? { sheets, date1904 } : { ...workbook, ownNames: names };
}

export function withCharts(charts: MemoryCharts, { sheet, before, after }: SetCharts): MemoryCharts {
  const spoken = new Set([...before, ...after].map(({ id }) => id));
  const staying = (charts.get(sheet) ?? []).filter(({ id }) => !spoken.has(id));
  return new Map([...charts, [sheet, [...staying, ...after]]]);
}

/** A look of the product's own in the words of this place; a cell without one keeps its own. */
export function lookWords({ sheet, range, styles, cells }: PutLook, own: SetLook): SetLook {
  const looks = cells.map((number, at) => {
    const style = number === null ? undefined : styles[number];
    return style ? words(style) : (own.looks[at] ?? '');
  });
  return { kind: 'set-look', sheet, range, looks, widths: [] };
}

function words(style: CellStyle): string {
  return Object.keys(style).length === 0 ? '' : JSON.stringify(style);
}

export function isOfSize({ top, left, bottom, right }: Range, cells: number): boolean {
  return (bottom - top + 1) * (right - left + 1) === cells;
}

function sameCells(a: RangeRef | null, b: RangeRef | null): boolean {
  const key = (cells: RangeRef | null) =>
    cells && [cells.sheet, cells.top, cells.left, cells.bottom, cells.right].join('\n');
  return key(a) === key(b);
}
