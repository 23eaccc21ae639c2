import { readFileSync } from 'node:fs';
import { readMarks } from '../../../src/xlsx/index.ts';
import { mustRead } from '../reading.ts';
import { DIALECTS, MARKS, NEW_SHEET, work } from './features.ts';
import {
  changedParts,
  cellRef,
  contentAt,
  mustPatch,
  packedParts,
  partText,
  partTexts,
  putting,
} from './patching.ts';
import { xmlChanges } from './xml-changes.ts';

const fixture = (dialect: string): Uint8Array => readFileSync(`test/fixtures/features-${dialect}.xlsx`);

describe.each(DIALECTS)('a report of many features as %s writes it', (dialect) => {
  const bytes = fixture(dialect);
  const worked = mustPatch(bytes, work(bytes)).bytes;

  test('keeps every other part byte for byte, packed and unpacked, in its order', () => {
    const touched = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet5.xml',
    ];
    expect(changedParts(bytes, worked)).toEqual(touched);
    expect([...packedParts(worked).keys()]).toEqual([
      ...packedParts(bytes).keys(),
      'xl/worksheets/sheet5.xml',
    ]);
    const [before, after] = [partTexts(bytes), partTexts(worked)];
    for (const [name, text] of before) if (!touched.includes(name)) expect(after.get(name)).toBe(text);
  });

  test('has nothing else written anew when a text is written beside its figures', () => {
    const written = mustPatch(bytes, [putting(bytes, 'XL TCCSĐ!F5', { value: 'đã đối chiếu' })]).bytes;
    expect(changedParts(bytes, written)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('has a total of a table calculated again when a figure of the table changes, and only then', () => {
    const total = (name: string) =>
      contentAt(
        mustRead(mustPatch(bytes, [putting(bytes, name, { value: 13 })]).bytes),
        cellRef('Bảng kê!B4'),
      );
    const { formula } = contentAt(mustRead(bytes), cellRef('Bảng kê!B4'));
    expect(formula).toContain('SUBTOTAL');
    expect(total('Bảng kê!B2')).toEqual({
      ...contentAt(mustRead(bytes), cellRef('Bảng kê!B4')),
      value: null,
    });
    expect(total('XL TCCSĐ!C5')).toEqual(contentAt(mustRead(bytes), cellRef('Bảng kê!B4')));
  });

  test('shows the marks, the mended figure and the new sheet', () => {
    expect(readMarks(worked)).toEqual(MARKS);
    const workbook = mustRead(worked);
    expect(workbook.sheets.at(-1)?.name).toBe(NEW_SHEET.name);
    expect(contentAt(workbook, cellRef('XL TCCSĐ!C5')).value).toBe(37);
    expect(contentAt(workbook, cellRef('XL TCCSĐ!F5'))).toEqual({
      value: '=SUM(C5:E5)',
      formula: null,
      format: null,
    });
    expect(contentAt(workbook, cellRef(`${NEW_SHEET.name}!A3`)).value).toBe('=1+1');
  });

  test('stores no value any more that the mended figure made wrong, and keeps the others', () => {
    const [before, after] = [mustRead(bytes), mustRead(worked)];
    const value = (name: string) => contentAt(after, cellRef(`XL TCCSĐ!${name}`)).value;
    expect(['C8', 'C9', 'H4', 'H5', 'H6'].map(value)).toEqual([null, null, null, null, null]);
    for (const name of ['D8', 'E9', 'F11'])
      expect(contentAt(after, cellRef(`XL TCCSĐ!${name}`))).toEqual(
        contentAt(before, cellRef(`XL TCCSĐ!${name}`)),
      );
    expect(partText(worked, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('is the same again after marks are cleared and the sheet is removed, but for the figures mended', () => {
    const cleared = mustPatch(worked, [
      { kind: 'remove-sheet', sheet: NEW_SHEET },
      { kind: 'set-marks', marks: [] },
    ]).bytes;
    expect(readMarks(cleared)).toEqual([]);
    const only = mustPatch(bytes, work(bytes).slice(0, 2)).bytes;
    expect(mustRead(cleared)).toEqual(mustRead(only));
    const [before, after] = [partTexts(only), partTexts(cleared)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
    expect(changed).toEqual(['xl/styles.xml']);
  });

  test('has no trace of marks that were made and cleared', () => {
    const marked = mustPatch(bytes, [{ kind: 'set-marks', marks: MARKS }]);
    expect(marked.skipped).toEqual([]);
    const cleared = mustPatch(marked.bytes, [{ kind: 'set-marks', marks: [] }]).bytes;
    expect(partTexts(cleared)).toEqual(partTexts(bytes));
  });
});

test('only the intended tags of a sheet that Excel wrote change', () => {
  const bytes = fixture('excel');
  const worked = mustPatch(bytes, work(bytes)).bytes;
  const changes = (part: string) => xmlChanges(partText(bytes, part), partText(worked, part));
  expect(changes('xl/worksheets/sheet1.xml')).toEqual([
    '- <v>18',
    '- </v>',
    '- <v>36',
    '+ <v>37',
    '+ <c r="F5" t="inlineStr">',
    '+ <is>',
    '+ <t xml:space="preserve">=SUM(C5:E5)',
    '+ </t>',
    '+ </is>',
    '+ </c>',
    '- <v>72',
    '- </v>',
    '- <v>8',
    '- </v>',
    '- <v>50',
    '- </v>',
    '- <v>0.18',
    '- </v>',
    '+ <conditionalFormatting sqref="C4">',
    '+ <cfRule type="expression" dxfId="2" priority="8">',
    '+ <formula>LEN("soat-bieu:rating-total:error")&gt;0',
    '+ </formula>',
    '+ </cfRule>',
    '+ <cfRule type="expression" dxfId="3" priority="9">',
    '+ <formula>LEN("soat-bieu:rating-trend:info")&gt;0',
    '+ </formula>',
    '+ </cfRule>',
    '+ </conditionalFormatting>',
    '+ <conditionalFormatting sqref="A1:E1">',
    '+ <cfRule type="expression" dxfId="4" priority="10">',
    '+ <formula>LEN("soat-bieu:rating-percent:warning")&gt;0',
    '+ </formula>',
    '+ </cfRule>',
    '+ </conditionalFormatting>',
  ]);
  expect(changes('xl/workbook.xml')).toEqual([
    '+ <sheet name="Kết quả soát &amp; xét" sheetId="8" r:id="rId11"/>',
    '- <calcPr calcId="191029"/>',
    '+ <calcPr calcId="191029" fullCalcOnLoad="1"/>',
  ]);
  expect(changes('[Content_Types].xml')).toEqual([
    '+ <Override PartName="/xl/worksheets/sheet5.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
  ]);
  const styles = changes('xl/styles.xml');
  // Lists say how many they hold; all else is added, nothing taken away.
  expect(styles.filter((change) => change.startsWith('-'))).toEqual([
    '- <numFmts count="1">',
    '- <fonts count="3">',
    '- <fills count="3">',
    '- <borders count="2">',
    '- <cellXfs count="8">',
    '- <dxfs count="2">',
  ]);
});
