import type { WorkbookChange } from '../../src/app/place.ts';
import {
  cellAt,
  sheetNamed,
  styledSheet,
  type CopyLook,
  type NewSheet,
  type Plan,
  type Range,
  type RangeRef,
  type SetMerges,
  type Workbook,
} from '../../src/grid/index.ts';
import { sheet, workbook } from '../workbooks/literal.ts';
import type { PlaceUnderTest } from './contract.ts';
import { listOf } from '../workbooks/row-list.ts';

/** A place that can also change sheets, looks and merged cells. */
export interface StructureUnderTest extends PlaceUnderTest {
  /** The looks of cells, row by row, in the place's own words, seen past the place. */
  readonly looks: (area: RangeRef) => Promise<readonly unknown[]>;
  /** Somebody gives a cell a look that is not the default's. */
  readonly dressByOther: (sheet: string, row: number, col: number) => Promise<void>;
  readonly protectStructure: () => Promise<void>;
}

const NAME = 'Biểu 1';
const sample = (): Workbook =>
  workbook(
    sheet(
      NAME,
      [
        ['Tiêu đề', null, null, null],
        ['Năm', 2021, 2022],
        ['Số', 1, 2],
      ],
      { merges: ['A1:C1'] },
    ),
  );
const area = (top: number, left: number, bottom: number, right: number): Range => ({
  top,
  left,
  bottom,
  right,
});
const text = (value: string) => ({ value, formula: null, format: null });

const NEW: NewSheet = styledSheet({
  name: 'Kết quả',
  cells: [
    {
      row: 0,
      col: 0,
      content: text('TIÊU ĐỀ'),
      style: { font: { bold: true, name: 'Arial' }, horizontal: 'center' },
    },
    { row: 2, col: 0, content: text('=1+1'), link: `'${NAME}'!A2` },
    { row: 2, col: 1, content: text('05/11'), style: { border: true, wrap: true, fill: 'FFF2CC' } },
    { row: 2, col: 2, content: { value: 0.5, formula: null, format: '0.0%' } },
    { row: 3, col: 1, content: { value: null, formula: null, format: null }, style: { border: true } },
    { row: 3, col: 2, content: text('001') },
  ],
  merges: [area(0, 0, 0, 2)],
  widths: new Map([[0, 40]]),
  heights: new Map([[0, 30]]),
  orientation: 'landscape',
});

const COPY: CopyLook = { kind: 'copy-look', sheet: NAME, from: area(1, 2, 2, 2), to: area(1, 3, 2, 3) };
const GROW: SetMerges = {
  kind: 'set-merges',
  sheet: NAME,
  before: [area(0, 0, 0, 2)],
  after: [area(0, 0, 0, 3)],
};

async function applied(place: PlaceUnderTest['place'], plan: Plan): Promise<Plan> {
  const result = await place.apply(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.inverse;
}

/** What every place promises that can do more than contents and marks. */
export function describeStructure(
  name: string,
  make: (workbook: Workbook) => Promise<StructureUnderTest>,
): void {
  describe(name, () => {
    sheets(make);
    looks(make);
    together(make);
  });
}

type Make = Parameters<typeof describeStructure>[1];

function sheets(make: Make): void {
  test('a sheet is added behind the others with what was planned, its texts as texts, and is taken back', async () => {
    const { place, picture } = await make(sample());
    const before = await picture();
    const inverse = await applied(place, [{ kind: 'add-sheet', sheet: NEW }]);
    const now = await picture();
    expect(now.sheets.map((one) => one.name)).toEqual([NAME, 'Kết quả']);
    const added = sheetNamed(now, 'Kết quả');
    expect(added?.merges).toEqual(NEW.merges);
    for (const { row, col, content } of NEW.cells) {
      const { value = null, formula = null, format = null } = (added && cellAt(added, row, col)) ?? {};
      expect({ value, formula, format }).toEqual(content);
    }
    expect(added && cellAt(added, 0, 0)?.font).toBe('Arial');
    const again = await applied(place, inverse);
    expect(await picture()).toEqual(before);
    await applied(place, again);
    expect(await picture()).toEqual(now);
  });

  test('a sheet whose name is taken, whatever its case, is not added, and nothing is', async () => {
    const { place, picture } = await make(sample());
    const before = await picture();
    expect(await place.apply([COPY, { kind: 'add-sheet', sheet: { ...NEW, name: 'BIỂU 1' } }])).toMatchObject(
      { ok: false, trouble: { code: 'name-taken', sheet: 'BIỂU 1' }, inverse: [] },
    );
    expect(await picture()).toEqual(before);
  });

  test('a sheet that somebody worked in since is not taken out', async () => {
    const { place, picture, typeByOther } = await make(sample());
    const inverse = await applied(place, [{ kind: 'add-sheet', sheet: NEW }]);
    await typeByOther({ sheet: 'Kết quả', row: 5, col: 0 }, 'thêm');
    expect(await place.apply(inverse)).toMatchObject({
      ok: false,
      trouble: { code: 'changed-meanwhile', sheet: 'Kết quả' },
    });
    expect((await picture()).sheets).toHaveLength(2);
  });

  test('where the structure is protected no sheet comes or goes', async () => {
    const { place, picture, protectStructure } = await make(sample());
    await protectStructure();
    const before = await picture();
    expect(await place.apply([{ kind: 'add-sheet', sheet: NEW }])).toMatchObject({
      ok: false,
      trouble: { code: 'structure-protected' },
    });
    expect(await picture()).toEqual(before);
  });

  test('a sheet that the place adds or removes itself is not told as a change by others', async () => {
    const { place, typeByOther } = await make(sample());
    await place.read();
    const told: WorkbookChange[] = [];
    await place.watch((one) => told.push(one));
    await applied(place, await applied(place, [{ kind: 'add-sheet', sheet: NEW }]));
    await typeByOther({ sheet: NAME, row: 2, col: 1 }, 5);
    expect(told).toEqual([{ sheets: new Set([NAME]) }]);
  });
}

function looks(make: Make): void {
  test('cells get the look of others, hold what they held, and get their own look back', async () => {
    const { place, picture, looks: seen, dressByOther } = await make(sample());
    for (const [row, col] of [
      [1, 2],
      [2, 3],
    ] as const)
      await dressByOther(NAME, row, col);
    const [was, model] = [await seen({ sheet: NAME, ...COPY.to }), await seen({ sheet: NAME, ...COPY.from })];
    expect(was).not.toEqual(model);
    const contents = listOf((await picture()).sheets[0]?.rows.get(2)).map((cell) => cell?.value);
    const inverse = await applied(place, [COPY]);
    expect(await seen({ sheet: NAME, ...COPY.to })).toEqual(model);
    expect(listOf((await picture()).sheets[0]?.rows.get(2)).map((cell) => cell?.value)).toEqual(contents);
    const again = await applied(place, inverse);
    expect(await seen({ sheet: NAME, ...COPY.to })).toEqual(was);
    await applied(place, again);
    expect(await seen({ sheet: NAME, ...COPY.to })).toEqual(model);
  });

  test('a merged cell grows and shrinks back, with the looks of the cells it took in', async () => {
    const { place, picture, looks: seen, dressByOther } = await make(sample());
    await dressByOther(NAME, 0, 3);
    const [before, was] = [await picture(), await seen({ sheet: NAME, ...area(0, 0, 0, 3) })];
    const inverse = await applied(place, [GROW]);
    expect((await picture()).sheets[0]?.merges).toEqual([area(0, 0, 0, 3)]);
    await applied(place, inverse);
    expect(await picture()).toEqual(before);
    expect(await seen({ sheet: NAME, ...area(0, 0, 0, 3) })).toEqual(was);
  });

  test.each<[why: string, edit: SetMerges]>([
    ['one that is not there', { ...GROW, before: [area(0, 0, 0, 1)] }],
    ['over another', { ...GROW, before: [] }],
    ['over what a cell holds', { ...GROW, before: [], after: [area(1, 0, 1, 1)] }],
  ])('cells are not merged so that something is lost: %s', async (_why, edit) => {
    const { place, picture } = await make(sample());
    const before = await picture();
    expect(await place.apply([edit])).toMatchObject({
      ok: false,
      trouble: { code: 'changed-meanwhile', sheet: NAME },
      inverse: [],
    });
    expect(await picture()).toEqual(before);
  });

  test.each<[edit: CopyLook | SetMerges]>([[COPY], [GROW]])(
    'a sheet that takes no writing, or is gone, takes no %j',
    async (edit) => {
      const { place, picture, protect } = await make(sample());
      expect(await place.apply([{ ...edit, sheet: 'Không có' }])).toMatchObject({
        trouble: { code: 'sheet-gone', sheet: 'Không có' },
      });
      await protect(NAME);
      const before = await picture();
      expect(await place.apply([edit])).toMatchObject({ trouble: { code: 'sheet-protected', sheet: NAME } });
      expect(await picture()).toEqual(before);
    },
  );
}

function together(make: Make): void {
  test('looks, merged cells, contents, marks and a sheet of one plan are taken back together', async () => {
    const { place, picture, looks: seen, marks, dressByOther } = await make(sample());
    await dressByOther(NAME, 1, 2);
    const whole = { sheet: NAME, ...area(0, 0, 2, 4) };
    const [before, was] = [await picture(), await seen(whole)];
    const inverse = await applied(place, [
      COPY,
      GROW,
      {
        kind: 'set-cell',
        cell: { sheet: NAME, row: 1, col: 3 },
        before: { value: null, formula: null, format: null },
        after: { value: 2023, formula: null, format: '0' },
      },
      { kind: 'add-sheet', sheet: NEW },
      {
        kind: 'set-marks',
        marks: [{ range: { sheet: NAME, ...area(1, 1, 1, 1) }, tag: 'quota', level: 'error' }],
      },
    ]);
    expect(listOf((await picture()).sheets[0]?.rows.get(1))[3]?.value).toBe(2023);
    await applied(place, inverse);
    expect(await picture()).toEqual(before);
    expect(await seen(whole)).toEqual(was);
    expect(await marks()).toEqual([]);
  });
}
