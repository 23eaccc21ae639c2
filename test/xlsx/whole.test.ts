import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish, type Mark } from '../../src/grid/index.ts';
import { readingWhole, readLook, readMarks, readWorkbook } from '../../src/xlsx/index.ts';
import type * as Inflate from '../../src/xlsx/zip/inflate.ts';
import { literalWorkbook } from '../workbooks/zip-xlsx.ts';
import { mustPatch } from './patch/patching.ts';

const unpacked: string[] = [];

jest.mock('../../src/xlsx/zip/inflate.ts', () => {
  const actual = jest.requireActual<typeof Inflate>('../../src/xlsx/zip/inflate.ts');
  const noted =
    <Result>(unpack: (...args: Parameters<typeof Inflate.unpack>) => Result): typeof unpack =>
    (archive, entry, take) => {
      unpacked.push(entry.name);
      return unpack(archive, entry, take);
    };
  return { ...actual, unpack: noted(actual.unpack), unpacking: noted(actual.unpacking) };
});

const SAMPLE = 'assets/samples/bao-lam-2022.xlsx';
const FIXTURES = 'test/fixtures';

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

const mark: Mark = {
  range: { sheet: 'Biểu', top: 0, left: 0, bottom: 0, right: 0 },
  tag: 'rating-total',
  level: 'error',
};

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ...[SAMPLE, ...readdirSync(FIXTURES).map((name) => join(FIXTURES, name))]
    .filter((path) => path.endsWith('.xlsx'))
    .map((path) => [path, bytesOf(path)] as const),
  ['marks', mustPatch(literalWorkbook({}), [{ kind: 'set-marks', marks: [mark] }]).bytes],
  [
    'a mark among alternatives',
    literalWorkbook({
      sheet:
        '<sheetData/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("soat-bieu:rating-total:error")&gt;0</formula></cfRule></conditionalFormatting>' +
        '</mc:Fallback></mc:AlternateContent>',
    }),
  ],
];

test.each(FILES)('read whole, a file gives what it gives part by part: %s', (_, bytes) => {
  const read = readWorkbook(bytes);
  const whole = finish(readingWhole(bytes));
  expect(whole).toEqual(read.ok ? { ...read, look: readLook(bytes), marks: readMarks(bytes) } : read);
});

test('a mark is found among them', () => {
  const marked = FILES.map(([name, bytes]) => [name, readMarks(bytes).length > 0]);
  expect(marked.filter(([, isMarked]) => isMarked).map(([name]) => name)).toEqual([
    'marks',
    'a mark among alternatives',
  ]);
});

test('read whole, each sheet is unpacked once', () => {
  unpacked.length = 0;
  finish(readingWhole(bytesOf(SAMPLE)));
  const sheets = unpacked.filter((name) => name.startsWith('xl/worksheets/') && name.endsWith('.xml'));
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets).toEqual([...new Set(sheets)]);
});

function longSheet(rows: number): Uint8Array {
  const lines = Array.from(
    { length: rows },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 104_729}</v></c></row>`,
  );
  return literalWorkbook({ data: lines.join('') });
}

test('a long sheet is read in many steps, which tell how much is done', () => {
  const done: number[] = [];
  const result = finish(readingWhole(longSheet(20_000), (now) => done.push(now)));
  expect(result.ok).toBe(true);
  expect(done.length).toBeGreaterThan(20);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done.at(-1)).toBeCloseTo(1, 2);
  expect(done[Math.floor(done.length / 2)]).toBeLessThan(0.9);
});
