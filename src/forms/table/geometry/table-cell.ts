import { serialToDate, shownAs, type Cell, type Range, type Value } from '../../../grid/index.ts';
import { levelOfLetter } from '../level-letters.ts';
import type { Level } from '../levels.ts';
import { formatLook, type CellKind } from './cell-kinds.ts';

interface Place {
  readonly row: number;
  readonly col: number;
  readonly kind: CellKind;
  readonly source: Cell;
  /** Of a text or a year. */
  readonly merge: Range | null;
  /** What it says, where that is not its value. */
  readonly said: string | null;
}

/** The cell of a table at a place. */
export function tableCellAt(place: Place): TableCell {
  return place.merge || place.said !== null ? new SaidCell(place) : new TableCell(place);
}

/**
 * A cell of a table, or of what stands over it. A sheet may have a million: what can be told from its source is not kept,
 * and what few have is kept for those alone.
 */
export class TableCell implements Place {
  readonly row: number;
  readonly col: number;
  readonly kind: CellKind;
  readonly source: Cell;

  constructor({ row, col, kind, source }: Place) {
    this.row = row;
    this.col = col;
    this.kind = kind;
    this.source = source;
  }

  get merge(): Range | null {
    return null;
  }

  get said(): string | null {
    return null;
  }

  /** The last column that a text covers, merged or not. */
  get right(): number {
    return this.merge?.right ?? this.col;
  }

  /** The last row. */
  get bottom(): number {
    return this.merge?.bottom ?? this.row;
  }

  get value(): Value {
    return this.source.value;
  }

  /** What is written: a number plainly, a day that is shown as its year as that, "" for what is no text or number. */
  get text(): string {
    return this.said ?? textOf(this.source.value);
  }

  /** The same before a letter that a note explains ("A") is taken for its level. */
  get written(): string {
    const { value } = this.source;
    return typeof value === 'string' ? value : this.text;
  }

  /** Whether its format shows its digits in groups, as sums of money have them. */
  get isGrouped(): boolean {
    return formatLook(this.source.format).isGrouped;
  }

  /** Whether it is shown as a percentage. */
  get isPercent(): boolean {
    const { value, format } = this.source;
    return typeof value === 'string' ? /\d ?%$/u.test(value.trim()) : shownAs(format).percent;
  }
}

/** One that is merged, or says something else than its value. */
class SaidCell extends TableCell {
  readonly #merge: Range | null;
  readonly #said: string | null;

  constructor(place: Place) {
    super(place);
    this.#merge = place.merge;
    this.#said = place.said;
  }

  override get merge(): Range | null {
    return this.#merge;
  }

  override get said(): string | null {
    return this.#said;
  }
}

function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** What a cell says that is not its value: the level of a letter, the year as which a day is shown. */
export function saidBy(
  { value, format }: Cell,
  letters: ReadonlyMap<string, Level>,
  date1904: boolean,
): string | null {
  if (typeof value === 'string') return letters.size > 0 ? levelOfLetter(letters, value) : null;
  if (typeof value !== 'number' || !formatLook(format).isYearOnly) return null;
  const date = serialToDate(value, date1904);
  return date && String(date.year);
}

/** The same where a number turns out to be a year. */
export function asYear(cell: TableCell): TableCell {
  if (cell.kind !== 'figure') return cell;
  const { row, col, source, merge, said } = cell;
  return tableCellAt({ row, col, kind: 'year', source, merge, said });
}

/** The cell of a row at a column; undefined where there is none. */
export function cellAtColumn(cells: readonly TableCell[], col: number): TableCell | undefined {
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cells[middle]?.col ?? 0) < col) from = middle + 1;
    else to = middle;
  }
  const found = cells[from];
  return found?.col === col ? found : undefined;
}
