import { readDate, readDates } from '../../documents/index.ts';
import { cellAt, LAST_ROW, tidyText, type Sheet } from '../../grid/index.ts';
import type { RegisteredDate, RegisteredDocument } from '../document-register.ts';
import type { Label, Year } from '../rating-table.ts';
import { labelsInRow, refTo } from '../rating/view.ts';
import { yearNamed } from '../rating/years.ts';
import { serialOf } from './date-cell.ts';
import { partNamed } from './labels.ts';
import type { RegisterColumns } from './register-heads.ts';

/** The documents of a register, and the row of the last of them. */
export interface RegisterRows {
  readonly documents: readonly RegisteredDocument[];
  readonly bottom: number;
}

/** So many rows without a document end a register; notes and signatures stand below. */
const MOST_GAP = 3;
/** Sections named beside the title stand so near to the head. */
const ABOVE = 3;
const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/;

export function readRegisterRows(sheet: Sheet, columns: RegisterColumns, date1904: boolean): RegisterRows {
  const documents: RegisteredDocument[] = [];
  let section = sectionAbove(sheet, columns);
  let bottom = columns.bottom;
  let last = bottom;
  for (let row = bottom + 1; row - last <= MOST_GAP && row <= LAST_ROW; row++) {
    const filled = [columns.number, columns.date, columns.abstract].filter(
      (col, index, all) =>
        col !== null && all.indexOf(col) === index && cellAt(sheet, row, col) !== undefined,
    );
    if (filled.length >= 2) {
      bottom = last = row;
      const document = readRow(sheet, row, columns, section, date1904);
      if (document) documents.push(document);
      continue;
    }
    const year = yearOfRow(sheet, row, columns);
    if (year) last = row;
    section = year ?? section;
  }
  return { documents, bottom };
}

function sectionAbove(sheet: Sheet, columns: RegisterColumns): Year | null {
  for (let row = columns.top - 1; row >= Math.max(0, columns.top - ABOVE); row--) {
    const year = yearOfRow(sheet, row, columns);
    if (year) return year;
  }
  return null;
}

/** The year that a row alone names: "Năm 2021" over the documents of that year. */
function yearOfRow(sheet: Sheet, row: number, { abstract, number }: RegisterColumns): Year | null {
  if (!sheet.rows.has(row)) return null;
  const [label, another] = labelsInRow(sheet, row, 0, Math.max(abstract, number));
  const value = label && !another ? yearNamed(label.text) : null;
  return label && value !== null ? { value, cell: label.cell } : null;
}

function readRow(
  sheet: Sheet,
  row: number,
  columns: RegisterColumns,
  section: Year | null,
  date1904: boolean,
): RegisteredDocument | null {
  const number = textIn(sheet, row, columns.number);
  const abstract = textIn(sheet, row, columns.abstract);
  if (isHeadOrNumbering(number, abstract)) return null;
  const issuer = textIn(sheet, row, columns.issuer);
  const rest = { abstract, issuer, section };
  if (columns.date === columns.number) return { ...readBoth(number), ...rest };
  const date = columns.date === null ? null : readDateIn(sheet, row, columns.date, date1904);
  return { number: joined(textIn(sheet, row, columns.figure), number), date, ...rest };
}

/** A head repeated on a further page, or the row that numbers the columns. */
function isHeadOrNumbering(number: Label | null, abstract: Label | null): boolean {
  if (!number) return false;
  const isNumbering = COLUMN_NUMBER.test(number.text) && COLUMN_NUMBER.test(abstract?.text ?? '');
  return isNumbering || partNamed(number.text) !== null;
}

/** "70" and "KH/HU" are 70-KH/HU; a figure that already has its signs stays as it is. */
function joined(figure: Label | null, signs: Label | null): Label | null {
  if (!figure || !signs) return signs ?? figure;
  const isPlain = /^\d{1,5}$/.test(figure.text) && !/\d/.test(signs.text);
  return isPlain ? { text: `${figure.text.padStart(2, '0')}-${signs.text}`, cell: signs.cell } : signs;
}

function textIn(sheet: Sheet, row: number, col: number | null): Label | null {
  const value = col === null ? undefined : cellAt(sheet, row, col)?.value;
  if (col === null || (typeof value !== 'string' && typeof value !== 'number')) return null;
  const text = tidyText(String(value));
  return text === '' ? null : { text, cell: refTo(sheet, row, col) };
}

function readDateIn(sheet: Sheet, row: number, col: number, date1904: boolean): RegisteredDate | null {
  const cell = cellAt(sheet, row, col);
  const serial = cell ? serialOf(cell) : null;
  const label = textIn(sheet, row, col);
  if (!label) return null;
  if (serial === null) return { ...label, read: readDate(label.text) };
  const read = readDate(serial, date1904);
  return { ...label, text: read.kind === 'date' ? read.canonical : label.text, read };
}

const AROUND_NUMBER = /^[\s,;.()]+|[\s,;.()]+$/gu;

/** Number and date of one cell: "111-KH/HU, ngày 20/11/2019". */
function readBoth(both: Label | null): Pick<RegisteredDocument, 'number' | 'date'> {
  if (!both) return { number: null, date: null };
  const { text, cell } = both;
  const date = readDates(text).findLast(({ read }) => read.kind === 'date' || read.reason !== 'shape');
  if (!date) return { number: both, date: null };
  const rest = [text.slice(0, date.start), text.slice(date.end)].map((part) =>
    part.replace(AROUND_NUMBER, ''),
  );
  const number = tidyText(rest.join(' '));
  return {
    number: number === '' ? null : { text: number, cell },
    date: { text: date.text, cell, read: date.read },
  };
}
