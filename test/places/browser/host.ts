import * as React from 'react';
import * as runtime from 'react/jsx-runtime';
import * as ReactDOM from 'react-dom';
import * as client from 'react-dom/client';
import {
  finish,
  type Plan,
  type RangeRef,
  type Sheet,
  type Workbook,
  type CellRef,
} from '../../../src/grid/index.ts';
import {
  BrowserPlace,
  loadGrid,
  preparing,
  startGrid,
  type StartedGrid,
} from '../../../src/places/browser/index.ts';
import { drawingOf, ownCharts } from '../../../src/xlsx/patch/charts/drawing.ts';
import { PackageDraft } from '../../../src/xlsx/patch/package-draft.ts';
import { readMarks } from '../../../src/xlsx/patch/index.ts';
import { readWorkbookPart } from '../../../src/xlsx/read/workbook-part.ts';
import { readingWhole, readWorkbook, readLook } from '../../../src/xlsx/index.ts';
import { decode, encode } from './wire.ts';
import { listOf } from '../../workbooks/row-list.ts';

declare global {
  interface Window {
    readonly api: typeof api;
    /** The test's own ear. */
    readonly told: (change: string) => void;
  }
}

/** The place in a page, asked from outside by text: a test in Node drives it. */

let started: StartedGrid | null = null;
let place: BrowserPlace | null = null;
const sheets: Sheet[] = [];

function opened(): BrowserPlace {
  if (!place) throw new Error('nothing is open');
  return place;
}

/** Sheets go by number, so that the same sheet stays the same on the other side. */
function numbered(book: Workbook): object {
  const numbers = book.sheets.map((sheet) => {
    const known = sheets.indexOf(sheet);
    return known < 0 ? sheets.push(sheet) - 1 : known;
  });
  return { ...book, sheets: book.sheets, numbers };
}

async function grid(): Promise<StartedGrid> {
  if (started) return started;
  const published = { React: { ...React, ...runtime }, ReactDOM: { ...ReactDOM, ...client } };
  const globals = await loadGrid({ react: published, onProgress: () => undefined });
  const element = document.getElementById('luoi');
  if (!element) throw new Error('no element');
  started = startGrid(globals, element, false);
  return started;
}

const api = {
  async open(base64: string, protectedSheets: readonly string[], isCalculating = true): Promise<void> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const read = finish(readingWhole(bytes));
    if (!read.ok) throw new Error(read.code);
    place?.close();
    const file = {
      name: 'thu.xlsx',
      workbook: read.workbook,
      look: read.look,
      marks: read.marks,
      isReadOnly: false,
      protectedSheets: new Set(protectedSheets),
      bytes,
      isCalculating,
    };
    place = new BrowserPlace(await grid(), finish(preparing(file)));
  },
  close(): void {
    opened().close();
    place = null;
  },
  async read(
    since: { numbers: readonly number[]; date1904: boolean; changed: readonly string[] } | null,
  ): Promise<string> {
    const known = since?.numbers.flatMap((number) => sheets[number] ?? []);
    const result = await opened().read(
      since && known
        ? {
            since: { workbook: { date1904: since.date1904, sheets: known }, changed: new Set(since.changed) },
          }
        : {},
    );
    return encode(result.ok ? { ok: true, workbook: numbered(result.workbook) } : result);
  },
  apply: async (plan: string): Promise<string> => encode(await opened().apply(decode(plan) as Plan)),
  show: async (target: string): Promise<string> => encode(await opened().show(decode(target) as CellRef)),
  selection: async (): Promise<string> => encode(await opened().selection()),
  async watch(): Promise<number> {
    const end = await opened().watch((change) => {
      window.told(encode(change));
    });
    return ends.push(end) - 1;
  },
  unwatch(number: number): void {
    ends[number]?.();
  },
  /** Another hand than the product's: the grid itself, past the place. */
  type(cell: string, value: string): void {
    const { sheet, row, col } = decode(cell) as CellRef;
    const held = decode(value);
    const found = started?.api.getActiveWorkbook()?.getSheets();
    const target = found?.find((each) => each.getSheetName() === sheet);
    const content = { v: held as string, t: typeof held === 'string' ? 4 : 2, f: null, p: null };
    target?.getRange(row, col, 1, 1).setValues({ [row]: { [col]: content } });
  },
  /** The looks of cells in the file if it were saved now, row by row, and those that the grid shows. */
  looks(area: string): string {
    const { sheet: name, top, left, bottom, right } = decode(area) as RangeRef;
    const patched = opened().patched();
    if (!patched.ok) throw new Error(JSON.stringify(patched.trouble));
    const { looks, sheets: dressed } = readLook(patched.bytes);
    const own = dressed.find((sheet) => sheet.name === name);
    const found = started?.api.getActiveWorkbook();
    const matrix = found
      ?.getSheets()
      .find((sheet) => sheet.getSheetName() === name)
      ?.getSheet()
      .getCellMatrix()
      .getMatrix();
    const seen: unknown[] = [];
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) {
        // The number format goes with the content.
        const look = { ...looks[own?.cells.get(row)?.get(col) ?? 0], format: null };
        const style = matrix?.[row]?.[col]?.s;
        const shown = typeof style === 'string' ? found?.getWorkbook().getStyles().get(style) : style;
        const { bg = null, bd = null, ff = null } = shown ?? {};
        seen.push({ look, bg, bd, ff });
      }
    return encode(seen);
  },
  /** The ids of the product's charts on a sheet of the file if it were saved now. */
  charts(name: string): readonly string[] {
    const patched = opened().patched();
    if (!patched.ok) throw new Error(JSON.stringify(patched.trouble));
    const draft = new PackageDraft(patched.bytes);
    const sheet = readWorkbookPart(draft).sheets.find((one) => one.name === name);
    return sheet ? [...ownCharts(draft, drawingOf(draft, sheet.part)).keys()] : [];
  },
  /** What would be kept of the work; with a plan what is left of it once that was made and taken back. */
  async changes(plan: string | null): Promise<string> {
    if (plan !== null) {
      const made = await opened().apply(decode(plan) as Plan);
      if (!made.ok || !(await opened().apply(made.inverse)).ok) throw new Error('refused');
    }
    return encode(opened().changes());
  },
  /** What would be in the file if it were saved now, seen past the place. */
  async saved(): Promise<string> {
    const patched = opened().patched();
    if (!patched.ok) throw new Error(JSON.stringify(patched.trouble));
    const read = readWorkbook(patched.bytes);
    const grid = await opened().read();
    if (!read.ok || !grid.ok) throw new Error('unreadable');
    const workbook = withResults(read.workbook, grid.workbook);
    return encode({ workbook, marks: readMarks(patched.bytes) });
  },
};

/** Results of formulas that are to be calculated anew are not in the file: the grid has them. */
function withResults(file: Workbook, grid: Workbook): Workbook {
  const sheets = file.sheets.map((sheet, index) => {
    const rows = [...sheet.rows].map(([row, cells]) => {
      const filled = listOf(cells).map((cell, col) =>
        cell?.value === null
          ? { ...cell, value: listOf(grid.sheets[index]?.rows.get(row))[col]?.value ?? null }
          : cell,
      );
      return [row, filled] as const;
    });
    return { ...sheet, rows: new Map(rows) };
  });
  return { ...file, sheets };
}

const ends: (() => void)[] = [];

Object.assign(window, { api });
