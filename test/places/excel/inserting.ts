import type { Desk } from '../../../src/app/desk.ts';
import { narrativeOf } from '../../../src/app/narrating.ts';
import { NarrativeDesk, type Inserted } from '../../../src/app/narrative-desk.ts';
import { newModel } from '../../../src/cli/formula-engine.ts';
import { rangeName, sheetNamed, type NewSheet, type Workbook } from '../../../src/grid/index.ts';
import { ALL_YEARS, insertPlan } from '../../../src/narrative/index.ts';
import { calculateMissing } from '../../../src/places/formulas/index.ts';
import {
  FIRST_CHOICE,
  insertRequest,
  isTableChosen,
  type Choice,
} from '../../../src/taskpane/narrative/choice.ts';
import { listOf } from '../../workbooks/row-list.ts';
import type { OpenExcel } from './excel.ts';

/** All that the workbook holds; merged cells have no order. */
export function heldIn({ host }: Pick<OpenExcel, 'host'>): unknown {
  return host.book.picture().sheets.map((sheet) => ({
    ...sheet,
    merges: sheet.merges.map((merge) => rangeName(merge)).toSorted(),
  }));
}

/** As the pane's button does. */
export function insertTables(desk: Desk, choice: Choice, overwrite: boolean): Promise<Inserted> {
  return new NarrativeDesk(desk).insert(insertRequest(choice, overwrite));
}

/** Lets the simulated Excel give what a real one calculates: the values of the tables' formulas. */
export async function teach({ host, desk }: OpenExcel & { readonly desk: Desk }): Promise<void> {
  const current = await desk.current();
  if (!current) throw new Error('the workbook was not read');
  const tables = narrativeOf(current, ALL_YEARS).tables.filter((table) => isTableChosen(FIRST_CHOICE, table));
  const result = insertPlan(current.workbook, tables, { where: 'new-sheet', mode: 'live', charts: true });
  const [first] = result.ok ? result.plan : [];
  if (first?.kind !== 'add-sheet') throw new Error('no sheet is added');
  const calculated = await calculateMissing(withFormulas(current.workbook, first.sheet), newModel);
  for (const row of sheetNamed(calculated, first.sheet.name)?.rows.values() ?? [])
    for (const cell of listOf(row))
      if (cell?.formula != null) host.book.know(first.sheet.name, cell.formula, cell.value);
}

function withFormulas(workbook: Workbook, { name, cells }: NewSheet): Workbook {
  const rows = new Map<number, { value: null; formula: string; format: null; font: null }[]>();
  for (const { row, col, content } of cells) {
    const list = rows.get(row) ?? [];
    if (content.formula !== null)
      list[col] = { value: null, formula: content.formula, format: null, font: null };
    rows.set(row, list);
  }
  const sheet = { name, hidden: false, rows, merges: [], hiddenRows: new Set<number>() };
  return { ...workbook, sheets: [...workbook.sheets, sheet] };
}
