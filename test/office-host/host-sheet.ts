import type { Cell, Range, Row, Sheet, Value } from '../../src/grid/index.ts';
import type { HostChart } from './chart-things.ts';
import { PLAIN_LOOK, type HostLook } from './looks.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface BorderSide {
  readonly style: string;
  readonly color: string;
}

/** A conditional format; `formula` and the looks are of custom ones. */
export interface FormatRule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Range[];
  formula: string;
  fill: string | null;
  bold: boolean | null;
  readonly borders: Map<string, BorderSide>;
  /** What office.js can't read of it, as of rules that were duplicated in Excel's dialog or came back by Ctrl+Z. */
  readonly unreadable?: 'formula' | 'ranges' | 'type';
}

/** Excel's own default, which empty cells have, too. */
const DEFAULT_FONT = 'Calibri';

export class HostSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  isProtected = false;
  isGone = false;
  /** A macro or dialog sheet: it is listed, and refuses all else. */
  isUnsupported = false;
  /** Excel says where its cells are, and not what they hold. */
  failsCells = false;
  rules: FormatRule[] = [];
  merges: readonly Range[];
  charts: HostChart[] = [];
  readonly hiddenRows: Set<number>;
  /** In points. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  /** Places that cells link to, by "row,col". */
  readonly links = new Map<string, string>();
  /** What is set of the printed page, by its name. */
  readonly page = new Map<string, unknown>();
  readonly #looks = new Map<string, HostLook>();
  readonly #rows = new Map<number, Map<number, Cell>>();
  /** Number formats of cells that hold nothing. */
  readonly #emptyFormats = new Map<string, string>();

  constructor(id: string, sheet: Sheet) {
    this.id = id;
    this.name = sheet.name;
    this.visibility = sheet.hidden ? 'Hidden' : 'Visible';
    this.merges = sheet.merges;
    this.hiddenRows = new Set(sheet.hiddenRows);
    for (const [row, cells] of sheet.rows) {
      cells.forEach((cell, col) => {
        if (cell) this.#put(row, col, cell);
      });
    }
  }

  cell(row: number, col: number): Cell | undefined {
    return this.#rows.get(row)?.get(col);
  }

  format(row: number, col: number): string {
    return this.cell(row, col)?.format ?? this.#emptyFormats.get(`${row},${col}`) ?? 'General';
  }

  font(row: number, col: number): string {
    const own = this.cell(row, col)?.font ?? null;
    if (own !== null || this.#fonts.size === 0) return own ?? DEFAULT_FONT;
    return this.#fonts.get(`${row},${col}`) ?? DEFAULT_FONT;
  }

  look(row: number, col: number): HostLook {
    const look = this.#looks.get(`${row},${col}`) ?? PLAIN_LOOK;
    return { ...look, font: { ...look.font, name: this.font(row, col) } };
  }

  dress(row: number, col: number, look: HostLook): void {
    const { name } = look.font;
    this.#looks.set(`${row},${col}`, look);
    if (typeof name !== 'string' || name === this.font(row, col)) return;
    const cell = this.cell(row, col);
    if (cell) this.#put(row, col, { ...cell, font: name });
    else this.#fonts.set(`${row},${col}`, name);
  }

  /** Changes what a cell holds; its format and font stay. */
  write(row: number, col: number, value: Value, formula: string | null = null): void {
    const format = this.format(row, col);
    const font = this.cell(row, col)?.font ?? this.#fonts.get(`${row},${col}`) ?? null;
    if (value === null && formula === null) this.#empty(row, col, format, font);
    else this.#put(row, col, { value, formula, format: format === 'General' ? null : format, font });
  }

  writeFormat(row: number, col: number, code: string): void {
    const cell = this.cell(row, col);
    const format = code === 'General' ? null : code;
    if (cell) this.#put(row, col, { ...cell, format });
    else this.#emptyFormats.set(`${row},${col}`, code);
  }

  /** The rectangle of the cells that hold something; null for none. */
  used(): Range | null {
    const rows = [...this.#rows].filter(([, cells]) => cells.size > 0).map(([row]) => row);
    if (rows.length === 0) return null;
    let [left, right] = [Infinity, 0];
    for (const cells of this.#rows.values()) {
      for (const col of cells.keys()) {
        left = Math.min(left, col);
        right = Math.max(right, col);
      }
    }
    const [top, bottom] = rows.reduce(([a, b], row) => [Math.min(a, row), Math.max(b, row)], [Infinity, 0]);
    return { top, left, bottom, right };
  }

  picture(): Sheet {
    const rows = [...this.#rows].filter(([, cells]) => cells.size > 0).toSorted(([a], [b]) => a - b);
    return {
      name: this.name,
      hidden: this.visibility !== 'Visible',
      rows: new Map(rows.map(([row, cells]) => [row, rowOf(cells)])),
      merges: this.merges,
      hiddenRows: new Set(this.hiddenRows),
    };
  }

  /** Fonts of emptied cells. */
  readonly #fonts = new Map<string, string>();

  #empty(row: number, col: number, format: string, font: string | null): void {
    this.#rows.get(row)?.delete(col);
    this.#emptyFormats.set(`${row},${col}`, format);
    if (font !== null) this.#fonts.set(`${row},${col}`, font);
  }

  #put(row: number, col: number, cell: Cell): void {
    const cells = this.#rows.get(row) ?? new Map<number, Cell>();
    this.#rows.set(row, cells.set(col, cell));
  }
}

function rowOf(cells: ReadonlyMap<number, Cell>): Row {
  const row: Cell[] = [];
  for (const [col, cell] of [...cells].toSorted(([a], [b]) => a - b)) row[col] = cell;
  return row;
}
