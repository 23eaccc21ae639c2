import { placeOf, rowFrom } from '../cell-address.ts';
import type { Parts } from '../package.ts';
import type { SheetEntry } from '../workbook-part.ts';
import { isTrue, type Attributes } from '../xml.ts';
import type { ColumnLook, RowLook, SheetLook } from './look.ts';

/** @throws Unreadable as reading the sheet itself does. */
export function readSheetLook(pack: Parts, { name, part }: SheetEntry): SheetLook {
  const reader = new SheetLookReader();
  pack.read(part, reader);
  return { name, ...reader.finish() };
}

/** Where the cells lie: worksheet 1, sheetData 2, row 3, c 4. */
const ROW = 3;
const CELL = 4;
/** Looks of columns beyond this are a whole sheet's; they are kept to where a form may be. */
const LAST_SHOWN = 255;

class SheetLookReader {
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

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2) this.#openSection(name, attributes);
    else if (this.#section === 'sheetData') this.#openData(attributes, depth);
    else if (this.#section === 'sheetViews') this.#view(name, attributes);
    else if (this.#section === 'cols' && name === 'col') this.#column(attributes);
  }

  finish(): Omit<SheetLook, 'name'> {
    return {
      defaultWidth: this.#defaultWidth,
      defaultHeight: this.#defaultHeight,
      columns: this.#columns,
      rows: this.#rows,
      cells: this.#cells,
      frozen: this.#frozen,
      gridLines: this.#gridLines,
      isProtected: this.#isProtected,
    };
  }

  #openSection(name: string, attributes: Attributes): void {
    this.#section = name;
    if (name === 'sheetProtection') this.#isProtected = isTrue(attributes['sheet']);
    if (name !== 'sheetFormatPr') return;
    this.#defaultHeight = positive(attributes['defaultRowHeight']);
    this.#defaultWidth = positive(attributes['defaultColWidth']);
  }

  #openData(attributes: Attributes, depth: number): void {
    if (depth === ROW) this.#row(attributes);
    else if (depth === CELL) this.#cell(attributes);
  }

  #row({ r: number, ht, hidden, customHeight }: Attributes): void {
    this.#place.row = number === undefined ? this.#place.row + 1 : rowFrom(number);
    this.#place.col = -1;
    const height = positive(ht);
    // A height that the program reckoned itself is still the height that the form was made with.
    if (height !== null || isTrue(hidden) || isTrue(customHeight))
      this.#rows.set(this.#place.row, { height, hidden: isTrue(hidden) });
  }

  #cell({ r: address, s: style }: Attributes): void {
    if (address === undefined) this.#place.col++;
    else placeOf(address, this.#place);
    const { row, col } = this.#place;
    if (style === undefined || style === '0') return;
    const known = this.#cells.get(row);
    if (known) known.set(col, Number(style));
    else this.#cells.set(row, new Map([[col, Number(style)]]));
  }

  #view(name: string, attributes: Attributes): void {
    if (name === 'sheetView') this.#gridLines = attributes['showGridLines'] !== '0';
    if (name === 'pane' && (attributes['state'] ?? '').startsWith('frozen')) {
      const rows = Number(attributes['ySplit'] ?? 0) || 0;
      const cols = Number(attributes['xSplit'] ?? 0) || 0;
      this.#frozen = { rows, cols };
    }
  }

  #column({ min, max, width, hidden }: Attributes): void {
    const first = Number(min) - 1;
    const last = Math.min(Number(max) - 1, LAST_SHOWN);
    if (!(first >= 0 && last >= first)) return;
    this.#columns.push({ first, last, width: positive(width), hidden: isTrue(hidden) });
  }
}

function positive(text: string | undefined): number | null {
  const number = Number(text ?? 0);
  return number > 0 ? number : null;
}
