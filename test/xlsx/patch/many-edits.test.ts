import {
  styledSheet,
  type CellContent,
  type Edit,
  type Mark,
  type Plan,
  type Range,
} from '../../../src/grid/index.ts';
import { readMarks } from '../../../src/xlsx/index.ts';
import { literalWorkbook } from '../../workbooks/zip-xlsx.ts';
import { mustRead } from '../reading.ts';
import { EMPTY, mustPatch } from './patching.ts';

/** Work on one sheet, two hundred thousand at a time, which no clerk does and a pasted list may come to. */
const COUNT = 200_000;
/** In milliseconds. What grows with the square of the edits takes hours. */
const PATIENCE = 120_000;
const COLS = 8;
const SHEET = 'Biểu';

const places = Array.from({ length: COUNT }, (_, at) => ({ row: Math.floor(at / COLS), col: at % COLS }));
const AREA: Range = { top: 0, left: 0, bottom: COUNT / COLS - 1, right: COLS - 1 };
const contentOf = (at: number): CellContent =>
  at % 5 === 0
    ? { ...EMPTY, value: `dòng ${at % 100}` }
    : { ...EMPTY, value: at, format: at % 2 === 0 ? '#,##0' : null };

const empty = literalWorkbook({ data: '<row r="1"><c r="J1"><f>SUM(A1:B3)</f><v>0</v></c></row>' });
const filling: Plan = places.map((place, at): Edit => ({
  kind: 'set-cell',
  cell: { sheet: SHEET, ...place },
  before: EMPTY,
  after: contentOf(at),
}));
const filled = mustPatch(empty, filling);

const isSoon = (work: () => void): void => {
  const started = performance.now();
  work();
  expect(performance.now() - started).toBeLessThan(PATIENCE);
};

test(
  '200,000 cells of a sheet are written, in any order, and taken back',
  () => {
    isSoon(() => {
      const [sheet] = mustRead(filled.bytes).sheets;
      expect(
        [...(sheet?.rows.values() ?? [])].reduce(
          (sum, row) => sum + [...row.values()].filter(Boolean).length,
          0,
        ),
      ).toBe(COUNT + 1);
      const mixed = mustPatch(empty, filling.toReversed());
      expect(mustRead(mixed.bytes).sheets[0]?.rows.size).toBe(sheet?.rows.size);
      const back = mustPatch(filled.bytes, [...filled.inverse]);
      expect(mustRead(back.bytes).sheets[0]?.rows.size).toBe(1);
    });
  },
  2 * PATIENCE,
);

test(
  '200,000 cells that hold something are changed, formats and all, and those that depend on them are calculated again',
  () => {
    isSoon(() => {
      const changing = places.map((place, at): Edit => ({
        kind: 'set-cell',
        cell: { sheet: SHEET, ...place },
        before: contentOf(at),
        after: { value: at + 0.5, formula: null, format: '0.0' },
      }));
      const changed = mustPatch(filled.bytes, changing);
      const [sheet] = mustRead(changed.bytes).sheets;
      expect(sheet?.rows.get(100)).toMatchObject({ 3: { value: 803.5, format: '0.0' } });
      expect(sheet?.rows.get(0)).toMatchObject({ 9: { formula: 'SUM(A1:B3)', value: null } });
    });
  },
  2 * PATIENCE,
);

test(
  '200,000 marks on a sheet are set and cleared',
  () => {
    isSoon(() => {
      const marks = places.map(({ row, col }, at): Mark => ({
        range: { sheet: SHEET, top: row, left: col, bottom: row, right: col },
        tag: at % 2 === 0 ? 'rating-total' : 'rating-trend',
        level: 'error',
      }));
      const marked = mustPatch(filled.bytes, [{ kind: 'set-marks', marks }]).bytes;
      expect(readMarks(marked)).toHaveLength(COUNT);
      expect(readMarks(mustPatch(marked, [{ kind: 'set-marks', marks: [] }]).bytes)).toEqual([]);
    });
  },
  2 * PATIENCE,
);

test(
  '200,000 cells get looks of the product’s, which are taken back',
  () => {
    isSoon(() => {
      const dressed = mustPatch(filled.bytes, [
        {
          kind: 'put-look',
          sheet: SHEET,
          range: AREA,
          styles: [{ font: { bold: true } }, {}],
          cells: places.map((_, at) => at % 2),
        },
      ]);
      const back = mustPatch(dressed.bytes, structuredClone(dressed.inverse)).bytes;
      expect(mustRead(back).sheets[0]?.rows.size).toBe(COUNT / COLS);
    });
  },
  2 * PATIENCE,
);

test(
  '100,000 rectangles are merged, merged otherwise, and taken apart',
  () => {
    isSoon(() => {
      const pairs = (left: number) =>
        Array.from({ length: COUNT / 2 }, (_, row): Range => ({
          top: row,
          left,
          bottom: row,
          right: left + 1,
        }));
      const merged = mustPatch(empty, [
        { kind: 'set-merges', sheet: SHEET, before: [], after: pairs(20) },
      ]).bytes;
      const moved = mustPatch(merged, [
        { kind: 'set-merges', sheet: SHEET, before: pairs(20), after: pairs(21) },
      ]).bytes;
      expect(mustRead(moved).sheets[0]?.merges).toEqual(pairs(21));
      const none = mustPatch(moved, [
        { kind: 'set-merges', sheet: SHEET, before: pairs(21), after: [] },
      ]).bytes;
      expect(mustRead(none).sheets[0]?.merges).toEqual([]);
    });
  },
  2 * PATIENCE,
);

test(
  'A sheet of 200,000 cells is added, and taken out again where it holds them still',
  () => {
    isSoon(() => {
      const sheet = styledSheet({
        name: 'Mới',
        cells: places.map((place, at) => ({ ...place, content: contentOf(at), style: { border: true } })),
        merges: [],
        widths: new Map(),
        heights: new Map(),
        orientation: 'portrait',
      });
      const added = mustPatch(empty, [{ kind: 'add-sheet', sheet }]);
      expect(mustRead(added.bytes).sheets[1]?.rows.size).toBe(COUNT / COLS);
      const back = mustRead(mustPatch(added.bytes, structuredClone(added.inverse)).bytes);
      expect(back.sheets.map(({ name }) => name)).toEqual([SHEET]);
    });
  },
  2 * PATIENCE,
);

test(
  'Each of 20,000 formulas shared from one cell is kept where every other is overwritten',
  () => {
    isSoon(() => {
      const rows = Array.from({ length: 20_000 }, (_, row) => {
        const shared = row === 0 ? '<f t="shared" ref="B1:B20000" si="0">A1*2</f>' : '<f t="shared" si="0"/>';
        return `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}">${shared}<v>0</v></c></row>`;
      });
      const bytes = literalWorkbook({ data: rows.join('') });
      const edits = Array.from({ length: 10_000 }, (_, at): Edit => {
        const row = 2 * at;
        return {
          kind: 'set-cell',
          cell: { sheet: SHEET, row, col: 1 },
          before: { value: 0, formula: `A${row + 1}*2`, format: null },
          after: { ...EMPTY, value: 7 },
        };
      });
      const [sheet] = mustRead(mustPatch(bytes, edits).bytes).sheets;
      expect(sheet?.rows.get(19_999)).toMatchObject({ 1: { formula: 'A20000*2' } });
      expect(sheet?.rows.get(19_998)).toMatchObject({ 1: { formula: null, value: 7 } });
    });
  },
  2 * PATIENCE,
);
