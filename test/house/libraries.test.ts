import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const LIBRARIES = ['rules', 'report', 'xlsx'];

/** What a program prints that imports the built package by its name, in Node as it is. */
function printed(program: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();
}

test.each(LIBRARIES)(
  'soat-bieu/%s is imported without a browser and names neither Node nor Office',
  (name) => {
    expect(
      printed(`import * as all from 'soat-bieu/${name}'; console.log(Object.keys(all).length > 0)`),
    ).toBe('true');
    const built = readFileSync(path.join(ROOT, 'dist', name, 'index.mjs'), 'utf8');
    expect(built).not.toMatch(/\bfrom\s*["']node:|\brequire\(|\bOffice\.|\bExcel\.run/u);
  },
);

test('soat-bieu/xlsx reads a file, changes a cell, and takes the change back', () => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { cellAt, patchWorkbook, readLook, readMarks, readNotes, readWorkbook } from 'soat-bieu/xlsx';
    const bytes = new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx'));
    const { workbook } = readWorkbook(bytes);
    const [sheet] = workbook.sheets;
    const { value, formula, format } = cellAt(sheet, 0, 0) ?? { value: null, formula: null, format: null };
    const before = { value, formula, format };
    const cell = { sheet: sheet.name, row: 0, col: 0 };
    const edit = { kind: 'set-cell', cell, before, after: { ...before, value: 'Biểu', formula: null } };
    const patched = patchWorkbook(bytes, [edit]);
    const changed = readWorkbook(patched.bytes).workbook.sheets[0];
    const back = patchWorkbook(patched.bytes, patched.inverse);
    console.log(JSON.stringify([
      cellAt(changed, 0, 0).value,
      Buffer.compare(back.bytes, bytes),
      readLook(bytes).sheets.length === workbook.sheets.length,
      readMarks(bytes),
      readNotes(bytes),
    ]));`;
  expect(JSON.parse(printed(program))).toEqual(['Biểu', 0, true, [], null]);
});
