import { FillingDesk } from '../../../src/app/filling-desk.ts';
import { cellAt, sheetNamed, type Workbook } from '../../../src/grid/index.ts';
import { emptied } from '../../filling/seed.ts';
import { delivered } from './excel.ts';
import { heldIn } from './inserting.ts';
import { sampleDesk, seed } from './sample.ts';

const BIEU_1 = 'Biểu 1';
const BODY = { top: 7, left: 2, bottom: 12, right: 6 };

afterEach(delivered);

/** A desk for filling before a simulated Excel, once the workbook has been drafted. */
async function drafted(workbook: Workbook) {
  const excel = await sampleDesk(workbook);
  await excel.desk.open();
  const start = heldIn(excel);
  const filling = new FillingDesk(excel.desk);
  await filling.collect();
  return { ...excel, filling, start };
}

function formOf(book: Workbook): unknown[] {
  const form = sheetNamed(book, BIEU_1);
  const values: unknown[] = [];
  for (let row = BODY.top; row <= BODY.bottom; row++)
    for (let col = BODY.left; col <= BODY.right; col++)
      values.push((form && cellAt(form, row, col)?.value) ?? null);
  return values;
}

/** The register writes these two dates with leading zeros. */
const withZeros = (values: readonly unknown[]) =>
  values.map((value) => (value === '8/11/2021' ? '08/11/2021' : value));

test('an emptied Biểu 1 is filled in Excel as the report has it, and after undo the workbook is as it was', async () => {
  const excel = await drafted(emptied(seed(), BIEU_1, BODY));
  const { desk, host, filling, start } = excel;
  expect(heldIn(excel)).toEqual(start);
  await filling.fill();
  expect(desk.state().outcome).toMatchObject({ kind: 'filled', cells: 22 });
  expect(formOf(host.book.picture())).toEqual(withZeros(formOf(seed())));
  await desk.undo();
  expect(desk.state().outcome).toMatchObject({ kind: 'undone' });
  expect(heldIn(excel)).toEqual(start);
  expect(host.gaps).toEqual([]);
  expect(host.keptReferences).toBe(0);
  desk.close();
});

test('a workbook without Biểu 1 gets one as a new sheet in Excel, and loses it again', async () => {
  const book = seed();
  const sheets = book.sheets.filter(({ name }) => name !== BIEU_1);
  const excel = await drafted({ ...book, sheets });
  const { desk, host, filling, start } = excel;
  await filling.fill();
  expect(desk.state().outcome).toMatchObject({ kind: 'filled' });
  expect(formOf(host.book.picture())).toEqual(withZeros(formOf(seed())));
  await desk.undo();
  expect(heldIn(excel)).toEqual(start);
  expect(host.gaps).toEqual([]);
  desk.close();
});

test.each(['add', 'roll-over'] as const)('the years are changed in Excel (%s) and back', async (change) => {
  const excel = await drafted(seed());
  const { desk, host, filling, start } = excel;
  await filling.changeYears(change);
  expect(desk.state().outcome).toMatchObject({ kind: 'filled' });
  expect(filling.state().drafted?.draft.years.at(-1)).toBe(2023);
  await desk.undo();
  expect(heldIn(excel)).toEqual(start);
  expect(host.gaps).toEqual([]);
  desk.close();
});
