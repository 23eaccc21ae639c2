import {
  cellAt,
  cellName,
  parseCellName,
  type Cell,
  type Sheet,
  type Workbook,
} from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { literalWorkbook, type LiteralBook } from '../workbooks/zip-xlsx.ts';

/** The workbook of those bytes; a test fails where there is none. */
export function mustRead(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`unreadable: ${result.code}`);
  return result.workbook;
}

/** The first sheet of a literal workbook. */
export function firstSheet(book: LiteralBook): Sheet {
  const [sheet] = mustRead(literalWorkbook(book)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The cell at "C13"; undefined where it is empty. */
export function cellNamed(sheet: Sheet | undefined, name: string): Cell | undefined {
  const place = parseCellName(name);
  if (!sheet || !place) throw new Error(`no cell ${name}`);
  return cellAt(sheet, place.row, place.col);
}

/** What a sheet holds, by address: its values alone. */
export function valuesOf(sheet: Sheet): Record<string, Cell['value']> {
  const values: Record<string, Cell['value']> = {};
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, col) => {
      if (cell) values[cellName({ row, col })] = cell.value;
    });
  }
  return values;
}

/** What a sheet holds, by address: its formulas alone. */
export function formulasOf(sheet: Sheet): Record<string, string> {
  const formulas: Record<string, string> = {};
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, col) => {
      if (cell && cell.formula !== null) formulas[cellName({ row, col })] = cell.formula;
    });
  }
  return formulas;
}
