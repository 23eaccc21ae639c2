import {
  numberedStyles,
  type CellStyle,
  type CopyLook,
  type PutLook,
  type Range,
  type SetMerges,
} from '../../../src/grid/index.ts';
import { literalWorkbook, worksheet } from '../../workbooks/zip-xlsx.ts';
import { cellNamed, mustRead } from '../reading.ts';
import { changedParts, mustPatch, partText, putting, troubleOf } from './patching.ts';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellXfs>';

/** B1:B3 look like a year's column; C1 holds a share, row 3 is not there. */
const SHEET = worksheet(
  '<cols><col min="1" max="3" width="17" customWidth="1"/><col min="5" max="6" width="9" style="1"/></cols>' +
    '<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"><v>2022</v></c><c r="C1" s="2"><v>0.5</v></c></row>' +
    '<row r="2"><c r="B2" s="1" t="inlineStr"><is><r><t>hai </t></r><r><t>mảnh</t></r></is></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>',
);
const bytes = literalWorkbook({ styles: STYLES, parts: { 'xl/worksheets/sheet1.xml': SHEET } });
const SHEET_NAME = mustRead(bytes).sheets[0]?.name ?? '';

const area = (top: number, left: number, bottom: number, right: number): Range => ({
  top,
  left,
  bottom,
  right,
});
const copy = (from: Range, to: Range): CopyLook => ({ kind: 'copy-look', sheet: SHEET_NAME, from, to });
const sheetText = (file: Uint8Array): string => partText(file, 'xl/worksheets/sheet1.xml');

test('cells get the look of others and their columns the widths; what cells hold and their number formats stay', () => {
  const patched = mustPatch(bytes, [copy(area(0, 1, 2, 1), area(0, 2, 2, 2))]).bytes;
  const text = sheetText(patched);
  expect(text).toContain('<c r="B1" s="1"><v>2022</v></c><c r="C1" s="3"><v>0.5</v></c>');
  expect(text).toContain('<r><t>mảnh</t></r></is></c><c r="C2" s="1"/>');
  expect(text).toContain('<row r="3"><c r="C3" s="0"/></row>');
  expect(cellNamed(mustRead(patched).sheets[0], 'C1')).toMatchObject({
    value: 0.5,
    format: '0.0%',
    font: 'Times New Roman',
  });
  expect(partText(patched, 'xl/styles.xml')).toContain('<xf numFmtId="164" fontId="1"');
});

const put = (range: Range, styles: readonly (CellStyle | null)[]): PutLook => ({
  kind: 'put-look',
  sheet: SHEET_NAME,
  range,
  ...numberedStyles(styles),
});
const HEAD: CellStyle = {
  font: { name: 'Times New Roman', size: 13, bold: true },
  fill: 'DDEBF7',
  border: true,
  horizontal: 'center',
  wrap: true,
};

test('cells get a look of the product’s own; what they hold, their number formats and the others stay', () => {
  const patched = mustPatch(bytes, [put(area(0, 1, 1, 2), [null, HEAD, HEAD, null])]).bytes;
  const text = sheetText(patched);
  expect(text).toContain('<c r="B1" s="1"><v>2022</v></c><c r="C1" s="3"><v>0.5</v></c>');
  expect(text).toContain(
    '<c r="B2" s="4" t="inlineStr"><is><r><t>hai </t></r><r><t>mảnh</t></r></is></c></row>',
  );
  expect(cellNamed(mustRead(patched).sheets[0], 'C1')).toMatchObject({
    value: 0.5,
    format: '0.0%',
    font: 'Times New Roman',
  });
  expect(partText(patched, 'xl/styles.xml')).toContain(
    '<font><b/><sz val="13"/><name val="Times New Roman"/></font>',
  );
  expect(partText(patched, 'xl/styles.xml')).toContain(
    'applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>',
  );
});

test('a plain look is one, too, where the column has another', () => {
  const text = sheetText(mustPatch(bytes, [put(area(0, 4, 0, 4), [{}])]).bytes);
  expect(text).toContain('<c r="E1" s="0"/>');
});

test.each<[where: string, range: Range]>([
  ['over cells and a row that is not there', area(1, 0, 2, 2)],
  ['beside the used cells', area(0, 6, 2, 8)],
  ['over a column with a style of its own', area(0, 3, 2, 5)],
])('a look of the product’s own is taken back, also by an inverse that was stored: %s', (_where, range) => {
  const styles = Array.from({ length: 9 }, (_, at) => (at % 3 === 0 ? null : at % 3 === 1 ? HEAD : {}));
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  const patched = mustPatch(bytes, [put(range, styles.slice(0, size))]);
  expect(mustPatch(patched.bytes, patched.inverse).bytes).toEqual(bytes);
  const back = sheetText(mustPatch(patched.bytes, structuredClone(patched.inverse)).bytes);
  const plain = (text: string) => text.replace(/<c r="[A-Z]+\d+"\/>/gu, '').replace('<row r="3"></row>', '');
  expect(plain(back)).toBe(plain(SHEET));
});

test.each<[to: number, cols: string]>([
  [3, '<col min="1" max="3" width="17" customWidth="1"/><col min="4" max="4" width="17" customWidth="1"/>'],
  [
    4,
    '<col min="5" max="5" width="17" style="1" customWidth="1"/><col min="6" max="6" width="9" style="1"/>',
  ],
  [
    5,
    '<col min="5" max="5" width="9" style="1"/><col min="6" max="6" width="17" style="1" customWidth="1"/>',
  ],
  [8, '<col min="9" max="9" width="17" customWidth="1"/></cols>'],
])('a column that takes the width of another has an entry of its own: column %d', (to, cols) => {
  const text = sheetText(mustPatch(bytes, [copy(area(0, 1, 0, 1), area(0, to, 0, to))]).bytes);
  expect(text).toContain(cols);
});

test('a column of the default width gives that, too', () => {
  const text = sheetText(mustPatch(bytes, [copy(area(0, 3, 0, 3), area(0, 1, 0, 1))]).bytes);
  expect(text).toContain(
    '<cols><col min="1" max="1" width="17" customWidth="1"/><col min="3" max="3" width="17" customWidth="1"/>',
  );
});

test.each<[what: string, from: Range, to: Range]>([
  ['over cells and a row that is not there', area(0, 1, 2, 1), area(0, 2, 2, 2)],
  ['beside the used cells', area(0, 1, 2, 2), area(0, 6, 2, 7)],
  ['over a column with a style of its own', area(0, 1, 1, 1), area(0, 4, 1, 4)],
  ['from a column with a style of its own', area(0, 4, 1, 4), area(0, 0, 1, 0)],
])('a copied look is taken back, also by an inverse that was stored: %s', (_what, from, to) => {
  const plan = [copy(from, to), putting(bytes, `${SHEET_NAME}!C1`, { value: 7 })];
  const patched = mustPatch(bytes, plan);
  expect(mustPatch(patched.bytes, patched.inverse).bytes).toEqual(bytes);
  const stored = JSON.parse(JSON.stringify(patched.inverse)) as typeof patched.inverse;
  const back = sheetText(mustPatch(patched.bytes, stored).bytes);
  const plain = (text: string) => text.replace(/<row r="3"><\/row>|<c r="[A-Z]+\d+"\/>/gu, '');
  expect(joined(plain(back))).toBe(joined(plain(SHEET)));
});

/** Neighbouring columns of one width are one entry or several: the same to a reader. */
function joined(text: string): string {
  const cols = [...text.matchAll(/<col min="(\d+)" max="(\d+)"([^>]*)>/gu)].flatMap(
    ([, min, max, rest = '']) =>
      Array.from({ length: Number(max) - Number(min) + 1 }, (_, at) => `${Number(min) + at} ${rest}`),
  );
  return text.replace(/<cols>.*<\/cols>/u, cols.join('\n'));
}

const merges = (before: readonly Range[], after: readonly Range[]): SetMerges => ({
  kind: 'set-merges',
  sheet: SHEET_NAME,
  before,
  after,
});

test('a merged cell grows, and nothing but the sheet changes', () => {
  const patched = mustPatch(bytes, [merges([area(4, 0, 4, 1)], [area(4, 0, 4, 2)])]);
  expect(mustRead(patched.bytes).sheets[0]?.merges).toEqual([area(4, 0, 4, 2)]);
  expect(changedParts(bytes, patched.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  expect(sheetText(patched.bytes)).toContain('<mergeCells count="1"><mergeCell ref="A5:C5"/></mergeCells>');
  expect(mustPatch(patched.bytes, [...patched.inverse]).bytes.length).toBeGreaterThan(0);
  expect(sheetText(mustPatch(patched.bytes, [...patched.inverse]).bytes)).toBe(SHEET);
});

test('the last merged cell goes with its list, and the first makes one', () => {
  const none = mustPatch(bytes, [merges([area(4, 0, 4, 1)], [])]);
  expect(sheetText(none.bytes)).not.toContain('mergeCell');
  expect(sheetText(mustPatch(none.bytes, [...none.inverse]).bytes)).toBe(SHEET);
});

test.each<[why: string, edit: SetMerges]>([
  ['a merged cell that is not there', merges([area(4, 0, 4, 3)], [])],
  ['over another merged cell', merges([], [area(3, 0, 4, 0)])],
  ['over a cell that holds something', merges([], [area(0, 1, 0, 2)])],
])('cells are not merged so that something is lost: %s', (_why, edit) => {
  expect(troubleOf(bytes, [edit])).toMatchObject({ code: 'changed-meanwhile', sheet: SHEET_NAME });
});

test('a sheet that takes no writing gets neither looks nor merged cells', () => {
  const locked = literalWorkbook({
    styles: STYLES,
    parts: {
      'xl/worksheets/sheet1.xml': SHEET.replace('<mergeCells', '<sheetProtection sheet="1"/><mergeCells'),
    },
  });
  for (const edit of [
    merges([], []),
    copy(area(0, 1, 0, 1), area(0, 2, 0, 2)),
    put(area(0, 1, 0, 1), [HEAD]),
  ])
    expect(troubleOf(locked, [edit]).code).toBe('sheet-protected');
});

test('looks go only from a rectangle to one of the same shape', () => {
  expect(troubleOf(bytes, [copy(area(0, 1, 2, 1), area(0, 2, 1, 2))]).code).toBe('failed');
  expect(troubleOf(bytes, [put(area(0, 1, 2, 1), [HEAD, HEAD])]).code).toBe('failed');
});
