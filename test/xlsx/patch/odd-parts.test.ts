import { cellAt, type Plan } from '../../../src/grid/index.ts';
import { readWorkbook, readLook } from '../../../src/xlsx/index.ts';
import {
  literalWorkbook,
  relationship,
  worksheet,
  zipParts,
  type LiteralBook,
} from '../../workbooks/zip-xlsx.ts';
import { mustRead } from '../reading.ts';
import { charting, FIGURE_SHEET, FIGURES, LEVELS } from './charted.ts';
import { packageFaults } from './package-faults.ts';
import { EMPTY, mustPatch, partText, partTexts, putting } from './patching.ts';

const DATA = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Tổng</t></is></c></row>';

/** A look of the product's own on A2, a number format on A1, a mark on B1. */
function dressing(bytes: Uint8Array): Plan {
  return [
    {
      kind: 'put-look',
      sheet: 'Biểu',
      range: { top: 1, left: 0, bottom: 1, right: 0 },
      styles: [{ font: { bold: true, color: 'C00000' }, fill: 'DDEBF7', border: true, horizontal: 'center' }],
      cells: [0],
    },
    putting(bytes, 'Biểu!A1', { format: '0.0%' }),
    {
      kind: 'set-marks',
      marks: [
        {
          range: { sheet: 'Biểu', top: 0, left: 1, bottom: 0, right: 1 },
          tag: 'rating-total',
          level: 'error',
        },
      ],
    },
  ];
}

/** How a cell looks; undefined where its style is none that the file has. */
function lookAt(bytes: Uint8Array, row: number, col: number) {
  const book = readLook(bytes);
  return book.looks[book.sheets[0]?.cells.get(row)?.get(col) ?? 0];
}

describe.each<[string, string | undefined]>([
  ['no styles at all', undefined],
  ['a stylesheet of nothing', ''],
  [
    'a stylesheet of empty lists',
    '<fonts count="0"/><fills count="0"/><borders count="0"/><cellXfs count="0"></cellXfs>',
  ],
  [
    'a stylesheet without the list of cells’ styles',
    '<fonts count="1"><font><sz val="12"/><name val="Arial"/></font></fonts>',
  ],
])('A workbook of %s', (_, styles) => {
  const bytes = literalWorkbook({ data: DATA, ...(styles !== undefined && { styles }) });

  test('gets its first look for the cell that it is for, and for no other', () => {
    const patched = mustPatch(bytes, dressing(bytes)).bytes;
    expect(packageFaults(patched)).toEqual(packageFaults(bytes));
    expect(lookAt(patched, 1, 0)).toMatchObject({
      bold: true,
      color: 'C00000',
      fill: 'DDEBF7',
      horizontal: 'center',
    });
    const [plain] = readLook(patched).looks;
    expect(plain).toMatchObject({ bold: false, fill: null, left: null, horizontal: null, format: null });
    expect(lookAt(patched, 0, 1)).toEqual(plain);
    const [sheet] = mustRead(patched).sheets;
    expect([0, 1].map((col) => sheet && cellAt(sheet, 0, col)?.format)).toEqual(['0.0%', null]);
  });

  test('keeps the two fills that are Excel’s own before any other', () => {
    const text = partText(mustPatch(bytes, dressing(bytes)).bytes, 'xl/styles.xml');
    const fills = /<fills[^>]*>(.*?)<\/fills>/su.exec(text)?.[1]?.match(/patternType="\w+"/gu);
    expect(fills).toEqual(['patternType="none"', 'patternType="gray125"', 'patternType="solid"']);
  });

  test('counts in each list what it holds', () => {
    const text = partText(mustPatch(bytes, dressing(bytes)).bytes, 'xl/styles.xml');
    for (const [, list = '', count, inner = ''] of text.matchAll(
      /<(fonts|fills|borders|cellXfs|dxfs)[^>]*?count="(\d+)"[^>]*>(.*?)<\/\1>/gsu,
    ))
      expect([list, inner.match(/<(?:font|fill|border|xf|dxf)[\s/>]/gu)?.length]).toEqual([
        list,
        list === 'dxfs' ? 4 : Number(count),
      ]);
  });
});

const MC =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:n="http://example.org/unknown"';
const either = (choice: string, fallback: string, requires = 'x14') =>
  `<mc:AlternateContent ${MC}><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

const FONTS =
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>';
const UNKNOWN_FONTS = FONTS.replace('<fonts', '<fonts xmlns:p="http://example.org/p"');
const KNOWN_FONTS = FONTS.replace('<fonts', '<fonts xmlns:p="http://schemas.microsoft.com/office/p"');
const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const BOLD = '<xf numFmtId="10" fontId="1" fillId="0" borderId="0" applyNumberFormat="1" applyFont="1"/>';
const OTHER = '<xf numFmtId="4" fontId="0" fillId="0" borderId="0"/>';

/** A1 bold and a percentage, by style 1. */
const STYLED = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';

describe.each<[string, LiteralBook]>([
  [
    'an item of a list of styles',
    { data: STYLED, styles: `${FONTS}<cellXfs count="2">${XF}${either(BOLD, OTHER)}</cellXfs>` },
  ],
  [
    'an item that Excel does not know',
    { data: STYLED, styles: `${FONTS}<cellXfs count="2">${XF}${either(OTHER, BOLD, 'n')}</cellXfs>` },
  ],
  [
    'a whole list of styles',
    {
      data: STYLED,
      styles: `${FONTS}${either(`<cellXfs count="2">${XF}${BOLD}</cellXfs>`, `<cellXfs count="1">${XF}</cellXfs>`)}`,
    },
  ],
  [
    'the first of two choices',
    {
      data: STYLED,
      styles: `${FONTS}<cellXfs count="2">${XF}<mc:AlternateContent ${MC}><mc:Choice Requires="n">${OTHER}</mc:Choice><mc:Choice Requires="x14">${BOLD}</mc:Choice><mc:Choice Requires="x14">${OTHER}</mc:Choice><mc:Fallback/></mc:AlternateContent></cellXfs>`,
    },
  ],
  [
    'alternatives within alternatives',
    {
      data: STYLED,
      styles: `${FONTS}<cellXfs count="2">${XF}${either(either(OTHER, BOLD, 'n'), OTHER)}</cellXfs>`,
    },
  ],
  [
    'an item whose namespace its list declares',
    {
      data: STYLED,
      styles: `${FONTS}<cellXfs count="2" xmlns:p="http://schemas.microsoft.com/office/p">${XF}${either(BOLD, OTHER, 'p')}</cellXfs>`,
    },
  ],
  [
    'an item whose namespace another list declares otherwise',
    {
      data: STYLED,
      styles: `${UNKNOWN_FONTS}<cellXfs count="2" xmlns:p="http://schemas.microsoft.com/office/p">${XF}${either(BOLD, OTHER, 'p')}</cellXfs>`,
    },
  ],
  [
    'an item whose namespace only another list declares',
    {
      data: STYLED,
      styles: `${KNOWN_FONTS}<cellXfs count="2">${XF}${either(OTHER, BOLD, 'p')}</cellXfs>`,
    },
  ],
  [
    'an item whose namespace is declared otherwise within its list',
    {
      data: STYLED,
      styles: `${UNKNOWN_FONTS}<cellXfs count="2" xmlns:p="http://schemas.microsoft.com/office/p">${XF}${either(OTHER, BOLD, 'p').replace('xmlns:n', "xmlns:p='http://example.org/p' xmlns:n")}</cellXfs>`,
    },
  ],
  [
    'the sheets of the workbook',
    {
      data: STYLED,
      styles: `${FONTS}<cellXfs count="2">${XF}${BOLD}</cellXfs>`,
      sheets: either(
        '<sheet name="Biểu" sheetId="1" r:id="rId1"/>',
        '<sheet name="Khác" sheetId="1" r:id="rId1"/>',
      ),
    },
  ],
])('Where %s stands there in several ways', (_, book) => {
  const bytes = literalWorkbook(book);

  test('what Excel takes is read', () => {
    const { sheets } = mustRead(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu']);
    expect(sheets[0] && cellAt(sheets[0], 0, 0)).toMatchObject({ value: 1, format: '0.00%' });
    expect(lookAt(bytes, 0, 0)).toMatchObject({ bold: true });
  });

  test('it is that what is changed', () => {
    const patched = mustPatch(bytes, [
      putting(bytes, 'Biểu!A1', { format: '0.0%' }),
      { kind: 'add-sheet', sheet: { ...FIGURE_SHEET, name: 'Mới' } },
    ]).bytes;
    const { sheets } = mustRead(patched);
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu', 'Mới']);
    expect(sheets[0] && cellAt(sheets[0], 0, 0)).toMatchObject({ value: 1, format: '0.0%' });
    expect(lookAt(patched, 0, 0)).toMatchObject({ bold: true, fill: null });
    // An attribute of a style on the wrapper is damage.
    for (const text of partTexts(patched).values())
      expect(text).not.toMatch(/AlternateContent[^>]*(?:numFmtId|count)=/u);
  });
});

test('A sheet whose drawing stands there in several ways keeps its drawing when a chart is put on it', () => {
  const spaces = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
  const bytes = literalWorkbook({
    parts: {
      'xl/worksheets/sheet1.xml': worksheet(
        `<sheetData>${DATA}</sheetData>${either('<drawing r:id="rId1"/>', '<legacyDrawing r:id="rId2"/>')}`,
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'drawing', '../drawings/drawing1.xml')}</Relationships>`,
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${spaces}>${either('<xdr:absoluteAnchor/>', '<xdr:oneCellAnchor/>')}</xdr:wsDr>`,
    },
  });
  const patched = mustPatch(bytes, [
    { kind: 'add-sheet', sheet: FIGURE_SHEET },
    charting('Biểu', [], [LEVELS]),
  ]);
  const drawing = partText(patched.bytes, 'xl/drawings/drawing1.xml');
  expect(drawing).toContain(either('<xdr:absoluteAnchor/>', '<xdr:oneCellAnchor/>'));
  expect(drawing).toContain('soat-bieu:levels-1');
  expect(partText(patched.bytes, 'xl/worksheets/sheet1.xml')).toBe(
    partText(bytes, 'xl/worksheets/sheet1.xml'),
  );
  const back = mustPatch(patched.bytes, structuredClone(patched.inverse)).bytes;
  expect(partText(back, 'xl/drawings/drawing1.xml')).toBe(partText(bytes, 'xl/drawings/drawing1.xml'));
});

test('A chart of the product that another program wrapped in alternatives is found, changed and taken out whole', () => {
  const inserted = mustPatch(literalWorkbook({ data: DATA }), [
    { kind: 'add-sheet', sheet: FIGURE_SHEET },
    charting(FIGURES, [], [LEVELS]),
  ]).bytes;
  const wrapped = zipParts(
    Object.fromEntries(
      [...partTexts(inserted)].map(([name, text]) => [
        name,
        /drawings\/drawing\d+\.xml$/u.test(name)
          ? text.replace(/<xdr:twoCellAnchor.*<\/xdr:twoCellAnchor>/su, (anchor) =>
              either(anchor, '<xdr:absoluteAnchor/>'),
            )
          : text,
      ]),
    ),
  );
  const gone = mustPatch(wrapped, [charting(FIGURES, [LEVELS], [])]).bytes;
  expect([...partTexts(gone).keys()].filter((name) => /charts|drawings/u.test(name))).toEqual([]);
  expect(packageFaults(gone)).toEqual([]);
});

test.each([
  [
    'declares the namespace of relationships on each sheet alone',
    (main: string, r: string) =>
      `<workbook xmlns="${main}"><sheets><sheet xmlns:r="${r}" name="Biểu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'declares it at its root',
    (main: string, r: string) =>
      `<workbook xmlns="${main}" xmlns:r="${r}"><sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'declares it at its list of sheets',
    (main: string, r: string) =>
      `<workbook xmlns="${main}"><sheets xmlns:q="${r}"><sheet name="Biểu" sheetId="1" q:id="rId1"/></sheets></workbook>`,
  ],
] as const)('A strict workbook that %s names a new sheet by its own namespace', (_, workbook) => {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const bytes = literalWorkbook({
    parts: {
      'xl/workbook.xml': workbook(main, strict),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${DATA}</sheetData></worksheet>`,
    },
  });
  const text = partText(
    mustPatch(bytes, [{ kind: 'add-sheet', sheet: FIGURE_SHEET }]).bytes,
    'xl/workbook.xml',
  );
  expect(text).not.toContain('schemas.openxmlformats.org/officeDocument');
  expect(text.match(/purl\.oclc\.org\/ooxml\/officeDocument\/relationships/gu)?.length).toBeGreaterThan(0);
});

test('An empty shared text is a cell without a text, and can be written', () => {
  const bytes = literalWorkbook({
    data: '<row r="1"><c r="A1" t="s"><v/></c><c r="B1" t="s"><v> </v></c><c r="C1" t="s"/><c r="D1" t="s"><v>0</v></c></row>',
    strings: '<si><t>Tổng</t></si>',
  });
  const [sheet] = mustRead(bytes).sheets;
  expect([0, 1, 2, 3].map((col) => sheet && cellAt(sheet, 0, col)?.value)).toEqual([
    undefined,
    undefined,
    undefined,
    'Tổng',
  ]);
  const written = mustPatch(bytes, [
    {
      kind: 'set-cell',
      cell: { sheet: 'Biểu', row: 0, col: 0 },
      before: EMPTY,
      after: { ...EMPTY, value: 'Mới' },
    },
  ]).bytes;
  expect(mustRead(written).sheets[0]?.rows.get(0)).toMatchObject({ 0: { value: 'Mới' } });
});

test('As many equal styles as Excel allows are read as differing ones are, and patched', () => {
  const bytes = literalWorkbook({
    data: STYLED,
    styles: `${FONTS}<cellXfs count="64000">${XF}${BOLD}${XF.repeat(63_998)}</cellXfs>`,
  });
  expect(bytes.length).toBeLessThan(40_000);
  expect(readWorkbook(bytes)).toMatchObject({ ok: true });
  const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { format: '0.0%' })]).bytes;
  expect(mustRead(patched).sheets[0]?.rows.get(0)).toMatchObject({ 0: { format: '0.0%' } });
});
