import type { Label } from '../table/label.ts';
import {
  bulletBeforeDate,
  readDate,
  readDateOfYear,
  readDates,
  type ReadDate,
} from '../../documents/index.ts';
import { cellAt, tidyText, type Cell, type Sheet } from '../../grid/index.ts';
import type { RegisteredDate, RegisteredDocument } from './document-register.ts';
import { refTo } from '../table/view.ts';
import { serialOf, showsYear } from './date-cell.ts';

/** What tells the dates of a register: how its workbook counts them, and the year of those that are written without. */
export interface DateContext {
  readonly date1904: boolean;
  readonly year: number | null;
}

/** The date in a cell of a register; null where nothing stands there. */
export function readDateIn(
  sheet: Sheet,
  row: number,
  col: number,
  context: DateContext,
): RegisteredDate | null {
  const cell = cellAt(sheet, row, col);
  if (!cell || (typeof cell.value !== 'string' && typeof cell.value !== 'number')) return null;
  const written = tidyText(String(cell.value));
  const text = written.slice(bulletBeforeDate(written)).trim();
  if (text === '') return null;
  const read = readCell(cell, text, context);
  const isSerial = serialOf(cell) !== null && read.kind === 'date';
  return { text: isSerial ? read.canonical : text, cell: refTo(sheet, row, col), read };
}

function readCell(cell: Cell, text: string, { date1904, year }: DateContext): ReadDate {
  const serial = serialOf(cell);
  if (serial === null) return readWritten(text, typeof cell.value === 'number', year);
  const read = readDate(serial, date1904);
  // "25/11" typed in another year is shown without it: the register's year is the one that is meant.
  if (read.kind !== 'date' || year === null || showsYear(cell)) return read;
  const { day, month } = read.date;
  return readDateOfYear(`${day}/${month}`, year);
}

/** A number 25.1 may be 25.10, too: only two digits after the dot tell a month. */
function readWritten(text: string, isNumber: boolean, year: number | null): ReadDate {
  const read = readDate(text);
  const isPlain = !isNumber || /\.\d\d$/.test(text);
  return read.kind === 'date' || year === null || !isPlain ? read : readDateOfYear(text, year);
}

const AROUND_NUMBER = /^[\s,;.()]+|(?<![\s,;.()])[\s,;.()]+$/gu;
/** A day and month behind a number: "14-KH/ĐU, ngày 25/11". */
const DAY_BEHIND = /(?:[\s,;(]ngày:? ?|[,;(] ?| )(\d{1,2} ?[/-] ?\d{1,2})[ ).]{0,3}$/u;

/** Number and date of one cell: "111-KH/HU, ngày 20/11/2019". */
export function readBoth(
  both: Label | null,
  year: number | null,
): Pick<RegisteredDocument, 'number' | 'date'> {
  if (!both) return { number: null, date: null };
  const { text, cell } = both;
  const found = dateIn(text, year);
  if (!found) return { number: both, date: null };
  const rest = [text.slice(0, found.start), text.slice(found.end)].map((part) =>
    part.replace(AROUND_NUMBER, ''),
  );
  const number = tidyText(rest.join(' '));
  return {
    number: number === '' ? null : { text: number, cell },
    date: { text: found.text, cell, read: found.read },
  };
}

interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly read: ReadDate;
}

function dateIn(text: string, year: number | null): FoundDate | null {
  const whole = readDates(text).findLast(({ read }) => read.kind === 'date' || read.reason !== 'shape');
  if (whole) return whole;
  const behind = year === null ? null : DAY_BEHIND.exec(text);
  const day = behind?.[1];
  if (!behind || day === undefined || year === null) return null;
  return { text: day, start: behind.index, end: text.length, read: readDateOfYear(day, year) };
}
