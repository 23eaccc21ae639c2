import {
  cellsInRow,
  isErrorValue,
  mapRow,
  type Row,
  type Sheet,
  type Value,
  type Workbook,
} from '../../grid/index.ts';
import { canBeTrusted } from './functions.ts';

/** A cell with a formula and no stored value, by sheet (from 0), row and column (from 0). */
export interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly formula: string;
}

/** A cell that is known, as it is put into the engine. */
export type Known = readonly [row: number, col: number, input: string];

/** What is asked of an engine, as plain data that another thread can be given. */
export interface Question {
  readonly sheets: readonly { readonly name: string; readonly known: readonly Known[] }[];
  readonly places: readonly FormulaCell[];
}

/** The values of a question's places, in their order; undefined: it could not be calculated. */
export type Answer = readonly (Value | undefined)[];

/** More cells than this are not handed to the engine: no report has so many. */
const MOST_CELLS = 200_000;

/** Whether a workbook has formulas whose values were not stored with it, as libraries write them. */
export function lacksValues(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) => {
    for (const row of sheet.rows.values())
      for (const [, { value }] of cellsInRow(row)) if (value === null) return true;
    return false;
  });
}

/** What an engine is to be asked about a workbook; null: nothing that it could tell. */
export function questionOf(workbook: Workbook): Question | null {
  const places = placesIn(workbook);
  if (!places.some(({ formula }) => canBeTrusted(formula))) return null;
  const sheets = workbook.sheets.map(({ name, rows }) => ({ name, known: knownIn(rows) }));
  const count = sheets.reduce((sum, { known }) => sum + known.length, places.length);
  return count > MOST_CELLS ? null : { sheets, places };
}

function placesIn({ sheets }: Workbook): FormulaCell[] {
  const places: FormulaCell[] = [];
  sheets.forEach(({ rows }, sheet) => {
    for (const [row, cells] of rows) {
      for (const [col, { value, formula }] of cellsInRow(cells))
        if (value === null) places.push({ sheet, row, col, formula: formula ?? '' });
    }
  });
  return places;
}

/** Everything that is known, as constants: text behind an apostrophe, so that none of it becomes anything else. */
function knownIn(rows: ReadonlyMap<number, Row>): Known[] {
  const known: Known[] = [];
  for (const [row, cells] of rows) {
    for (const [col, { value }] of cellsInRow(cells)) {
      const input = inputOf(value);
      if (input !== undefined) known.push([row, col, input]);
    }
  }
  return known;
}

function inputOf(value: Value): string | undefined {
  if (value === null) return undefined;
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';
}

/** A workbook with the values that were calculated; what could not be stays without one. */
export function withAnswer(workbook: Workbook, places: readonly FormulaCell[], values: Answer): Workbook {
  const found = workbook.sheets.map(() => new Map<number, Map<number, Value>>());
  places.forEach(({ sheet, row, col }, index) => {
    const value = values[index];
    if (value === undefined) return;
    const line = found[sheet]?.get(row) ?? new Map<number, Value>();
    found[sheet]?.set(row, line.set(col, value));
  });
  const sheets = workbook.sheets.map((sheet, index) => withCells(sheet, found[index] ?? new Map()));
  return { ...workbook, sheets };
}

function withCells(sheet: Sheet, found: ReadonlyMap<number, ReadonlyMap<number, Value>>): Sheet {
  if (found.size === 0) return sheet;
  const rows = new Map(sheet.rows);
  for (const [row, values] of found) {
    const calculated = mapRow(sheet.rows.get(row) ?? [], (cell, col) => {
      const value = values.get(col);
      return value === undefined ? cell : { ...cell, value };
    });
    rows.set(row, calculated);
  }
  return { ...sheet, rows };
}
