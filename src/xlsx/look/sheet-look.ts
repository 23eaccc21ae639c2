import type { Position, Range } from '../../grid/index.ts';
import { readCellAddress, rowFrom } from '../read/cell-address.ts';
import { arrayRange, type FixedArea } from '../read/fixed-areas.ts';
import { isTrue, type Attributes } from '../xml/read-xml.ts';
import type { ColumnLook, RowLook, SheetLook } from './workbook-look.ts';

/** How a sheet looks, and which of its cells are part of an array. */
export interface ReadSheet {
  readonly look: SheetLook;
  readonly arrays: readonly FixedArea[];
}

/** Where the cells lie: worksheet 1, sheetData 2, row 3, c 4, f 5. */
const ROW = 3;
const CELL = 4;
const FORMULA = 5;
/** Looks of columns beyond this are a whole sheet's; they are kept to where a form may be. */
const LAST_SHOWN = 255;

/** Hears what a sheet's part says of its look; throws Unreadable as reading the sheet itself does. */
export class SheetLookReader {
  readonly #name: string;
  readonly #arrays: Range[] = [];
  #section = '';
  #defaultWidth: number | null = null;
  #defaultHeight: number | null = null;
  readonly #columns: ColumnLook[] = [];
  readonly #rows = new Map<number, RowLook>();
  readonly #cells = new Map<number, Map<number, number>>();
  #frozen: SheetLook['frozen'] = null;
  #gridLines = true;
  #isProtected = false;
  readonly #place = { row: -1, col: -1 };

  constructor(name: string) {
    this.#name = name;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2) this.#openSection(name, attributes);
    else if (this.#section === 'sheetData') this.#openData(name, attributes, depth);
    else if (this.#section === 'sheetViews') this.#view(name, attributes);
    else if (this.#section === 'cols' && name === 'col') this.#column(attributes);
  }

  finish(): ReadSheet {
    const name = this.#name;
    const look = {
      name,
      defaultWidth: this.#defaultWidth,
      defaultHeight: this.#defaultHeight,
      columns: this.#columns,
      rows: this.#rows,
      cells: this.#cells,
      frozen: this.#frozen,
      gridLines: this.#gridLines,
      isProtected: this.#isProtected,
    };
    return { look, arrays: this.#arrays.map((range) => ({ kind: 'array', sheet: name, ...range })) };
  }

  #openSection(name: string, attributes: Attributes): void {
    this.#section = name;
    if (name === 'sheetProtection') this.#isProtected = isTrue(attributes['sheet']);
    if (name !== 'sheetFormatPr') return;
    this.#defaultHeight = positive(attributes['defaultRowHeight']);
    this.#defaultWidth = positive(attributes['defaultColWidth']);
  }

  #openData(name: string, attributes: Attributes, depth: number): void {
    if (depth === ROW) this.#row(attributes);
    else if (depth === CELL) this.#cell(attributes);
    else if (depth === FORMULA && name === 'f') this.#formula(attributes);
  }

  #formula(attributes: Attributes): void {
    const range = arrayRange(attributes);
    if (range) this.#arrays.push(range);
  }

  #row({ r: number, ht, hidden, customHeight, s, customFormat }: Attributes): void {
    this.#place.row = number === undefined ? this.#place.row + 1 : rowFrom(number);
    this.#place.col = -1;
    const height = positive(ht);
    // A height that the program computed itself is still the height that the form was made with.
    const style = isTrue(customFormat) ? styleIn(s) : null;
    if (height !== null || isTrue(hidden) || isTrue(customHeight) || style !== null)
      this.#rows.set(this.#place.row, { height, hidden: isTrue(hidden), style });
  }

  #cell({ r: address, s: style }: Attributes): void {
    if (address === undefined) this.#place.col++;
    else readCellAddress(address, this.#place);
    this.#dress(Number(style ?? 0));
  }

  /** A cell by itself, as `#cell` reads it of its tag. */
  cell({ row, col }: Position, style: number): void {
    this.#place.row = row;
    this.#place.col = col;
    this.#dress(style);
  }

  #dress(look: number): void {
    const { row, col } = this.#place;
    if (look === 0 && !this.#isDressed(row, col)) return;
    const known = this.#cells.get(row);
    if (known) known.set(col, look);
    else this.#cells.set(row, new Map([[col, look]]));
  }

  /** Whether a cell that the file does not have would look otherwise than the default. */
  #isDressed(row: number, col: number): boolean {
    if (this.#rows.get(row)?.style) return true;
    return this.#columns.some(({ first, last, style }) => Boolean(style) && first <= col && col <= last);
  }

  #view(name: string, attributes: Attributes): void {
    if (name === 'sheetView') this.#gridLines = attributes['showGridLines'] !== '0';
    if (name === 'pane' && (attributes['state'] ?? '').startsWith('frozen')) {
      const rows = Number(attributes['ySplit'] ?? 0) || 0;
      const cols = Number(attributes['xSplit'] ?? 0) || 0;
      this.#frozen = { rows, cols };
    }
  }

  #column({ min, max, width, hidden, style }: Attributes): void {
    const first = Number(min) - 1;
    const last = Math.min(Number(max) - 1, LAST_SHOWN);
    if (!(first >= 0 && last >= first)) return;
    this.#columns.push({
      first,
      last,
      width: positive(width),
      hidden: isTrue(hidden),
      style: styleIn(style),
    });
  }
}

function styleIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function positive(text: string | undefined): number | null {
  const number = Number(text ?? 0);
  return number > 0 ? number : null;
}
