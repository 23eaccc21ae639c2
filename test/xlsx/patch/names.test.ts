import { readFileSync } from 'node:fs';
import type { RangeRef, SetName } from '../../../src/grid/index.ts';
import { literalWorkbook } from '../../workbooks/zip-xlsx.ts';
import { mustRead } from '../reading.ts';
import { DIALECTS } from './features.ts';
import { changedParts, mustPatch, partText, troubleOf } from './patching.ts';

const NAME = '_SoatBieu.bang_1.TCCSD';
const CELLS: RangeRef = { sheet: 'XL TCCSĐ', top: 2, left: 0, bottom: 6, right: 5 };
const OTHERS: RangeRef = { ...CELLS, bottom: 7 };

function naming(before: RangeRef | null, after: RangeRef | null, name = NAME): SetName {
  return { kind: 'set-name', name, before, after };
}

function namesOf(bytes: Uint8Array): Record<string, RangeRef | null> | null {
  const { ownNames } = mustRead(bytes);
  return ownNames ? Object.fromEntries(ownNames) : null;
}

describe.each(DIALECTS)('a name of the product’s own in a file of %s', (dialect) => {
  const bytes = readFileSync(`test/fixtures/features-${dialect}.xlsx`);
  const named = mustPatch(bytes, [naming(null, CELLS)]);

  test('is read again, and nothing but the workbook part changes', () => {
    expect(namesOf(bytes)).toBeNull();
    expect(namesOf(named.bytes)).toEqual({ [NAME]: CELLS });
    expect(changedParts(bytes, named.bytes)).toEqual(['xl/workbook.xml']);
  });

  test('is hidden from the clerk’s list, and stands where its letters belong', () => {
    const text = partText(named.bytes, 'xl/workbook.xml');
    expect(text).toContain(`<definedName name="${NAME}" hidden="1">'XL TCCSĐ'!$A$3:$F$7</definedName>`);
    const names = [...text.matchAll(/<definedName\b[^>]*\bname="([^"]*)"/gu)].map(([, name = '']) => name);
    const before = [...partText(bytes, 'xl/workbook.xml').matchAll(/<definedName\b[^>]*\bname="([^"]*)"/gu)];
    expect(names.filter((name) => name !== NAME)).toEqual(before.map(([, name]) => name));
    expect((names[names.indexOf(NAME) + 1] ?? '~').toLowerCase() > NAME.toLowerCase()).toBe(true);
  });

  test('is given to other cells, and taken away without a trace', () => {
    const moved = mustPatch(named.bytes, [naming(CELLS, OTHERS)]);
    expect(namesOf(moved.bytes)).toEqual({ [NAME]: OTHERS });
    const back = mustPatch(mustPatch(moved.bytes, [...moved.inverse]).bytes, [...named.inverse]);
    expect(partText(back.bytes, 'xl/workbook.xml')).toBe(partText(bytes, 'xl/workbook.xml'));
  });

  test.each<[why: string, edit: SetName, code: string]>([
    ['it is thought to name other cells', naming(OTHERS, null), 'changed-meanwhile'],
    ['it is thought to be none', naming(null, OTHERS), 'changed-meanwhile'],
    ['its sheet is not there', naming(CELLS, { ...CELLS, sheet: 'Không có' }), 'sheet-gone'],
    ['it is not the product’s', naming(null, CELLS, 'Print_Area'), 'failed'],
  ])('is refused where %s', (_why, edit, code) => {
    expect(troubleOf(named.bytes, [edit]).code).toBe(code);
  });
});

function bookWith(names: string): Uint8Array {
  const workbook = partText(literalWorkbook({ sheet: '<sheetData/>' }), 'xl/workbook.xml');
  const text = workbook.replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`);
  return literalWorkbook({ sheet: '<sheetData/>', parts: { 'xl/workbook.xml': text } });
}

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

test.each<[what: string, written: string, cells: RangeRef | null]>([
  ['cells', "<definedName name='_SoatBieu.x'>Biểu!$A$1</definedName>", { sheet: 'Biểu', ...A1 }],
  [
    'cells, quoted',
    '<definedName name="_SoatBieu.x">\'Biểu\'!A1:$A$1</definedName>',
    { sheet: 'Biểu', ...A1 },
  ],
  [
    'cells of a sheet in another case',
    '<definedName name="_SoatBieu.x">BIỂU!$A$1</definedName>',
    { sheet: 'Biểu', ...A1 },
  ],
  ['cells that are gone', '<definedName name="_SoatBieu.x">Biểu!#REF!</definedName>', null],
  ['a sheet that is gone', '<definedName name="_SoatBieu.x">#REF!$A$1:$B$2</definedName>', null],
  ['a sheet that is nowhere', '<definedName name="_SoatBieu.x">Xa!$A$1</definedName>', null],
  ['a number', '<definedName name="_SoatBieu.x">7</definedName>', null],
  ['several areas', '<definedName name="_SoatBieu.x">Biểu!$A$1,Biểu!$C$1</definedName>', null],
])('a name of the product’s own of %s', (_what, written, cells) => {
  const bytes = bookWith(written);
  expect(namesOf(bytes)).toEqual({ '_SoatBieu.x': cells });
  const gone = mustPatch(bytes, [naming(cells, null, '_SoatBieu.x')]).bytes;
  expect(namesOf(gone)).toBeNull();
});

test.each([
  ['of a single sheet', '<definedName name="_SoatBieu.x" localSheetId="0">Biểu!$A$1</definedName>'],
  ['of the clerk', '<definedName name="SoatBieu.x">Biểu!$A$1</definedName>'],
])('a name %s is none of the product’s', (_what, written) => {
  expect(namesOf(bookWith(written))).toBeNull();
});
