import type { Range } from '../../src/grid/index.ts';
import { usedRange } from '../../src/grid/index.ts';
import { literalWorkbook, relationship, worksheet } from '../workbooks/zip-xlsx.ts';
import { cellNamed, firstSheet, mustRead } from './reading.ts';

const sheetOf = (value: number): string =>
  worksheet(`<sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData>`);

test('sheets come in the order of their tabs, whatever their parts are called', () => {
  const { sheets } = mustRead(
    literalWorkbook({
      sheets:
        '<sheet name="Biểu 2" sheetId="9" r:id="rId5"/><sheet name="A &amp; B" sheetId="3" state="hidden" r:id="rId1"/>' +
        '<sheet name="Rất ẩn" sheetId="4" state="veryHidden" r:id="rId4"/><sheet name="Hiện" sheetId="5" state="visible" r:id="rId9"/>',
      relationships:
        relationship('rId5', 'worksheet', 'worksheets/another.xml') +
        relationship('rId4', 'worksheet', 'worksheets/sheet4.xml') +
        relationship('rId9', 'worksheet', '/other/x.xml'),
      parts: {
        'xl/worksheets/sheet1.xml': sheetOf(1),
        'xl/worksheets/another.xml': sheetOf(2),
        'xl/worksheets/sheet4.xml': sheetOf(3),
        'other/x.xml': sheetOf(4),
      },
    }),
  );
  expect(sheets.map((sheet) => [sheet.name, sheet.hidden, cellNamed(sheet, 'A1')?.value])).toEqual([
    ['Biểu 2', false, 2],
    ['A & B', true, 1],
    ['Rất ẩn', true, 3],
    ['Hiện', false, 4],
  ]);
});

test.each([
  ['chartsheet', 'a chart'],
  ['dialogsheet', 'a dialog'],
  ['xlMacrosheet', 'old macros'],
])('a sheet that holds no cells is left out: %s', (kind) => {
  const { sheets } = mustRead(
    literalWorkbook({
      sheets: '<sheet name="Khác" sheetId="2" r:id="rId5"/><sheet name="Biểu" sheetId="1" r:id="rId1"/>',
      relationships: relationship('rId5', kind, 'other/sheet1.xml'),
    }),
  );
  expect(sheets.map(({ name }) => name)).toEqual(['Biểu']);
});

test.each([
  ['', false],
  ['<workbookPr/>', false],
  ['<workbookPr date1904="0"/>', false],
  ['<workbookPr date1904="false"/>', false],
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr date1904="true"/>', true],
])('the first day of dates is that of the workbook: %s', (before, date1904) => {
  expect(mustRead(literalWorkbook({ before })).date1904).toBe(date1904);
});

const merges: readonly [xml: string, merges: readonly Range[]][] = [
  ['', []],
  ['<mergeCells count="1"><mergeCell ref="A5:G5"/></mergeCells>', [{ top: 4, left: 0, bottom: 4, right: 6 }]],
  [
    '<mergeCells><mergeCell ref="A7:A8"/><mergeCell ref="C7:G7"/></mergeCells>',
    [
      { top: 6, left: 0, bottom: 7, right: 0 },
      { top: 6, left: 2, bottom: 6, right: 6 },
    ],
  ],
  ['<mergeCells><mergeCell ref="B2"/><mergeCell ref="B2:B2"/></mergeCells>', []],
  ['<extLst><ext><mergeCell ref="A1:B2"/></ext></extLst>', []],
];

test.each(merges)('merged cells are read: %s', (xml, expected) => {
  expect(firstSheet({ sheet: `<sheetData/>${xml}` }).merges).toEqual(expected);
});

test('hidden rows are read, with or without cells', () => {
  const { hiddenRows } = firstSheet({
    data:
      '<row r="1" hidden="1"/><row r="2" hidden="0"><c r="A2"><v>1</v></c></row><row r="5" hidden="true"><c r="A5"><v>1</v></c></row>' +
      '<row hidden="1"/>',
  });
  expect([...hiddenRows]).toEqual([0, 4, 5]);
});

test('a sheet of styled cells without content is empty', () => {
  const data = Array.from(
    { length: 50 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="0"/><c r="B${at + 1}" s="0"/></row>`,
  );
  const sheet = firstSheet({ data: data.join('') });
  expect(sheet.rows.size).toBe(0);
  expect(usedRange(sheet)).toBeNull();
});

test('the used range holds the cells with content, whatever the dimension says', () => {
  const sheet = firstSheet({
    sheet:
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="B3"><v>1</v></c><c r="C3" s="0"/></row>' +
      '<row r="5"><c r="A5" s="0"/><c r="D5"><v>2</v></c></row></sheetData>',
  });
  expect(usedRange(sheet)).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
});

test('names of cells elsewhere in a sheet are not taken for cells', () => {
  const sheet = firstSheet({
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
      '<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>A1</formula></cfRule></conditionalFormatting>' +
      '<extLst><ext><x14:row xmlns:x14="x"><x14:c r="B1"><xm:f xmlns:xm="y">A1</xm:f><x14:v>9</x14:v></x14:c></x14:row></ext></extLst>',
  });
  expect(usedRange(sheet)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
});

const styles =
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;Năm&quot; 0"/>' +
  '<numFmt numFmtId="166" formatCode="GENERAL"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font><font><name val=".VnTime"/></font><font><sz val="9"/></font></fonts>' +
  '<cellStyleXfs count="1"><xf numFmtId="9" fontId="1"/></cellStyleXfs>' +
  '<cellXfs count="9"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="1"/>' +
  '<xf numFmtId="165" fontId="2"/><xf numFmtId="166"/><xf numFmtId="10" fontId="7"/><xf numFmtId="49" fontId="0"/><xf numFmtId="3" fontId="0"/>' +
  '<xf numFmtId="30" fontId="0"/></cellXfs><dxfs><dxf><font><name val="Arial"/></font><numFmt numFmtId="9" formatCode="x"/></dxf></dxfs>';

test.each([
  ['', null, 'Calibri'],
  ['0', null, 'Calibri'],
  ['1', 'mm-dd-yy', 'Calibri'],
  ['2', 'dd/mm/yyyy', '.VnTime'],
  ['3', '"Năm" 0', null],
  ['4', null, 'Calibri'],
  ['5', '0.00%', null],
  ['6', '@', 'Calibri'],
  ['7', '#,##0', 'Calibri'],
  ['8', 'yyyy/m/d', 'Calibri'],
  ['99', null, null],
])('the number format and font of a cell are those of its style: %s', (style, format, font) => {
  const s = style === '' ? '' : ` s="${style}"`;
  const sheet = firstSheet({ styles, data: `<row r="1"><c r="A1"${s}><v>1</v></c></row>` });
  expect(cellNamed(sheet, 'A1')).toEqual({ value: 1, formula: null, format, font });
});

test('a workbook without styles has no format and no font', () => {
  const sheet = firstSheet({ data: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>' });
  expect(cellNamed(sheet, 'A1')).toEqual({ value: 1, formula: null, format: null, font: null });
});

const run = (font: string, text: string): string =>
  `<r>${font && `<rPr><rFont val="${font}"/><b/></rPr>`}<t>${text}</t></r>`;

test.each([
  ['runs of one font', run('.VnTime', 'a') + run('.VnTime', 'b'), '.VnTime'],
  ['runs of two fonts', run('.VnTime', 'a') + run('Arial', 'b'), 'Calibri'],
  ['a run of the cell’s own font before', run('', 'a') + run('Arial', 'b'), 'Calibri'],
  ['a run of the cell’s own font after', run('Arial', 'a') + run('', 'b'), 'Calibri'],
  ['plain text', '<t>a</t>', 'Calibri'],
])('a text whose runs share a font is of that font: %s', (_, xml, font) => {
  const strings = `<si>${xml}</si>`;
  const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${xml}</is></c></row>`;
  const sheet = firstSheet({ styles, strings, data });
  expect([cellNamed(sheet, 'A1')?.font, cellNamed(sheet, 'B1')?.font]).toEqual([font, font]);
});

test('a workbook that Excel saved as strict reads the same', () => {
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const rel = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const list = (items: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  const workbook = mustRead(
    literalWorkbook({
      parts: {
        '_rels/.rels': list(rel('rId1', 'officeDocument', 'xl/workbook.xml')),
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}" conformance="strict"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': list(
          rel('rId1', 'worksheet', 'worksheets/sheet1.xml') + rel('rId2', 'sharedStrings', 'strings.xml'),
        ),
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
        'xl/strings.xml': `<sst xmlns="${main}"><si><t>x</t></si></sst>`,
      },
    }),
  );
  expect(cellNamed(workbook.sheets[0], 'A1')?.value).toBe('x');
});
