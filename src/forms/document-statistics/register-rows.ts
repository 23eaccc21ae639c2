import type { Label, Year } from '../table/label.ts';
import { cellAt, textAt, tidyText, type Sheet } from '../../grid/index.ts';
import type { RegisteredDocument } from './document-register.ts';
import { labelsInRow, refTo } from '../table/view.ts';
import { yearNamed } from '../table/years.ts';
import { partNamed } from './labels.ts';
import { readBoth, readDateIn, type DateContext } from './register-dates.ts';
import { beginsOtherTable, holdsDocument } from './register-end.ts';
import type { RegisterColumns } from './register-heads.ts';

/** The documents of a register, and the row of the last of them. */
export interface RegisterRows {
  readonly documents: readonly RegisteredDocument[];
  readonly bottom: number;
}

/** The columns of a register with that of who issued its documents; null where it has none. */
interface FilledColumns extends RegisterColumns {
  readonly issuer: number | null;
}

/** So many rows without a document end a register; notes and signatures stand below. */
const MOST_GAP = 3;
/** Sections named beside the title stand so near to the head. */
const ABOVE = 3;
const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/;

/** `end`: the row where something else was read; `year`: of dates without one outside of sections. */
export function readRegisterRows(
  sheet: Sheet,
  columns: FilledColumns,
  { date1904, year: ofRegister, end }: DateContext & { readonly end: number },
): RegisterRows {
  const documents: RegisteredDocument[] = [];
  let section = sectionAbove(sheet, columns);
  let bottom = columns.bottom;
  let last = bottom;
  for (let row = bottom + 1; row - last <= MOST_GAP && row < end; row++) {
    if (!holdsDocument(sheet, row, columns) && beginsOtherTable(sheet, row, columns)) break;
    const filled = [columns.number, columns.date, columns.abstract].filter(
      (col, index, all) =>
        col !== null && all.indexOf(col) === index && cellAt(sheet, row, col) !== undefined,
    );
    if (filled.length >= 2) {
      bottom = last = row;
      const dates = { date1904, year: section?.value ?? ofRegister };
      const document = readRow(sheet, row, columns, { section, dates, before: documents.at(-1) ?? null });
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
  const [label, another] = labelsInRow(sheet, row, { first: 0, last: Math.max(abstract, number) });
  const value = label && !another ? yearNamed(label.text) : null;
  return label && value !== null ? { value, cell: label.cell } : null;
}

/** What else a row is read with. */
interface RowContext {
  readonly section: Year | null;
  readonly dates: DateContext;
  /** The document above. */
  readonly before: RegisteredDocument | null;
}

function readRow(
  sheet: Sheet,
  row: number,
  columns: FilledColumns,
  { section, dates, before }: RowContext,
): RegisteredDocument | null {
  const number = textIn(sheet, row, columns.number);
  const abstract = textIn(sheet, row, columns.abstract);
  if (isHeadOrNumbering(number, abstract)) return null;
  const rest = { abstract, issuer: issuerIn(sheet, row, columns.issuer, before), section };
  if (columns.date === columns.number) return { ...readBoth(number, dates.year), ...rest };
  const date = columns.date === null ? null : readDateIn(sheet, row, columns.date, dates);
  return { number: joined(textIn(sheet, row, columns.figure), number), date, ...rest };
}

/** A head repeated on a further page, or the row that numbers the columns. */
function isHeadOrNumbering(number: Label | null, abstract: Label | null): boolean {
  if (!number) return false;
  const isNumbering = COLUMN_NUMBER.test(number.text) && COLUMN_NUMBER.test(abstract?.text ?? '');
  return isNumbering || partNamed(number.text) !== null;
}

/** Marks that repeat the cell above. */
const DITTO = /^(?:["”“″'-]{1,3}|[-" ]{0,2}(?:nt|như trên)[-" .]{0,2})$/iu;

/** The issuer of a row: its cell may be merged over several documents, or only repeat the one above. */
function issuerIn(
  sheet: Sheet,
  row: number,
  col: number | null,
  before: RegisteredDocument | null,
): Label | null {
  if (col === null) return null;
  const text = tidyText(textAt(sheet, row, col));
  if (text === '') return null;
  if (DITTO.test(text)) return before?.issuer ?? null;
  return { text, cell: refTo(sheet, row, col) };
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
