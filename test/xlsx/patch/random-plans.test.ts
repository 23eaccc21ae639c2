import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import {
  cellAt,
  isErrorValue,
  type CellContent,
  type CellRef,
  type CellStyle,
  type Chart,
  type Edit,
  type Mark,
  type NewSheet,
  type Range,
  type Workbook,
} from '../../../src/grid/index.ts';
import { patchWorkbook, readMarks, readNotes } from '../../../src/xlsx/index.ts';
import { mustRead } from '../reading.ts';
import { changedParts, contentAt, mustPatch, partTexts } from './patching.ts';
import { listOf } from '../../workbooks/row-list.ts';

/** Workbooks of every program that the fixtures have. */
const FILES = [
  'assets/samples/bao-lam-2022.xlsx',
  ...readdirSync('test/fixtures')
    .filter((name) => name.endsWith('.xlsx') && name !== 'encrypted.xlsx')
    .map((name) => `test/fixtures/${name}`),
];

const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '001',
    '05/11',
    '-x',
    '+84',
    ' hai bên ',
    'dòng 1\ndòng 2',
    '_x0041_',
    'a\u0007\r<&>"',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const content = fc.record<CellContent>({
  value: fc.oneof(
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  ),
  formula: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('A1&"<"') },
  ),
  format: fc.constantFrom(null, '0', '0.00%', '@', 'dd/mm/yyyy', '#,##0 "đồng"'),
});

interface Wish {
  readonly kind: 'cell' | 'marks' | 'notes' | 'sheet' | 'look' | 'name' | 'charts';
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly near: boolean;
  readonly content: CellContent;
  readonly level: Mark['level'];
}

const wish = fc.record<Wish>({
  kind: fc.constantFrom('cell', 'cell', 'cell', 'marks', 'notes', 'sheet', 'look', 'name', 'charts'),
  sheet: fc.nat(20),
  row: fc.nat(30),
  col: fc.nat(12),
  near: fc.boolean(),
  content,
  level: fc.constantFrom('error', 'warning', 'info'),
});

/** A plan for a workbook out of wishes. What Excel would refuse as well is left out: parts of arrays. */
function planOf(wishes: readonly Wish[], workbook: Workbook, bytes: Uint8Array): Edit[] {
  const plan: Edit[] = [];
  let held = readNotes(bytes);
  let named = workbook.ownNames?.get(NAME) ?? null;
  const charts = new Map<string, readonly Chart[]>();
  const written = new Set<string>();
  wishes.forEach((one, at) => {
    const sheet = workbook.sheets[one.sheet % workbook.sheets.length];
    if (!sheet) return;
    const place = { sheet: sheet.name, row: one.row, col: one.col };
    if (one.kind === 'cell') {
      const cell = cellAt(sheet, one.row, one.col);
      const key = JSON.stringify(place);
      if (written.has(key) || (cell && isErrorValue(cell.value) && cell.formula === null)) return;
      written.add(key);
      const before = contentAt(workbook, place);
      plan.push({
        kind: 'set-cell',
        cell: place,
        before,
        after: { ...one.content, format: one.near ? before.format : one.content.format },
      });
    } else if (one.kind === 'marks') {
      const range = { sheet: sheet.name, top: one.row, left: one.col, bottom: one.row + 1, right: one.col };
      plan.push({ kind: 'set-marks', marks: [{ range, tag: 'rating-total', level: one.level }] });
    } else if (one.kind === 'notes') {
      const after = one.near ? null : JSON.stringify(one.content);
      plan.push({ kind: 'set-notes', before: held, after });
      held = after;
    } else if (one.kind === 'look') {
      const range = { top: one.row, left: one.col, bottom: one.row + 1, right: one.col };
      plan.push({
        kind: 'put-look',
        sheet: sheet.name,
        range,
        styles: [LOOK, {}],
        cells: [0, one.near ? null : 1],
      });
    } else if (one.kind === 'name') {
      const after = one.near ? null : { sheet: sheet.name, ...areaAt(place) };
      plan.push({ kind: 'set-name', name: NAME, before: named, after });
      named = after;
    } else if (one.kind === 'charts') {
      const before = charts.get(sheet.name) ?? [];
      const after = one.near ? [] : [chartOf(place, 'a'), chartOf(place, `b-${at}`)];
      plan.push({ kind: 'set-charts', sheet: sheet.name, before, after });
      charts.set(sheet.name, after);
    } else plan.push({ kind: 'add-sheet', sheet: newSheet(`Mới ${at}`, place, one.content) });
  });
  return plan;
}

const NAME = '_SoatBieu.bang.1';

const LOOK: CellStyle = { font: { name: 'Times New Roman', bold: true }, border: true, horizontal: 'center' };

function areaAt({ row, col }: CellRef): Range {
  return { top: row, left: col, bottom: row + 3, right: col + 1 };
}

function chartOf(place: CellRef, id: string): Chart {
  const { top, left, bottom } = areaAt(place);
  const column = (col: number) => ({ sheet: place.sheet, top, left: col, bottom, right: col });
  return {
    id,
    title: 'Xếp loại',
    isStacked: true,
    categories: column(left),
    series: [{ name: 'Tốt', values: column(left + 1), color: '1F4E79', isLine: place.row % 2 === 0 }],
    unit: '%',
    format: '0.0',
    place: areaAt(place),
  };
}

function newSheet(name: string, link: CellRef, cell: CellContent): NewSheet {
  return {
    name,
    cells: [{ row: 0, col: 0, content: cell, style: 0, link: `'${link.sheet}'!A1` }],
    styles: [{ font: { bold: true } }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    widths: new Map([[0, 20]]),
    heights: new Map(),
    orientation: 'portrait',
  };
}

/** What a picture says, without what no plan can tell: fonts of runs, and values that formulas will have. */
function said({ sheets, ...workbook }: Workbook): unknown {
  return {
    ...workbook,
    sheets: sheets.map(({ rows, ...sheet }) => ({
      ...sheet,
      rows: Array.from(rows, ([row, cells]) => [
        row,
        listOf(cells).flatMap((cell, col) => (cell ? [[col, cell.formula ?? cell.value, cell.format]] : [])),
      ]).filter(([, cells]) => Array.isArray(cells) && cells.length > 0),
    })),
  };
}

describe.each(FILES)('plans taken back leave %s', (file) => {
  const bytes = readFileSync(file);
  const workbook = mustRead(bytes);
  const marks = readMarks(bytes);
  const plans = fc
    .array(wish, { minLength: 1, maxLength: 8 })
    .map((wishes) => planOf(wishes, workbook, bytes));

  test('as it was, to the last byte', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const patched = patchWorkbook(bytes, plan);
        fc.pre(patched.ok);
        const back = mustPatch(patched.bytes, patched.inverse);
        expect(Buffer.from(back.bytes).equals(bytes)).toBe(true);
        const again = mustPatch(back.bytes, back.inverse);
        expect(Buffer.from(again.bytes).equals(patched.bytes)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  test('with all that it said, by the plain inverse alone', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const patched = patchWorkbook(bytes, plan);
        fc.pre(patched.ok);
        const back = mustPatch(patched.bytes, structuredClone(patched.inverse));
        expect(said(mustRead(back.bytes))).toEqual(said(workbook));
        expect(readMarks(back.bytes)).toEqual(marks);
        expect(readNotes(back.bytes)).toBe(readNotes(bytes));
        const drawn = (file: Uint8Array) =>
          [...partTexts(file)].filter(([name]) => /(?:drawings|charts)\//.test(name));
        expect(drawn(back.bytes)).toEqual(drawn(bytes));
        const names = [...partTexts(bytes).keys()].filter((name) => !name.endsWith('calcChain.xml'));
        expect([...partTexts(back.bytes).keys()]).toEqual(expect.arrayContaining(names));
      }),
      { numRuns: 12 },
    );
  });

  test('and never touch what they are not about', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const patched = patchWorkbook(bytes, plan);
        fc.pre(patched.ok);
        const MAY =
          /\[Content_Types\]|workbook\.xml|styles\.xml|worksheets\/(?:_rels\/)?sheet|customXml\/|calcChain|drawings\/|charts\//;
        const own = new Set(partTexts(bytes).keys());
        const isClerks = (name: string) => own.has(name) && /charts\/|media\//.test(name);
        expect(
          changedParts(bytes, patched.bytes).filter((name) => !MAY.test(name) || isClerks(name)),
        ).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
