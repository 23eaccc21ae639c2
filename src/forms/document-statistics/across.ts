import type { Label, Year } from '../table/label.ts';
import {
  anchorOf,
  foldLabel,
  greatest,
  least,
  sameCell,
  textAt,
  type Sheet,
  type Span,
} from '../../grid/index.ts';
import { isBlankRow, isNumbering, labelsInRow, refTo } from '../table/view.ts';
import { yearNamed } from '../table/years.ts';
import type { LabelLine, LabelPair } from './find.ts';
import { contentIn, headTop, leftOf } from './heads.ts';
import type { Frame, SlotPlace } from './slots.ts';

/** A year's columns of numbers, each with that of their dates. */
interface YearColumns {
  readonly year: Year;
  readonly columns: { readonly number: number; readonly date: number | null }[];
}

/** A content and the rows that its documents stand in. */
interface ContentRows {
  readonly content: Label;
  readonly rows: number[];
}

const MOST_HEAD_ROWS = 3;
/** No form of contents is as long; a table that is goes on with something else. */
const MOST_ROWS = 200;
/** The first content follows its head closely. */
const FIRST_WITHIN = 4;
/** What stands below a table and belongs to it no more. */
const BELOW = /^(?:ghi chú|chú thích|lưu ý|người lập|nơi nhận)|^\(?\*|, ngày \d+ tháng|^t[/.]?m[./ ]/u;

/**
 * Contents down, each year with a column of numbers and one of dates; null where no years stand over them.
 * `titleYear`: the year of a table whose columns name none.
 */
export function readAcross(sheet: Sheet, line: LabelLine, titleYear: Year | null): Frame | null {
  const { row } = line.first;
  const years = yearColumns(sheet, row, line.pairs, titleYear);
  const [first] = line.pairs;
  if (years.length === 0 || !first) return null;
  const firstCol = least([first.number, first.date ?? first.number].map(({ col }) => col));
  const left = leftOf(sheet, firstCol, { first: row - 1, last: row + 2 });
  const right = greatest(line.labels.map(({ col }) => col));
  const contents = contentsBelow(sheet, row, { left, firstCol, right });
  const headRows = years.filter(({ year }) => year !== titleYear).map(({ year }) => year.cell.row);
  return {
    range: {
      top: headTop(sheet, least([row, ...headRows]), { left, firstYear: firstCol, right }),
      left,
      bottom: greatest([row, ...contents.flatMap((content) => content.rows)]),
      right,
    },
    years: years.map(({ year }) => year),
    places: contents.flatMap(({ content, rows }) => years.map((year) => slotOfColumns(content, rows, year))),
  };
}

function slotOfColumns(content: Label, rows: readonly number[], { year, columns }: YearColumns): SlotPlace {
  const cells = rows.flatMap((row) =>
    columns.map(({ number, date }) => ({
      number: { row, col: number },
      date: date === null ? null : { row, col: date },
    })),
  );
  return { content, year, cells };
}

function yearColumns(
  sheet: Sheet,
  row: number,
  pairs: readonly LabelPair[],
  titleYear: Year | null,
): YearColumns[] {
  const years: YearColumns[] = [];
  let from = 0;
  for (const { number, date } of pairs) {
    const to = Math.max(number.col, date?.col ?? 0);
    const year = yearOver(sheet, row, { first: from, last: to }) ?? (pairs.length === 1 ? titleYear : null);
    const columns = { number: number.col, date: date?.col ?? null };
    const same = years.at(-1);
    if (year && same && sameCell(same.year.cell, year.cell)) {
      same.columns.push(columns);
    } else if (year) years.push({ year, columns: [columns] });
    from = to + 1;
  }
  return years;
}

/** The year that stands over some columns, the last of several: heads not merged stand over the first of theirs. */
function yearOver(sheet: Sheet, row: number, { first: from, last: to }: Span): Year | null {
  for (let above = row - 1; above >= Math.max(0, row - MOST_HEAD_ROWS); above--) {
    for (let col = to; col >= from; col--) {
      const value = yearNamed(textAt(sheet, above, col));
      const anchor = anchorOf(sheet, { row: above, col });
      if (value !== null) return { value, cell: refTo(sheet, anchor.row, anchor.col) };
    }
  }
  return null;
}

/** The columns of a table with its contents down: the first, that of the first figures, and the last. */
interface ContentColumns {
  readonly left: number;
  readonly firstCol: number;
  readonly right: number;
}

/** The contents below a head, up to a blank row or what stands below tables. */
function contentsBelow(sheet: Sheet, head: number, { left, firstCol, right }: ContentColumns): ContentRows[] {
  const contents: ContentRows[] = [];
  for (
    let row = head + 1;
    row <= head + MOST_ROWS && !isBlankRow(sheet, row, { first: left, last: right });
    row++
  ) {
    const labels = labelsInRow(sheet, row, { first: left, last: right });
    if (labels.some(({ text }) => BELOW.test(foldLabel(text))) && contents.length > 0) break;
    if (labels.every(({ text, cell }) => isNumbering(text) || cell.row <= head)) continue;
    const content = contentIn(sheet, row, { first: left, last: firstCol - 1 });
    const last = contents.at(-1);
    if (!last && !content && row - head >= FIRST_WITHIN) break;
    const goesOn = content === null || isSame(content, last?.content);
    if (last && goesOn) last.rows.push(row);
    else if (content) contents.push({ content, rows: [row] });
  }
  return contents;
}

function isSame({ cell }: Label, other: Label | undefined): boolean {
  return sameCell(other?.cell, cell);
}
