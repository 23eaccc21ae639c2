import { foldLabel, mergeAt, type Sheet } from '../../grid/index.ts';
import { isTime } from '../table/geometry/row-kinds.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';
import type { TableRow } from '../table/geometry/table-rows.ts';
import type { Head } from './heads.ts';

/** Running number and code stand before a label; more numbers than that are figures with a note behind them. */
const MOST_NUMBERS = 2;

/**
 * Finds the column of a row's label; null where it has none. `numbering`: the columns that hold running numbers or
 * codes.
 */
export function rowLabels(
  sheet: Sheet,
  heads: ReadonlyMap<number, Head>,
  numbering: ReadonlySet<number>,
): (row: TableRow) => number | null {
  const isLabel = ({ kind, col }: TableCell) => kind === 'text' && !isOfNotes(heads.get(col)?.text ?? '');
  return ({ row, cells }) => {
    const figure = cells.findIndex(({ kind }) => kind === 'figure');
    const time = cells.slice(0, Math.max(figure, 0)).find(isTime);
    const label = cells.find(isLabel);
    const first = label ? cells.indexOf(label) : Infinity;
    if (time && first > figure) return time.col;
    const before = cells.slice(0, first).filter(({ kind }) => kind === 'figure');
    const [number] = before;
    if (!label || before.length > MOST_NUMBERS) return null;
    // Under a label that is merged over several rows the row's own text is a note.
    const isUnderLabel = number && number.col > 0 && mergeAt(sheet, { row, col: number.col - 1 });
    if (isUnderLabel) return number.col - 1;
    // Of two, the first is a running number; where it is not, both are figures before a label or a note.
    if (number && before.length === MOST_NUMBERS && !numbering.has(number.col)) return null;
    return label.col;
  };
}

function isOfNotes(head: string): boolean {
  return /^(?:ghi chú|chú thích)(?!\p{L})/u.test(foldLabel(head));
}
