import type { CellContent } from '../../../src/grid/index.ts';
import {
  literalWorkbook,
  MAIN,
  OFFICE,
  relationship,
  relationshipList,
  type LiteralBook,
} from '../../workbooks/zip-xlsx.ts';
import { cellNamed, mustRead } from '../reading.ts';
import { EMPTY, mustPatch, partText, partTexts, putting, troubleOf } from './patching.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><fonts count="1"><font><name val="Calibri"/></font></fonts>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>';

/** What stands in `sheetData` after a cell was written. */
function dataAfter(data: string, name: string, after: Partial<CellContent>, book: LiteralBook = {}): string {
  const bytes = literalWorkbook({ data, styles: STYLES, ...book });
  const text = partText(mustPatch(bytes, [putting(bytes, `Biểu!${name}`, after)]).bytes, SHEET);
  return /<sheetData>(.*)<\/sheetData>/s.exec(text)?.[1] ?? text;
}

const row = (cells: string, attributes = ''): string => `<row r="1"${attributes}>${cells}</row>`;
const text = (name: string, xml: string, style = ''): string =>
  `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`;

describe('a cell is written as what it is', () => {
  test.each<[string, CellContent['value'], string]>([
    ['a number', 12.5, '<c r="A1"><v>12.5</v></c>'],
    ['a large number', 1e21, '<c r="A1"><v>1e+21</v></c>'],
    ['true', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['what only looks like a number', '001', text('A1', '001')],
    ['what only looks like a formula', '=1+1', text('A1', '=1+1')],
    ['what only looks like a formula, another way', '+84', text('A1', '+84')],
    ['what only looks like a date', '05/11', text('A1', '05/11')],
    ['spaces around', '  a ', text('A1', '  a ')],
    ['letters of XML', '<a> & "b"', text('A1', '&lt;a&gt; &amp; "b"')],
    ['a line break', 'a\nb', text('A1', 'a\nb')],
    ['a carriage return', 'a\r\nb', text('A1', 'a_x000D_\nb')],
    ['a letter that XML cannot hold', 'a\u0007', text('A1', 'a_x0007_')],
    ['what only looks like an escape', '_x0041_', text('A1', '_x005F_x0041_')],
    ['half a letter', '\ud83d', text('A1', '_xD83D_')],
    ['a whole one', '\ud83d\ude00', text('A1', '\ud83d\ude00')],
  ])('%s', (_, value, xml) => {
    const data = row('<c r="A1"><v>5</v></c>');
    expect(dataAfter(data, 'A1', { value })).toBe(row(xml));
    const bytes = literalWorkbook({ data, styles: STYLES });
    const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { value })]).bytes;
    expect(cellNamed(mustRead(patched).sheets[0], 'A1')?.value).toBe(value);
  });

  test('a formula without a value', () => {
    expect(dataAfter(row('<c r="A1"/>'), 'A1', { formula: 'B1&"<"' })).toBe(
      row('<c r="A1"><f>B1&amp;"&lt;"</f></c>'),
    );
  });

  test('a formula with the value that is known', () => {
    const after = { formula: 'B1', value: 'x' };
    expect(dataAfter(row('<c r="A1"/>'), 'A1', after)).toBe(row('<c r="A1" t="str"><f>B1</f><v>x</v></c>'));
  });
});

test.each<[string, string, string, Partial<CellContent>, string]>([
  ['keeps its style', row('<c r="A1" s="2"/>'), 'A1', { value: 1 }, row('<c r="A1" s="2"><v>1</v></c>')],
  [
    'keeps its style when it is emptied',
    row('<c r="A1" s="2"><v>1</v></c>'),
    'A1',
    { value: null },
    row('<c r="A1" s="2"/>'),
  ],
  ['goes when it is emptied and has no style', row('<c r="A1"><v>1</v></c>'), 'A1', { value: null }, row('')],
  [
    'takes the style of its row',
    row('', ' s="1" customFormat="1"'),
    'B1',
    { value: 1 },
    row('<c r="B1" s="1"><v>1</v></c>', ' s="1" customFormat="1"'),
  ],
  [
    'comes between its neighbours',
    row('<c r="A1"/><c r="C1"/>'),
    'B1',
    { value: 1 },
    row('<c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/>'),
  ],
  [
    'comes behind cells without addresses',
    '<row><c/><c/></row>',
    'C1',
    { value: 1 },
    '<row><c/><c/><c r="C1"><v>1</v></c></row>',
  ],
  [
    'is found without an address',
    '<row><c/><c><v>4</v></c></row>',
    'B1',
    { value: 1 },
    '<row><c/><c r="B1"><v>1</v></c></row>',
  ],
  [
    'opens an empty row',
    '<row r="1" ht="20"/>',
    'A1',
    { value: 1 },
    row('<c r="A1"><v>1</v></c>', ' ht="20"'),
  ],
  [
    'widens what its row spans',
    row('<c r="B1"/>', ' spans="2:2"'),
    'D1',
    { value: 1 },
    row('<c r="B1"/><c r="D1"><v>1</v></c>', ' spans="2:4"'),
  ],
  [
    'brings its row, between the others',
    row('') + '<row r="3"/>',
    'A2',
    { value: 1 },
    `${row('')}<row r="2"><c r="A2"><v>1</v></c></row><row r="3"/>`,
  ],
  [
    'brings its row, behind the others',
    row(''),
    'A9',
    { value: 1 },
    `${row('')}<row r="9"><c r="A9"><v>1</v></c></row>`,
  ],
  [
    'loses what a dynamic array says of itself',
    row('<c r="A1" cm="1"><f t="array" ref="A1">B1</f><v>1</v></c>'),
    'A1',
    { value: 1 },
    row('<c r="A1"><v>1</v></c>'),
  ],
])('a cell that is written %s', (_, data, name, after, expected) => {
  expect(dataAfter(data, name, after)).toBe(expected);
});

test('a sheet without a row gets its first, and its dimension grows', () => {
  const bytes = literalWorkbook({ sheet: '<dimension ref="B2"/><sheetData/><pageMargins/>' });
  const patched = mustPatch(bytes, [putting(bytes, 'Biểu!D5', { value: 1 })]).bytes;
  expect(partText(patched, SHEET)).toContain(
    '<dimension ref="B2:D5"/><sheetData><row r="5"><c r="D5"><v>1</v></c></row></sheetData><pageMargins/>',
  );
});

test('a new cell takes the style of its column', () => {
  const bytes = literalWorkbook({
    sheet: '<cols><col min="2" max="3" style="1"/></cols><sheetData/>',
    styles: STYLES,
  });
  const { bytes: patched, inverse } = mustPatch(bytes, [putting(bytes, 'Biểu!C1', { value: 1 })]);
  expect(partText(patched, SHEET)).toContain('<c r="C1" s="1"><v>1</v></c>');
  expect(mustRead(mustPatch(patched, [...inverse]).bytes)).toEqual(mustRead(bytes));
});

test('a sheet whose elements have a prefix is written with it', () => {
  const bytes = literalWorkbook({
    parts: {
      [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  const patched = mustPatch(bytes, [
    putting(bytes, 'Biểu!A1', { value: 'a' }),
    putting(bytes, 'Biểu!A2', { formula: 'A1' }),
  ]).bytes;
  expect(partText(patched, SHEET)).toContain(
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row>' +
      '<x:row r="2"><x:c r="A2"><x:f>A1</x:f></x:c></x:row>',
  );
});

describe('a number format', () => {
  const written = (data: string, format: string | null) => {
    const bytes = literalWorkbook({ data, styles: STYLES });
    const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { format })]);
    return {
      ...patched,
      styles: partText(patched.bytes, 'xl/styles.xml'),
      sheet: partText(patched.bytes, SHEET),
    };
  };

  test('is added to a copy of the cell’s own style', () => {
    const { styles, sheet } = written(row('<c r="A1" s="2"><v>1</v></c>'), '0.000');
    expect(sheet).toContain('<c r="A1" s="3"><v>1</v></c>');
    expect(styles).toContain('<numFmt numFmtId="171" formatCode="0.000"/></numFmts>');
    expect(styles).toContain(
      '<xf numFmtId="171" fontId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
    expect(styles).toContain('<cellXfs count="4">');
  });

  test('is not added where the workbook has it', () => {
    const { styles, sheet } = written(row('<c r="A1"><v>1</v></c>'), '0%');
    expect(sheet).toContain('<c r="A1" s="1"><v>1</v></c>');
    expect(styles).toContain('<cellXfs count="3">');
  });

  test('leads back to the style there was', () => {
    const { bytes, inverse } = written(row('<c r="A1" s="2"><v>1</v></c>'), '0.0');
    const back = mustPatch(bytes, [...inverse]).bytes;
    expect(partText(back, SHEET)).toContain('<c r="A1" s="2"><v>1</v></c>');
  });
});

describe('formulas that cells share', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A4" si="0">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" si="0"/><v>8</v></c></row>';
  const formulas = (edits: readonly string[]) => {
    const bytes = literalWorkbook({ data: shared });
    const patched = mustPatch(
      bytes,
      edits.map((name) => putting(bytes, `Biểu!${name}`, { value: 0 })),
    ).bytes;
    const sheet = mustRead(patched).sheets[0];
    return ['A1', 'A2', 'A3', 'A4'].map((name) => cellNamed(sheet, name)?.formula ?? null);
  };

  test.each([
    [['A1'], [null, 'B2*2', 'B3*2', 'B4*2']],
    [
      ['A1', 'A2'],
      [null, null, 'B3*2', 'B4*2'],
    ],
    [['A2'], ['B1*2', null, 'B3*2', 'B4*2']],
    [
      ['A1', 'A2', 'A3', 'A4'],
      [null, null, null, null],
    ],
  ])('stay with the others when %j is overwritten', (edits, expected) => {
    expect(formulas(edits)).toEqual(expected);
  });
});

describe('a formula that goes', () => {
  const bytes = literalWorkbook({
    data: row('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>2+2</f><v>4</v></c>'),
    relationships: relationship('rIdChain', 'calcChain', 'calcChain.xml'),
    parts: {
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/><c r="B1"/></calcChain>`,
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    },
  });

  test('takes the list of the order of calculation with it, and all that leads there', () => {
    const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { value: 2 })]).bytes;
    expect([...partTexts(patched).keys()].filter((name) => name.includes('calcChain'))).toEqual([]);
    for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
      expect(partText(patched, name)).not.toContain('calcChain');
  });

  test('is the only reason to', () => {
    const patched = mustPatch(bytes, [putting(bytes, 'Biểu!C1', { value: 2 })]).bytes;
    expect(partTexts(patched).has('xl/calcChain.xml')).toBe(true);
  });
});

describe('is refused, and nothing is written', () => {
  const array = '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>';
  const table = {
    relationships: '',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipList(
        relationship('rId1', 'table', '../tables/table1.xml'),
      ),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A1:B3" totalsRowCount="1"/>`,
    },
  };
  const number = (name: string) => putting(literalWorkbook({}), `Biểu!${name}`, { value: 1 });
  const values = row('<c r="A1"><v>5</v></c><c r="B1"><f>A1</f><v>5</v></c><c r="C1" t="e"><v>#N/A</v></c>');

  test.each<[string, string, LiteralBook, ReturnType<typeof putting>]>([
    ['a cell that holds something by now', 'changed-meanwhile', { data: values }, number('A1')],
    ['a cell that holds a formula by now', 'changed-meanwhile', { data: values }, number('B1')],
    ['a cell that holds an error by now', 'changed-meanwhile', { data: values }, number('C1')],
    [
      'a cell that is empty by now',
      'changed-meanwhile',
      {},
      { ...number('A1'), before: { ...EMPTY, value: 3 } },
    ],
    [
      'a cell of another format by now',
      'changed-meanwhile',
      { data: row('<c r="A1" s="1"><v>5</v></c>'), styles: STYLES },
      { ...number('A1'), before: { ...EMPTY, value: 5 } },
    ],
    [
      'a cell of a sheet that is gone',
      'sheet-gone',
      {},
      { ...number('A1'), cell: { sheet: 'Khác', row: 0, col: 0 } },
    ],
    [
      'a cell of a protected sheet',
      'sheet-protected',
      { sheet: '<sheetData/><sheetProtection sheet="true"/>' },
      number('A1'),
    ],
    [
      'a part of an array',
      'unsupported',
      { data: `${row(array)}<row r="2"><c r="A2"><v>1</v></c></row>` },
      { ...number('A2'), before: { ...EMPTY, formula: 'B1:B2', value: 1 } },
    ],
    ['a heading of a table', 'unsupported', table, number('B1')],
    ['a total of a table', 'unsupported', table, number('A3')],
    ['a number that is none', 'failed', {}, { ...number('A1'), after: { ...EMPTY, value: Infinity } }],
    [
      'a text that is too long',
      'too-large',
      {},
      { ...number('A1'), after: { ...EMPTY, value: 'x'.repeat(32_768) } },
    ],
  ])('%s', (_, code, book, edit) => {
    expect(troubleOf(literalWorkbook(book), [number('Z9'), edit])).toMatchObject({ code });
  });

  test.each<[string, LiteralBook, ReturnType<typeof putting>, string]>([
    [
      'a part of an array',
      { data: `${row(array)}<row r="2"><c r="A2"><v>1</v></c></row>` },
      { ...number('A2'), before: { ...EMPTY, formula: 'B1:B2', value: 1 } },
      'A2',
    ],
    ['a heading of a table', table, number('B1'), 'B1'],
    [
      'a text that is too long',
      {},
      { ...number('C7'), after: { ...EMPTY, value: 'x'.repeat(32_768) } },
      'C7',
    ],
  ])('with the cell that is to blame: %s', (_, book, edit, cell) => {
    expect(troubleOf(literalWorkbook(book), [number('Z9'), edit])).toMatchObject({ sheet: 'Biểu', cell });
  });

  test('but a sheet whose protection is switched off, and the middle of a table, take it', () => {
    mustPatch(literalWorkbook({ sheet: '<sheetData/><sheetProtection/>' }), [number('A1')]);
    mustPatch(literalWorkbook(table), [number('A2')]);
  });

  test('what is no workbook', () => {
    expect(troubleOf(new Uint8Array([1, 2, 3]), [number('A1')])).toMatchObject({ code: 'failed' });
    expect(
      troubleOf(literalWorkbook({ parts: { [SHEET]: `<worksheet xmlns:r="${OFFICE}"><sheetData>` } }), [
        number('A1'),
      ]),
    ).toMatchObject({ code: 'failed' });
  });
});

test('edits of one cell after each other are one', () => {
  const bytes = literalWorkbook({ data: row('<c r="A1"><v>1</v></c>') });
  const first = putting(bytes, 'Biểu!A1', { value: 2 });
  const second = { ...first, before: first.after, after: { ...first.after, value: 'b' } };
  const patched = mustPatch(bytes, [first, second]);
  expect(cellNamed(mustRead(patched.bytes).sheets[0], 'A1')?.value).toBe('b');
  expect(patched.inverse).toEqual([{ ...first, before: second.after, after: first.before }]);
});

test('a plan of nothing gives the very bytes', () => {
  const bytes = literalWorkbook({});
  expect(mustPatch(bytes, []).bytes).toBe(bytes);
});
