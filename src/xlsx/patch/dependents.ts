import { type CellRef, cellsInRow, groupedBy, LAST_COL, type Workbook } from '../../grid/index.ts';
import { precedentsOf, type Names, type Precedents } from './precedents.ts';

interface FormulaCell extends CellRef, Precedents {}

/** Looks that are worth it; beyond, all formulas count as dependents. */
const ENOUGH = 20_000_000;

/**
 * The cells with formulas whose values may change where those cells do, however long the way is, by sheet.
 * @param workbook with at least all sheets that have formulas
 */
export function dependentsOf(
  touched: readonly CellRef[],
  workbook: Workbook,
  names: Names,
): ReadonlyMap<string, readonly CellRef[]> {
  let left = formulaCells(workbook, names);
  const found: FormulaCell[] = [];
  let looks = 0;
  let front: readonly CellRef[] = touched;
  while (front.length > 0 && left.length > 0 && looks < ENOUGH) {
    const places = new Front(front);
    const next: FormulaCell[] = [];
    const rest: FormulaCell[] = [];
    for (const cell of left) {
      looks += cell.ranges.length + 1;
      (cell.anything || places.isRead(cell) ? next : rest).push(cell);
    }
    looks += places.looks;
    for (const cell of next) found.push(cell);
    left = rest;
    front = next;
  }
  return groupedBy(looks >= ENOUGH ? [...found, ...left] : found, ({ sheet }) => sheet);
}

/** Cells that changed, asked whether a formula reads one of them. */
class Front {
  readonly #sheets = new Map<string, { readonly list: CellRef[]; readonly keys: Set<number> }>();
  looks = 0;

  constructor(cells: readonly CellRef[]) {
    for (const cell of cells) {
      const name = cell.sheet.toLowerCase();
      const known = this.#sheets.get(name) ?? { list: [], keys: new Set() };
      known.list.push(cell);
      known.keys.add(keyOf(cell.row, cell.col));
      this.#sheets.set(name, known);
    }
  }

  isRead({ ranges }: Precedents): boolean {
    return ranges.some(([sheet, { top, left, bottom, right }]) => {
      const changed = this.#sheets.get(sheet);
      if (!changed) return false;
      const isWithin = ({ row, col }: CellRef) => top <= row && row <= bottom && left <= col && col <= right;
      const area = (bottom - top + 1) * (right - left + 1);
      this.looks += Math.min(area, changed.list.length);
      if (area >= changed.list.length) return changed.list.some(isWithin);
      for (let row = top; row <= bottom; row++)
        for (let col = left; col <= right; col++) if (changed.keys.has(keyOf(row, col))) return true;
      return false;
    });
  }
}

function keyOf(row: number, col: number): number {
  return row * (LAST_COL + 1) + col;
}

function formulaCells({ sheets }: Workbook, names: Names): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const { name: sheet, rows } of sheets)
    for (const [row, cells] of rows)
      for (const [col, { formula }] of cellsInRow(cells))
        if (formula !== null) found.push({ sheet, row, col, ...precedentsOf(formula, sheet, names) });
  return found;
}
