import type { NewSheet } from '../../../src/grid/index.ts';
import {
  literalParts,
  literalWorkbook,
  MAIN,
  OFFICE,
  relationship,
  worksheet,
  zipParts,
} from '../../workbooks/zip-xlsx.ts';
import { cellNamed, mustRead } from '../reading.ts';
import { NEW_SHEET } from './features.ts';
import { changedParts, EMPTY, mustPatch, partText, partTexts, putting, troubleOf } from './patching.ts';

const SHEETS = '<sheet name="Biểu" sheetId="3" r:id="rId1"/>';
const small = (name: string): NewSheet => ({
  ...NEW_SHEET,
  name,
  cells: [{ row: 0, col: 0, content: { ...EMPTY, value: 'a' } }],
});
const bytes = literalWorkbook({
  styles:
    '<fonts count="1"><font><sz val="12"/><name val="Calibri"/><scheme val="minor"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
});

test('a new sheet is what was asked for', () => {
  const patched = mustPatch(bytes, [
    {
      kind: 'add-sheet',
      sheet: { ...NEW_SHEET, cells: NEW_SHEET.cells.filter(({ content }) => content.formula === null) },
    },
  ]).bytes;
  expect(partText(patched, 'xl/worksheets/sheet2.xml')).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
      `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C3"/>` +
      '<sheetFormatPr defaultRowHeight="16.5"/>' +
      '<cols><col min="1" max="1" width="40" customWidth="1"/><col min="3" max="3" width="12.5" customWidth="1"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">KẾT QUẢ &lt;SOÁT&gt;</t></is></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c><c r="C3" s="2"><v>0.1234</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' +
      `<hyperlinks><hyperlink ref="A3" location="'XL TCCSĐ'!C4"/></hyperlinks>` +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/></worksheet>',
  );
  const styles = partText(patched, 'xl/styles.xml');
  expect(styles).toContain(
    '<font><b/><sz val="14"/><color rgb="FFC00000"/><name val="Calibri"/><scheme val="minor"/></font></fonts>',
  );
  expect(styles).toContain(
    '<xf numFmtId="0" fontId="1" fillId="1" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center"/></xf>',
  );
  expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts');
});

test('a formula is written with the value that is known, or asks for a calculation', () => {
  const sheet = {
    ...small('Mới'),
    cells: [{ row: 0, col: 0, content: { ...EMPTY, formula: '1+1' }, cached: 2 }],
  };
  const known = mustPatch(bytes, [{ kind: 'add-sheet', sheet }]).bytes;
  expect(cellNamed(mustRead(known).sheets[1], 'A1')).toMatchObject({ formula: '1+1', value: 2 });
  expect(partText(known, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  const open = { ...sheet, cells: [{ row: 0, col: 0, content: { ...EMPTY, formula: '1+1' } }] };
  expect(partText(mustPatch(bytes, [{ kind: 'add-sheet', sheet: open }]).bytes, 'xl/workbook.xml')).toContain(
    '<calcPr fullCalcOnLoad="1"/>',
  );
});

test('a new sheet comes last, with a number and a name of its own', () => {
  const before = literalWorkbook({ sheets: SHEETS });
  const patched = mustPatch(before, [
    { kind: 'add-sheet', sheet: small('Một') },
    { kind: 'add-sheet', sheet: small('Hai & "ba"') },
  ]).bytes;
  expect(partText(patched, 'xl/workbook.xml')).toContain(
    `${SHEETS}<sheet name="Một" sheetId="4" r:id="rId2"/><sheet name="Hai &amp; &quot;ba&quot;" sheetId="5" r:id="rId3"/></sheets>`,
  );
  expect(mustRead(patched).sheets.map(({ name }) => name)).toEqual(['Biểu', 'Một', 'Hai & "ba"']);
});

test.each([
  ['a name that is taken, whatever its case', 'BIỂU', 'name-taken'],
  ['no name', ' '],
  ['a name that is too long', 'x'.repeat(32)],
  ['a name with a letter that is not allowed', 'a/b'],
  ['a name with an apostrophe at its edge', "'a"],
  ['the name that Excel keeps', 'history'],
])('%s is refused', (_, name, code = 'failed') => {
  expect(troubleOf(bytes, [{ kind: 'add-sheet', sheet: small(name) }])).toMatchObject({
    code,
    sheet: name,
  });
});

test('a workbook whose structure is protected takes no sheet and loses none', () => {
  const locked = literalWorkbook({ before: '<workbookProtection lockStructure="1"/>' });
  const code = 'structure-protected';
  expect(troubleOf(locked, [{ kind: 'add-sheet', sheet: small('a') }])).toMatchObject({ code });
  expect(troubleOf(locked, [{ kind: 'remove-sheet', sheet: small('Biểu') }])).toMatchObject({ code });
});

describe('a sheet that was added', () => {
  const added = mustPatch(bytes, [{ kind: 'add-sheet', sheet: small('Mới') }]).bytes;

  test('goes without a trace but in the lists of styles', () => {
    const removed = mustPatch(added, [{ kind: 'remove-sheet', sheet: small('Mới') }]).bytes;
    expect(partTexts(removed)).toEqual(partTexts(bytes));
  });

  test('stays where somebody worked in it', () => {
    for (const name of ['A1', 'C9']) {
      const worked = mustPatch(added, [putting(added, `Mới!${name}`, { value: 'b' })]).bytes;
      expect(troubleOf(worked, [{ kind: 'remove-sheet', sheet: small('Mới') }])).toMatchObject({
        code: 'changed-meanwhile',
      });
    }
  });

  test('stays where a formula refers to it', () => {
    const worked = mustPatch(added, [putting(added, 'Biểu!A1', { formula: "'Mới'!A1" })]).bytes;
    expect(troubleOf(worked, [{ kind: 'remove-sheet', sheet: small('Mới') }])).toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  test('is told when it is gone, and is not the last to go', () => {
    expect(troubleOf(bytes, [{ kind: 'remove-sheet', sheet: small('Mới') }])).toMatchObject({
      code: 'sheet-gone',
    });
    expect(
      troubleOf(literalWorkbook({}), [{ kind: 'remove-sheet', sheet: { ...small('Biểu'), cells: [] } }]),
    ).toMatchObject({ code: 'failed' });
  });
});

test('what counts sheets goes on counting right when one in the middle goes', () => {
  const named = (index: number) => `<definedName name="Vùng" localSheetId="${index}">1</definedName>`;
  const workbook = (sheets: string, names: string, tab: number) =>
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${tab}"/></bookViews><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;
  const [a, b, c] = ['A', 'B', 'C'].map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const before = literalWorkbook({
    relationships:
      relationship('rId2', 'worksheet', 'worksheets/sheet2.xml') +
      relationship('rId3', 'worksheet', 'worksheets/sheet3.xml'),
    parts: {
      'xl/workbook.xml': workbook(`${a}${b}${c}`, named(0) + named(1) + named(2), 2),
      'xl/worksheets/sheet2.xml': worksheet('<sheetData/>'),
      'xl/worksheets/sheet3.xml': worksheet('<sheetData/>'),
    },
  });
  const removed = mustPatch(before, [{ kind: 'remove-sheet', sheet: { ...small('B'), cells: [] } }]).bytes;
  expect(partText(removed, 'xl/workbook.xml')).toBe(workbook(`${a}${c}`, named(0) + named(1), 1));
  expect(changedParts(before, removed)).toEqual([
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet2.xml',
  ]);
});

test('a strict workbook gets a sheet in its own namespaces', () => {
  const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const parts = Object.fromEntries(
    Object.entries(literalParts({})).flatMap(([name, content]) =>
      typeof content === 'string'
        ? [
            [
              name,
              content
                .replaceAll(OFFICE, STRICT)
                .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
            ],
          ]
        : [],
    ),
  );
  const patched = mustPatch(zipParts(parts), [{ kind: 'add-sheet', sheet: small('Mới') }]).bytes;
  expect(partText(patched, 'xl/_rels/workbook.xml.rels')).toContain(
    `Type="${STRICT}/worksheet" Target="worksheets/sheet2.xml"`,
  );
  expect(partText(patched, 'xl/worksheets/sheet2.xml')).toContain(
    '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
  );
  expect(mustRead(patched).sheets.map(({ name }) => name)).toEqual(['Biểu', 'Mới']);
});
