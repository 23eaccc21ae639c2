import type { Label } from '../table/label.ts';
import {
  cellsInRow,
  foldText,
  least,
  serialToDate,
  type Cell,
  type Range,
  type Row,
  type Sheet,
} from '../../grid/index.ts';
import { dateInWords, readDateLine, type DateLine, type ReadLine } from './date-line.ts';
import { isSignatureHeading, readSignature, type Signature } from './signature.ts';
import { refTo } from '../table/view.ts';

/** What stands around the forms of a sheet: the dates of its letterheads and its signatures. */
export interface Letterhead {
  readonly sheet: string;
  /** From top to bottom; a sheet of several forms may have a letterhead over each. */
  readonly dates: readonly DateLine[];
  readonly signatures: readonly Signature[];
}

/** "ĐẢNG CỘNG SẢN VIỆT NAM" or "Độc lập - Tự do - Hạnh phúc", composed or not. */
const MAYBE_MOTTO = /vi.{1,4}t\s+nam|t.{1,4}\s+do/iu;
const MOTTO = /đảng cộng sản việt nam|cộng hòa xã hội chủ nghĩa việt nam|độc lập ?- ?tự do/u;
const LONGEST = 300;
/** The date stands within so many rows below the motto. */
const BELOW_MOTTO = 3;
/** A letterhead is no taller. */
const TALLEST = 12;
/** A row of more cells is a table's, where a bare date is no letterhead's. */
const MOST_CELLS = 3;

/** Reads what stands around the forms of a sheet (`forms`: where they stand); null where there is neither date nor signature. */
export function readLetterhead(sheet: Sheet, forms: readonly Range[], date1904: boolean): Letterhead | null {
  const reading = new LetterheadReading(sheet, forms, date1904);
  for (const [row, cells] of sheet.rows) reading.readRow(row, cells);
  const { dates, headings } = reading;
  if (dates.length + headings.length === 0) return null;
  const signatures = headings.map((heading) => readSignature(sheet, heading, nextForm(forms, heading)));
  return { sheet: sheet.name, dates, signatures };
}

/** The first row of the next form below a heading. */
function nextForm(forms: readonly Range[], { cell }: Label): number {
  return least(forms.map(({ top }) => top).filter((top) => top > cell.row));
}

class LetterheadReading {
  readonly dates: DateLine[] = [];
  readonly headings: Label[] = [];
  readonly #sheet: Sheet;
  readonly #forms: readonly Range[];
  readonly #date1904: boolean;
  /** The sheet's own letterhead stands above this row. */
  readonly #end: number;
  #motto: { row: number; col: number } | null = null;

  constructor(sheet: Sheet, forms: readonly Range[], date1904: boolean) {
    this.#sheet = sheet;
    this.#forms = forms;
    this.#date1904 = date1904;
    const first = sheet.rows.keys().next().value ?? 0;
    this.#end = Math.min(first + TALLEST, least(forms.map(({ top }) => top)));
  }

  readRow(row: number, cells: Row): void {
    cells.forEach((cell, col) => {
      if (cell === undefined) return;
      const { value } = cell;
      if (typeof value === 'string' && value.length <= LONGEST) {
        if (MAYBE_MOTTO.test(value) && MOTTO.test(foldText(value))) this.#motto = { row, col };
        if (isSignatureHeading(value)) {
          this.headings.push({ text: value, cell: refTo(this.#sheet, row, col) });
        }
      }
      const isUnderMotto = this.#isUnderMotto(row, col);
      if (row >= this.#end && !isUnderMotto) return;
      this.#readDate(row, col, cell, isUnderMotto && countCells(cells) <= MOST_CELLS);
    });
  }

  #isUnderMotto(row: number, col: number): boolean {
    const motto = this.#motto;
    if (motto === null || row - motto.row > BELOW_MOTTO || col < motto.col - 1) return false;
    return !this.#forms.some(({ top, bottom }) => top <= row && row <= bottom);
  }

  #readDate(row: number, col: number, { value, format }: Cell, isUnderMotto: boolean): void {
    const at = { cell: refTo(this.#sheet, row, col) };
    if (typeof value === 'number' && isUnderMotto) {
      const date = format !== null && /[dy]/iu.test(format) ? serialToDate(value, this.#date1904) : null;
      if (date) {
        const reading = { kind: 'date', date, isProper: false } as const;
        this.dates.push({ ...at, text: dateInWords(date), place: '', value, reading });
      }
    }
    if (typeof value !== 'string' || value.length > LONGEST) return;
    for (const line of value.split(/[\r\n]+/u)) {
      const read = readDateLine(line);
      if (read && (read.isSure || isUnderMotto)) this.dates.push({ ...at, ...lineOf(line, read), value });
    }
  }
}

function lineOf(line: string, { place, reading }: ReadLine): Pick<DateLine, 'text' | 'place' | 'reading'> {
  return { text: line.trim(), place, reading };
}

function countCells(cells: Row): number {
  return [...cellsInRow(cells)].length;
}
