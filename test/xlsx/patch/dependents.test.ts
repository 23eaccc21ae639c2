import { literalWorkbook, relationship, worksheet } from '../../workbooks/zip-xlsx.ts';
import { cellNamed, mustRead } from '../reading.ts';
import { mustPatch, partText, putting } from './patching.ts';

/** Whether the value of a formula in C3 is kept when A1 of the first sheet is written. */
function keeps(formula: string, { names = '', sheet = 1 } = {}): boolean {
  const formulas = `<row r="3"><c r="C3" t="str"><f>${formula}</f><v>cũ</v></c></row>`;
  const first = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>';
  const bytes = literalWorkbook({
    sheets: '<sheet name="Biểu" sheetId="1" r:id="rId1"/><sheet name="Tờ 2" sheetId="2" r:id="rId2"/>',
    relationships: relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    parts: {
      'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${first}${sheet === 1 ? formulas : ''}</sheetData>`),
      'xl/worksheets/sheet2.xml': worksheet(`<sheetData>${sheet === 2 ? formulas : ''}</sheetData>`),
      ...(names === ''
        ? {}
        : {
            'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/><sheet name="Tờ 2" sheetId="2" r:id="rId2"/></sheets><definedNames>${names}</definedNames></workbook>`,
          }),
    },
  });
  const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { value: 7 })]).bytes;
  expect(partText(patched, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  const cell = cellNamed(mustRead(patched).sheets[sheet - 1], 'C3');
  expect(cell?.formula).not.toBeNull();
  return cell?.value === 'cũ';
}

test.each([
  'A1',
  '$A$1*2',
  'SUM(A1:A9)',
  'SUM(A:A)',
  'SUM(1:1)',
  'B1',
  "'Biểu'!A1",
  'Biểu!A1',
  'biểu!a1',
  'INDIRECT("A"&amp;1)',
  'OFFSET(D4,-3,-3)',
  'Bảng[Số]',
  'SUM(D4:INDEX(A:A,1))',
  "SUM('Biểu:Tờ 2'!D4)",
  "'[khác.xlsx]Biểu'!D4",
])('a value that a cell made wrong is stored no more: %s', (formula) => {
  expect(keeps(formula)).toBe(false);
});

test.each(['D4', 'SUM(A2:A9)', '"A1"', 'SUM(D:D)-SUM(2:2)', "'Tờ 2'!A1", 'LOG10(5)', 'A11', 'XA1', 'TRUE'])(
  'a value that a cell has nothing to do with stays: %s',
  (formula) => {
    expect(keeps(formula)).toBe(true);
  },
);

test('formulas of other sheets are looked at as well', () => {
  expect(keeps('Biểu!A1', { sheet: 2 })).toBe(false);
  expect(keeps('A1', { sheet: 2 })).toBe(true);
});

test('names are looked up, however deep', () => {
  const names =
    '<definedName name="Tong">Biểu!$A$1</definedName><definedName name="Hai">Tong*2</definedName><definedName name="Vòng">Vòng</definedName><definedName name="Xa">Biểu!$D$4</definedName>';
  expect(keeps('Hai+1', { names, sheet: 2 })).toBe(false);
  expect(keeps('tong', { names, sheet: 2 })).toBe(false);
  expect(keeps('Xa+Vòng', { names, sheet: 2 })).toBe(true);
});
