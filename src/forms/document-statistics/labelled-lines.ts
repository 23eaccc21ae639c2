import { greatest, mergeAt, textAt, type Sheet } from '../../grid/index.ts';
import type { StubRow } from '../table/geometry/stub.ts';
import type { Label } from '../table/label.ts';
import { refTo } from '../table/view.ts';
import type { LabelPair, PartLabel } from './label-line.ts';
import { saidByRow, type DocumentLine } from './lines.ts';

/** No content has more documents of a year, one a row. */
const MOST_ROWS = 1000;

/** Rows that are labelled as numbers or as dates, each row of numbers with that of its dates. */
export function labelledLines(
  sheet: Sheet,
  rows: readonly StubRow[],
  pairs: readonly LabelPair[],
): DocumentLine[] {
  const col = pairs[0]?.number.col ?? 0;
  const said = rows.map((row) => ({
    row: row.row,
    ...saidByRow(sheet.name, row, row.cells.length > 0 ? col - 1 : col),
  }));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  let above = -1;
  return pairs.flatMap(({ number, date }) => {
    const upTo = said.filter(({ row }) => row <= number.row);
    const named = upTo.findLast(({ content }) => content);
    const ofDate = said.find(({ row }) => row === date?.row);
    const content = (named && named.row > above ? null : ofDate?.content) ?? named?.content;
    const year = upTo.findLast((one) => one.year)?.year ?? null;
    const cells = rowsOfPair(sheet, byRow, { number, date });
    above = greatest([above, ...cells.map((cell) => cell.at), date?.row ?? 0]);
    const label = year ? null : labelAt(sheet, number);
    return cells.map((cell) => ({ ...cell, content: content ?? label, year }));
  });
}

/** What names nothing but numbers must do for what they are about. */
function labelAt(sheet: Sheet, { row, col }: PartLabel): Label {
  return { text: textAt(sheet, row, col), cell: refTo(sheet, row, col) };
}

/**
 * The rows of numbers: those that their label is merged over, and those without a label down to that of their dates.
 * Dates have as many, as far as their label goes.
 */
function rowsOfPair(
  sheet: Sheet,
  rows: ReadonlyMap<number, StubRow>,
  { number, date }: LabelPair,
): Pick<DocumentLine, 'at' | 'date'>[] {
  let last = bottomOf(sheet, number);
  while (date && last + 1 < date.row && !rows.get(last + 1)?.name) last++;
  const count = Math.min(last - number.row + 1, MOST_ROWS);
  let lastDate = date ? bottomOf(sheet, date) : -1;
  while (rows.get(lastDate + 1)?.name === null) lastDate++;
  return Array.from({ length: count }, (_, at) => ({
    at: number.row + at,
    date: date && date.row + at <= lastDate ? date.row + at : null,
  }));
}

function bottomOf(sheet: Sheet, label: PartLabel): number {
  return mergeAt(sheet, label)?.bottom ?? label.row;
}
