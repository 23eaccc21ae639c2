import {
  boundsOf,
  type CellContent,
  cellName,
  groupedBy,
  holdsPlace,
  isInside,
  parseRangeName,
  type Position,
  rangeName,
  rangesMeet,
  unionOf,
} from '../../grid/index.ts';
import { cellXml } from './cell-xml.ts';
import { Refusal } from './refusal.ts';
import { columnStyles, ownStyle } from './inherited-styles.ts';
import { moveMasters } from './shared-formulas.ts';
import {
  cellsOf,
  rowsOf,
  sectionNamed,
  sheetLayout,
  type CellElement,
  type RowElement,
  type SheetLayout,
} from './sheet-layout.ts';
import { Splices } from '../xml/splices.ts';
import { withLast } from '../xml/edits.ts';
import { childNamed } from '../xml/elements.ts';
import { attributesOf, opened, tagWith } from '../xml/tags.ts';

/** What a cell is to hold. */
export interface CellWrite extends Position {
  /** null: what it holds stays. */
  readonly content: Pick<CellContent, 'value' | 'formula'> | null;
  /** Gives the style index for the cell's own (null: it is to say none), where its looks are to change. */
  readonly restyle: ((style: number) => number | null) | null;
}

export interface WrittenSheet {
  readonly text: string;
  /** A cell lost its formula, so that the list of the order of calculation is no longer right. */
  readonly formulaGone: boolean;
}

/**
 * The sheet with cells written; all the others, and what is around them, stay as they are, character for character.
 * @throws Refusal 'unsupported' where a cell is part of an array: only the whole can be changed
 */
export function writeCells(text: string, writes: readonly CellWrite[]): WrittenSheet {
  const layout = sheetLayout(text);
  refuseParts(
    layout,
    writes.filter(({ content }) => content !== null),
  );
  const rows = rowsOf(layout);
  const splices = new Splices();
  const sheet = { layout, splices, columns: columnStyles(layout) };
  const byRow = groupedBy(writes, ({ row }) => row);
  const before = new Map(rows.map((row) => [row.row, row]));
  const behind = nextIn(rows, ({ row }) => row);
  let formulaGone = false;
  const appended: string[] = [];
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    const element = before.get(row);
    const sorted = cells.toSorted((a, b) => a.col - b.col);
    if (element) formulaGone = writeRow(sheet, element, sorted) || formulaGone;
    else {
      const xml = newRow(sheet, row, sorted);
      const next = behind(row);
      if (next) splices.insert(next.start, xml);
      else appended.push(xml);
    }
  }
  if (formulaGone) {
    const written = new Set(writes.map(cellName));
    moveMasters(layout, (place) => written.has(cellName(place)), splices);
  }
  widenDimension(layout, writes, splices);
  const tail = appended.join('');
  if (layout.data.close < layout.data.end) splices.insert(layout.data.close, tail);
  const now = splices.applyTo(text);
  if (layout.data.close < layout.data.end || tail === '') return { text: now, formulaGone };
  return { text: withLast(now, sheetLayout(now).data, tail), formulaGone };
}

/**
 * Gives the first element, in the order of the file, that stands behind a number. Asked with numbers that only grow, it
 * goes through the elements once.
 */
function nextIn<Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number,
): (number: number) => Item | undefined {
  let at = 0;
  return (number) => {
    for (let item = items[at]; item && numberOf(item) <= number; item = items[at]) at++;
    return items[at];
  };
}

interface SheetWriting {
  readonly layout: SheetLayout;
  readonly splices: Splices;
  /** The style that cells of a column have while they are not written. */
  readonly columns: (col: number) => string | null;
}

/** Gives whether a formula went. */
function writeRow(sheet: SheetWriting, row: RowElement, writes: readonly CellWrite[]): boolean {
  const { text, root } = sheet.layout;
  const { splices } = sheet;
  const cells = cellsOf(text, row);
  const attributes = attributesOf(text, row);
  const before = new Map(cells.map((cell) => [cell.col, cell]));
  const behind = nextIn(cells, ({ col }) => col);
  const inserted: string[] = [];
  let formulaGone = false;
  for (const write of writes) {
    const cell = before.get(write.col);
    const own = ownStyle(attributes, sheet.columns(write.col));
    if (cell) {
      if (write.content) formulaGone = formulaGone || childNamed(text, cell, 'f') !== undefined;
      splices.replace(cell.start, cell.end, writtenCell(write, cell, { text, x: root.prefix, own }));
      continue;
    }
    const xml = newCell(write, own, root.prefix);
    const next = behind(write.col);
    if (next) splices.insert(next.start, xml);
    else inserted.push(xml);
  }
  const tag = tagWith(text, row, widerSpans(attributes['spans'], writes));
  if (row.close < row.end) {
    if (tag !== text.slice(row.start, row.open)) splices.replace(row.start, row.open, tag);
    splices.insert(row.close, inserted.join(''));
  } else if (inserted.length > 0) {
    splices.replace(row.start, row.end, `${opened(tag)}${inserted.join('')}</${row.prefix}row>`);
  }
  return formulaGone;
}

/** A cell without a style where its row or column has one stays, though it is empty: it is plain, unlike them. */
function writtenCell(
  { row, col, content, restyle }: CellWrite,
  cell: CellElement,
  { text, x, own }: { readonly text: string; readonly x: string; readonly own: string | null },
): string {
  const { s: index } = cell.attributes;
  const style = restyle ? styleText(restyle(Number(index ?? 0))) : (index ?? null);
  const isEmpty = cell.open === cell.end && style === null;
  if (!content && !isEmpty) return tagWith(text, cell, { s: style }) + text.slice(cell.open, cell.end);
  const xml = !content ? '' : cellXml({ row, col, content, style }, x);
  // A cell without an address can't go: those behind it would move up.
  const mustStay = own !== null || cell.attributes['r'] === undefined;
  return xml === '' && mustStay ? `<${x}c r="${cellName({ row, col })}"/>` : xml;
}

function newCell({ row, col, content, restyle }: CellWrite, own: string | null, x: string): string {
  const style = restyle ? styleText(restyle(Number(own ?? 0))) : own;
  return holdsNothing(content) && !restyle ? '' : cellXml({ row, col, content: content ?? EMPTY, style }, x);
}

const EMPTY = { value: null, formula: null } as const;

function holdsNothing(content: CellWrite['content']): boolean {
  return !content || (content.formula === null && (content.value === null || content.value === ''));
}

function styleText(style: number | null): string | null {
  return style === null ? null : String(style);
}

function newRow({ layout, columns }: SheetWriting, row: number, writes: readonly CellWrite[]): string {
  const x = layout.root.prefix;
  const cells = writes.map((write) => newCell(write, columns(write.col), x)).join('');
  return cells === '' ? '' : `<${x}row r="${row + 1}">${cells}</${x}row>`;
}

/** The columns that a row says it has cells in; a row that does not say it needs not. */
function widerSpans(spans: string | undefined, writes: readonly CellWrite[]): Record<string, string> {
  const [first, last, ...rest] = (spans ?? '').split(/[: ]/).map(Number);
  if (first === undefined || last === undefined || rest.length > 0) return {};
  const filled = boundsOf(filledBy(writes));
  if (!filled) return {};
  const wider = `${Math.min(first, filled.left + 1)}:${Math.max(last, filled.right + 1)}`;
  return wider === spans ? {} : { spans: wider };
}

function widenDimension(layout: SheetLayout, writes: readonly CellWrite[], splices: Splices): void {
  const element = sectionNamed(layout, 'dimension');
  const range = element && parseRangeName(attributesOf(layout.text, element)['ref'] ?? '');
  if (!element || !range) return;
  const filled = boundsOf(filledBy(writes));
  if (!filled || isInside(filled, range)) return;
  const ref = rangeName(unionOf(range, filled));
  splices.replace(element.start, element.open, tagWith(layout.text, element, { ref }));
}

function filledBy(writes: readonly CellWrite[]): CellWrite[] {
  return writes.filter(({ content }) => content && (content.value !== null || content.formula !== null));
}

const AREA = /<(?:[\w.-]+:)?f\s[^>]*\bt\s*=\s*["'](?:array|dataTable)["'][^>]*>/g;

/** An array over several cells, or a data table, can only be changed as a whole, which a clerk does in Excel. */
function refuseParts({ text, data }: SheetLayout, writes: readonly CellWrite[]): void {
  const bounds = boundsOf(writes);
  if (!bounds) return;
  const byRow = groupedBy(writes, ({ row }) => row);
  for (const [tag] of text.slice(data.open, data.close).matchAll(AREA)) {
    const range = parseRangeName(/\bref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
    if (!range || (range.top === range.bottom && range.left === range.right)) continue;
    if (!rangesMeet(range, bounds)) continue;
    const rows =
      range.bottom - range.top < byRow.size
        ? Array.from({ length: range.bottom - range.top + 1 }, (_, at) => byRow.get(range.top + at) ?? [])
        : [writes];
    const hit = rows.flat().find((write) => holdsPlace(range, write));
    if (hit) throw new Refusal('unsupported', null, `${cellName(hit)} is part of ${rangeName(range)}`, hit);
  }
}
