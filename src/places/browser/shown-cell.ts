import { formatKind } from '../../grid/index.ts';
import { DAYS_TO_1904, localText } from './entry/shown.ts';
import { CellValueType } from './univer-enums.ts';
import type { Nullable, UniverCell } from './univer.ts';

type Cell = Nullable<UniverCell>;

/** A cell as the grid is to format it: it counts days from 1900, whatever the workbook does. */
export function withDays(cell: Cell, format: string | null, date1904: boolean): Cell {
  const number = numberOf(cell);
  return date1904 && number !== null && formatKind(format) === 'date'
    ? { ...cell, v: number + DAYS_TO_1904 }
    : cell;
}

/**
 * A cell as it is seen, and goes out of the grid when it is copied.
 * @param formatted as the grid formatted it
 * @param raw what it holds
 */
export function shownCell(formatted: Cell, raw: Cell, format: string | null, date1904: boolean): Cell {
  const held = raw ?? formatted;
  if (held?.t === CellValueType.BOOLEAN && typeof held.v !== 'string')
    return { ...formatted, v: held.v ? 'TRUE' : 'FALSE' };
  const number = numberOf(held);
  const text = number === null ? null : localText(number, format, date1904);
  return text === null ? formatted : { ...formatted, v: text, t: CellValueType.NUMBER };
}

function numberOf(cell: Cell): number | null {
  if (typeof cell?.v !== 'number') return null;
  return cell.t === CellValueType.NUMBER || cell.t === null || cell.t === undefined ? cell.v : null;
}

/** Whether what is seen is a number, a percentage or a date. */
export function isShownNumber(cell: UniverCell): boolean {
  return cell.t === CellValueType.NUMBER;
}
