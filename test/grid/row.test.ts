import * as fc from 'fast-check';
import {
  cellInRow,
  cellsInRow,
  columnsSeen,
  LAST_COL,
  lastCellIn,
  mapRow,
  RowBuilder,
  rowSpan,
  usedRange,
  type Cell,
  type Range,
  type Row,
  type Sheet,
} from '../../src/grid/index.ts';

const cell = (value: number): Cell => ({ value, formula: null, format: null, font: null });

function built(cells: readonly (readonly [col: number, value: number])[]): Row {
  const builder = new RowBuilder();
  for (const [col, value] of cells) builder.put(col, cell(value));
  return builder.row;
}

function sheetOf(rows: ReadonlyMap<number, Row>, merges: readonly Range[] = []): Sheet {
  return { name: 'Biểu 1', hidden: false, rows, merges, hiddenRows: new Set() };
}

/** Cells in any order, the same column more than once, near and far. */
const puts = fc.array(fc.tuple(fc.oneof(fc.nat(40), fc.nat(LAST_COL)), fc.nat(1000)), { maxLength: 60 });

test('A row gives each cell that was put into it, from left to right, and no other', () => {
  fc.assert(
    fc.property(puts, (cells) => {
      const row = built(cells);
      const expected = [...new Map(cells)].sort(([a], [b]) => a - b);
      expect(Array.from(cellsInRow(row), ([col, { value }]) => [col, value])).toEqual(expected);
      for (const [col, value] of expected) expect(cellInRow(row, col)).toEqual(cell(value));
      const visited: number[] = [];
      row.forEach((one, col) => {
        if (one) visited.push(col);
      });
      expect(visited).toEqual(expected.map(([col]) => col));
      expect(rowSpan(row)).toEqual(
        expected.length === 0 ? null : { first: expected[0]?.[0], last: expected.at(-1)?.[0] },
      );
    }),
  );
});

test('A row holds no more places than a few for each of its cells, however far to the right they stand', () => {
  fc.assert(
    fc.property(puts, (cells) => {
      const row = built(cells);
      const places = Array.isArray(row) ? row.length : 0;
      expect(places).toBeLessThanOrEqual(64 + 8 * new Set(cells.map(([col]) => col)).size);
    }),
  );
});

test('A row changed cell by cell keeps its order and drops what is taken out', () => {
  fc.assert(
    fc.property(puts, (cells) => {
      const kept = mapRow(built(cells), (one, col) => (col % 2 === 0 ? { ...one, format: '@' } : undefined));
      const expected = [...new Map(cells)].filter(([col]) => col % 2 === 0).sort(([a], [b]) => a - b);
      expect(Array.from(cellsInRow(kept), ([col, { value, format }]) => [col, value, format])).toEqual(
        expected.map(([col, value]) => [col, value, '@']),
      );
    }),
  );
});

test('A sheet is as wide as its cells, near or far', () => {
  const sheet = sheetOf(
    new Map([
      [2, built([[3, 1]])],
      [7, built([[LAST_COL, 1]])],
    ]),
  );
  expect(usedRange(sheet)).toEqual({ top: 2, left: 3, bottom: 7, right: LAST_COL });
  expect([2, 3, 7].map((row) => lastCellIn(sheet, row))).toEqual([3, -1, LAST_COL]);
});

test('What is seen along a wide row are its cells, and each merged rectangle over it once', () => {
  const merges = [
    { top: 0, left: 2, bottom: 3, right: 900 },
    { top: 1, left: 1000, bottom: 1, right: 1001 },
  ];
  const sheet = sheetOf(
    new Map([
      [
        3,
        built([
          [950, 1],
          [LAST_COL, 2],
        ]),
      ],
    ]),
    merges,
  );
  expect([...columnsSeen(sheet, 3, { first: 0, last: LAST_COL })]).toEqual([2, 950, LAST_COL]);
  expect([...columnsSeen(sheet, 3, { first: 500, last: 960 })]).toEqual([500, 950]);
  expect([...columnsSeen(sheet, 1, { first: 0, last: LAST_COL })]).toEqual([2, 1000]);
  expect([...columnsSeen(sheet, 9, { first: 3, last: 6 })]).toEqual([3, 4, 5, 6]);
});
