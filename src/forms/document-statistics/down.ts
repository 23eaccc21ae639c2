import type { Label } from '../table/label.ts';
import {
  anchorOf,
  greatest,
  lastCellIn,
  least,
  mergeAt,
  textAt,
  type Sheet,
  type Span,
} from '../../grid/index.ts';
import { refTo } from '../table/view.ts';
import type { LabelLine, LabelPair, PartLabel } from './find.ts';
import { contentIn, headTop, leftOf, rightOf, yearHeadsIn, yearRowAbove, type YearHead } from './heads.ts';
import type { Frame, SlotPlace } from './slots.ts';

/** A pair of labels, the rows of its numbers, and those of their dates. */
interface PairRows {
  readonly pair: LabelPair;
  readonly numbers: readonly number[];
  readonly dates: readonly number[];
}

/** A line of labels taken apart where years come between: each begins a table of its own. */
export function splitDown(sheet: Sheet, line: LabelLine): LabelLine[] {
  const parts: [LabelPair, ...LabelPair[]][] = [];
  let last = line.first.row;
  for (const pair of line.pairs) {
    const part = parts.at(-1);
    if (part && !yearsBetween(sheet, { first: last, last: firstRow(pair) }, pair.number.col)) part.push(pair);
    else parts.push([pair]);
    last = lastRow(pair);
  }
  return parts.map((pairs) => {
    const labels = pairs.flatMap(({ number, date }) => (date ? [number, date] : [number]));
    return { ...line, pairs, labels, first: pairs[0].number };
  });
}

function yearsBetween(sheet: Sheet, { first: after, last: row }: Span, col: number): boolean {
  for (let between = after + 1; between < row; between++) {
    if (yearHeadsIn(sheet, between, col + 1).length > 0) return true;
  }
  return false;
}

const firstRow = ({ number, date }: LabelPair): number => Math.min(number.row, date?.row ?? number.row);
const lastRow = ({ number, date }: LabelPair): number => Math.max(number.row, date?.row ?? number.row);

/** Contents and their two rows down, years across; null where no years stand above. */
export function readDown(sheet: Sheet, { pairs, first }: LabelLine, after: number): Frame | null {
  const { col } = first;
  const years = yearRowAbove(sheet, { first: after, last: least(pairs.map(firstRow)) }, col + 1);
  if (!years) return null;
  const rows = pairs.map((pair, at) => rowsOf(sheet, pair, pairs[at + 1]));
  const bottom = greatest(rows.flatMap(({ numbers, dates }) => [...numbers, ...dates]));
  const left = leftOf(sheet, col, { first: years.row, last: bottom });
  const right = rightOf(sheet, greatest(years.heads.map((head) => head.right)), years.row);
  const top = headTop(sheet, years.row, { left, firstYear: col + 1, right });
  return {
    range: { top, left, bottom, right },
    years: years.heads.map(({ value, cell }) => ({ value, cell })),
    places: rows.flatMap((one, at) => {
      const content = contentOf(sheet, one.pair, left, lastOf(rows[at - 1]) ?? years.row);
      return years.heads.map((head) => slotOfRows(content, head, one));
    }),
  };
}

function lastOf(rows: PairRows | undefined): number | null {
  return rows ? greatest([...rows.numbers, ...rows.dates]) : null;
}

function slotOfRows(content: Label, { value, cell, left, right }: YearHead, rows: PairRows): SlotPlace {
  const cells = rows.numbers.flatMap((row, at) => {
    const date = rows.dates[at];
    return columns(left, right).map((col) => ({
      number: { row, col },
      date: date === undefined ? null : { row: date, col },
    }));
  });
  return { content, year: { value, cell }, cells };
}

function columns(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function rowsOf(sheet: Sheet, pair: LabelPair, next: LabelPair | undefined): PairRows {
  const numbers = rowsUnder(sheet, pair.number, pair.date);
  return { pair, numbers, dates: pair.date ? rowsOfDates(sheet, pair.date, numbers.length, next) : [] };
}

/** A label without a merge or a neighbour above which it could end has no more rows that are not filled. */
const MOST_ROWS = 20;

/** The rows of a label: those it is merged over, and those without a label down to the next one. */
function rowsUnder(sheet: Sheet, label: PartLabel, next: PartLabel | null): number[] {
  const merged = mergeAt(sheet, label)?.bottom ?? label.row;
  const rows = [label.row];
  const isOwn = (row: number) =>
    row <= merged || (row < (next?.row ?? 0) && textAt(sheet, row, label.col).trim() === '');
  const isFilled = (row: number) => row <= label.bottom || rows.length < MOST_ROWS;
  for (let row = label.row + 1; isFilled(row) && isOwn(row); row++) rows.push(row);
  return rows;
}

/** As many rows of dates as there are of numbers, up to the next content. */
function rowsOfDates(sheet: Sheet, date: PartLabel, count: number, next: LabelPair | undefined): number[] {
  const rows = [date.row];
  const end = next ? firstRow(next) : Infinity;
  for (let row = date.row + 1; rows.length < count && row < end; row++) {
    const isMerged = anchorOf(sheet, { row, col: date.col }).row === date.row;
    const isFilled = lastCellIn(sheet, row) > date.col;
    if (!isMerged && (!isFilled || textAt(sheet, row, date.col).trim() !== '')) break;
    rows.push(row);
  }
  return rows;
}

/** What a pair of rows is about: said beside its rows, else in a row of its own above; else its first label must do. */
function contentOf(sheet: Sheet, { number, date }: LabelPair, left: number, above: number): Label {
  const { row, col } = number;
  const beside = contentIn(sheet, row, { first: left, last: col - 1 });
  if (beside) return beside;
  for (let up = row - 1; up > above; up--) {
    const heading = contentIn(sheet, up, { first: left, last: col });
    if (heading) return heading;
  }
  const besideDate = date && contentIn(sheet, date.row, { first: left, last: col - 1 });
  return besideDate ?? { text: textAt(sheet, row, col), cell: refTo(sheet, row, col) };
}
