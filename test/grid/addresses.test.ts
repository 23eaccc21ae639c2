import * as fc from 'fast-check';
import {
  cellName,
  columnName,
  distinctCells,
  joinCells,
  LAST_COL,
  LAST_ROW,
  parseCellName,
  parseRangeName,
  qualifiedName,
  rangeName,
  sameCell,
  sheetPrefix,
  type CellRef,
  type RangeRef,
} from '../../src/grid/index.ts';

const row = fc.integer({ min: 0, max: LAST_ROW });
const col = fc.integer({ min: 0, max: LAST_COL });
const position = fc.record({ row, col });

const at = (name: string, sheet = 'KQ'): CellRef => ({
  sheet,
  ...(parseCellName(name) ?? { row: -1, col: -1 }),
});

/** Cells close together, on two sheets, some of them twice. */
const cells = fc.array(
  fc.record({
    sheet: fc.constantFrom('XL TCCSĐ', 'Biểu 1'),
    row: fc.integer({ min: 0, max: 4 }),
    col: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 30 },
);

describe('what a person calls a cell is read back', () => {
  test.each<[number, string]>([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %d is %s', (number, name) => {
    expect(columnName(number)).toBe(name);
  });

  test('every column has a name of its own, in order', () => {
    const names = Array.from({ length: LAST_COL + 1 }, (_, number) => columnName(number));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(names.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)));
  });

  test('a cell', () => {
    fc.assert(
      fc.property(position, (place) => {
        expect(parseCellName(cellName(place))).toEqual(place);
        expect(parseCellName(cellName(place).toLowerCase())).toEqual(place);
        expect(parseCellName(`$${columnName(place.col)}$${place.row + 1}`)).toEqual(place);
      }),
    );
  });

  test('a range, whichever corners it is named by', () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const range = {
          top: Math.min(one.row, other.row),
          left: Math.min(one.col, other.col),
          bottom: Math.max(one.row, other.row),
          right: Math.max(one.col, other.col),
        };
        expect(parseRangeName(rangeName(range))).toEqual(range);
        expect(parseRangeName(`${cellName(other)}:${cellName(one)}`)).toEqual(range);
      }),
    );
  });

  test('a range of one cell is called by the cell', () => {
    expect(rangeName({ top: 6, left: 0, bottom: 6, right: 0 })).toBe('A7');
    expect(parseRangeName('A7')).toEqual({ top: 6, left: 0, bottom: 6, right: 0 });
  });

  test.each([
    '',
    'A',
    '7',
    'A0',
    'A01',
    'XFE1',
    'A1048577',
    'AAAA1',
    'A1:',
    ':A1',
    'A1:B2:C3',
    'A1 ',
    'Đ1',
    'A-1',
    'A:A',
    '1:1',
  ])('%j is no cell and no range', (text) => {
    expect(parseCellName(text)).toBeNull();
    expect(parseRangeName(text)).toBeNull();
  });

  test('the last cell of a sheet is one', () => {
    expect(parseCellName('XFD1048576')).toEqual({ row: LAST_ROW, col: LAST_COL });
  });
});

describe("a sheet's name is quoted where Excel quotes it", () => {
  test.each([
    ['Sheet1', 'Sheet1'],
    ['Bieu_1', 'Bieu_1'],
    ['_x.y', '_x.y'],
    ['XL TCCSĐ', "'XL TCCSĐ'"],
    ['Biểu 1', "'Biểu 1'"],
    ["Tháng '11", "'Tháng ''11'"],
    ['2022', "'2022'"],
    ['XL2022', "'XL2022'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ['r', "'r'"],
    ['C', "'C'"],
    ['XL-TCCSD', "'XL-TCCSD'"],
    ['', "''"],
  ])('%j before "!" is %j', (sheet, prefix) => {
    expect(sheetPrefix(sheet)).toBe(prefix);
  });

  test('a cell and a range of a sheet', () => {
    expect(qualifiedName({ sheet: 'XL TCCSĐ', row: 12, col: 2 })).toBe("'XL TCCSĐ'!C13");
    expect(qualifiedName({ sheet: 'KQ', top: 8, left: 2, bottom: 11, right: 2 })).toBe('KQ!C9:C12');
  });
});

function cellsOf({ sheet, top, left, bottom, right }: RangeRef): CellRef[] {
  const found: CellRef[] = [];
  for (let r = top; r <= bottom; r++)
    for (let c = left; c <= right; c++) found.push({ sheet, row: r, col: c });
  return found;
}

describe('cells are named in runs', () => {
  test.each([
    [['C9', 'C10', 'C11', 'C12'], ['C9:C12']],
    [['C9', 'D9', 'E9'], ['C9:E9']],
    [
      ['C9', 'C10', 'D10'],
      ['C9:C10', 'D10'],
    ],
    [
      ['C9', 'D9', 'C10'],
      ['C9:D9', 'C10'],
    ],
    [
      ['C9', 'C11'],
      ['C9', 'C11'],
    ],
    [['C9'], ['C9']],
    [[], []],
  ])('%j are %j', (names, runs) => {
    expect(joinCells(names.map((name) => at(name))).map(rangeName)).toEqual(runs);
  });

  test('a run ends with its sheet', () => {
    expect(joinCells([at('C9', 'A'), at('C10', 'B')])).toHaveLength(2);
  });

  test('the runs hold exactly the cells given, in their order', () => {
    fc.assert(
      fc.property(cells, (given) => {
        expect(joinCells(given).flatMap(cellsOf)).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the same cell', () => {
  test('is one of the same sheet; what is not there is none', () => {
    expect(sameCell(at('C9', 'A'), at('C9', 'A'))).toBe(true);
    expect(sameCell(at('C9', 'A'), at('C9', 'B'))).toBe(false);
    expect(sameCell(at('C9'), at('C10'))).toBe(false);
    expect(sameCell(null, null)).toBe(false);
    expect(sameCell(undefined, at('C9'))).toBe(false);
  });

  test('is listed once, where it is first', () => {
    const [first, second, again] = [at('C9', 'A'), at('C9', 'B'), at('C9', 'A')];
    expect(distinctCells([first, second, again])).toEqual([first, second]);
  });
});
