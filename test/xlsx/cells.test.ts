import type { Value } from '../../src/grid/index.ts';
import { literalWorkbook } from '../workbooks/zip-xlsx.ts';
import { cellNamed, firstSheet, mustRead, valuesOf } from './reading.ts';

const strings =
  '<si><t>Hoàn thành tốt nhiệm vụ</t></si>' +
  '<si><r><t xml:space="preserve">Quý </t></r><r><rPr><b/></rPr><t>IV</t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si>' +
  '<si><t>  khoảng trắng \n</t></si>' +
  '<si><t xml:space="preserve"> giữ lại </t></si>' +
  '<si><t>dòng 1_x000D_\ndòng 2</t></si>' +
  '<si><t>_x005F_x0041_</t></si>' +
  '<si><t/></si>' +
  '<si/>' +
  '<si><t>A &amp; B &lt;C&gt; &#272;<![CDATA[ & <D>]]></t></si>' +
  '<si><r><t>một</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t xml:space="preserve"> hai</t></r></si>';

const cells: readonly [what: string, xml: string, value: Value | undefined][] = [
  ['a number', '<c r="A1"><v>2886</v></c>', 2886],
  ['a number of the type n', '<c r="A1" t="n"><v>-0.1897</v></c>', -0.1897],
  ['a number with an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
  ['a number among spaces', '<c r="A1"><v>\n  7\n</v></c>', 7],
  ['a number cut in pieces', '<c r="A1"><v>1<!-- -->2<![CDATA[3]]>&#52;</v></c>', 1234],
  ['zero', '<c r="A1"><v>0</v></c>', 0],
  ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Hoàn thành tốt nhiệm vụ'],
  ['a shared text of several runs', '<c r="A1" t="s"><v>1</v></c>', 'Quý IV'],
  ['a shared text with its reading aloud', '<c r="A1" t="s"><v>2</v></c>', '東京'],
  ['runs with a reading aloud between', '<c r="A1" t="s"><v>10</v></c>', 'một hai'],
  ['a text whose outer spaces are not kept', '<c r="A1" t="s"><v>3</v></c>', 'khoảng trắng'],
  ['a text whose outer spaces are kept', '<c r="A1" t="s"><v>4</v></c>', ' giữ lại '],
  ['a text with an escaped carriage return', '<c r="A1" t="s"><v>5</v></c>', 'dòng 1\r\ndòng 2'],
  ['a text that only looks like an escape', '<c r="A1" t="s"><v>6</v></c>', '_x0041_'],
  ['a text with entities and CDATA', '<c r="A1" t="s"><v>9</v></c>', 'A & B <C> Đ & <D>'],
  ['an empty shared text', '<c r="A1" t="s"><v>7</v></c>', undefined],
  ['a shared text without t', '<c r="A1" t="s"><v>8</v></c>', undefined],
  ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>Đảng bộ</t></is></c>', 'Đảng bộ'],
  [
    'runs in the cell',
    '<c r="A1" t="inlineStr"><is><r><t>Đảng</t></r><r><rPr><i/></rPr><t xml:space="preserve"> bộ</t></r></is></c>',
    'Đảng bộ',
  ],
  ['an empty text in the cell', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
  ['digits that are text', '<c r="A1" t="inlineStr"><is><t>001</t></is></c>', '001'],
  ['a text of the type str', '<c r="A1" t="str"><v>tổng_x000A_số</v></c>', 'tổng\nsố'],
  ['an empty text of the type str', '<c r="A1" t="str"><v></v></c>', undefined],
  ['true', '<c r="A1" t="b"><v>1</v></c>', true],
  ['false', '<c r="A1" t="b"><v>0</v></c>', false],
  ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
  ['a date of the type d', '<c r="A1" t="d"><v>2023-02-02</v></c>', 44959],
  ['a date and time of the type d', '<c r="A1" t="d"><v>2023-02-02T12:00:00Z</v></c>', 44959.5],
  ['the day before 1 March 1900', '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
  ['1 March 1900', '<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
  ['the first day of all', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
  ['a day that never was', '<c r="A1" t="d"><v>2023-02-30</v></c>', '2023-02-30'],
  ['a number that is none', '<c r="A1"><v>gần 120</v></c>', 'gần 120'],
  ['a number of blanks', '<c r="A1"><v> </v></c>', undefined],
  ['an empty number', '<c r="A1"><v/></c>', undefined],
  ['a cell with only a style', '<c r="A1" s="0"/>', undefined],
  ['a cell with something unknown', '<c r="A1" q="1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', 1],
];

test.each(cells)('a cell is read as it is meant: %s', (_, xml, value) => {
  const sheet = firstSheet({ strings, data: `<row r="1">${xml}</row>` });
  expect(cellNamed(sheet, 'A1')?.value).toEqual(value);
  expect(sheet.rows.size).toBe(value === undefined ? 0 : 1);
});

test('a date of the type d counts from 1904 in a workbook that does', () => {
  const data = '<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>';
  const workbook = mustRead(literalWorkbook({ data, before: '<workbookPr date1904="1"/>' }));
  expect(cellNamed(workbook.sheets[0], 'A1')?.value).toBe(1);
});

const places: readonly [what: string, data: string, values: Record<string, Value>][] = [
  ['cells with addresses', '<row r="7"><c r="B7"><v>1</v></c><c r="D7"><v>2</v></c></row>', { B7: 1, D7: 2 }],
  [
    'cells without addresses',
    '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    { A1: 1, C1: 2, A2: 3 },
  ],
  [
    'a row without a number after one',
    '<row r="5"><c r="A5"><v>1</v></c></row><row><c><v>2</v></c></row>',
    { A5: 1, A6: 2 },
  ],
  [
    'a cell without an address after one',
    '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row>',
    { C2: 1, D2: 2 },
  ],
  [
    'rows out of order',
    '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    { A1: 1, A3: 3 },
  ],
  ['cells out of order', '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>', { A1: 1, C1: 3 }],
  [
    'a row in two pieces',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>',
    { A1: 1, B1: 3, A2: 2 },
  ],
  ['the last cell of all', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { XFD1048576: 1 }],
  ['an address in small letters', '<row r="1"><c r="b1"><v>1</v></c></row>', { B1: 1 }],
];

test.each(places)('cells stand where they belong: %s', (_, data, values) => {
  const sheet = firstSheet({ data });
  expect(valuesOf(sheet)).toEqual(values);
  expect([...sheet.rows.keys()]).toEqual([...sheet.rows.keys()].sort((a, b) => a - b));
});
