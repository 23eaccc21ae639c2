import { readWorkbook } from '../../src/xlsx/index.ts';
import { rawEntry, rawZip, type RawEntry } from '../workbooks/raw-zip.ts';
import { literalParts } from '../workbooks/zip-xlsx.ts';
import { mustPatch, partTexts, putting } from './patch/patching.ts';
import { valuesOf, mustRead } from './reading.ts';

const cell = (value: number): string => `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
const SHEET = 'xl/worksheets/sheet1.xml';

function entriesOf(value: number): RawEntry[] {
  return Object.entries(literalParts({ data: cell(value) })).flatMap(([name, text]) =>
    text === null ? [] : [rawEntry(name, text)],
  );
}

const sheetOf = (value: number): RawEntry[] => entriesOf(value).filter(({ name }) => name === SHEET);

test.each<[string, string]>([
  ['the same name', SHEET],
  ['a name in capitals', SHEET.toUpperCase()],
  ['a name with "\\"', SHEET.replaceAll('/', '\\')],
  ['a name with a leading "/"', `/${SHEET}`],
  ['a name with a letter percent-encoded', SHEET.replace('1', '%31')],
])('A workbook with another sheet under %s is refused: programs would read one or the other', (_, name) => {
  for (const files of [
    [...entriesOf(1), ...sheetOf(2)],
    [...sheetOf(2), ...entriesOf(1)],
  ]) {
    const renamed = files.map((file, at) =>
      at === files.length - 1 && file.name === SHEET ? { ...file, name } : file,
    );
    expect(readWorkbook(rawZip(renamed))).toEqual({ ok: false, code: 'not-a-workbook' });
  }
});

test('A workbook with the same sheet twice is read, and holds it once when it was patched', () => {
  const bytes = rawZip([...entriesOf(1), ...sheetOf(1)]);
  expect(mustRead(bytes).sheets.map(valuesOf)).toEqual([{ A1: 1 }]);
  const patched = mustPatch(bytes, [putting(bytes, 'Biểu!A1', { value: 2 })]).bytes;
  expect(mustRead(patched).sheets.map(valuesOf)).toEqual([{ A1: 2 }]);
  expect([...partTexts(patched).keys()].filter((name) => name === SHEET)).toEqual([SHEET]);
  const directory = Buffer.from(patched).toString('latin1').split(SHEET).length - 1;
  expect(directory).toBe(2);
});

test('Folders that are listed, and listed twice, are no parts', () => {
  const folder = rawEntry('xl/', '');
  expect(readWorkbook(rawZip([folder, ...entriesOf(1), folder]))).toMatchObject({ ok: true });
});
