import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plan } from '../../../src/grid/index.ts';
import { readMarks } from '../../../src/xlsx/index.ts';
import { mustRead } from '../reading.ts';
import { charting, FIGURE_SHEET, FIGURES, LEVELS, QUOTA } from './charted.ts';
import { DIALECTS, MARKS, NEW_SHEET, work } from './features.ts';
import { cellRef, contentAt, mustPatch, partTexts } from './patching.ts';

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

const NAMED = { sheet: FIGURES, top: 0, left: 0, bottom: 3, right: 5 };

/** A table with its name and its charts, and one more beside what the clerk has drawn. */
const NARRATED: Plan = [
  { kind: 'add-sheet', sheet: FIGURE_SHEET },
  { kind: 'set-name', name: '_SoatBieu.bang.1', before: null, after: NAMED },
  charting(FIGURES, [], [LEVELS, QUOTA]),
  charting('XL TCCSĐ', [], [QUOTA]),
];

/** What is drawn on the sheets, by the names of the shapes. */
function shapesOf(bytes: Uint8Array): string[] {
  return [...partTexts(bytes)]
    .filter(([name]) => /drawings\/drawing\d+\.xml$/u.test(name))
    .flatMap(([, text]) => [...text.matchAll(/cNvPr [^>]*?name="([^"]*)"/gu)].map(([, name = '']) => name));
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
          return [dialect, mustPatch(bytes, [...work(bytes), ...NARRATED]).bytes];
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
          FIGURES,
        ]);
        expect(
          ['C5', 'C8', 'D8', 'H4', 'H5', 'H6', 'F5', 'A11'].map((name) => value(`XL TCCSĐ!${name}`)),
        ).toEqual([37, 51, 49, 18, 74, 8, '=SUM(C5:E5)', '001']);
        expect(value('XL TCCSĐ!C9')).toBeCloseTo(9 / 51, 12);
        expect(value(`${NEW_SHEET.name}!B3`)).toBe(102);
        expect(value(`${NEW_SHEET.name}!A3`)).toBe('=1+1');
        expect(workbook.sheets.at(-2)?.merges).toEqual(NEW_SHEET.merges);
        expect(new Set(readMarks(bytes).map((mark) => JSON.stringify(mark)))).toEqual(
          new Set(MARKS.map((mark) => JSON.stringify(mark))),
        );
      },
    );

    test.each(DIALECTS)(
      'keeps the product’s charts and names, which the product then finds: a file of %s',
      (dialect) => {
        const bytes = saved.get(dialect) ?? new Uint8Array();
        const before = readFileSync(`test/fixtures/features-${dialect}.xlsx`);
        expect(mustRead(bytes).ownNames).toEqual(new Map([['_SoatBieu.bang.1', NAMED]]));
        const charts = [...partTexts(bytes)].filter(([name]) => /charts\/chart\d+\.xml$/u.test(name));
        const stacked = charts.filter(([, text]) => text.includes('<c:grouping val="stacked"/>'));
        expect(stacked.map(([, text]) => /Năm 2022.*<c:v>40<\/c:v>/u.test(text))).toEqual([true]);
        const cleared = mustPatch(bytes, [
          charting(FIGURES, [LEVELS, QUOTA], []),
          charting('XL TCCSĐ', [QUOTA], []),
          { kind: 'set-name', name: '_SoatBieu.bang.1', before: NAMED, after: null },
        ]).bytes;
        expect(shapesOf(bytes).filter((name) => name.startsWith('soat-bieu:'))).toHaveLength(3);
        expect(shapesOf(cleared).sort()).toEqual(shapesOf(before).sort());
        expect(mustRead(cleared).ownNames).toBeUndefined();
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
