import { foldLabel, mergeAt, memoize, type Sheet } from '../../grid/index.ts';
import type { TableCell, TableRow } from '../table/geometry/table-rows.ts';
import type { Head } from './heads.ts';

/** Running number and code stand before a label; more numbers than that are figures with a note behind them. */
const MOST_NUMBERS = 2;

/**
 * Finds the column of a row's label; null where it has none. `isNumbering`: whether a column holds running numbers or
 * codes.
 */
export function rowLabels(
  sheet: Sheet,
  heads: ReadonlyMap<number, Head>,
  isNumbering: (col: number) => boolean,
): (row: TableRow) => number | null {
  const isLabel = ({ kind, col }: TableCell) => kind === 'text' && !isOfNotes(heads.get(col)?.text ?? '');
  const numbering = new Map<number, boolean>();
  const isNumber = (col: number): boolean => {
    const known = numbering.get(col) ?? isNumbering(col);
    numbering.set(col, known);
    return known;
  };
  return ({ row, cells }) => {
    const figure = cells.findIndex(({ kind }) => kind === 'figure');
    const time = cells.slice(0, Math.max(figure, 0)).find(isTime);
    const first = cells.findIndex(isLabel);
    if (time && (first < 0 || first > figure)) return time.col;
    const before = cells.slice(0, Math.max(first, 0)).filter(({ kind }) => kind === 'figure');
    const [number] = before;
    if (first < 0 || before.length > MOST_NUMBERS) return null;
    // Under a label that is merged over several rows the row's own text is a note.
    const isUnderLabel = number && number.col > 0 && mergeAt(sheet, { row, col: number.col - 1 });
    if (isUnderLabel) return number.col - 1;
    // Of two, the first is a running number; where it is not, both are figures before a label or a note.
    if (number && before.length === MOST_NUMBERS && !isNumber(number.col)) return null;
    return cells[first]?.col ?? null;
  };
}

const DAY = /^\d{1,2}[/.-]\d{1,4}(?:[/.-]\d{2,4})?$/u;

/** A year or a day on the left is what a row is of. */
function isTime({ kind, value }: TableCell): boolean {
  if (kind !== 'other') return kind === 'year';
  return typeof value === 'number' || (typeof value === 'string' && DAY.test(value));
}

const isOfNotes = memoize((head) => /^(?:ghi chú|chú thích)(?!\p{L})/u.test(foldLabel(head)));
