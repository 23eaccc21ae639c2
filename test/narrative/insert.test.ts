import {
  cellName,
  qualifiedName,
  type Cell,
  type Plan,
  type Row,
  type Value,
  type Workbook,
} from '../../src/grid/index.ts';
import start, { Model } from '@ironcalc/wasm';
import { readFileSync } from 'node:fs';
import { insertPlan, tablesOf } from '../../src/narrative/index.ts';
import { calculateMissing, type NewModel } from '../../src/places/formulas/index.ts';
import { patchWorkbook } from '../../src/xlsx/index.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';
import {
  cellNamed,
  inserted,
  patched,
  planOf,
  seedBook,
  typed,
  withTables,
  type Asked,
  type Book,
} from './places.ts';
import { checked } from './seed.ts';
import { listOf } from '../workbooks/row-list.ts';

const newModel: NewModel = async () => {
  await start({ module_or_path: readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm') });
  return new Model('check', 'en', 'UTC', 'en');
};

const SHEET = 'Lời báo cáo';
const ONE: Asked = { ids: ['ratings_grassroots_organisations'] };
const AT = { sheet: 'Biểu 2', row: 60, col: 0 };

const seedOf = seedBook();
const live = withTables(seedOf, { charts: true });

function changes(plan: Plan): string[] {
  return plan.map((edit) => {
    switch (edit.kind) {
      case 'set-cell':
        return `${qualifiedName(edit.cell)} ${String(edit.before.value)} → ${String(edit.after.formula ?? edit.after.value)}`;
      case 'set-name':
        return edit.after ? 'named' : 'unnamed';
      default:
        return edit.kind;
    }
  });
}

function rowOf(book: Pick<Book, 'workbook'>, sheetName: string, names: readonly string[]): unknown[] {
  return names.map((name) => {
    const cell = cellNamed(book, sheetName, name);
    return cell && (cell.formula === null ? cell.value : [cell.formula, cell.value]);
  });
}

/** The workbook as a program saves it that does not calculate. */
function withoutValues(workbook: Workbook, sheetName: string): Workbook {
  const blank = (cell: Cell | undefined) => (cell?.formula == null ? cell : { ...cell, value: null });
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) =>
      one.name === sheetName
        ? { ...one, rows: new Map([...one.rows].map(([row, cells]) => [row, listOf(cells).map(blank)])) }
        : one,
    ),
  };
}

/** Every formula of a sheet with its value, numbers to ten digits. */
function formulasIn(workbook: Workbook, sheetName: string): string[] {
  const rows = workbook.sheets.find(({ name }) => name === sheetName)?.rows ?? new Map<number, Row>();
  return [...rows].flatMap(([row, cells]) =>
    listOf(cells).flatMap((cell, col) =>
      cell?.formula == null ? [] : [`${cellName({ row, col })} ${cell.formula}: ${digits(cell.value)}`],
    ),
  );
}

const digits = (value: Value | undefined): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(10))) : JSON.stringify(value);

describe('all tables of the real report on a sheet of their own', () => {
  test('are one sheet, a name for each, and one change of charts', () => {
    const kinds = planOf(inserted(seedOf, { charts: true })).map(({ kind }) => kind);
    expect(kinds).toEqual(['add-sheet', ...Array.from({ length: 12 }, () => 'set-name'), 'set-charts']);
  });

  test('follow their source cells and carry the values that they have now', () => {
    expect(rowOf(live, SHEET, ['A20', 'C21', 'C22', 'B23', 'C23', 'G27'])).toEqual([
      'Kết quả xếp loại tổ chức cơ sở đảng',
      'Năm đánh giá',
      2018,
      'Hoàn thành xuất sắc nhiệm vụ',
      ["'XL TCCSĐ'!C9", 8],
      ["'XL TCCSĐ'!G13", 58],
    ]);
    expect(cellNamed(live, SHEET, 'C23')).toMatchObject({ format: '#,##0', font: 'Times New Roman' });
  });

  test('hold formulas that all give, calculated anew, the values that they carry', async () => {
    const calculated = await calculateMissing(withoutValues(live.workbook, SHEET), newModel);
    const given = formulasIn(calculated, SHEET);
    expect(given.length).toBeGreaterThan(500);
    expect(given).toEqual(formulasIn(live.workbook, SHEET));
  });

  test('show the levels of each form on each other, and each excellent share beside the quota as a line', () => {
    const edit = planOf(inserted(seedOf, { charts: true })).at(-1);
    if (edit?.kind !== 'set-charts') throw new Error(edit?.kind);
    expect(edit.after.map(({ id, isStacked }) => `${id} ${isStacked ? 'stacked' : ''}`.trim())).toEqual([
      'ratings-grassroots-organisations stacked',
      'ratings-grassroots-committees stacked',
      'ratings-leadership-collectives stacked',
      'ratings-individuals stacked',
      'quota-1',
      'quota-2',
      'quota-3',
      'quota-4',
    ]);
    const [levels, , , , quota] = edit.after;
    expect(levels?.series.map(({ name, values }) => `${name}: ${qualifiedName(values)}`)).toEqual([
      "Hoàn thành xuất sắc nhiệm vụ: 'Lời báo cáo'!C23:G23",
      "Hoàn thành tốt nhiệm vụ: 'Lời báo cáo'!C24:G24",
      "Hoàn thành nhiệm vụ: 'Lời báo cáo'!C25:G25",
      "Không hoàn thành nhiệm vụ: 'Lời báo cáo'!C26:G26",
    ]);
    expect(quota?.series.map(({ isLine, values }) => `${isLine} ${qualifiedName(values)}`)).toEqual([
      "false 'Lời báo cáo'!G184:G188",
      "true 'Lời báo cáo'!H184:H188",
    ]);
  });

  test('are no forms: what was found and judged before is what is found and judged now', () => {
    expect(checked(live.workbook).forms).toEqual(checked(seedOf.workbook).forms);
    expect(checked(live.workbook).findings).toEqual(checked(seedOf.workbook).findings);
  });

  test('have rows as high as their texts need, and the width of a page', () => {
    const [edit] = planOf(inserted(seedOf, { ids: ['documents'] }));
    if (edit?.kind !== 'add-sheet') throw new Error(edit?.kind);
    const { heights, widths, orientation } = edit.sheet;
    expect([0, 1, 3, 7].map((row) => heights.get(row))).toEqual([18, 18, 18, 36]);
    expect([[...widths.values()], orientation]).toEqual([[7, 38, 12, 12, 12, 12, 12, 12], 'landscape']);
  });

  test('inserted again change nothing', () => {
    expect(planOf(inserted(live, { charts: true }))).toEqual([]);
  });

  test('without charts the second time lose the charts and nothing else', () => {
    const kinds = new Set(planOf(inserted(live, { charts: false })).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['set-name', 'set-charts']));
    expect(planOf(inserted(patched(live, planOf(inserted(live))), { charts: false }))).toEqual([]);
  });

  test('taken back leave the file as it was, byte for byte', () => {
    const { bytes } = seedOf;
    const there = patchWorkbook(bytes, planOf(inserted(seedOf, { charts: true })));
    const back = there.ok ? patchWorkbook(there.bytes, there.inverse) : there;
    expect(back.ok && Buffer.from(back.bytes).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('after a count of the source was changed', () => {
  test('a live table follows, and has nothing to be changed', async () => {
    const book = typed(typed(withTables(seedOf, ONE), 'XL TCCSĐ', 'C9', 9), 'XL TCCSĐ', 'C13', 46);
    const calculated = await calculateMissing(book.workbook, newModel);
    expect(rowOf({ workbook: calculated }, SHEET, ['C4', 'C8'])).toEqual([
      ["'XL TCCSĐ'!C9", 9],
      ["'XL TCCSĐ'!C13", 46],
    ]);
    expect(planOf(inserted(book, ONE))).toEqual([]);
  });

  test('what has become wrong by it is marked and told below the table', () => {
    const book = typed(withTables(seedOf, ONE), 'XL TCCSĐ', 'C9', 9);
    const marked = patched(book, planOf(inserted(book, ONE)));
    expect(cellNamed(marked, SHEET, 'C8')).toMatchObject({ format: '#,##0"(*)"', formula: "'XL TCCSĐ'!C13" });
    expect(cellNamed(marked, SHEET, 'A9')?.value).toMatch(
      /^\(\*\) Ô 'XL TCCSĐ'!C13: Tổng số năm 2018 ghi 45/u,
    );
    const mended = typed(marked, 'XL TCCSĐ', 'C9', 8);
    expect(rowOf(patched(mended, planOf(inserted(mended, ONE))), SHEET, ['A9', 'C8'])).toEqual([
      undefined,
      ["'XL TCCSĐ'!C13", 45],
    ]);
  });

  test('a table of values is brought up to date where it differs, and nowhere else', () => {
    const values: Asked = { ids: ['review'], mode: 'values' };
    const book = typed(withTables(seedOf, values), 'Kiểm điểm', 'B9', 169);
    expect(cellNamed(book, SHEET, 'C4')).toMatchObject({ value: 168, formula: null });
    const plan = planOf(inserted(book, values));
    expect(changes(plan)).toEqual(["'Lời báo cáo'!C4 168 → 169", 'put-look', 'unnamed', 'named']);
    expect(planOf(inserted(patched(book, plan), values))).toEqual([]);
  });
});

describe('a sheet “Lời báo cáo” of the clerk', () => {
  const own = patched(seedOf, [
    {
      kind: 'add-sheet',
      sheet: {
        name: SHEET,
        cells: [{ row: 0, col: 0, content: { value: 'của tôi', formula: null, format: null } }],
        styles: [],
        merges: [],
        widths: new Map(),
        heights: new Map(),
        orientation: 'portrait',
      },
    },
  ]);

  test('is left alone: the tables go to one beside it', () => {
    const book = withTables(own, ONE);
    expect(book.workbook.sheets.at(-1)?.name).toBe('Lời báo cáo (2)');
    expect(rowOf(book, SHEET, ['A1'])).toEqual(['của tôi']);
    expect(planOf(inserted(book, ONE))).toEqual([]);
  });
});

describe('at a cell of a sheet that is there', () => {
  const book = withTables(seedOf, { ...ONE, where: AT });

  test('cells are written, merged and dressed there, and named', () => {
    const kinds = planOf(inserted(seedOf, { ...ONE, where: AT })).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['set-merges', 'set-cell', 'put-look', 'set-name']);
    expect(rowOf(book, 'Biểu 2', ['A61', 'C64'])).toEqual([
      'Kết quả xếp loại tổ chức cơ sở đảng',
      ["'XL TCCSĐ'!C9", 8],
    ]);
  });

  test('asked for elsewhere the next time stay where they are', () => {
    expect(planOf(inserted(book, ONE))).toEqual([]);
  });

  test('filled cells in the way are told, and written over only when that is wanted', () => {
    const crowded = typed(seedOf, 'Biểu 2', 'B63', 'của tôi');
    const result = inserted(crowded, { ...ONE, where: AT });
    expect(result).toEqual({
      ok: false,
      troubles: [{ id: 'filled', cells: [{ sheet: 'Biểu 2', top: 62, left: 1, bottom: 62, right: 1 }] }],
    });
    expect(rowOf(withTables(crowded, { ...ONE, where: AT, overwrite: true }), 'Biểu 2', ['B62'])).toEqual([
      'Tiêu chí',
    ]);
  });

  test('what somebody changed in the table is asked about, not written over', () => {
    const changed = typed(book, 'Biểu 2', 'C64', 7);
    const result = inserted(changed, ONE);
    expect(result).toEqual({
      ok: false,
      troubles: [
        { id: 'changed-by-hand', cells: [{ sheet: 'Biểu 2', top: 63, left: 2, bottom: 63, right: 2 }] },
      ],
    });
    expect(changes(planOf(inserted(changed, { ...ONE, overwrite: true })))[0]).toBe(
      "'Biểu 2'!C64 7 → 'XL TCCSĐ'!C9",
    );
  });

  test('of fewer years it shrinks, and what it leaves is emptied; of more it grows again', () => {
    const few = patched(book, planOf(inserted(book, { ...ONE, wanted: { years: [2021, 2022] } })));
    expect(rowOf(few, 'Biểu 2', ['C63', 'D63', 'E63', 'G68', 'C64'])).toEqual([
      2021,
      2022,
      undefined,
      undefined,
      ["'XL TCCSĐ'!F9", 11],
    ]);
    const all = patched(few, planOf(inserted(few, ONE)));
    expect(all.workbook.sheets.find(({ name }) => name === 'Biểu 2')).toEqual(
      book.workbook.sheets.find(({ name }) => name === 'Biểu 2'),
    );
  });

  test('one that would grow into something else moves below it', () => {
    const few = withTables(seedOf, { ...ONE, where: AT, wanted: { years: [2022] } });
    const crowded = typed(few, 'Biểu 2', 'E64', 'của tôi');
    const result = inserted(crowded, ONE);
    expect(
      result.ok &&
        result.tables.map(({ what, range }) => `${what} ${cellName({ row: range.top, col: range.left })}`),
    ).toEqual(['moved A72']);
    const moved = patched(crowded, planOf(result));
    expect(rowOf(moved, 'Biểu 2', ['A61', 'E64', 'A72'])).toEqual([
      undefined,
      'của tôi',
      'Kết quả xếp loại tổ chức cơ sở đảng',
    ]);
  });
});

describe('a source sheet that is gone', () => {
  const without = ({ workbook: { sheets, ...rest } }: Book): Workbook => ({
    ...rest,
    sheets: sheets
      .filter(({ name }) => name !== 'XL TCCSĐ')
      .map((one) => ({
        ...one,
        rows: new Map(
          [...one.rows].map(([row, cells]) => [
            row,
            listOf(cells).map((cell) =>
              cell?.formula?.includes('XL TCCSĐ')
                ? {
                    ...cell,
                    formula: cell.formula.replace(/'XL TCCSĐ'!\w+/gu, '#REF!'),
                    value: { error: '#REF!' },
                  }
                : cell,
            ),
          ]),
        ),
      })),
  });

  test('is said before anything is inserted from an older check', () => {
    const tables = tablesOf(checked(seedOf.workbook));
    expect(insertPlan(without(seedOf), tables, { where: 'new-sheet', mode: 'live', charts: false })).toEqual({
      ok: false,
      troubles: [{ id: 'source-gone', sheet: 'XL TCCSĐ' }],
    });
  });

  test('leaves its tables as they are, and says so', () => {
    const result = inserted({ workbook: without(live) }, { ids: ['ratings_individuals'], charts: true });
    expect(result).toMatchObject({ ok: true, plan: [] });
    expect(result.ok && result.gone.map(qualifiedName).toSorted()).toEqual([
      "'Lời báo cáo'!A182:K210",
      "'Lời báo cáo'!A20:G27",
      "'Lời báo cáo'!A48:N55",
    ]);
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(1)'])('a group named %s stays text', (name) => {
  const head: Literal[] = [
    'Đơn vị',
    'Tổng số',
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ];
  const book = workbook(
    sheet('XL', [
      ['KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ NĂM 2022'],
      head,
      [name, 10, 1, 9, 0, 0],
      ['Khối xã', 5, 1, 4, 0, 0],
    ]),
  );
  const [edit] = planOf(inserted({ workbook: book }, { ids: ['ratings'] }));
  if (edit?.kind !== 'add-sheet') throw new Error(edit?.kind);
  const cells = edit.sheet.cells.filter(({ content }) => content.value === name);
  expect(cells.map(({ content }) => content.formula)).toEqual([null]);
});

test('nothing chosen, a sheet that is gone and a place without room are told', () => {
  expect(inserted(seedOf, { ids: [] })).toEqual({ ok: false, troubles: [{ id: 'nothing' }] });
  expect(inserted(seedOf, { ...ONE, where: { sheet: 'không có', row: 0, col: 0 } })).toEqual({
    ok: false,
    troubles: [{ id: 'sheet-gone', sheet: 'không có' }],
  });
  expect(inserted(seedOf, { ...ONE, where: { ...AT, row: 1_048_570 } })).toEqual({
    ok: false,
    troubles: [{ id: 'no-room' }],
  });
});

describe('thirty forms of ten years', () => {
  const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
  const names = [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ];
  const many = (count: number) =>
    workbook(
      ...Array.from({ length: count }, (_, form) =>
        sheet(`XL ${form + 1}`, [
          ['KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ'],
          ['STT', 'Tiêu chí', ...years],
          ...names.map((name, level): Literal[] => [
            level + 1,
            name,
            ...years.map((_year, at) => form + level + at),
          ]),
          ['', 'Tổng số', ...years.map((_year, at) => 4 * (form + at) + 6)],
        ]),
      ),
    );
  const sizeOf = (book: Workbook) => {
    const plan = planOf(inserted({ workbook: book }, { charts: true }));
    return { plan, size: Buffer.byteLength(JSON.stringify(plan)) };
  };

  test('are inserted in one plan under 2 MB, which grows as the forms do', () => {
    const [half, whole] = [sizeOf(many(15)), sizeOf(many(30))];
    expect(whole.plan.filter(({ kind }) => kind === 'add-sheet')).toHaveLength(1);
    expect(whole.plan.filter(({ kind }) => kind === 'set-charts')).toHaveLength(1);
    expect(whole.size).toBeLessThan(1_750_000);
    expect(whole.size / half.size).toBeLessThan(2.1);
  });
});
