import {
  LAST_COL,
  parseRangeName,
  type Position,
  type Range,
  type Sheet,
  type Steps,
} from '../../grid/index.ts';
import { badAddress, readCellAddress, rowFrom } from './cell-address.ts';
import { CellPool } from './cell-pool.ts';
import { CellReader, type SharedParts } from './cell-reader.ts';
import type { Package, Parts } from '../package/package.ts';
import { SheetRows } from './sheet-rows.ts';
import { Unreadable } from '../unreadable.ts';
import { TextPool } from './text-pool.ts';
import { UsualCells } from './usual-cells.ts';
import type { SheetEntry } from './workbook-part.ts';
import { isTrue, type Attributes, type XmlListener } from '../xml/read-xml.ts';
import { together } from '../xml/together.ts';

/** @throws Unreadable where the sheet's part is missing or breaks the rules of its format. */
export function readSheet(pack: Parts, { name, hidden, part }: SheetEntry, shared: SharedParts): Sheet {
  const reader = new SheetReader(shared);
  if (!pack.read(part, reader)) throw noPart(part);
  return { name, hidden, ...reader.finish() };
}

/**
 * The same in steps.
 * @param beside hears all that the part says, too
 */
export function* readingSheet(
  pack: Package,
  { name, hidden, part }: SheetEntry,
  shared: SharedParts,
  beside: BesideSheet | undefined,
): Steps<Sheet> {
  const reader = new SheetReader(shared, beside);
  if (!(yield* pack.reading(part, beside ? together(reader, beside) : reader))) throw noPart(part);
  return { name, hidden, ...reader.finish() };
}

function noPart(part: string): Unreadable {
  return new Unreadable('not-a-workbook', `no ${part}`);
}

/** Who hears what a sheet's part says beside the reader of its cells. */
export interface BesideSheet extends XmlListener {
  /** A cell that is not told tag by tag; the place is good only during the call. */
  cell(place: Position, style: number): void;
}

/** Where the cells lie: worksheet 1, sheetData 2, row 3, c 4. The same names elsewhere mean something else. */
const ROW = 3;
const CELL = 4;

class SheetReader implements XmlListener {
  readonly #cell: CellReader;
  readonly #usual: UsualCells;
  readonly #beside: BesideSheet | undefined;
  readonly #rows = new SheetRows();
  readonly #merges: Range[] = [];
  readonly #hiddenRows = new Set<number>();
  #section = '';
  /** Where the reader is; a row or cell without an address comes next to the one before. */
  readonly #place = { row: -1, col: -1 };
  #inCell = false;

  constructor(shared: SharedParts, beside?: BesideSheet) {
    this.#beside = beside;
    const pools = { cells: new CellPool(), texts: new TextPool() };
    this.#cell = new CellReader(shared, pools);
    this.#usual = new UsualCells(shared, pools, this.#place);
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (this.#inCell) this.#cell.open(name, attributes, depth - CELL);
    else if (depth === 1 && name !== 'worksheet') throw new Unreadable('not-a-workbook', `a ${name}`);
    else if (depth === 2) this.#section = name;
    else if (this.#section === 'sheetData') this.#openData(name, attributes, depth);
    else if (this.#section === 'mergeCells' && name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (this.#inCell) this.#cell.text(text);
  }

  close(name: string, depth: number): void {
    if (!this.#inCell) return;
    if (depth > CELL) this.#cell.close(name, depth - CELL);
    else this.#closeCell();
  }

  readAhead(text: string, start: number, depth: number): number {
    if (depth !== ROW || this.#section !== 'sheetData' || this.#cell.mayBeCovered) return start;
    let at = start;
    for (let end = this.#usual.read(text, at); end > 0; end = this.#usual.read(text, at)) {
      at = end;
      const { cell, style } = this.#usual;
      this.#beside?.cell(this.#place, style);
      if (cell) this.#rows.put(this.#place.row, this.#place.col, cell);
    }
    return at;
  }

  finish(): Pick<Sheet, 'rows' | 'merges' | 'hiddenRows'> {
    return { rows: this.#rows.finish(), merges: this.#merges, hiddenRows: this.#hiddenRows };
  }

  #openData(name: string, attributes: Attributes, depth: number): void {
    if (depth === CELL && name === 'c') this.#openCell(attributes);
    else if (depth === ROW && name === 'row') this.#openRow(attributes);
  }

  #openRow({ r: number, hidden }: Attributes): void {
    this.#place.row = number === undefined ? rowAfter(this.#place.row) : rowFrom(number);
    this.#place.col = -1;
    if (isTrue(hidden)) this.#hiddenRows.add(this.#place.row);
  }

  #openCell(attributes: Attributes): void {
    const { r: address } = attributes;
    if (address === undefined) this.#place.col = colAfter(this.#place.col);
    else readCellAddress(address, this.#place);
    this.#inCell = true;
    this.#cell.start(attributes);
  }

  #closeCell(): void {
    this.#inCell = false;
    const cell = this.#cell.finish(this.#place);
    if (cell) this.#rows.put(this.#place.row, this.#place.col, cell);
  }

  #merge(ref: string): void {
    const range = parseRangeName(ref);
    if (!range) throw badAddress(ref);
    if (range.top !== range.bottom || range.left !== range.right) this.#merges.push(range);
  }
}

/** The row below; @throws Unreadable below the last row of a sheet. */
function rowAfter(row: number): number {
  return rowFrom(String(row + 2));
}

function colAfter(col: number): number {
  if (col >= LAST_COL) throw badAddress('beyond the last column');
  return col + 1;
}
