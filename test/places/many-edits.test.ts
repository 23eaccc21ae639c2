import {
  isInside,
  rangeName,
  sameMarks,
  type Edit,
  type Mark,
  type Plan,
  type Range,
} from '../../src/grid/index.ts';
import { inverseOf, sheetsTouchedBy } from '../../src/grid/index.ts';
import { marksForFindings } from '../../src/app/marks.ts';
import { suggestionPlan } from '../../src/app/suggestions.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { OverlayIndex } from '../../src/places/browser/overlay.ts';
import { matrices } from '../../src/places/browser/grid-structure.ts';
import { editsOf, pictureOf, type GridCells } from '../../src/places/browser/picture.ts';
import { takenMarks } from '../../src/places/browser/marks.ts';
import { univerCell } from '../../src/places/browser/cell-content.ts';
import type { UniverCell } from '../../src/places/browser/univer.ts';
import { chunksOf, MOST_BYTES } from '../../src/places/excel/chunks.ts';
import { fitsAmong, reachOf } from '../../src/places/excel/held-merges.ts';
import { markChanges } from '../../src/places/excel/mark-changes.ts';
import { LONGEST_ADDRESS, markGroupsOf } from '../../src/places/excel/mark-groups.ts';
import { mergedAreasOf } from '../../src/places/excel/merged-areas.ts';
import { runsOf } from '../../src/places/excel/plan-cells.ts';
import { runBytes } from '../../src/places/excel/read-runs.ts';
import { sameCells } from '../../src/places/excel/same-cells.ts';
import { SheetMemory } from '../../src/places/excel/sheet-list.ts';
import { changeListOf } from '../../src/workbench/change-list.ts';
import { sheet, workbook } from '../workbooks/literal.ts';

jest.setTimeout(120_000);

/** Work on one sheet, two hundred thousand at a time, which no clerk does and a pasted list may come to. */
const COUNT = 200_000;
/** In milliseconds. What grows with the square of the edits takes many minutes, or throws. */
const PATIENCE = 30_000;
const COLS = 8;
const SHEET = 'Biểu';

const places = Array.from({ length: COUNT }, (_, at) => ({ row: Math.floor(at / COLS), col: at % COLS }));
const cellArea = ({ row, col }: { readonly row: number; readonly col: number }): Range => ({
  top: row,
  left: col,
  bottom: row,
  right: col,
});
const edits: readonly Extract<Edit, { kind: 'set-cell' }>[] = places.map((place, at) => ({
  kind: 'set-cell',
  cell: { sheet: SHEET, ...place },
  before: { value: at, formula: null, format: null },
  after: { value: at + 1, formula: null, format: null },
}));
const LEVELS = ['error', 'warning', 'info'] as const;
const marks: readonly Mark[] = places.map((place, at) => ({
  range: { sheet: SHEET, ...cellArea(place) },
  tag: at % 2 === 0 ? 'rating-total' : 'rating-trend',
  level: LEVELS[at % 3] ?? 'info',
}));
/** A merged pair of cells in each row. */
const pairs = (left: number): Range[] =>
  Array.from({ length: COUNT }, (_, row) => ({ top: row, left, bottom: row, right: left + 1 }));

/** Does work that must be done in seconds. */
function soon<T>(work: () => T): T {
  const started = performance.now();
  const done = work();
  expect(performance.now() - started).toBeLessThan(PATIENCE);
  return done;
}

const held = (): ReturnType<typeof workbook> =>
  workbook(
    sheet(
      SHEET,
      Array.from({ length: COUNT / COLS }, (_, row) =>
        Array.from({ length: COLS }, (_, col) => row * COLS + col),
      ),
    ),
  );

describe('200,000 edits of a sheet', () => {
  test('are turned round, and their sheets told', () => {
    const plan: Plan = [...edits, { kind: 'set-marks', marks }];
    const inverse = soon(() =>
      inverseOf(plan, {
        marks: [],
        lookOf: () => {
          throw new Error('no looks');
        },
      }),
    );
    expect(inverse).toHaveLength(COUNT + 1);
    expect(inverse[0]).toEqual({ kind: 'set-marks', marks: [] });
    expect(soon(() => sheetsTouchedBy(plan))).toEqual(new Set([SHEET]));
  });

  test('are told to the clerk by the first ones', () => {
    const list = soon(() => changeListOf(edits, false));
    expect(list.lines.length + list.more).toBe(COUNT);
  });

  test.each([
    ['as runs along rows', edits],
    [
      'as one run down a column',
      edits.map((edit, row) => ({ ...edit, cell: { sheet: SHEET, row, col: 0 } })),
    ],
    [
      'as one run down a column with long texts',
      edits.map((edit, row) => ({
        ...edit,
        cell: { sheet: SHEET, row, col: 0 },
        after: { ...edit.after, value: 'Đảng bộ '.repeat(20) },
      })),
    ],
  ])('are read and written %s, in requests no larger than Excel on the web takes', (_, plan) => {
    const chunks = soon(() => chunksOf(runsOf(plan), runBytes));
    const sizes = chunks.map((chunk) => chunk.reduce((sum, run) => sum + runBytes(run), 0));
    expect(sizes.filter((size) => size > MOST_BYTES)).toEqual([]);
    const runs = chunks.flat();
    const fits = ({ range, changes }: (typeof runs)[number]): boolean =>
      changes.length === (range.bottom - range.top + 1) * (range.right - range.left + 1);
    expect(runs.filter((run) => !fits(run))).toEqual([]);
    const cells = runs.flatMap(({ changes }) => changes.map(({ cell }) => rangeName(cellArea(cell))));
    expect(new Set(cells).size).toBe(COUNT);
  });

  test('are found in the grid as the difference to the file, and seen in the sheet’s picture', () => {
    const [file] = held().sheets;
    if (!file) throw new Error('no sheet');
    const cells: Record<number, Record<number, UniverCell>> = {};
    for (const { cell, after } of edits)
      (cells[cell.row] ??= {})[cell.col] = univerCell({ ...after, font: null });
    const grid: GridCells = { cells, formatOf: () => null, formatInFile: () => null };
    expect(soon(() => editsOf(file, grid))).toHaveLength(COUNT);
    const picture = soon(() => pictureOf(file, grid));
    expect(picture.rows.get(COUNT / COLS - 1)).toMatchObject({ [COLS - 1]: { value: COUNT } });
    expect(soon(() => matrices(edits)).get(SHEET)?.[0]?.[0]).toMatchObject({ v: 1 });
  });

  test('are suggested, and marked where they are wrong', () => {
    const book = held();
    const suggested = edits.map(({ cell }, at) => ({ cell, before: at, after: at + 1 }));
    const plan = soon(() => suggestionPlan(suggested, book));
    expect(plan).toHaveLength(COUNT);
    expect(plan?.at(-1)).toEqual(edits.at(-1));
    const findings = edits.map(({ cell }): Finding => ({
      rule: 'rating-total',
      messageId: 'total',
      args: {},
      severity: 'error',
      cell,
      related: [],
      hints: [],
      expected: null,
      actual: null,
      basis: null,
      explanation: null,
      suggestions: [],
      form: null,
      year: null,
    }));
    expect(soon(() => marksForFindings(findings, book))).toHaveLength(COUNT);
  });
});

describe('200,000 marks of a sheet', () => {
  const marked = { id: '{1}', name: SHEET, hidden: false };
  const standing = (own: Parameters<typeof markChanges>[1][number]['own']) => ({
    sheet: marked,
    isProtected: false,
    own,
    total: own.length,
    unread: 0,
  });
  /** A conditional format that is asked for nothing. */
  const proxy = Object.create(null) as Excel.ConditionalFormat;

  test.each([
    ['together', LONGEST_ADDRESS],
    ['one by one', 0],
  ])('become conditional formats that stay while the marks do, cells %s', (_, mostLetters) => {
    const groups = soon(() => markGroupsOf(marks, mostLetters));
    expect(groups.reduce((sum, { areas }) => sum + areas.length, 0)).toBe(COUNT);
    const letters = groups.map(({ areas }) => areas.map(rangeName).join(',').length);
    expect(letters.filter((count) => mostLetters > 0 && count >= 8192)).toEqual([]);

    const memory = new SheetMemory();
    const own = groups.map(({ tag, level, areas }, at) => ({ proxy, at, name: { tag, level }, areas }));
    const none = soon(() => markChanges(marks, [standing([])], memory, mostLetters));
    expect(none.sheets[0]?.add).toHaveLength(groups.length);
    expect(none.sheets[0]?.add.at(-1)?.level).toBe('error');
    const same = soon(() => markChanges(marks, [standing(own)], memory, mostLetters));
    expect(same).toEqual({ sheets: [], skipped: [] });
    const less = soon(() => markChanges([], [standing(own)], memory, mostLetters));
    expect(less.sheets[0]?.remove).toHaveLength(own.length);
    const others = marks.map((mark) => ({ ...mark, tag: 'tick-choice' }));
    const other = soon(() => markChanges(others, [standing(own)], memory, mostLetters));
    expect(other.sheets[0]?.remove).toHaveLength(own.length);
    // Of a new mark of less weight on every cell all that is graver and stands already is set anew above it.
    const lighter = marks.map((mark): Mark => ({ ...mark, tag: 'tick-choice', level: 'info' }));
    const more = soon(() => markChanges([...marks, ...lighter], [standing(own)], memory, mostLetters));
    const graver = groups.filter(({ level }) => level !== 'info').length;
    expect(more.sheets[0]?.remove).toHaveLength(graver);
    expect(more.sheets[0]?.add).toHaveLength(graver + markGroupsOf(lighter, mostLetters).length);
  });

  test('on as many sheets that are gone are told, one by one', () => {
    const lost = marks.map((mark, at) => ({ ...mark, range: { ...mark.range, sheet: `Trang ${at}` } }));
    const changes = soon(() => markChanges(lost, [standing([])], new SheetMemory(), LONGEST_ADDRESS));
    expect(changes.skipped).toHaveLength(COUNT);
  });

  test('are known by their cells, however Excel joins them', () => {
    const cells = pairs(0).flatMap(({ top }) => [
      { top, left: 1, bottom: top, right: 1 },
      { top, left: 0, bottom: top, right: 0 },
    ]);
    const whole = { top: 0, left: 0, bottom: COUNT - 1, right: 1 };
    expect(soon(() => sameCells(cells, pairs(0)))).toBe(true);
    expect(soon(() => sameCells(cells, pairs(0).slice(1)))).toBe(false);
    expect(soon(() => sameCells(cells.toReversed(), [whole]))).toBe(true);
  });

  test('are painted over the grid, and known again', () => {
    const index = soon(
      () => new OverlayIndex({ marks, findings: marks, charts: [] }, new Map([[SHEET, 'trang-0']])),
    );
    const worksheet = { getColumnWidth: () => 80, getColVisible: () => true, getMergedCell: () => null };
    const last = { rawData: null, subUnitId: 'trang-0', row: COUNT / COLS - 1, col: COLS - 1, worksheet };
    const painted = index.painted(null, last);
    expect(painted).toHaveProperty('markers');
    expect(soon(() => takenMarks(marks, marks, new Set([SHEET]))).marks).toHaveLength(COUNT);
    expect(soon(() => sameMarks(marks, marks.toReversed()))).toBe(true);
  });
});

describe('200,000 merged rectangles of a sheet', () => {
  test('are held against those that Excel tells', () => {
    const held = soon(() => mergedAreasOf(pairs(0)));
    expect(soon(() => fitsAmong(held, { before: pairs(0), after: pairs(1) }))).toBe(true);
    expect(soon(() => fitsAmong(held, { before: pairs(0).slice(1), after: pairs(1) }))).toBe(false);
    expect(soon(() => fitsAmong(held, { before: pairs(1), after: [] }))).toBe(false);
    // Excel may say no more than the first cell of each.
    const cut = soon(() => mergedAreasOf(pairs(0).map((pair) => ({ ...pair, right: pair.left }))));
    expect(soon(() => fitsAmong(cut, { before: pairs(0), after: pairs(1) }))).toBe(true);
    expect(soon(() => fitsAmong(cut, { before: [], after: pairs(0) }))).toBe(false);
  });

  test('are looked for from the first cell of the sheet on', () => {
    const reach = soon(() => reachOf(pairs(3)));
    expect(pairs(3).every((pair) => isInside(pair, reach))).toBe(true);
  });
});
