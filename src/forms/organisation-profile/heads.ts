import type { Label } from '../table/label.ts';
import { cellAt, foldLabel, foldText, greatest, mergeAt, tidyText, type Sheet } from '../../grid/index.ts';
import { looksLikeFigure } from '../table/count.ts';
import { isRunningNumberHead } from '../table/view.ts';
import { isNumbering, labelsInColumn, labelsInRow } from '../table/view.ts';
import { isProfileTitle } from './title.ts';

/** Where the columns of a list "Chỉ tiêu | Số lượng" stand. */
export interface ProfileHead {
  /** First head row; the first line's row where the list has no head. */
  readonly top: number;
  /** The row of the first line. */
  readonly body: number;
  readonly left: number;
  /** The column of running numbers; null where the labels carry them. */
  readonly numbers: number | null;
  readonly label: number;
  /** The last column that a label may reach. */
  readonly labelEnd: number;
  readonly value: number;
  readonly valueHeads: readonly Label[];
  readonly right: number;
  /** The row of the next head below it, over the same columns; lines end there. */
  readonly below: number;
}

/** Tried on the text as it is, before anything dearer: sheets of names have very many cells. */
const MAY_BE_HEAD =
  /^\s*(?:(?:t[eê]n\s+)?ch[iỉ]\p{M}*\s+ti|n[oộ]\p{M}*i\s+d|danh\s+m|ti\S+\s+ch|di[eễ]\p{M}*n\s+g|t[eê]\p{M}*n\s+g)/iu;
const MAY_BE_TITLE =
  /(?:t[iì]\p{M}*nh\s+h|s[oố]\p{M}*\s+li|th[oôố]\p{M}*ng\s+[kt]|t[oổ]\p{M}*ng\s+h|c[oơ]\p{M}*\s+c[aâấ])/iu;
const LABEL_HEAD = /^(?:(?:tên )?chỉ tiêu|nội dung|danh mục|tiêu chí|diễn giải|tên gọi)(?:[ ,:(/].*)?$/u;
const VALUE_HEAD =
  /^(?:số lượng|số liệu|sl|số|tổng số|tổng|kết quả|thực hiện|giá trị|hiện có)(?!\p{L})|^(?:tính |có )?đến |^(?:cuối )?năm \d{4}$|^\d{4}$/u;
const NO_VALUE_HEAD = /t[ỷỉ] lệ|%|so với|tăng|giảm|ghi chú|đvt|đơn vị|số tt|số thứ tự/u;

interface Spot {
  readonly row: number;
  readonly col: number;
}

/** The heads of lists on a sheet, those with titles alone among them, in the order of rows. */
export function findHeads(sheet: Sheet): ProfileHead[] {
  const { heads, titles } = findSpots(sheet);
  const headed = heads.flatMap((spot, index) => readHead(sheet, spot, heads, index) ?? []);
  const headRows = new Set(headed.map((head) => head.top));
  const bare = titles
    .filter(({ row }) => !rowsBelow(row).some((below) => headRows.has(below)))
    .flatMap((spot, index, all) => readBare(sheet, spot, all[index + 1]?.row ?? Infinity) ?? []);
  return [...headed, ...bare].sort((a, b) => a.top - b.top || a.left - b.left);
}

function rowsBelow(row: number): number[] {
  return Array.from({ length: FARTHEST }, (_, step) => row + 1 + step);
}

function findSpots(sheet: Sheet): { heads: Spot[]; titles: Spot[] } {
  const heads: Spot[] = [];
  const titles: Spot[] = [];
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, col) => {
      const text = cell?.value;
      if (typeof text !== 'string' || text.length > 200) return;
      if (text.length <= 60 && MAY_BE_HEAD.test(text) && LABEL_HEAD.test(foldLabel(text)))
        heads.push({ row, col });
      else if (MAY_BE_TITLE.test(text) && isProfileTitle(text)) titles.push({ row, col });
    });
  }
  return { heads, titles };
}

const WIDEST = 8;
const FARTHEST = 8;
const NEAR = 8;

function readHead(sheet: Sheet, spot: Spot, heads: readonly Spot[], index: number): ProfileHead | null {
  const { row: top, col: label } = spot;
  const next = heads[index + 1];
  const end = next?.row === top ? next.col - 1 : label + WIDEST;
  const bottom = headBottom(sheet, spot, end);
  const columns = headedColumns(sheet, spot, bottom, end);
  const value = valueColumn(columns);
  if (!value) return null;
  const numbered = isBeside(sheet, top, label - 1);
  const below = heads.slice(index + 1, index + 1 + NEAR).find((other) => other.row > bottom);
  return {
    top,
    body: bottom + 1,
    left: numbered === 'headed' ? label - 1 : label,
    numbers: numbered ? label - 1 : null,
    label,
    labelEnd: (columns.find(({ col }) => col > label)?.col ?? value.col) - 1,
    value: value.col,
    valueHeads: value.heads,
    right: columns.at(-1)?.col ?? value.col,
    below: below?.row ?? Infinity,
  };
}

/** Whether the column before the labels holds running numbers: its head says so, or it has no head. */
function isBeside(sheet: Sheet, row: number, col: number): 'headed' | 'blank' | null {
  if (col < 0) return null;
  const [head] = labelsInRow(sheet, row, { first: col, last: col });
  if (!head) return 'blank';
  return isRunningNumberHead(head.text) ? 'headed' : null;
}

/** The last head row: that of the merged label head, or a row of further heads below it. */
function headBottom(sheet: Sheet, { row, col }: Spot, end: number): number {
  const merged = mergeAt(sheet, { row, col })?.bottom ?? row;
  const next = merged + 1;
  const isSecond =
    labelsInRow(sheet, next, { first: col, last: col }).length === 0 &&
    labelsInRow(sheet, next, { first: col + 1, last: end }).some(({ text }) =>
      VALUE_HEAD.test(foldLabel(text)),
    );
  return isSecond ? next : merged;
}

interface Column {
  readonly col: number;
  readonly heads: readonly Label[];
}

/** The columns with heads, from the labels' on, up to the running numbers of a list beside it. */
function headedColumns(sheet: Sheet, { row, col: label }: Spot, bottom: number, end: number): Column[] {
  const columns: Column[] = [];
  for (let col = label; col <= end; col++) {
    const heads = labelsInColumn(sheet, col, { first: row, last: bottom });
    if (heads.some(({ text }) => isRunningNumberHead(text))) break;
    const isLabel = heads.some(({ cell }) => cell.row === row && cell.col === label);
    if (heads.length > 0 && (col === label || !isLabel)) columns.push({ col, heads });
  }
  return columns;
}

/** The column of numbers: of several years the latest, else the first. */
function valueColumn(columns: readonly Column[]): Column | undefined {
  const values = columns.slice(1).filter(({ heads }) => {
    const texts = heads.map(({ text }) => foldLabel(text));
    return texts.some((text) => VALUE_HEAD.test(text)) && !texts.some((text) => NO_VALUE_HEAD.test(text));
  });
  return values.reduce<Column | undefined>(
    (best, column) => (best && latestYear(best) >= latestYear(column) ? best : column),
    undefined,
  );
}

function latestYear({ heads }: Column): number {
  const years = heads.flatMap(({ text }) => foldText(text).match(/(?:19|20)\d\d/gu) ?? []);
  return greatest([0, ...years.map(Number)]);
}

/** A list right below its title, without heads: the first row that holds a label and, to its right, a figure. */
function readBare(sheet: Sheet, title: Spot, below: number): ProfileHead | null {
  for (const row of rowsBelow(title.row)) {
    const first = Math.max(0, title.col - WIDEST);
    const label = labelsInRow(sheet, row, { first, last: title.col + WIDEST }).find(({ text }) =>
      isName(text),
    )?.cell.col;
    if (label === undefined) continue;
    const value = figureRightOf(sheet, row, label);
    if (value === null) continue;
    const numbers = label > 0 ? label - 1 : null;
    const isNumbered =
      numbers !== null && labelsInRow(sheet, row, { first: numbers, last: numbers }).length > 0;
    return {
      top: row,
      body: row,
      left: isNumbered ? label - 1 : label,
      numbers,
      label,
      labelEnd: value - 1,
      value,
      valueHeads: [],
      right: value,
      below,
    };
  }
  return null;
}

function isName(text: string): boolean {
  return !isNumbering(text) && /\p{L}{2}/u.test(tidyText(text));
}

function figureRightOf(sheet: Sheet, row: number, label: number): number | null {
  for (let col = label + 1; col <= label + WIDEST; col++)
    if (looksLikeFigure(cellAt(sheet, row, col))) return col;
  return null;
}
