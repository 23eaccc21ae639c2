import * as fc from 'fast-check';
import {
  anchorOf,
  cellAt,
  isErrorValue,
  mergeAt,
  sheetNamed,
  textAt,
  usedRange,
  type Cell,
  type Range,
  type Row,
  type Sheet,
  type Value,
} from '../../src/grid/index.ts';

function cell(value: Value): Cell {
  return { value, formula: null, format: null, font: null };
}

function sheet(cells: readonly (readonly [number, number, Value])[], merges: readonly Range[] = []): Sheet {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const [row, col, value] of cells.toSorted((a, b) => a[0] - b[0])) {
    const line = rows.get(row) ?? [];
    line[col] = cell(value);
    rows.set(row, line);
  }
  return { name: 'Biểu 1', hidden: false, rows, merges, hiddenRows: new Set() };
}

const range = (top: number, left: number, bottom: number, right: number): Range => ({
  top,
  left,
  bottom,
  right,
});

/** Rectangles that do not overlap, one in each band of 400 rows, some of them higher than 256 rows. */
const merges = fc
  .array(
    fc.record({
      top: fc.integer({ min: 0, max: 20 }),
      height: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 250, max: 379 })),
      left: fc.integer({ min: 0, max: 5 }),
      width: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 6 },
  )
  .map((bands) =>
    bands.map(({ top, height, left, width }, band) =>
      range(band * 400 + top, left, band * 400 + top + height - 1, left + width - 1),
    ),
  );

describe('a sheet answers for every place', () => {
  test('an empty sheet has no used range', () => {
    expect(usedRange(sheet([]))).toBeNull();
  });

  test('a row of holes is not used', () => {
    const rows = new Map<number, Row>([[3, [undefined, undefined]]]);
    expect(usedRange({ ...sheet([]), rows })).toBeNull();
  });

  test('the used range reaches from the first to the last content', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), {
          minLength: 1,
        }),
        (places) => {
          const rows = places.map(([row]) => row);
          const cols = places.map(([, col]) => col);
          expect(usedRange(sheet(places.map(([row, col]) => [row, col, 'x'])))).toEqual(
            range(Math.min(...rows), Math.min(...cols), Math.max(...rows), Math.max(...cols)),
          );
        },
      ),
    );
  });

  test('outside the content there is nothing', () => {
    const one = sheet([[1, 1, 'x']]);
    expect(cellAt(one, 1, 1)).toEqual(cell('x'));
    for (const [row, col] of [
      [0, 0],
      [1, 0],
      [1, 2],
      [9, 1],
    ] as const) {
      expect(cellAt(one, row, col)).toBeUndefined();
    }
  });

  test.each<[Value, string]>([
    ['  Tổng số', '  Tổng số'],
    [2208, '2208'],
    [18.97, '18.97'],
    [true, ''],
    [null, ''],
    [{ error: '#DIV/0!' }, ''],
  ])('the text of %j is %j', (value, text) => {
    expect(textAt(sheet([[0, 0, value]]), 0, 0)).toBe(text);
  });

  test('only an error is an error', () => {
    expect(isErrorValue({ error: '#REF!' })).toBe(true);
    for (const value of [null, undefined, 0, '#REF!', false]) expect(isErrorValue(value)).toBe(false);
  });

  test('a sheet is found by its exact name', () => {
    const one = sheet([]);
    const workbook = { sheets: [one], date1904: false };
    expect(sheetNamed(workbook, 'Biểu 1')).toBe(one);
    expect(sheetNamed(workbook, 'biểu 1')).toBeUndefined();
  });
});

describe('a merged rectangle is seen at each of its cells', () => {
  test('its text is that of its first cell, and of no cell beside it', () => {
    const one = sheet(
      [
        [2, 1, 'Năm đánh giá'],
        [3, 1, 'hidden'],
      ],
      [range(2, 1, 3, 4)],
    );
    expect(textAt(one, 3, 4)).toBe('Năm đánh giá');
    expect(textAt(one, 3, 1)).toBe('Năm đánh giá');
    for (const [row, col] of [
      [1, 1],
      [4, 1],
      [2, 0],
      [2, 5],
    ] as const)
      expect(textAt(one, row, col)).toBe('');
  });

  test('every place finds the rectangle over it, however high that is', () => {
    fc.assert(
      fc.property(
        merges,
        fc.integer({ min: 0, max: 2400 }),
        fc.integer({ min: 0, max: 10 }),
        (all, row, col) => {
          const over = all.find((m) => m.top <= row && row <= m.bottom && m.left <= col && col <= m.right);
          const one = sheet([], all);
          expect(mergeAt(one, { row, col })).toEqual(over ?? null);
          expect(anchorOf(one, { row, col })).toEqual(
            over ? { row: over.top, col: over.left } : { row, col },
          );
        },
      ),
    );
  });

  test('all cells of a rectangle share its first cell', () => {
    fc.assert(
      fc.property(merges, (all) => {
        const one = sheet([], all);
        for (const { top, left, bottom, right } of all) {
          const anchor = { row: top, col: left };
          expect(anchorOf(one, { row: bottom, col: right })).toEqual(anchor);
          expect(anchorOf(one, { row: top, col: right })).toEqual(anchor);
          expect(anchorOf(one, { row: bottom, col: left })).toEqual(anchor);
        }
      }),
    );
  });
});
