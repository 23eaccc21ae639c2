import type { Label } from '../table/label.ts';
import { foldText, LAST_ROW, mergeAt, textAt, type Sheet, type Span } from '../../grid/index.ts';
import { readFormNumber } from '../title/form-number.ts';
import { labelsInRow } from '../table/view.ts';
import { mayBeTitle } from '../title/title.ts';

/** The block "NGƯỜI LẬP BIỂU": its heading and the name below it. */
export interface Signature {
  readonly heading: Label;
  /** The first text below that is not in brackets; null where there is none. */
  readonly name: Label | null;
}

/** Cheap on all that is none: "Người lập", composed or not. */
const MAYBE = /ng.{1,6}i\s+l.{1,4}p/iu;
const LONGEST = 300;
const HEADING = /^người lập(?!\p{L})/u;
/** "Người lập biểu: Nguyễn Văn A". */
const NAME_BESIDE = /^[^:]{9,30}:(.*)$/su;

/** Whether a text is the heading of a signature. */
export function isSignatureHeading(text: string): boolean {
  if (text.length > LONGEST || !MAYBE.test(text)) return false;
  return linesOf(text).some((line) => HEADING.test(foldText(line)));
}

/** The signature under a heading; it ends above row `end`, where another form begins. */
export function readSignature(sheet: Sheet, heading: Label, end: number): Signature {
  return { heading, name: nameInHeading(heading) ?? nameBelow(sheet, heading, end) };
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function nameInHeading({ text, cell }: Label): Label | null {
  const lines = linesOf(text);
  const own = lines.slice(lines.findIndex((line) => HEADING.test(foldText(line))));
  const name = firstName(own.map((line, at) => (at === 0 ? besideHeading(line) : line)));
  return name === null ? null : { text: name, cell };
}

function besideHeading(line: string): string {
  const [, name = ''] = NAME_BESIDE.exec(line) ?? [];
  return name.trim();
}

const FARTHEST = 12;

/** Under the heading itself, else a column beside it: headings are centred by eye as well as by merging. */
function nameBelow(sheet: Sheet, { cell }: Label, end: number): Label | null {
  const merge = mergeAt(sheet, cell);
  const [left, right] = [merge?.left ?? cell.col, merge?.right ?? cell.col];
  const from = (merge?.bottom ?? cell.row) + 1;
  const to = Math.min(from + FARTHEST, end - 1, LAST_ROW);
  const isFree = (col: number) => col >= 0 && textAt(sheet, cell.row, col).trim() === '';
  const wideLeft = isFree(left - 1) ? left - 1 : left;
  const wideRight = isFree(right + 1) ? right + 1 : right;
  return (
    nameIn(sheet, { first: from, last: to }, { first: left, last: right }) ??
    nameIn(sheet, { first: from, last: to }, { first: wideLeft, last: wideRight })
  );
}

function nameIn(sheet: Sheet, { first: from, last: to }: Span, rows: Span): Label | null {
  for (let row = from; row <= to; row++) {
    const labels = labelsInRow(sheet, row, rows);
    if (labels.some(({ text }) => endsSignature(text))) return null;
    for (const { text, cell } of labels) {
      const name = firstName(linesOf(text));
      if (name !== null) return { text: name, cell };
    }
  }
  return null;
}

/** The next form's number, letterhead, title or signature, or a note. */
function endsSignature(text: string): boolean {
  if (readFormNumber(text) !== null || isSignatureHeading(text)) return true;
  const key = foldText(text);
  if (/^(?:ghi chú|đảng cộng sản việt nam|đảng bộ (?:tỉnh|thành phố|huyện))/u.test(key)) return true;
  return text === text.toUpperCase() && mayBeTitle(text);
}

/** "(Họ tên, số điện thoại" and "liên hệ)" are one bracket over two lines. */
const IN_BRACKETS = /^[([]|^[^([]*[)\]][.]?$/u;

/** The first line that may be a name: not in brackets, not dots, not "Đã ký", not a date. */
function firstName(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (IN_BRACKETS.test(line) || !/\p{L}/u.test(line)) continue;
    if (!/^(?:(?:đã )?ký(?!\p{L})|ngày )/u.test(foldText(line))) return line;
  }
  return null;
}
