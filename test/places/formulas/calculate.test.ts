import { readFileSync } from 'node:fs';
import start, { Model } from '@ironcalc/wasm';
import { cellAt, parseCellName, type Value, type Workbook } from '../../../src/grid/index.ts';
import { calculateMissing, lacksValues, type NewModel } from '../../../src/places/formulas/index.ts';
import { sheet, workbook, type Literal } from '../../workbooks/literal.ts';

const newModel: NewModel = async () => {
  await start({ module_or_path: readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm') });
  return new Model('check', 'en', 'UTC', 'en');
};

const f = (formula: string): Literal => ({ v: null, f: formula });

function valueIn(book: Workbook, name: string, index = 0): Value | undefined {
  const at = parseCellName(name);
  const own = book.sheets[index];
  return at && own ? cellAt(own, at.row, at.col)?.value : undefined;
}

async function calculated(...formulas: string[]): Promise<(Value | undefined)[]> {
  const rows: Literal[][] = [[10, 24], [1, '2.208'], ...formulas.map((formula) => [f(formula)])];
  const book = await calculateMissing(workbook(sheet('XL TCCSĐ', rows), sheet('Khác', [[7]])), newModel);
  return formulas.map((_, index) => valueIn(book, `A${index + 3}`));
}

test.each<[string, Value]>([
  ['SUM(A1:B1)', 34],
  ['A1*100/58', 17.241379310345],
  ["'XL TCCSĐ'!A1+Khác!A1", 17],
  ['IF(A1>5,"đạt","không đạt")', 'đạt'],
  ['A1=10', true],
  ['A1/0', { error: '#DIV/0!' }],
  ['SUM(A1:B2)', 35],
  ['B2&" đảng viên"', '2.208 đảng viên'],
  ['ROUND(A1*100/58,2)', 17.24],
  ['IFERROR(A1/0,0)', 0],
  ['1E+15+1', 1000000000000001],
])('The formula %s without a stored value is calculated', async (formula, value) => {
  expect(await calculated(formula)).toEqual([value]);
});

test('A formula is calculated from other formulas without values, wherever they stand', async () => {
  expect(await calculated('A4+1', 'SUM(A1:B1)')).toEqual([35, 34]);
});

test.each([
  ['a function that the engine does not know', 'KHONGCO(1)'],
  ['a name that is not in the picture', 'TongSo+1'],
  ['another workbook', '[1]Sheet1!A1'],
  ['the day', 'YEAR(TODAY())'],
  ['chance', 'RAND()'],
  ['a circle', 'A3+1'],
  ['nonsense', 'SUM(A1,*)+'],
  ['no text at all', ''],
])('What can’t be calculated stays without a value, never 0: %s', async (_, formula) => {
  expect(await calculated(formula)).toEqual([null]);
});

test('A formula that swallows errors is not believed where anything could not be calculated', async () => {
  expect(await calculated('IFERROR(A4,0)', 'KHONGCO(1)', 'COUNT(A4)', 'SUM(A1:B1)')).toEqual([
    null,
    null,
    null,
    34,
  ]);
});

test('What refers to something that can’t be told can’t be told either', async () => {
  expect(await calculated('A4+1', 'TODAY()', 'IFERROR(A4,0)', 'A6+1', '')).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('A word in a text is no function', async () => {
  expect(await calculated('"TODAY() "&A1')).toEqual(['TODAY() 10']);
});

test('Stored values are taken as they are, and nothing else of the workbook changes', async () => {
  const book = workbook(
    sheet('Bảng', [[{ v: 99, f: '1+1' }, f('A1+1'), 'chữ', { v: 0.5, z: '0%' }]], { merges: ['C1:C2'] }),
    sheet('Không', [[1]]),
  );
  const after = await calculateMissing(book, newModel);
  expect([valueIn(after, 'A1'), valueIn(after, 'B1'), valueIn(after, 'C1'), valueIn(after, 'D1')]).toEqual([
    99,
    100,
    'chữ',
    0.5,
  ]);
  expect(after.sheets[1]).toBe(book.sheets[1]);
  expect({ ...after.sheets[0], rows: null }).toEqual({ ...book.sheets[0], rows: null });
  expect(valueIn(book, 'B1')).toBeNull();
});

test('The engine is not loaded where every formula has its value', async () => {
  const book = workbook(sheet('Bảng', [[{ v: 2, f: '1+1' }, 3]]));
  expect(lacksValues(book)).toBe(false);
  const never: NewModel = () => Promise.reject(new Error('loaded'));
  expect(await calculateMissing(book, never)).toBe(book);
});

test('An engine that stops leaves everything without a value', async () => {
  const book = workbook(sheet('Bảng', [[f('1+1')]]));
  expect(lacksValues(book)).toBe(true);
  expect(await calculateMissing(book, () => Promise.reject(new Error('hỏng')))).toBe(book);
});
