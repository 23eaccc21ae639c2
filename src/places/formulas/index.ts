import {
  isErrorValue,
  type Cell,
  type Row,
  type Sheet,
  type Value,
  type Workbook,
} from '../../grid/index.ts';
import { CELL_TYPE, type Model, type NewModel } from './engine.ts';
import { canBeTrusted, swallowsErrors } from './functions.ts';

export type { Model, NewModel } from './engine.ts';

/** A cell with a formula and no stored value, by sheet (from 0), row and column (from 0). */
interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly formula: string;
}

/** More cells than this are not handed to the engine: no report has so many. */
const MOST_CELLS = 200_000;

/** Whether a workbook has formulas whose values were not stored with it, as libraries write them. */
export function lacksValues(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) => {
    for (const row of sheet.rows.values()) if (row.some((cell) => cell?.value === null)) return true;
    return false;
  });
}

/**
 * A workbook whose formulas without a stored value were calculated. Stored values are taken as they are. What the
 * engine can't calculate stays without a value (null): never 0, never a guess.
 */
export async function calculateMissing(workbook: Workbook, newModel: NewModel): Promise<Workbook> {
  const places = placesIn(workbook);
  if (!places.some(({ formula }) => canBeTrusted(formula)) || cellCount(workbook) > MOST_CELLS)
    return workbook;
  try {
    const model = await newModel();
    const values = calculate(model, workbook, places);
    model.free();
    return withValues(workbook, places, values);
  } catch {
    // The engine stopped (a formula too deep for it): all stays as it was, and is told as not calculated.
    return workbook;
  }
}

function cellCount({ sheets }: Workbook): number {
  return sheets.reduce((all, { rows }) => [...rows.values()].reduce((sum, row) => sum + row.length, all), 0);
}

function placesIn({ sheets }: Workbook): Place[] {
  const places: Place[] = [];
  sheets.forEach(({ rows }, sheet) => {
    for (const [row, cells] of rows) {
      cells.forEach((cell, col) => {
        if (cell?.value === null) places.push({ sheet, row, col, formula: cell.formula ?? '' });
      });
    }
  });
  return places;
}

function calculate(model: Model, workbook: Workbook, places: readonly Place[]): (Value | undefined)[] {
  model.pauseEvaluation();
  workbook.sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  });
  workbook.sheets.forEach((sheet, index) => {
    fill(model, sheet, index);
  });
  for (const { sheet, row, col, formula } of places) {
    model.setUserInput(sheet, row + 1, col + 1, canBeTrusted(formula) ? `=${formula}` : UNKNOWN);
    // All digits: the cell's own format would round.
    const area = { sheet, row: row + 1, column: col + 1, width: 1, height: 1 };
    model.updateRangeStyle(area, 'num_fmt', '0.000000000000');
  }
  model.evaluate();
  return trusted(
    places,
    places.map((place) => valueAt(model, place)),
  );
}

/** Stands where nothing can be told, so that what refers to it is not told either. */
const UNKNOWN = '=KHONG.RO()';

/** Everything that is known, as constants: text behind an apostrophe, so that none of it becomes anything else. */
function fill(model: Model, { rows }: Sheet, sheet: number): void {
  for (const [row, cells] of rows) {
    cells.forEach((cell, col) => {
      const input = cell && inputOf(cell.value);
      if (input !== undefined) model.setUserInput(sheet, row + 1, col + 1, input);
    });
  }
}

function inputOf(value: Value): string | undefined {
  if (value === null) return undefined;
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';
}

/** Errors that a formula gives in any program; the engine's own (#NAME?, #ERROR!, #CIRC!, #N/IMPL!) are no values. */
const ERRORS = new Set(['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NUM!', '#NULL!']);

function valueAt(model: Model, { sheet, row, col }: Place): Value | undefined {
  const shown = model.getFormattedCellValue(sheet, row + 1, col + 1);
  switch (model.getCellType(sheet, row + 1, col + 1)) {
    case CELL_TYPE.number: {
      const value = Number(shown);
      return shown.trim() !== '' && Number.isFinite(value) ? value : undefined;
    }
    case CELL_TYPE.text:
      return shown;
    case CELL_TYPE.truth:
      return shown === 'TRUE';
    default:
      return ERRORS.has(shown) ? { error: shown } : undefined;
  }
}

/** Where anything could not be calculated, a formula that swallows errors may have swallowed that. */
function trusted(places: readonly Place[], values: readonly (Value | undefined)[]): (Value | undefined)[] {
  if (!values.includes(undefined)) return [...values];
  return values.map((value, index) => (swallowsErrors(places[index]?.formula ?? '') ? undefined : value));
}

function withValues(
  workbook: Workbook,
  places: readonly Place[],
  values: readonly (Value | undefined)[],
): Workbook {
  const copies = workbook.sheets.map(() => new Map<number, (Cell | undefined)[]>());
  places.forEach(({ sheet, row, col }, index) => {
    const value = values[index];
    const source: Row = copies[sheet]?.get(row) ?? workbook.sheets[sheet]?.rows.get(row) ?? [];
    const cell = source[col];
    if (value === undefined || !cell) return;
    const copy = copies[sheet]?.get(row) ?? [...source];
    copy[col] = { ...cell, value };
    copies[sheet]?.set(row, copy);
  });
  const sheets = workbook.sheets.map((sheet, index) => {
    const changed = copies[index];
    return changed && changed.size > 0 ? { ...sheet, rows: new Map([...sheet.rows, ...changed]) } : sheet;
  });
  return { ...workbook, sheets };
}
