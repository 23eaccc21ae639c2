import { readFileSync } from 'node:fs';
import { rangeName, type Value } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { cellNamed, formulasOf, mustRead, valuesOf } from './reading.ts';

const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/${name}`);
const DIVISION = { error: '#DIV/0!' };

const rating: Record<string, Value> = {
  A1: 'KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG',
  A2: 'STT',
  B2: 'Tiêu chí',
  C2: 2021,
  D2: 2022,
  A3: 1,
  B3: 'Hoàn thành xuất sắc nhiệm vụ',
  C3: 9,
  D3: 10,
  A4: 2,
  B4: 'Hoàn thành tốt nhiệm vụ',
  C4: 36,
  D4: 34,
  B5: 'Tổng số',
  C5: 45,
  D5: 44,
  B6: 'Tỷ lệ',
  C6: 0.2,
  D6: 10 / 44,
};
const kinds: Record<string, Value> = {
  A1: 44959,
  A2: 44926.25,
  A3: 44926,
  B1: 'Quý IV năm 2022',
  B2: '§¶ng bé',
  B3: 'dòng 1\ndòng 2',
  B4: '001',
  B5: ' giữ khoảng trắng ',
  B6: 'A & B < C "D"',
  C1: DIVISION,
  C2: true,
  C3: '',
  C4: 'Đảng bộ',
  C5: { error: '#N/A' },
  D1: 1234567.5,
  D2: -0.25,
  D3: 2208,
  D4: 0.1897,
  E1: 1,
  E2: 2,
  E3: 3,
  F1: 2,
  F2: 4,
  F3: 6,
};
const formulas = {
  C1: '1/0',
  C3: 'IF(C2,"","x")',
  C4: '"Đảng " & "bộ"',
  F1: 'E1:E3*2',
  F2: 'E1:E3*2',
  F3: 'E1:E3*2',
};
const uncalculated = { C1: null, C3: null, C4: null, F1: null };

/** The values of some cells; those named null are left out, as the program left them out. */
function without(values: Record<string, Value>, ...names: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

interface Program {
  readonly file: string;
  readonly rating: Record<string, Value>;
  readonly kinds: Record<string, Value>;
  readonly formulas: Record<string, string>;
  readonly formats: Record<string, string | null>;
  readonly fonts: Record<string, string | null>;
  readonly sheets: readonly string[];
}

const SHEETS = ['XL TCCSĐ', 'Các kiểu', '(Ẩn)', '(Rất ẩn)', 'Trống'];
const FORMATS = { A1: 'dd/mm/yyyy', A3: 'mm-dd-yy', D1: '#,##0.00', D2: null, D3: '#,##0', D4: '0.00%' };
const openpyxl: Program = {
  file: 'openpyxl.xlsx',
  rating: { ...rating, C5: null, D5: null, C6: null, D6: null },
  kinds: without({ ...kinds, ...uncalculated }, 'F2', 'F3'),
  formulas: { C1: formulas.C1, C3: formulas.C3, C4: formulas.C4, F1: formulas.F1 },
  formats: FORMATS,
  fonts: { A1: 'Calibri', B2: '.VnTime' },
  sheets: SHEETS,
};

const programs: readonly Program[] = [
  openpyxl,
  { ...openpyxl, file: 'openpyxl-iso-dates.xlsx' },
  {
    ...openpyxl,
    file: 'openpyxl-1904.xlsx',
    kinds: { ...openpyxl.kinds, A1: 43497, A2: 43464.25, A3: 43464 },
  },
  {
    file: 'libreoffice.xlsx',
    rating: { ...rating, D6: 0.227272727272727 },
    kinds,
    formulas: { ...formulas, C2: 'TRUE()', C5: '#N/A' },
    formats: { ...FORMATS, A3: 'm/d/yyyy' },
    fonts: { A1: 'Calibri', B2: '.VnTime' },
    sheets: SHEETS,
  },
  {
    file: 'xlsxwriter.xlsx',
    rating: without(rating, 'B6', 'D6'),
    kinds: without(
      { ...kinds, B6: 'A & B < C "D" _x0041_', B7: 'a\x07b', C3: null },
      'A2',
      'B3',
      'C5',
      'D1',
      'D2',
      'D3',
      'D4',
    ),
    formulas,
    formats: { A1: 'dd/mm/yyyy', A3: 'mm-dd-yy' },
    fonts: { A1: 'Calibri', B2: '.VnTime' },
    sheets: ['XL TCCSĐ', 'Các kiểu', '(Ẩn)', '(Rất ẩn)'],
  },
  {
    file: 'sheetjs.xlsx',
    rating,
    kinds: without({ ...kinds, F1: null }, 'A2', 'B2', 'C5', 'F2', 'F3'),
    formulas: { C1: formulas.C1, C3: formulas.C3, C4: formulas.C4, F1: formulas.F1 },
    formats: FORMATS,
    fonts: { A1: 'Calibri' },
    sheets: SHEETS,
  },
];

describe.each(programs)('what a program wrote is read whole: $file', (program) => {
  const workbook = mustRead(fixture(program.file));
  const [first, second] = workbook.sheets;
  if (!first || !second) throw new Error('two sheets at least');

  test('its sheets, with the hidden ones', () => {
    expect(workbook.sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name))).toEqual(program.sheets);
    expect(workbook.date1904).toBe(program.file.includes('1904'));
  });

  test('its values', () => {
    expect(valuesOf(first)).toEqual(program.rating);
    expect(valuesOf(second)).toEqual(program.kinds);
    expect(workbook.sheets.slice(2, 4).map(valuesOf)).toEqual([{ A1: 'ẩn' }, { B2: 'rất ẩn' }]);
  });

  test('its formulas', () => {
    expect(formulasOf(second)).toEqual(program.formulas);
    expect(formulasOf(first)).toMatchObject({ C5: 'SUM(C3:C4)', D5: 'SUM(D3:D4)', C6: 'C3/C5' });
  });

  test('its formats and fonts', () => {
    const formats = Object.keys(program.formats).map((name) => [name, cellNamed(second, name)?.format]);
    expect(Object.fromEntries(formats)).toEqual(program.formats);
    const fonts = Object.keys(program.fonts).map((name) => [name, cellNamed(second, name)?.font]);
    expect(Object.fromEntries(fonts)).toEqual(program.fonts);
  });

  test('its merged cells and hidden rows', () => {
    expect(first.merges.map(rangeName).sort()).toEqual(
      program.file === 'xlsxwriter.xlsx' ? ['A1:D1'] : ['A1:D1', 'A5:A6'],
    );
    expect([...first.hiddenRows]).toEqual([3]);
  });
});

test.each([
  ['sheetjs.xlsb', 'old-format'],
  ['libreoffice.ods', 'old-format'],
  ['libreoffice.xls', 'old-format'],
  ['encrypted.xlsx', 'encrypted'],
])('a file of another format is told by its code: %s', (file, code) => {
  expect(readWorkbook(fixture(file))).toEqual({ ok: false, code });
});

test('the sample reads the same after LibreOffice saved it', () => {
  const own = mustRead(readFileSync('assets/samples/bao-lam-2022.xlsx'));
  const copy = mustRead(fixture('libreoffice-bao-lam-2022.xlsx'));
  expect(copy.sheets.map(({ name, hidden }) => [name, hidden])).toEqual(
    own.sheets.map(({ name, hidden }) => [name, hidden]),
  );
  own.sheets.forEach((sheet, at) => {
    const other = copy.sheets[at];
    if (!other) throw new Error(`no sheet ${sheet.name}`);
    expect(Object.keys(valuesOf(sheet)).length).toBeGreaterThan(10);
    expect(valuesOf(other)).toEqual(valuesOf(sheet));
    expect(other.merges.map(rangeName).sort()).toEqual(sheet.merges.map(rangeName).sort());
  });
});
