import type { Mark } from '../../../src/grid/index.ts';
import { readMarks } from '../../../src/xlsx/index.ts';
import { literalWorkbook, type LiteralBook } from '../../workbooks/zip-xlsx.ts';
import { mustPatch, partText } from './patching.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES_PART = 'xl/styles.xml';

function mark(row: number, level: Mark['level'] = 'error', tag = 'rating-total', sheet = 'Biểu'): Mark {
  return { range: { sheet, top: row, left: 0, bottom: row, right: 0 }, tag, level };
}

function marked(book: LiteralBook, marks: readonly Mark[]) {
  return mustPatch(literalWorkbook(book), [{ kind: 'set-marks', marks }]);
}

const own = (name: string, formula: string, priority: number, dxf = 0): string =>
  `<conditionalFormatting sqref="${name}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

test('marks come behind what the clerk has, in order and in precedence', () => {
  const clerk = own('B1', 'B1&gt;0', 12, 0);
  const { bytes } = marked(
    { sheet: `<sheetData/>${clerk}<dataValidations count="0"/>`, styles: '<dxfs count="1"><dxf/></dxfs>' },
    [mark(0)],
  );
  expect(partText(bytes, SHEET)).toContain(
    `${clerk}${own('A1', 'LEN("soat-bieu:rating-total:error")&gt;0', 13, 1)}<dataValidations`,
  );
  expect(partText(bytes, STYLES_PART)).toContain('<dxfs count="2"><dxf/><dxf><font><b/></font>');
});

test('marks that stay are not written again; others go and come', () => {
  const first = marked({}, [mark(0), mark(1), mark(2, 'info')]).bytes;
  const before = partText(first, SHEET);
  const rule = (name: string, text: string) =>
    new RegExp(`<conditionalFormatting sqref="${name}">.*?</conditionalFormatting>`).exec(text)?.[0];
  const { bytes } = mustPatch(first, [{ kind: 'set-marks', marks: [mark(1), mark(2, 'error'), mark(3)] }]);
  const after = partText(bytes, SHEET);
  expect(rule('A2', after)).toBe(rule('A2', before));
  expect(readMarks(bytes)).toEqual([mark(1), mark(2, 'error'), mark(3)]);
  expect(mustPatch(bytes, [{ kind: 'set-marks', marks: [mark(3), mark(1), mark(2)] }]).bytes).toBe(bytes);
});

test('marks of one cell stand together', () => {
  const { bytes } = marked({}, [mark(0), mark(0, 'info', 'rating-trend'), mark(0)]);
  expect(partText(bytes, SHEET).match(/conditionalFormatting sqref/g)).toHaveLength(1);
  expect(readMarks(bytes)).toEqual([mark(0), mark(0, 'info', 'rating-trend')]);
});

test.each([
  [
    'as Excel writes them: ranges together, a rule of the clerk beside',
    '<conditionalFormatting sqref="A1 A3"><cfRule type="expression" dxfId="7" priority="1"><formula>LEN("soat-bieu:rating-total:error")&gt;0</formula></cfRule><cfRule type="cellIs" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
  ],
  [
    'with entities',
    '<conditionalFormatting sqref="A1 A3"><cfRule type="expression" priority="1"><formula>LEN(&quot;soat-bieu:rating-total:error&quot;)&gt;0</formula></cfRule><cfRule type="cellIs" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
  ],
])('marks made by another program are found and cleared: %s', (_, section) => {
  const bytes = literalWorkbook({ sheet: `<sheetData/>${section}` });
  expect(readMarks(bytes)).toEqual([mark(0), mark(2)]);
  const cleared = mustPatch(bytes, [{ kind: 'set-marks', marks: [] }]);
  expect(readMarks(cleared.bytes)).toEqual([]);
  expect(partText(cleared.bytes, SHEET)).toContain(
    '<conditionalFormatting sqref="A1 A3"><cfRule type="cellIs" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>',
  );
  expect(cleared.inverse).toEqual([{ kind: 'set-marks', marks: [mark(0), mark(2)] }]);
});

test('no cell and no format of a cell changes', () => {
  const data = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
  const styles = '<cellXfs count="2"><xf/><xf numFmtId="9"/></cellXfs>';
  const { bytes } = marked({ data, styles }, [mark(0)]);
  expect(partText(bytes, SHEET)).toContain(`<sheetData>${data}</sheetData>`);
  expect(partText(bytes, STYLES_PART)).toContain(styles);
});

test('a format that something else has come to use stays when marks are cleared', () => {
  const first = marked({}, [mark(0)]).bytes;
  const styles = partText(first, STYLES_PART);
  const sheet = partText(first, SHEET);
  const inner = /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(sheet)?.[1] ?? '';
  const used = literalWorkbook({
    sheet: inner + own('C1', 'C1', 9, 0),
    styles: '',
    parts: { [STYLES_PART]: styles },
  });
  const cleared = mustPatch(used, [{ kind: 'set-marks', marks: [] }]).bytes;
  expect(partText(cleared, STYLES_PART)).toBe(styles);
});

test('a sheet that takes no marks is told, and the others get theirs', () => {
  const book = {
    sheet: '<sheetData/><sheetProtection sheet="1"/>',
  };
  const result = marked(book, [mark(0), mark(0, 'error', 'rating-total', 'Không có')]);
  expect(result.skipped).toEqual([
    { sheet: 'Không có', reason: 'sheet-gone' },
    { sheet: 'Biểu', reason: 'sheet-protected' },
  ]);
  expect(readMarks(result.bytes)).toEqual([]);
});

test('what cannot be read has no marks', () => {
  expect(readMarks(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toEqual([]);
});
