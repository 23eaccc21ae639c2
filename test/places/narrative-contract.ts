import {
  cellAt,
  numberedStyles,
  sheetNamed,
  type CellStyle,
  type Chart,
  type Edit,
  type NewSheet,
  type Plan,
  type PutLook,
  type Range,
  type RangeRef,
  type SetCharts,
  type SetName,
  type Workbook,
} from '../../src/grid/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import type { StructureUnderTest } from './structure-contract.ts';
import { listOf } from '../workbooks/row-list.ts';

/** A place that can also give looks of the product's own, names and charts. */
export interface NarrativeUnderTest extends StructureUnderTest {
  /** The ids of the product's charts on a sheet, seen past the place. */
  readonly charts: (sheet: string) => Promise<readonly string[]>;
}

type Make = (workbook: Workbook) => Promise<NarrativeUnderTest>;

const SHEET = 'Lời báo cáo';
const NAME = '_SoatBieu.bang.1';
const area = (top: number, left: number, bottom: number, right: number): Range => ({
  top,
  left,
  bottom,
  right,
});

const font = 'Times New Roman';
const cell = (v: string | number, z?: string): Literal => ({ v, font, ...(z === undefined ? {} : { z }) });

const sample = (): Workbook =>
  workbook(
    sheet(SHEET, [
      [cell('Năm'), cell('HTXSNV'), cell('HTTNV')],
      [cell('Năm 2021'), cell(10), cell(0.37, '0.0%')],
      [cell('Năm 2022'), cell(12), cell(0.4, '0.0%')],
    ]),
    sheet("Sổ 'phụ'", [[cell(1)]]),
  );

const HEAD: CellStyle = {
  font: { name: 'Times New Roman', size: 13, bold: true, color: 'C00000' },
  fill: 'DDEBF7',
  border: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

const LOOK: PutLook = {
  kind: 'put-look',
  sheet: SHEET,
  range: area(1, 1, 2, 2),
  ...numberedStyles([HEAD, null, {}, { border: true }]),
};

const naming = (before: RangeRef | null, after: RangeRef | null): SetName => ({
  kind: 'set-name',
  name: NAME,
  before,
  after,
});
const TABLE: RangeRef = { sheet: SHEET, ...area(0, 0, 2, 2) };
const WIDER: RangeRef = { sheet: "Sổ 'phụ'", ...area(0, 0, 3, 4) };

function chart(id: string, name = SHEET): Chart {
  const years = (col: number): RangeRef => ({ sheet: name, ...area(1, col, 2, col) });
  return {
    id,
    title: 'Xếp loại',
    isStacked: true,
    categories: years(0),
    series: [
      { name: 'HTXSNV', values: years(1), color: '1F4E79', isLine: false },
      { name: 'Mức trần', values: years(2), color: 'C00000', isLine: true },
    ],
    unit: 'Tổ chức',
    format: '0',
    place: area(4, 0, 18, 6),
  };
}

const charting = (before: readonly Chart[], after: readonly Chart[]): SetCharts => ({
  kind: 'set-charts',
  sheet: SHEET,
  before,
  after,
});

async function applied(place: NarrativeUnderTest['place'], plan: Plan): Promise<Plan> {
  const result = await place.apply(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.inverse;
}

async function namesIn(place: NarrativeUnderTest['place']): Promise<Record<string, RangeRef | null>> {
  const read = await place.read();
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return Object.fromEntries(read.workbook.ownNames ?? []);
}

/** What every place promises that takes what the report's words are made of. */
export function describeNarrative(name: string, make: Make): void {
  describe(name, () => {
    looks(make);
    names(make);
    charts(make);
    together(make);
  });
}

function looks(make: Make): void {
  test('cells get a look of the product’s own, hold what they held, and get their own look back', async () => {
    const { place, picture, looks: seen, dressByOther } = await make(sample());
    for (const [row, col] of [
      [1, 1],
      [1, 2],
      [2, 1],
    ] as const)
      await dressByOther(SHEET, row, col);
    const contents = async () =>
      listOf((await picture()).sheets[0]?.rows.get(2)).map((cell) => [cell?.value, cell?.format]);
    const one = (row: number, col: number) => seen({ sheet: SHEET, ...area(row, col, row, col) });
    const [was, held, plain] = [
      await seen({ sheet: SHEET, ...LOOK.range }),
      await contents(),
      await one(5, 5),
    ];
    const kept = await one(1, 2);
    const inverse = await applied(place, [LOOK]);
    expect(await one(1, 1)).not.toEqual(plain);
    expect(await one(1, 2)).toEqual(kept);
    expect(await one(2, 1)).toEqual(plain);
    expect(await contents()).toEqual(held);
    const now = await seen({ sheet: SHEET, ...LOOK.range });
    const again = await applied(place, inverse);
    expect(await seen({ sheet: SHEET, ...LOOK.range })).toEqual(was);
    await applied(place, again);
    expect(await seen({ sheet: SHEET, ...LOOK.range })).toEqual(now);
  });

  test('looks that are not as many as the cells are refused', async () => {
    const { place } = await make(sample());
    expect(await place.apply([{ ...LOOK, cells: [0] }])).toMatchObject({ trouble: { code: 'failed' } });
  });
}

function names(make: Make): void {
  test('cells that got a name of the product’s own are read with it, and lose it again', async () => {
    const { place } = await make(sample());
    expect(await namesIn(place)).toEqual({});
    const inverse = await applied(place, [naming(null, TABLE)]);
    expect(await namesIn(place)).toEqual({ [NAME]: TABLE });
    const back = await applied(place, [naming(TABLE, WIDER)]);
    expect(await namesIn(place)).toEqual({ [NAME]: WIDER });
    await applied(place, back);
    await applied(place, inverse);
    expect(await namesIn(place)).toEqual({});
  });

  test.each<[why: string, edit: SetName, code: string]>([
    ['it names other cells by now', naming(WIDER, null), 'changed-meanwhile'],
    ['it names cells by now', naming(null, WIDER), 'changed-meanwhile'],
    ['the sheet is not there', naming(TABLE, { ...TABLE, sheet: 'Không có' }), 'sheet-gone'],
    ['it is not the product’s', { ...naming(null, TABLE), name: 'Bang_1' }, 'failed'],
  ])('a name is refused where %s, and nothing is done', async (_why, edit, code) => {
    const { place, charts: drawn } = await make(sample());
    await applied(place, [naming(null, TABLE)]);
    expect(await place.apply([charting([], [chart('a')]), edit])).toMatchObject({
      ok: false,
      trouble: { code },
      inverse: [],
    });
    expect(await namesIn(place)).toEqual({ [NAME]: TABLE });
    expect(await drawn(SHEET)).toEqual([]);
  });
}

function charts(make: Make): void {
  test('charts come in place of others, and others that nobody speaks of stay', async () => {
    const { place, charts: drawn } = await make(sample());
    const [a, b, c] = [chart('a'), chart('b'), chart('c')];
    const first = await applied(place, [charting([], [a, b])]);
    expect(await drawn(SHEET)).toEqual(['a', 'b']);
    const second = await applied(place, [charting([a], [{ ...a, unit: '%' }, c])]);
    expect([...(await drawn(SHEET))].sort()).toEqual(['a', 'b', 'c']);
    await applied(place, second);
    expect([...(await drawn(SHEET))].sort()).toEqual(['a', 'b']);
    await applied(place, first);
    expect(await drawn(SHEET)).toEqual([]);
  });

  test('a chart that a clerk deleted is not missed', async () => {
    const { place, charts: drawn } = await make(sample());
    await applied(place, [charting([], [chart('b')])]);
    await applied(place, [charting([chart('a'), chart('b')], [chart('c')])]);
    expect(await drawn(SHEET)).toEqual(['c']);
  });
}

function together(make: Make): void {
  test.each<[what: string, edit: Edit & { readonly sheet: string }]>([
    ['look', LOOK],
    ['chart', charting([], [chart('a')])],
  ])('a sheet that takes no writing, or is gone, takes no %s', async (_what, edit) => {
    const { place, picture, protect } = await make(sample());
    expect(await place.apply([{ ...edit, sheet: 'Không có' } as Edit])).toMatchObject({
      trouble: { code: 'sheet-gone', sheet: 'Không có' },
    });
    await protect(SHEET);
    const before = await picture();
    expect(await place.apply([edit])).toMatchObject({ trouble: { code: 'sheet-protected', sheet: SHEET } });
    expect(await picture()).toEqual(before);
  });

  const ADDED: NewSheet = {
    name: 'Lời báo cáo (2)',
    cells: [10, 12].map((value, at) => ({
      row: at + 1,
      col: 1,
      content: { value, formula: null, format: null },
    })),
    styles: [],
    merges: [],
    widths: new Map(),
    heights: new Map(),
    orientation: 'portrait',
  };

  test('a new sheet, its name, its charts and a table beside others are taken back together, and made again', async () => {
    const { place, picture, looks: seen, charts: drawn } = await make(sample());
    const [before, was] = [await picture(), await seen({ sheet: SHEET, ...area(0, 0, 8, 6) })];
    const inverse = await applied(place, [
      { kind: 'add-sheet', sheet: ADDED },
      { kind: 'set-name', name: NAME, before: null, after: { sheet: ADDED.name, ...area(1, 1, 2, 1) } },
      { kind: 'set-charts', sheet: ADDED.name, before: [], after: [chart('a', ADDED.name)] },
      {
        kind: 'set-cell',
        cell: { sheet: SHEET, row: 6, col: 1 },
        before: { value: null, formula: null, format: null },
        after: { value: '=1+1', formula: null, format: null },
      },
      LOOK,
      { kind: 'set-merges', sheet: SHEET, before: [], after: [area(7, 1, 7, 2)] },
      charting([], [chart('a')]),
    ]);
    const now = await picture();
    expect(now.sheets.map(({ name }) => name)).toContain(ADDED.name);
    expect([await drawn(ADDED.name), await drawn(SHEET)]).toEqual([['a'], ['a']]);
    const added = sheetNamed(now, SHEET);
    expect(added && cellAt(added, 6, 1)?.value).toBe('=1+1');
    const again = await applied(place, inverse);
    expect(await picture()).toEqual(before);
    expect(await seen({ sheet: SHEET, ...area(0, 0, 8, 6) })).toEqual(was);
    expect([await drawn(SHEET), await namesIn(place)]).toEqual([[], {}]);
    await applied(place, again);
    expect(await picture()).toEqual(now);
    expect(await drawn(ADDED.name)).toEqual(['a']);
  });
}
