import { foldText } from '../../../grid/index.ts';
import type { KnownRow } from './row-kinds.ts';
import type { TableCell } from './table-cell.ts';

/** The kind of a row's running number or bullet. */
export type Marker = 'roman' | 'letter' | 'int' | 'dec' | 'alpha' | 'dash' | 'plus' | 'none';

/** A row of a table by its labels. */
export interface StubRow {
  readonly row: number;
  readonly marker: Marker;
  /** The running number as it is written; "" where there is none. */
  readonly number: string;
  /** The cell that holds nothing but the number or bullet; null where the name begins with it, or has none. */
  readonly numbering: TableCell | null;
  /** What names the row; null where nothing does. */
  readonly name: TableCell | null;
  /** Labels of the other columns; of a merged or blank one that above it. */
  readonly outer: readonly TableCell[];
  /** The cells right of the labels, from left to right. */
  readonly cells: readonly TableCell[];
}

/** The rows of a block by their labels; `stub`: the columns that hold these. */
export function stubRows(rows: readonly KnownRow[], stub: readonly number[]): StubRow[] {
  const nameColumn = longestColumn(rows, stub);
  const held = new Map<number, TableCell>();
  return rows.map((row) => readRow(row, { stub, nameColumn, held }));
}

/** Of the label columns the one with the most texts, of several the one with the longest. */
function longestColumn(rows: readonly KnownRow[], stub: readonly number[]): number | null {
  let best: { col: number; count: number; length: number } | null = null;
  for (const col of stub) {
    let [count, length] = [0, 0];
    for (const { cells } of rows) {
      const cell = cells.find((one) => one.col === col);
      if (cell?.kind !== 'text' || markerOf(cell.text) !== null) continue;
      count += 1;
      length += cell.text.trim().length;
    }
    const isBetter = !best || count > best.count || (count === best.count && length > best.length);
    if (count > 0 && isBetter) best = { col, count, length };
  }
  return best?.col ?? null;
}

interface Stub {
  readonly stub: readonly number[];
  readonly nameColumn: number | null;
  /** The last label of each other column. */
  readonly held: Map<number, TableCell>;
}

function readRow(row: KnownRow, { stub, nameColumn, held }: Stub): StubRow {
  const { labels, beyond } = partsOf(row, stub);
  const named = labels.find(({ col, value }) => col === nameColumn && typeof value === 'string');
  let numbering: TableCell | null = null;
  let own: Numbered | null = null;
  const texts: TableCell[] = [];
  for (const cell of labels) {
    if (cell === named) continue;
    const number: Numbered | null = numbering === null && cell.kind !== 'year' ? numberOf(cell) : null;
    if (number) [numbering, own] = [cell, number];
    else if (cell.kind === 'text' || cell.kind === 'year') texts.push(cell);
  }
  const name = named ?? texts[0] ?? null;
  for (const cell of texts) if (cell !== name) held.set(cell.col, cell);
  if (named) held.set(named.col, named);
  const marked = own ?? (name?.kind === 'text' ? leadingNumber(name.text) : null);
  const outer: TableCell[] = [];
  for (const col of stub) {
    const cell = held.get(col);
    if (!cell || cell === name || (col === nameColumn && name?.kind !== 'year')) continue;
    if (isHeld(cell, row.row, texts)) outer.push(cell);
  }
  return {
    row: row.row,
    marker: marked?.marker ?? 'none',
    number: marked?.number ?? '',
    numbering,
    name,
    outer: outer.length > 0 ? outer : NOTHING,
    cells: beyond,
  };
}

/** One for all rows: a sheet may have a hundred thousand. */
const NOTHING: readonly TableCell[] = [];

function partsOf(
  { cells }: KnownRow,
  stub: readonly number[],
): { readonly labels: readonly TableCell[]; readonly beyond: readonly TableCell[] } {
  const labels = cells.filter(({ col }) => stub.includes(col));
  if (labels.length === 0) return { labels, beyond: cells };
  return { labels, beyond: cells.filter(({ col }) => !stub.includes(col)) };
}

/** A label of an outer column holds on below itself, until a row has one of its own. */
function isHeld(cell: TableCell, row: number, own: readonly TableCell[]): boolean {
  return cell.row === row || cell.bottom >= row || !own.some(({ col }) => col === cell.col);
}

interface Numbered {
  readonly marker: Exclude<Marker, 'none'>;
  readonly number: string;
}

function numberOf({ value, text }: TableCell): Numbered | null {
  if (typeof value === 'number') {
    if (value <= 0 || value >= 10_000) return null;
    return { marker: Number.isInteger(value) ? 'int' : 'dec', number: String(value) };
  }
  return markerOf(text);
}

const MARKERS: readonly (readonly [Exclude<Marker, 'none'>, RegExp])[] = [
  ['dash', /^[-–•*]$/u],
  ['plus', /^\+$/u],
  ['roman', /^\(?([ivx]{1,5})[.)/]*$/u],
  ['dec', /^\(?(\d{1,3}(?:\.\d{1,3})+)[.)]*$/u],
  ['int', /^\(?(\d{1,4})[.)]*$/u],
];

/** "(1.1.1.1)". */
const LONGEST = 10;
/** With blanks around it, and marks that are letters of their own. */
const LONGEST_WRITTEN = 40;

/** What numbers a row, where a cell holds nothing else; a Latin letter is one in small ("a") or in capitals ("A"). */
export function markerOf(text: string): Numbered | null {
  if (text.length > LONGEST_WRITTEN) return null;
  const tidy = foldText(text);
  if (tidy.length > LONGEST) return null;
  for (const [marker, pattern] of MARKERS) {
    const found = pattern.exec(tidy);
    if (found) return { marker, number: found[1] ?? tidy };
  }
  const letter = /^\(?([a-zđ])[.)]*$/u.exec(tidy)?.[1];
  if (letter === undefined) return null;
  return { marker: /\p{Lu}/u.test(text) ? 'letter' : 'alpha', number: letter };
}

const LEADING =
  /^\s*(\(?(?:\d{1,3}(?:\.\d{1,3})+[.)]?|\d{1,3}[.)]|[IVXivx]{1,5}[.)]|\p{L}[.)])|[-–•+])\s*(?=[^\d\s.])/u;

/** The number or bullet that a name begins with: "A. …", "1.1 …", "- …". */
function leadingNumber(name: string): Numbered | null {
  const found = LEADING.exec(name.normalize('NFKC'))?.[1];
  return found === undefined ? null : markerOf(found);
}
