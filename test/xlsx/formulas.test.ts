import type { Value } from '../../src/grid/index.ts';
import { firstSheet, formulasOf, valuesOf } from './reading.ts';

type Told = readonly [
  what: string,
  data: string,
  formulas: Record<string, string>,
  values: Record<string, Value>,
];

const told: readonly Told[] = [
  [
    'a formula with its value',
    '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c></row>',
    { A1: 'SUM(B1:C1)' },
    { A1: 3 },
  ],
  [
    'a formula without a value',
    '<row r="1"><c r="A1"><f>SUM(B1:C1)</f></c></row>',
    { A1: 'SUM(B1:C1)' },
    { A1: null },
  ],
  [
    'a formula with an empty number',
    '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v></v></c></row>',
    { A1: 'SUM(B1:C1)' },
    { A1: null },
  ],
  [
    'a formula whose value is an empty text',
    '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>',
    { A1: '""' },
    { A1: '' },
  ],
  [
    'a formula whose value is a text',
    '<row r="1"><c r="A1" t="str"><f>B1&amp;"&lt;"</f><v>x&lt;</v></c></row>',
    { A1: 'B1&"<"' },
    { A1: 'x<' },
  ],
  [
    'a formula whose value is an error',
    '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    { A1: '1/0' },
    { A1: { error: '#DIV/0!' } },
  ],
  [
    'a formula whose value is true',
    '<row r="1"><c r="A1" t="b"><f>1=1</f><v>1</v></c></row>',
    { A1: '1=1' },
    { A1: true },
  ],
  ['an empty formula', '<row r="1"><c r="A1"><f/><v>1</v></c></row>', {}, { A1: 1 }],
  [
    'a shared formula',
    '<row r="2"><c r="C2"><f t="shared" si="0" ref="C2:C4">A2+B2</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="4"><c r="C4"><f t="shared" si="0"/></c></row>',
    { C2: 'A2+B2', C3: 'A3+B3', C4: 'A4+B4' },
    { C2: 1, C3: 2, C4: null },
  ],
  [
    'two shared formulas side by side',
    '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1</f></c><c r="C1"><f t="shared" si="1" ref="C1:C2">D1*2</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="C2"><f t="shared" si="1"/></c></row>',
    { A1: 'B1', A2: 'B2', C1: 'D1*2', C2: 'D2*2' },
    { A1: null, A2: null, C1: null, C2: null },
  ],
  [
    'a shared formula whose text is nowhere',
    '<row r="1"><c r="A1"><f t="shared" si="7"/><v>5</v></c></row>',
    { A1: '' },
    { A1: 5 },
  ],
  [
    'an array over three cells',
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>9</v></c></row>' +
      '<row r="3"><c r="A3"><v>6</v></c></row><row r="4"><c r="A4"><v>8</v></c></row>',
    { A1: 'B1:B3*2', A2: 'B1:B3*2', A3: 'B1:B3*2' },
    { A1: 2, A2: 4, B2: 9, A3: 6, A4: 8 },
  ],
  [
    'an array of one cell',
    '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B3*2)</f><v>2</v></c><c r="B1"><v>1</v></c></row>',
    { A1: 'SUM(B1:B3*2)' },
    { A1: 2, B1: 1 },
  ],
  [
    'a data table of two inputs',
    '<row r="2"><c r="B2"><f t="dataTable" ref="B2:C2" dt2D="1" dtr="1" r1="E1" r2="E2"/><v>1</v></c><c r="C2"><v>2</v></c></row>',
    { B2: 'TABLE(E1,E2)', C2: 'TABLE(E1,E2)' },
    { B2: 1, C2: 2 },
  ],
  [
    'a data table of one input',
    '<row r="2"><c r="B2"><f t="dataTable" ref="B2:B3" r1="E1"/><v>1</v></c></row>',
    { B2: 'TABLE(,E1)' },
    { B2: 1 },
  ],
];

test.each(told)('formulas are read as they stand: %s', (_, data, formulas, values) => {
  const sheet = firstSheet({ data });
  expect(formulasOf(sheet)).toEqual(formulas);
  expect(valuesOf(sheet)).toEqual(values);
});

/** The master stands in C5, the other in D7: one column and two rows on. */
const moves: readonly [master: string, child: string][] = [
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ['SUM(C$1:C4)', 'SUM(D$1:D6)'],
  ['SUM(A:B)+SUM($A:B)+SUM(3:3)+SUM(3:$4)', 'SUM(B:C)+SUM($A:C)+SUM(5:5)+SUM(5:$4)'],
  ['"A1 ""B2"" C3"&A1', '"A1 ""B2"" C3"&B3'],
  ["'Năm A1'!B2+'It''s A1'!C3", "'Năm A1'!C4+'It''s A1'!D5"],
  ['Biểu1!A1+XL_B2!B2', 'Biểu1!B3+XL_B2!C4'],
  ['LOG10(A1)+ATAN2(B2,C3)', 'LOG10(B3)+ATAN2(C4,D5)'],
  ['Tổng_A1+A1_x+thuế.A1', 'Tổng_A1+A1_x+thuế.A1'],
  ['Bảng[[#All],[A1]]+[1]Sheet1!A1', 'Bảng[[#All],[A1]]+[1]Sheet1!B3'],
  ['1E5+A1*2.5', '1E5+B3*2.5'],
  ['XFD1', '#REF!'],
  ['A1048575', '#REF!'],
  ['XFE1+AAAA1', 'XFE1+AAAA1'],
  ['IF(A1="",B1,TRUE)', 'IF(B3="",C3,TRUE)'],
];

test.each(moves)('a shared formula moves to its other cells as a copy would: %s', (master, child) => {
  const f = master.replaceAll('&', '&amp;');
  const data =
    `<row r="5"><c r="C5"><f t="shared" si="0" ref="C5:D7">${f}</f></c></row>` +
    '<row r="7"><c r="D7"><f t="shared" si="0"/></c></row>';
  expect(formulasOf(firstSheet({ data }))).toEqual({ C5: master, D7: child });
});

test('a shared formula moves up and left as well', () => {
  const data =
    '<row r="1"><c r="A1"><f t="shared" si="0"/></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0" ref="A1:B3">B1+C3</f></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>';
  expect(formulasOf(firstSheet({ data }))).toEqual({ A1: '', B2: 'B1+C3', A3: 'A2+B4' });
});
