import { foldLabel, least, mergeAt, type Sheet } from '../../grid/index.ts';
import type { KnownRow } from '../table/geometry/row-kinds.ts';
import { tableInWords, type TableInWords } from '../table/geometry/table-in-words.ts';
import { yearNamed } from '../table/years.ts';
import {
  colsOf,
  isOfRegister,
  labelLines,
  pairsOf,
  partLabels,
  type LabelLine,
  type LabelPair,
  type PartLabel,
} from './label-line.ts';

/** A table of documents by content and year, before its heads and rows are read. */
export interface DocumentTable extends TableInWords {
  /** The first column right of the labels of rows. */
  readonly start: number;
  /** Whether numbers and dates are named along the head, not in the last column of labels. */
  readonly isAcross: boolean;
  readonly labels: readonly PartLabel[];
  readonly pairs: readonly LabelPair[];
}

/** What stands below a table, or over the next one. */
const NO_ROW =
  /^(?:ghi chú|chú thích|lưu ý|người lập|nơi nhận|thống kê|danh mục|(?:biểu|bảng)(?!\p{L}))|^\(?\*|, ngày \d+ tháng|^t[/.]?m[./ ]/u;

/** The table whose numbers and dates a row names, in its head or as its first row; null where there is none. */
export function documentTable(
  sheet: Sheet,
  rows: readonly KnownRow[],
  at: number,
  after: number,
): DocumentTable | null {
  const [row, below] = [rows[at], rows[at + 1]];
  if (!row) return null;
  const labels = partLabels(row).filter(({ part }) => part !== 'content' && part !== 'abstract');
  const label = labels.at(-1);
  const [line = null] = labelLines(labels);
  if (!label || (line ? isOfRegister(line) : isHeadBesideYears(row, below, label.col))) return null;
  const start = line ? least(line.pairs.flatMap(colsOf)) : label.col + 1;
  const ends = (one: KnownRow) =>
    labelLines(partLabels(one)).some((another) => !isOfRegister(another)) ||
    namesYears(one, start) ||
    isNoRow(one, start);
  const first = line ? firstBelow(sheet, rows, at, line) : at;
  const isOver = (one: KnownRow) => one.row <= after || isNoRow(one, start);
  const table = tableInWords(rows, { first, start, isOver, ends });
  if (!table) return null;
  if (line) return { ...table, ...line, start, isAcross: true };
  const down = withNames(table.rows.flatMap(partLabels).filter(({ col }) => col === label.col));
  return { ...table, start, isAcross: false, labels: down, pairs: pairsOf(down) };
}

function isNoRow({ cells }: KnownRow, start: number): boolean {
  return cells.some(({ text, col }) => col < start && NO_ROW.test(foldLabel(text)));
}

/** The first row below the heads, which may be merged over more rows, and the numbers of the columns. */
function firstBelow(sheet: Sheet, rows: readonly KnownRow[], at: number, { labels }: LabelLine): number {
  let first = at + 1;
  const bottoms = labels.map((label) => mergeAt(sheet, label)?.bottom ?? label.row);
  while (rows[first]?.kind === 'number' || bottoms.some((bottom) => bottom >= (rows[first]?.row ?? Infinity)))
    first++;
  return rows[first] ? first : at;
}

/** Documents may stand by their name, where no label says number. */
function withNames(labels: readonly PartLabel[]): PartLabel[] {
  const isNamed = labels.every(({ part }) => part !== 'number');
  return labels.flatMap((label): PartLabel[] => {
    if (label.part === 'name') return isNamed ? [{ ...label, part: 'number' }] : [];
    return label.part === 'number' || label.part === 'date' ? [label] : [];
  });
}

/** A head "Thể loại văn bản" names its own column, beside the years: in its row, or in the one below it. */
function isHeadBesideYears(row: KnownRow, below: KnownRow | undefined, col: number): boolean {
  const isOverBlank = below?.row === row.row + 1 && below.cells.every((cell) => cell.col !== col);
  return namesYears(row, col + 1) || (isOverBlank && namesYears(below, col + 1));
}

/** Whether a row heads columns by their years. */
function namesYears({ cells }: KnownRow, from: number): boolean {
  return cells.some(({ col, text }) => col >= from && yearNamed(text) !== null);
}
