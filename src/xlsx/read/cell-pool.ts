import type { Cell, Value } from '../../grid/index.ts';
import type { CellStyle } from './styles.ts';

/** Cells of one style kept for being met again; a sheet of numbers that are all different gains nothing from more. */
const MOST = 20_000;

/** Gives cells of the same value and style one place in memory: a sheet has a million, and few that differ. */
export class CellPool {
  readonly #styles = new Map<CellStyle, Map<Value, Cell>>();

  /** The cell of a value without a formula; `font`: that of the text, where it has one of its own. */
  cellOf(value: Value, style: CellStyle, font: string | null): Cell {
    if (font !== style.font) return { value, formula: null, format: style.format, font };
    let cells = this.#styles.get(style);
    if (!cells) {
      cells = new Map();
      this.#styles.set(style, cells);
    }
    const known = cells.get(value);
    if (known) return known;
    const cell = { value, formula: null, format: style.format, font };
    if (cells.size < MOST) cells.set(value, cell);
    return cell;
  }
}
