import { cellAt, foldText, memoize, type Position, type Sheet } from '../../grid/index.ts';
import { readCount } from '../table/count.ts';
import type { Marker, StubRow } from '../table/geometry/stub.ts';
import { cellAtColumn } from '../table/geometry/table-cell.ts';
import { refTo } from '../table/view.ts';
import { afterLine, leadingNumber, numberIn } from './numbering.ts';
import type { ProfileLine } from './organisation-profile.ts';

/** How a label begins: "-", "+", "Trong đó", or with its name. */
export type Beginning = 'dash' | 'plus' | 'within' | 'name';

export interface ListLine extends ProfileLine {
  readonly beginning: Beginning;
  /** The kind of its number or bullet. */
  readonly marker: Marker;
}

const NOTE =
  /^(?:\(?\*|ghi chú|lưu ý|nguồn|người (?:lập|tổng hợp)|nơi nhận|t\/m|tm\.|thủ trưởng|xác nhận)|ngày[^\p{L}]{0,12}tháng[^\p{L}]{0,12}năm|^(?:\p{L}+ )*(?:trưởng ban|phó ban|bí thư|phó bí thư|chánh văn phòng)$/u;
const WITHIN = /^\(?(?:[-+] ?)?\(?(?:trong đó|tr\. ?đó|t\. ?đó)/u;
/** "Gồm:" between a line and its parts is neither. */
const CONNECTING =
  /^(?:bao )?gồm(?: có)? ?:?$|^chia ra ?:?$|^cụ thể ?:?$|^(?:tổ chức đảng|đảng viên) gồm ?:?$/u;
const RATIO = /^(?:[-+] ?)?(?:t[ỷỉ] lệ|tl |bình quân|(?:độ )?tuổi)|\(%\)|%$/u;

const beginningOf = memoize((text: string): Beginning => {
  const key = foldText(text).replace(/^\d{1,2}(?:\.\d{1,2})*[.)]? ?(?=[-+(\p{L}])/u, '');
  if (WITHIN.test(key)) return 'within';
  if (key.startsWith('-')) return 'dash';
  return key.startsWith('+') ? 'plus' : 'name';
});

export interface ReadLines {
  readonly lines: ListLine[];
  /** Percentages and averages, which are no counts. */
  readonly asides: readonly Position[];
  /** The last row. */
  readonly bottom: number;
}

/** The lines of a list; they end at a note, at a signature, and at a sentence. */
export function readLines(sheet: Sheet, rows: readonly StubRow[], value: number): ReadLines {
  const lines: ListLine[] = [];
  const asides: Position[] = [];
  let bottom = -1;
  for (const [at, row] of rows.entries()) {
    if (isNote(row) || !isLine(row, rows[at + 1], value)) break;
    bottom = row.row;
    if (row.name === null) continue;
    if (isNoCount(row, row.name.text, value)) asides.push({ row: row.row, col: value });
    else
      lines.push(
        readLine(sheet, row, row.name, { value, before: lines.findLast(hasNumber)?.number ?? null }),
      );
  }
  return { lines, asides, bottom };
}

const hasNumber = ({ number }: ProfileLine) => number !== null;

function readLine(
  sheet: Sheet,
  { row, marker, numbering }: StubRow,
  name: NonNullable<StubRow['name']>,
  { value, before }: { readonly value: number; readonly before: string | null },
): ListLine {
  const beside = numbering ? cellAt(sheet, numbering.row, numbering.col) : undefined;
  const written = numberIn(beside);
  const stored = typeof beside?.value === 'number';
  const number = written !== null && stored ? afterLine(written, before) : written;
  const beginning = beginningOf(name.text);
  return {
    number: number ?? leadingNumber(name.text),
    label: { text: name.text, cell: refTo(sheet, name.row, name.col) },
    count: { cell: refTo(sheet, row, value), reading: readCount(cellAt(sheet, row, value)) },
    beginning: beginning === 'name' && (marker === 'dash' || marker === 'plus') ? marker : beginning,
    marker,
  };
}

function isNote({ name, outer, cells }: StubRow): boolean {
  return [...outer, ...(name ? [name] : []), ...cells].some(({ text }) => NOTE.test(foldText(text)));
}

const LONGEST = 120;
const LONGEST_HEADING = 60;

/** A line has a value, is numbered or marked, or is the short heading of lines that do. */
function isLine(row: StubRow, next: StubRow | undefined, value: number): boolean {
  if (holds(row, value) || row.name === null) return true;
  const { text } = row.name;
  if (text.length > LONGEST) return false;
  if (isListed(row)) return true;
  return text.length <= LONGEST_HEADING && next !== undefined && holds(next, value);
}

function holds({ cells }: StubRow, col: number): boolean {
  return cellAtColumn(cells, col) !== undefined;
}

/** Whether a row is numbered, or begins with "-", "+" or "Trong đó". */
export function isListed({ marker, name }: StubRow): boolean {
  return marker !== 'none' || (name !== null && beginningOf(name.text) !== 'name');
}

/** Connecting words without a value, and percentages and averages, are no counts. */
function isNoCount({ row, cells, outer }: StubRow, name: string, value: number): boolean {
  const key = foldText(name);
  const cell = cellAtColumn(cells, value);
  if (cell === undefined && CONNECTING.test(key.replace(/^[-+] ?/u, ''))) return true;
  if (cell?.isPercent) return true;
  if (outer.some((one) => one.row === row && one.text.trim() === '%')) return true;
  return RATIO.test(key);
}
