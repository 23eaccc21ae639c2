import type { Label } from '../table/label.ts';
import { cellAt, foldText, memoize, shownAs, textAt, tidyText, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure, readCount } from '../table/count.ts';
import type { ProfileLine } from './organisation-profile.ts';
import { isNumbering, labelsInRow, refTo } from '../table/view.ts';
import type { ProfileHead } from './heads.ts';
import { afterLine, leadingNumber, numberIn } from './numbering.ts';

/** How a label begins: "-", "+", "Trong đó", or with its name. */
export type LineMark = 'dash' | 'plus' | 'within' | 'name';

export interface MarkedLine extends ProfileLine {
  readonly mark: LineMark;
}

const NOTE =
  /^(?:\(?\*|ghi chú|lưu ý|nguồn|người (?:lập|tổng hợp)|nơi nhận|t\/m|tm\.|thủ trưởng|xác nhận)|ngày[^\p{L}]{0,12}tháng[^\p{L}]{0,12}năm|^(?:\p{L}+ )*(?:trưởng ban|phó ban|bí thư|phó bí thư|chánh văn phòng)$/u;
const WITHIN = /^\(?(?:[-+] ?)?\(?(?:trong đó|tr\. ?đó|t\. ?đó)/u;
/** "Gồm:" between a line and its parts is neither. */
const CONNECTING =
  /^(?:bao )?gồm(?: có)? ?:?$|^chia ra ?:?$|^cụ thể ?:?$|^(?:tổ chức đảng|đảng viên) gồm ?:?$/u;
const RATIO = /^(?:[-+] ?)?(?:t[ỷỉ] lệ|tl |bình quân|(?:độ )?tuổi)|\(%\)|%$/u;

const markOf = memoize((text: string): LineMark => {
  const key = foldText(text).replace(/^\d{1,2}(?:\.\d{1,2})*[.)]? ?(?=[-+(\p{L}])/u, '');
  if (WITHIN.test(key)) return 'within';
  if (key.startsWith('-')) return 'dash';
  return key.startsWith('+') ? 'plus' : 'name';
});

/** The lines below a head, and the last one's row; they end at notes, at a signature, and at what has no numbers. */
export function readLines(sheet: Sheet, head: ProfileHead): { lines: MarkedLine[]; bottom: number } {
  const lines: MarkedLine[] = [];
  let bottom = head.body - 1;
  let numberBefore: string | null = null;
  for (let row = head.body; row < head.below; row++) {
    if (isNoteRow(sheet, row, head)) break;
    const label = labelIn(sheet, row, head);
    if (!label) {
      if (row > bottom + 1 || !goesOnBelow(sheet, row + 1, head)) break;
      continue;
    }
    if (!isLine(sheet, row, label, head)) break;
    bottom = row;
    if (isColumnNumber(label, row, head) || isNoCount(sheet, row, label, head)) continue;
    const line = readLine(sheet, row, label, head, numberBefore);
    numberBefore = line.number ?? numberBefore;
    lines.push(line);
  }
  return { lines, bottom };
}

function readLine(
  sheet: Sheet,
  row: number,
  label: Label,
  head: ProfileHead,
  numberBefore: string | null,
): MarkedLine {
  const beside = head.numbers === null ? undefined : cellAt(sheet, row, head.numbers);
  const written = numberIn(beside);
  const stored = typeof beside?.value === 'number';
  const number = written !== null && stored ? afterLine(written, numberBefore) : written;
  const reading = readCount(cellAt(sheet, row, head.value));
  const marked = markOf(label.text);
  return {
    number: number ?? leadingNumber(label.text),
    label,
    count: { cell: refTo(sheet, row, head.value), reading },
    mark: marked === 'name' && isDash(beside?.value) ? 'dash' : marked,
  };
}

function isDash(value: unknown): boolean {
  return typeof value === 'string' && tidyText(value) === '-';
}

/** The label of a row; one that is written over several cells ("-", "Đảng bộ xã") is joined. */
function labelIn(sheet: Sheet, row: number, head: ProfileHead): Label | null {
  const labels = labelsInRow(sheet, row, { first: head.label, last: head.labelEnd }).filter(
    ({ cell }) => cell.row === row,
  );
  const [first] = labels;
  return first ? { text: labels.map(({ text }) => text).join(' '), cell: first.cell } : null;
}

/** One empty row may stand between lines, where a line with its number follows. */
function goesOnBelow(sheet: Sheet, row: number, head: ProfileHead): boolean {
  const label = labelIn(sheet, row, head);
  if (!label || row >= head.below || isNoteRow(sheet, row, head)) return false;
  return looksLikeFigure(cellAt(sheet, row, head.value));
}

function isNoteRow(sheet: Sheet, row: number, head: ProfileHead): boolean {
  return labelsInRow(sheet, row, { first: head.left, last: head.right }).some(({ text }) =>
    NOTE.test(foldText(text)),
  );
}

const LONGEST = 120;
const LONGEST_HEADING = 60;

/** A line has a number or a value, is numbered or marked, or is the short heading of lines that do. */
function isLine(sheet: Sheet, row: number, label: Label, head: ProfileHead): boolean {
  if (cellAt(sheet, row, head.value) !== undefined) return true;
  if (label.text.length > LONGEST) return false;
  const numbered = head.numbers !== null && numberIn(cellAt(sheet, row, head.numbers)) !== null;
  if (numbered || leadingNumber(label.text) !== null || markOf(label.text) !== 'name') return true;
  return label.text.length <= LONGEST_HEADING && goesOnBelow(sheet, row + 1, head);
}

/** "A | B | 1" or "(1) | (2) | (3)" below the heads numbers the columns. */
function isColumnNumber(label: Label, row: number, head: ProfileHead): boolean {
  return row === head.body && isNumbering(label.text);
}

/** Connecting words without a value, and percentages and averages, are no counts. */
function isNoCount(sheet: Sheet, row: number, label: Label, head: ProfileHead): boolean {
  const key = foldText(label.text);
  const cell = cellAt(sheet, row, head.value);
  if (cell === undefined && CONNECTING.test(key.replace(/^[-+] ?/u, ''))) return true;
  if (typeof cell?.value === 'number' && shownAs(cell.format).percent) return true;
  for (let col = head.labelEnd + 1; col < head.value; col++)
    if (textAt(sheet, row, col).trim() === '%') return true;
  return RATIO.test(key);
}
