import { readLook, type CellLook } from '../../../src/xlsx/index.ts';
import { readFileSync } from 'node:fs';
import { rangeName } from '../../../src/grid/index.ts';
import {
  literalWorkbook,
  MAIN,
  relationship,
  relationshipList,
  type LiteralBook,
} from '../../workbooks/zip-xlsx.ts';

const STYLES = {
  font: (xml: string): string =>
    `<fonts><font><sz val="11"/></font><font>${xml}</font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`,
  fill: (xml: string): string =>
    `<fills><fill/><fill>${xml}</fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`,
  border: (xml: string): string =>
    `<borders><border/><border>${xml}</border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>`,
  xf: (xml: string): string => `<cellXfs><xf/><xf>${xml}</xf></cellXfs>`,
};

/** The look of A1, which has the second of all looks. */
function lookOf(styles: string, book: LiteralBook = {}): CellLook | undefined {
  const bytes = literalWorkbook({ data: '<row r="1"><c r="A1" s="1"/></row>', styles, ...book });
  const { looks, sheets } = readLook(bytes);
  return looks[sheets[0]?.cells.get(0)?.get(0) ?? 0];
}

const { font, fill, border, xf } = STYLES;

test.each<[string, string, Partial<CellLook>]>([
  [
    'its font',
    font('<b/><i/><sz val="13"/><name val="Times New Roman"/>'),
    { bold: true, italic: true, fontSize: 13, fontName: 'Times New Roman' },
  ],
  ['what is switched off', font('<b val="0"/><u val="none"/>'), { bold: false, underline: false }],
  ['underline and strike', font('<u/><strike/>'), { underline: true, strike: true }],
  ['a colour of its own', font('<color rgb="FFC00000"/>'), { color: 'C00000' }],
  ['a colour by number', font('<color indexed="10"/>'), { color: 'FF0000' }],
  ['a colour of the theme', font('<color theme="4"/>'), { color: '4472C4' }],
  [
    'a lighter colour',
    fill('<patternFill patternType="solid"><fgColor rgb="FF000000" tint="0.5"/></patternFill>'),
    { fill: '808080' },
  ],
  ['no fill', fill('<patternFill patternType="none"/>'), { fill: null }],
  [
    'its lines',
    border('<left style="thin"><color rgb="FF112233"/></left><right/><top style="dashed"/>'),
    { left: { style: 'thin', color: '112233' }, right: null, top: { style: 'dashed', color: '000000' } },
  ],
  [
    'where its text stands',
    xf('<alignment horizontal="center" vertical="top" wrapText="1" indent="2"/>'),
    { horizontal: 'center', vertical: 'top', wrap: true, indent: 2 },
  ],
  ['text that rises', xf('<alignment textRotation="45"/>'), { rotation: 45 }],
  ['text that falls', xf('<alignment textRotation="135"/>'), { rotation: -45 }],
  ['letters below one another', xf('<alignment textRotation="255"/>'), { rotation: 'stacked' }],
])('A cell shows %s', (_, styles, expected) => {
  expect(lookOf(styles)).toMatchObject(expected);
});

test('A workbook’s own theme says what its colours are', () => {
  const theme =
    '<theme><clrScheme><dk1><sysClr lastClr="111111"/></dk1><accent1><srgbClr val="abcdef"/></accent1></clrScheme></theme>';
  const book: LiteralBook = {
    relationships:
      '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme.xml"/>',
    parts: { 'xl/theme.xml': theme },
  };
  expect(lookOf(font('<color theme="4"/>'), book)?.color).toBe('ABCDEF');
  expect(lookOf(font('<color theme="1"/>'), book)?.color).toBe('111111');
});

test('A sheet shows its columns, rows, what stands still, and whether it is protected', () => {
  const bytes = literalWorkbook({
    sheet: `<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>
      <sheetFormatPr defaultRowHeight="16.5" defaultColWidth="10"/>
      <cols><col min="2" max="3" width="20.5"/><col min="4" max="16384" hidden="1"/></cols>
      <sheetData><row r="3" ht="30" customHeight="1"/><row hidden="1"/><row r="9"><c/><c s="2"/></row></sheetData>
      <sheetProtection sheet="1"/>`,
  });
  const [sheet] = readLook(bytes).sheets;
  expect(sheet).toEqual({
    name: 'Biểu',
    defaultWidth: 10,
    defaultHeight: 16.5,
    columns: [
      { first: 1, last: 2, width: 20.5, hidden: false, style: null },
      { first: 3, last: 255, width: null, hidden: true, style: null },
    ],
    rows: new Map([
      [2, { height: 30, hidden: false, style: null }],
      [3, { height: null, hidden: true, style: null }],
    ]),
    cells: new Map([[8, new Map([[1, 2]])]]),
    frozen: { rows: 2, cols: 1 },
    gridLines: false,
    isProtected: true,
  });
});

test('Cells that cannot be changed one by one are told: arrays of several cells, and the edges of tables', () => {
  const bytes = literalWorkbook({
    sheet: `<sheetData><row r="1"><c r="D1"><f t="array" ref="D1:D2">F1:F2</f></c><c r="E1"><f t="array" ref="E1">F1</f></c><c r="G1"><f t="dataTable" ref="G1:H2"/></c></row></sheetData>`,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipList(
        relationship('rId1', 'table', '../tables/table1.xml') +
          relationship('rId2', 'table', '../tables/table2.xml'),
      ),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A4:B9" totalsRowCount="1"/>`,
      'xl/tables/table2.xml': `<table xmlns="${MAIN}" ref="A14:B19" headerRowCount="0"/>`,
    },
  });
  const told = readLook(bytes).fixed.map((area) => `${area.kind} ${area.sheet} ${rangeName(area)}`);
  expect(told).toEqual([
    'array Biểu D1:D2',
    'array Biểu G1:H2',
    'table-edge Biểu A4:B4',
    'table-edge Biểu A9:B9',
  ]);
});

test('Rows and columns tell the look of cells that the file does not have', () => {
  const bytes = literalWorkbook({
    sheet:
      '<cols><col min="2" max="2" style="3"/></cols><sheetData><row r="4" s="5" customFormat="1"/><row r="5" s="5"><c r="A5"/><c r="B5"/></row></sheetData>',
  });
  const [sheet] = readLook(bytes).sheets;
  expect(sheet?.columns).toEqual([{ first: 1, last: 1, width: null, hidden: false, style: 3 }]);
  expect(sheet?.rows).toEqual(new Map([[3, { height: null, hidden: false, style: 5 }]]));
  expect(sheet?.cells).toEqual(new Map([[4, new Map([[1, 0]])]]));
});

test('The real report is shown in the font of its office', () => {
  const { looks, sheets } = readLook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  expect(sheets).toHaveLength(11);
  expect(looks.filter(({ fontName }) => fontName === 'Times New Roman').length).toBeGreaterThan(5);
});
