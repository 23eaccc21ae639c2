import { newModel } from '../../../src/cli/formula-engine.ts';
import { rangeName, sheetNamed, type NewSheet, type Workbook } from '../../../src/grid/index.ts';
import { insertPlan } from '../../../src/narrative/index.ts';
import { calculateMissing } from '../../../src/places/formulas/index.ts';
import { FIRST_CHOICE, isTableChosen } from '../../../src/taskpane/narrative/choice.ts';
import { insertTables, narrativeOf } from '../../../src/taskpane/narrative/narrative.ts';
import { delivered, type OpenExcel } from './excel.ts';
import { sampleDesk, seed } from './sample.ts';

const SHEET = 'Lời báo cáo';

afterEach(delivered);

/** All that the workbook holds; merged cells have no order. */
function heldIn({ host }: Pick<OpenExcel, 'host'>): unknown {
  return host.book.picture().sheets.map((sheet) => ({
    ...sheet,
    merges: sheet.merges.map((merge) => rangeName(merge)).toSorted(),
  }));
}

async function opened() {
  const excel = await sampleDesk(seed());
  await excel.desk.open();
  return { ...excel, start: heldIn(excel) };
}

/** Lets the simulated Excel give what a real one calculates: the values of the tables' formulas. */
async function teach({ host, desk }: Awaited<ReturnType<typeof opened>>): Promise<void> {
  const current = await desk.current();
  if (!current) throw new Error('the workbook was not read');
  const tables = narrativeOf(current, null).tables.filter((table) => isTableChosen(FIRST_CHOICE, table));
  const result = insertPlan(current.workbook, tables, { where: 'new-sheet', mode: 'live', charts: true });
  const [first] = result.ok ? result.plan : [];
  if (first?.kind !== 'add-sheet') throw new Error('no sheet is added');
  const calculated = await calculateMissing(withFormulas(current.workbook, first.sheet), newModel);
  for (const row of sheetNamed(calculated, first.sheet.name)?.rows.values() ?? [])
    for (const cell of row)
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

test('tables and charts are inserted in Excel into a sheet of their own, found again, and taken back', async () => {
  const excel = await opened();
  const { desk, host, start } = excel;
  await teach(excel);
  expect(await insertTables(desk, FIRST_CHOICE, false)).toEqual({ kind: 'written' });
  expect(desk.state().outcome).toMatchObject({ kind: 'inserted' });
  const sheet = sheetNamed(host.book.picture(), SHEET);
  const formulas = [...(sheet?.rows.values() ?? [])].flatMap((row) => row.map((cell) => cell?.formula));
  expect(formulas).toContain("'XL TCCSĐ'!C9");
  expect(desk.state().checked?.findings).toHaveLength(44);
  expect(await insertTables(desk, FIRST_CHOICE, false)).toEqual({ kind: 'unchanged' });
  await desk.undo();
  expect(desk.state().outcome).toMatchObject({ kind: 'undone' });
  expect(heldIn(excel)).toEqual(start);
  expect(host.gaps).toEqual([]);
  expect(host.keptReferences).toBe(0);
  desk.close();
});

test('values are inserted at the cell that is selected in Excel, where it is free, and taken back', async () => {
  const excel = await opened();
  const { desk, host, start } = excel;
  const choice = { ...FIRST_CHOICE, mode: 'values', where: 'selection', charts: false } as const;
  await desk.show({ sheet: 'Kiểm điểm', row: 2, col: 0 });
  expect(await insertTables(desk, choice, false)).toMatchObject({
    kind: 'refused',
    troubles: [{ id: 'filled' }],
  });
  expect(heldIn(excel)).toEqual(start);
  await desk.show({ sheet: 'Kiểm điểm', row: 60, col: 0 });
  expect(await insertTables(desk, choice, false)).toEqual({ kind: 'written' });
  expect(heldIn(excel)).not.toEqual(start);
  await desk.undo();
  expect(heldIn(excel)).toEqual(start);
  expect(host.gaps).toEqual([]);
  desk.close();
});
