import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readMarks } from '../../../../src/places/xlsx/index.ts';
import { mustRead } from '../reading.ts';
import { DIALECTS, MARKS, NEW_SHEET, work } from './features.ts';
import { cellRef, contentAt, mustPatch } from './patching.ts';

const SOFFICE = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find(existsSync);

/** In milliseconds; the first start of LibreOffice makes its profile. */
const PATIENCE = 240_000;

/** The files as LibreOffice saves them again after it opened and calculated them. */
function savedAgain(soffice: string, files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  try {
    const paths = Array.from(files, ([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    execFileSync(soffice, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths], {
      stdio: 'ignore',
      timeout: PATIENCE,
    });
    return new Map(Array.from(files.keys(), (name) => [name, readFileSync(join(out, `${name}.xlsx`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (SOFFICE === undefined) {
  test.skip('skipped, LibreOffice is not here: it opens what was written, calculates it and keeps the marks', () => {
    expect(SOFFICE).toBeDefined();
  });
} else {
  describe('LibreOffice', () => {
    const saved = savedAgain(
      SOFFICE,
      new Map(
        DIALECTS.map((dialect) => {
          const bytes = readFileSync(`test/fixtures/features-${dialect}.xlsx`);
          return [dialect, mustPatch(bytes, work(bytes)).bytes];
        }),
      ),
    );

    test.each(DIALECTS)(
      'opens what was written into a file of %s, calculates it and keeps the marks',
      (dialect) => {
        const bytes = saved.get(dialect) ?? new Uint8Array();
        const workbook = mustRead(bytes);
        const value = (name: string) => contentAt(workbook, cellRef(name)).value;
        expect(workbook.sheets.map(({ name }) => name)).toEqual([
          'XL TCCSĐ',
          'Bảng kê',
          'Khóa',
          'Ẩn',
          NEW_SHEET.name,
        ]);
        expect(
          ['C5', 'C8', 'D8', 'H4', 'H5', 'H6', 'F5', 'A11'].map((name) => value(`XL TCCSĐ!${name}`)),
        ).toEqual([37, 51, 49, 18, 74, 8, '=SUM(C5:E5)', '001']);
        expect(value('XL TCCSĐ!C9')).toBeCloseTo(9 / 51, 12);
        expect(value(`${NEW_SHEET.name}!B3`)).toBe(102);
        expect(value(`${NEW_SHEET.name}!A3`)).toBe('=1+1');
        expect(workbook.sheets.at(-1)?.merges).toEqual(NEW_SHEET.merges);
        expect(new Set(readMarks(bytes).map((mark) => JSON.stringify(mark)))).toEqual(
          new Set(MARKS.map((mark) => JSON.stringify(mark))),
        );
      },
    );

    test.each(DIALECTS)('has its marks cleared by the product: a file of %s', (dialect) => {
      const bytes = saved.get(dialect) ?? new Uint8Array();
      const cleared = mustPatch(bytes, [{ kind: 'set-marks', marks: [] }]).bytes;
      expect(readMarks(cleared)).toEqual([]);
      expect(mustRead(cleared)).toEqual(mustRead(bytes));
    });
  });
}
