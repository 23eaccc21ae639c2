import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import type { ReadResult, WorkbookChange } from '../../../src/app/place.ts';
import type { CellRef, Mark, Plan, Sheet, Workbook, Applied, Trouble } from '../../../src/grid/index.ts';
import { fileServer } from '../../../src/cli/static-files.ts';
import SCRIPTS from '../../../src/places/browser/grid-scripts.json';
import { sharedBrowser } from '../../browser/launch.ts';
import { sheet, workbook } from '../../workbooks/literal.ts';
import { literalWorkbook } from '../../workbooks/zip-xlsx.ts';
import { describePlace } from '../contract.ts';
import { describeNarrative, type NarrativeUnderTest } from '../narrative-contract.ts';
import { describeStructure } from '../structure-contract.ts';
import { pictureFile, type Beside } from './picture-file.ts';
import { decode, encode } from './wire.ts';

jest.setTimeout(300_000);

let folder: string;
let server: Server;
let address: string;
let browser: Browser;
let page: Page;
let told: (change: WorkbookChange) => void = () => undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  await build(folder);
  server = fileServer(folder);
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  browser = await sharedBrowser();
  page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
  await page.exposeFunction('told', (change: string) => {
    told(decode(change) as WorkbookChange);
  });
  address = `http://localhost:${bound.port}/`;
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

async function build(output: string): Promise<void> {
  for (const { from, to } of SCRIPTS) cpSync(join('node_modules', from), join(output, 'luoi', to));
  cpSync('node_modules/@univerjs/preset-sheets-core/lib/index.css', join(output, 'luoi', 'index.css'));
  writeFileSync(
    join(output, 'index.html'),
    '<!doctype html><div id="luoi" style="height:560px"></div><script src="host.js"></script>',
  );
  await new Promise<void>((done, fail) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        target: ['web', 'es2022'],
        entry: resolve('test/places/browser/host.ts'),
        output: { path: output, filename: 'host.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader' }] },
      },
      (error, stats) => {
        if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
        else done();
      },
    );
  });
}

/** Asks the page; what goes there and comes back is text. */
function ask<T>(name: string, ...args: readonly unknown[]): Promise<T> {
  return page.evaluate<T, [string, readonly unknown[]]>(
    async ([method, given]) => {
      const api = Reflect.get(window, 'api') as Record<string, (...all: readonly unknown[]) => unknown>;
      return (await api[method]?.(...given)) as never;
    },
    [name, args],
  );
}

async function answer<T>(name: string, ...args: readonly unknown[]): Promise<T> {
  return decode(await ask<string>(name, ...args)) as T;
}

const numbers = new Map<number, Sheet>();
const numberOf = new Map<Sheet, number>();

function withSameSheets({
  numbers: given,
  ...book
}: Workbook & { readonly numbers: readonly number[] }): Workbook {
  const sheets = book.sheets.map((sheet, index) => {
    const number = given[index] ?? -1;
    const known = numbers.get(number) ?? sheet;
    numbers.set(number, known);
    numberOf.set(known, number);
    return known;
  });
  return { ...book, sheets };
}

async function make(workbook: Workbook): Promise<NarrativeUnderTest> {
  const open = (beside: Beside): Promise<void> => {
    const bytes = Buffer.from(pictureFile(workbook, beside)).toString('base64');
    return ask('open', bytes, beside.protectedSheet === undefined ? [] : [beside.protectedSheet]);
  };
  const dressed: CellRef[] = [];
  await open({});
  const saved = (): Promise<{ workbook: Workbook; marks: readonly Mark[] }> => answer('saved');
  return {
    place: {
      read: async ({ since } = {}) => {
        const known = since && {
          numbers: since.workbook.sheets.map((sheet) => numberOf.get(sheet)),
          date1904: since.workbook.date1904,
          changed: [...since.changed],
        };
        const result = await answer<ReadResult>('read', known ?? null);
        return result.ok
          ? {
              ok: true,
              workbook: withSameSheets(result.workbook as Workbook & { numbers: readonly number[] }),
            }
          : result;
      },
      apply: (plan) => answer<Applied>('apply', encode(plan)),
      losesHistory: () => false,
      show: (target) => answer<Trouble | null>('show', encode(target)),
      selection: () => answer<CellRef | null>('selection'),
      watch: async (listener) => {
        told = listener;
        const number = await ask<number>('watch');
        return () => void ask('unwatch', number);
      },
    },
    picture: async () => (await saved()).workbook,
    marks: async () => (await saved()).marks,
    typeByOther: (cell, value) => ask('type', encode(cell), encode(value)),
    protect: (protectedSheet) => open({ protectedSheet }),
    looks: (area) => answer<readonly unknown[]>('looks', encode(area)),
    dressByOther: (sheet, row, col) => {
      dressed.push({ sheet, row, col });
      return open({ dressed });
    },
    charts: (sheet) => ask<readonly string[]>('charts', sheet),
    protectStructure: () => open({ isStructureProtected: true }),
  };
}

describePlace('the workbook in the grid of a page', make);
describeStructure('the workbook in the grid of a page', make);
describeNarrative('the workbook in the grid of a page', make);

describe('a grid that was started a moment ago', () => {
  const content = pictureFile(workbook(sheet('Biểu 1', [['Năm', 2021]])), {});
  const target = encode({ sheet: 'Biểu 1', row: 50, col: 1 });
  let fresh: Page;

  beforeEach(async () => {
    fresh = await browser.newPage();
    await fresh.goto(address);
  });
  afterEach(() => fresh.close());

  test('goes to a cell as soon as it is painted', async () => {
    const [trouble, selected] = await fresh.evaluate(
      async ([bytes, cell]) => {
        await window.api.open(bytes, []);
        return [await window.api.show(cell), await window.api.selection()] as const;
      },
      [Buffer.from(content).toString('base64'), target] as const,
    );
    expect([decode(trouble), decode(selected)]).toEqual([null, decode(target)]);
  });

  test('goes nowhere where the workbook was closed meanwhile', async () => {
    const trouble = await fresh.evaluate(
      async ([bytes, cell]) => {
        await window.api.open(bytes, []);
        const shown = window.api.show(cell);
        window.api.close();
        return shown;
      },
      [Buffer.from(content).toString('base64'), target] as const,
    );
    expect(decode(trouble)).toMatchObject({ code: 'sheet-gone' });
  });
});

describe('what is unsaved in the page', () => {
  const NAME = 'Biểu 1';
  const sample = workbook(
    sheet(NAME, [
      ['Năm', 2021],
      ['Tổng', { v: 2021, f: 'B1' }],
    ]),
  );
  const content = (value: string | number | null) => ({ value, formula: null, format: null });
  const write = (row: number, col: number, before: number | null, after: number): Plan => [
    { kind: 'set-cell', cell: { sheet: NAME, row, col }, before: content(before), after: content(after) },
  ];
  const added: Plan = [
    {
      kind: 'add-sheet',
      sheet: {
        name: 'Kết quả',
        cells: [{ row: 0, col: 0, content: content('05/11'), style: 0 }],
        styles: [{ font: { bold: true } }],
        merges: [],
        widths: new Map(),
        heights: new Map(),
        orientation: 'portrait',
      },
    },
    { kind: 'set-merges', sheet: NAME, before: [], after: [{ top: 4, left: 0, bottom: 4, right: 1 }] },
  ];

  test('brings back, opened again, all that was done by hand and by the product, in its order', async () => {
    const { place, picture, typeByOther } = await make(sample);
    await place.apply(write(0, 1, 2021, 2022));
    expect((await place.apply(added)).ok).toBe(true);
    await typeByOther({ sheet: 'Kết quả', row: 1, col: 0 }, 'gõ tay');
    await typeByOther({ sheet: NAME, row: 0, col: 2 }, 7);
    const [now, kept] = [await picture(), await answer<Plan>('changes', null)];
    const again = await make(sample);
    expect((await again.place.apply(kept)).ok).toBe(true);
    expect(await again.picture()).toEqual(now);
  });

  test('that cannot be put into the file are told where nothing is calculated, and not passed over', async () => {
    // The grid was not told that the sheet is protected.
    const file = literalWorkbook({
      sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
    });
    await ask('open', Buffer.from(file).toString('base64'), [], false);
    await ask('type', encode({ sheet: 'Biểu', row: 0, col: 0 }), encode(2));
    expect(decode(await ask('read', null))).toMatchObject({
      ok: false,
      trouble: { code: 'sheet-protected', sheet: 'Biểu', program: 'page' },
    });
  });

  test('is nothing once all that the product did was taken back', async () => {
    const { picture } = await make(sample);
    const before = await picture();
    expect(await answer<Plan>('changes', encode(added))).toEqual([]);
    expect(await picture()).toEqual(before);
  });
});
