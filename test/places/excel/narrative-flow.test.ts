import { sheetNamed } from '../../../src/grid/index.ts';
import { FIRST_CHOICE } from '../../../src/taskpane/narrative/choice.ts';
import { delivered } from './excel.ts';
import { heldIn, insertTables, teach } from './inserting.ts';
import { sampleDesk, seed } from './sample.ts';
import { listOf } from '../../workbooks/row-list.ts';

const SHEET = 'Lời báo cáo';

afterEach(delivered);

async function opened() {
  const excel = await sampleDesk(seed());
  await excel.desk.open();
  return { ...excel, start: heldIn(excel) };
}

test('tables and charts are inserted in Excel into a sheet of their own, found again, and taken back', async () => {
  const excel = await opened();
  const { desk, host, start } = excel;
  await teach(excel);
  expect(await insertTables(desk, FIRST_CHOICE, false)).toEqual({ kind: 'written' });
  expect(desk.state().outcome).toMatchObject({ kind: 'inserted' });
  const sheet = sheetNamed(host.book.picture(), SHEET);
  const formulas = [...(sheet?.rows.values() ?? [])].flatMap((row) =>
    listOf(row).map((cell) => cell?.formula),
  );
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
