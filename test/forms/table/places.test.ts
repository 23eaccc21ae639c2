import { Depths } from '../../../src/forms/table/geometry/depths.ts';
import { blocksOf } from '../../../src/forms/table/geometry/blocks.ts';
import { isFigure, labelIn } from '../../../src/forms/table/geometry/row-kinds.ts';
import { withRowsBelow } from '../../../src/forms/table/geometry/rows-below.ts';
import { markerOf } from '../../../src/forms/table/geometry/stub.ts';
import { tableOf } from '../../../src/forms/table/geometry/table.ts';
import { cellAtColumn } from '../../../src/forms/table/geometry/table-cell.ts';
import { crossing, tableRows } from '../../../src/forms/table/geometry/table-rows.ts';
import {
  columnNumbersIn,
  hasContent,
  isBlankRow,
  labelsInColumn,
  labelsInRow,
} from '../../../src/forms/table/view.ts';
import { cellName, parseRangeName, type Range } from '../../../src/grid/index.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';
import { sheet } from '../../workbooks/literal.ts';

const rowsIn = (drawing: string) => blocksOf(tableRows(drawnSheet(drawing), [])).rows;

describe('what a row is', () => {
  const LABELLED = 'Đơn vị|Sáng|Chiều\nXã Đông|12|13';

  test.each<[string, string, string]>([
    ['a row of figures', 'Xã Đông|12|13', 'body'],
    ['a row of words', 'Đơn vị|Sáng|Chiều', 'text'],
    ['a heading', 'Khối xã', 'text'],
    ['a number and a name', '1|Xã Đông', 'text'],
    ['a row of years', 'Năm|2024|2025', 'text'],
    ['a level of years', 'Tốt|2024|2025', 'body'],
    ['a total as large as a year', 'Tổng số|2024|', 'body'],
    ['a dash for none', 'Xã Đông|-|-', 'body'],
    ['a day, which was meant as a figure', 'Xã Đông|7/9|2/9', 'body'],
    ['a telephone number', "Xã Đông|'0912345678", 'text'],
    ['figures behind a year and a name', '2024|Xã Đông|12', 'body'],
    ['figures behind a letter', 'a|Xã Đông|12', 'body'],
    ['two figures before a text', '12|13|Xã Đông', 'body'],
    ['one figure', '|12', 'text'],
    // What numbers the columns.
    ['numbers that run on', '1|2|3', 'number'],
    ['numbers in brackets', '(1)|(2)|(3)', 'number'],
    ['letters, then numbers', 'A|B|1|2|3', 'number'],
    ['letters in brackets, then numbers', '(A)|(B)|1|2|3', 'number'],
    ['two numbers', '1|2', 'body'],
    ['two numbers, of which one is a sum', '1=2+3|2', 'number'],
    ['a sum among numbers', 'A|1 = 2 + 3|2|3', 'number'],
    ['numbers that begin again beside them', '1|2|3|1|2|3', 'number'],
    ['letters that begin again beside them', 'A|1|2|3|A|1|2|3', 'number'],
    ['numbers in brackets that begin again', '(1)|(2)|(3)|(1)|(2)|(3)', 'number'],
    ['numbers that begin again too soon', '1|2|1|2|3', 'body'],
    ['numbers and a word', '1|2|3|Xã', 'body'],
    ['numbers that go on to more than a hundred', '98|99|100', 'body'],
    ['numbers from nought on', '0|1|2|3', 'body'],
  ])('%s: %s', (_name, row, expected) => {
    expect(rowsIn(row).map(({ kind }) => kind)).toEqual([expected]);
  });

  test.each<[string, string, string]>([
    ['a figure alone goes on with them', '|14', 'body'],
    ['a figure alone, without a label', '14', 'body'],
    ['numbers that run on are figures, too', '1|2|3', 'body'],
    ['a level’s words stand where figures are meant', 'Tốt|chưa rõ|chưa rõ', 'body'],
    ['so do those of a total', 'Tổng số|chưa rõ', 'body'],
    ['words of a unit do not', 'Xã Tây|chưa rõ|chưa rõ', 'text'],
    ['a level alone says nothing of figures', 'Tốt', 'text'],
    ['a level beside others is a head', 'Tốt|Hoàn thành|Tổng số', 'text'],
    ['a level in another column is none of them', '|Tốt|chưa rõ', 'text'],
    ['a day in words is no figure', 'Xã Tây|05/06/2025', 'text'],
  ])('below a row of figures %s', (_name, row, expected) => {
    expect(rowsIn(`${LABELLED}\n${row}`).at(-1)?.kind).toBe(expected);
  });

  test('words over figures are of a row of them where they are a level’s, or a head stands over them', () => {
    const kinds = (drawing: string) => rowsIn(drawing).map(({ kind }) => kind);
    const figures = 'Số có mặt|22|23';
    const words = 'Tổng số|chưa rõ|chưa rõ';
    expect(kinds(`Tốt|chưa rõ|chưa rõ\n${figures}`)).toEqual(['body', 'body']);
    expect(kinds(`Nội dung|Sáng|Chiều\n${words}\n${figures}`)).toEqual(['text', 'body', 'body']);
    expect(kinds(`1|2|3\n${words}\n${figures}`)).toEqual(['number', 'body', 'body']);
    // Without a head, under a title, under a head of fewer columns, or over a unit, they are a head themselves.
    expect(kinds(`${words}\n${figures}`)).toEqual(['text', 'body']);
    expect(kinds(`KẾT QUẢ CỦA CHI BỘ\n${words}\n${figures}`)).toEqual(['text', 'text', 'body']);
    expect(kinds(`Nội dung|Sáng\n${words}\n${figures}`)).toEqual(['text', 'text', 'body']);
    expect(kinds(`Nội dung|Sáng|Chiều\n\n${words}\n${figures}`)).toEqual(['text', 'text', 'body']);
    expect(kinds(`Nội dung|Sáng|Chiều\n${words}\nXã Đông|22|23`)).toEqual(['text', 'text', 'body']);
    expect(kinds(`Nội dung|Sáng|Chiều\nTổng số|chưa rõ|chưa rõ\n\n${figures}`)).toEqual([
      'text',
      'text',
      'body',
    ]);
    expect(kinds(`Nội dung|Sáng|Chiều\nXã Đông|chưa rõ|chưa rõ\n${figures}`)).toEqual([
      'text',
      'text',
      'body',
    ]);
  });

  test.each<[string, string | null, readonly string[]]>([
    ['1|Xã Đông|12|13', 'Xã Đông', ['12', '13']],
    ['II.|Khối xã|12', 'Khối xã', ['12']],
    ['a|12|13', 'a', ['12', '13']],
    ['2024|Xã Đông|12', 'Xã Đông', ['12']],
    ['12|13|Xã Đông|14', null, ['13', 'Xã Đông', '14']],
    ['2024|2025|Xã Đông', null, ['2025', 'Xã Đông']],
    ['12|13', null, ['13']],
  ])('the label of %s is %j', (row, label, beyond) => {
    const read = labelIn(rowsIn(row)[0]?.cells ?? []);
    expect(read.label?.text ?? null).toBe(label);
    expect(read.beyond.map(({ text }) => text)).toEqual(beyond);
  });

  test('what stands in place of a figure is taken for one; a tick and a code are not', () => {
    const cells = [
      'Xã',
      12,
      '-',
      { v: 45_808, z: 'd/m' },
      { v: '', f: 'IF(A1,1,"")' },
      true,
      '0912345678',
      2024,
    ];
    const [row] = tableRows(sheet('S', [cells]), []);
    expect(row?.cells.map(isFigure)).toEqual([false, true, true, true, true, false, false, false]);
  });

  test('numbers jotted down beside the rows, with no word among them, are none of theirs', () => {
    const columns = (drawing: string) => [
      ...new Set(rowsIn(drawing).flatMap(({ cells }) => cells.map(({ col }) => col))),
    ];
    expect(columns('Đơn vị|Sáng||\nXã Đông|12||500\nXã Tây|13||600')).toEqual([0, 1]);
    expect(columns('Đơn vị|Sáng||Chiều\nXã Đông|12||500\nXã Tây|13||600')).toEqual([0, 1, 3]);
    expect(columns('Đơn vị|Sáng||2025\nXã Đông|12||500\nXã Tây|13||600')).toEqual([0, 1, 3]);
    expect(columns('Đơn vị|Sáng|\nXã Đông|12|500\nXã Tây|13|600')).toEqual([0, 1, 2]);
    expect(columns('Đơn vị|Kết quả|<||\nXã Đông|12|||500\nXã Tây|13|||600')).toEqual([0, 1]);
    expect(columns('12|13||500\n12|13||600')).toEqual([0, 1]);
  });
});

test('numbers that go on by a year each are years, also shown in groups', () => {
  const kinds = (...values: (number | string)[]) => {
    const cells = values.map((v, at) => (at === 0 ? { v, z: '#,##0' } : v));
    return tableRows(sheet('S', [['Năm', ...cells]]), [])[0]
      ?.cells.slice(1)
      .map(({ kind }) => kind);
  };
  expect(kinds(2023, 2024, 2025)).toEqual(['year', 'year', 'year']);
  expect(kinds(1990, 1991, 1992)).toEqual(['year', 'year', 'year']);
  expect(kinds(2058, 2059, 2060)).toEqual(['year', 'year', 'year']);
  expect(kinds(1989, 1990, 1991)).toEqual(['figure', 'year', 'year']);
  expect(kinds(2059, 2060, 2061)).toEqual(['figure', 'year', 'year']);
  expect(kinds(2023, 2024)).toEqual(['figure', 'year']);
  expect(kinds(2023, 2024, '2025')).toEqual(['figure', 'year', 'year']);
  expect(kinds(2023, 2024, 2026)).toEqual(['figure', 'year', 'year']);
});

test('what was read is no part of a row, and crosses it where it stands', () => {
  const taken = ['B2:C3', 'A5:A5', 'B3:B6'].map((name) => parseRangeName(name)).filter((one) => one !== null);
  const rows = tableRows(drawnSheet('a|b|c|d\na|b|c|d\na|b|c|d\na|b|c|d\na|b|c|d\na|b|c|d\na|b|c|d'), taken);
  const takenAcross = crossing(taken);
  expect(
    rows.map(({ row, cells }) => [row + 1, cells.map(({ text }) => text).join(''), takenAcross(row).length]),
  ).toEqual([
    [1, 'abcd', 0],
    [2, 'ad', 1],
    [3, 'ad', 2],
    [4, 'acd', 1],
    [5, 'cd', 2],
    [6, 'acd', 1],
    [7, 'abcd', 0],
  ]);
});

test('the cell of a row at a column is found, or none', () => {
  const cells = rowsIn('a||c|d||f')[0]?.cells ?? [];
  expect([0, 1, 2, 3, 4, 5, 6].map((col) => cellAtColumn(cells, col)?.text ?? null)).toEqual([
    'a',
    null,
    'c',
    'd',
    null,
    'f',
    null,
  ]);
});

test('a kind of number is deeper than those that are open when it first comes', () => {
  const depths = (...numbers: string[]) => {
    const open = new Depths();
    return numbers.map((text) => open.next(markerOf(text) ?? { marker: 'none', number: '' }));
  };
  expect(depths('A', 'I', '1', 'a', '-', '2', 'II', 'B')).toEqual([0, 1, 2, 3, 4, 2, 1, 0]);
  expect(depths('1', '1.1', '1.1.1', '1.2', '2')).toEqual([0, 1, 2, 1, 0]);
  // Without a number a row stands above those that have one, beside them, or below letters and Roman numerals.
  expect(depths('', '1', '2', '', '1')).toEqual([0, 1, 1, 0, 1]);
  expect(depths('1', '', '2')).toEqual([0, 0, 0]);
  expect(depths('I', '', '1', 'II')).toEqual([0, 1, 2, 0]);
  expect(depths('A', '', 'B')).toEqual([0, 1, 0]);
});

describe('rows right below a table', () => {
  const below = (drawing: string) => {
    const drawn = drawnSheet(drawing);
    const {
      rows,
      blocks: [block],
    } = blocksOf(tableRows(drawn, []));
    if (!block) throw new Error('no table');
    return withRowsBelow(tableOf(drawn, block, []), rows, ({ number }) => number !== '').map(
      ({ row }) => row + 1,
    );
  };
  const TABLE = 'TT|Đơn vị|Sáng\n1|Xã Đông|12\n2|Xã Tây|13';

  test.each<[string, string, readonly number[]]>([
    ['are lines of it, too', '3|Xã Nam\n4|Xã Bắc', [2, 3, 4, 5]],
    ['behind a blank row are none', '\n3|Xã Nam', [2, 3]],
    ['end at one that is no line', '3|Xã Nam\n|Người lập biểu\n4|Xã Bắc', [2, 3, 4]],
    ['are none from the first that is no line', '|Người lập biểu\n4|Xã Bắc', [2, 3]],
    ['end at one with words elsewhere', '3|Xã Nam\n4|Xã Bắc|chưa rõ\n5|Xã Trung', [2, 3, 4]],
  ])('%s', (_name, more, expected) => {
    expect(below(`${TABLE}\n${more}`)).toEqual(expected);
  });
});

describe('what is seen in part of a sheet', () => {
  const drawn = drawnSheet(`
Đơn vị|Kết quả|<|Ghi chú
^|Sáng|Chiều|
Xã Đông|12||
||-|
A|1|2|3
|   ||`);
  const names = (labels: readonly { text: string; cell: { row: number; col: number } }[]) =>
    labels.map(({ text, cell }) => `${cellName(cell)} ${text}`);

  test('the labels of a row, a merged one once', () => {
    expect(names(labelsInRow(drawn, 0, { first: 0, last: 3 }))).toEqual([
      'A1 Đơn vị',
      'B1 Kết quả',
      'D1 Ghi chú',
    ]);
    expect(names(labelsInRow(drawn, 1, { first: 0, last: 1 }))).toEqual(['A1 Đơn vị', 'B2 Sáng']);
    expect(names(labelsInRow(drawn, 5, { first: 0, last: 3 }))).toEqual([]);
  });

  test('spaces are no label', () => {
    const spaces = sheet('S', [['   ', 'Sáng'], ['   ']]);
    expect(names(labelsInRow(spaces, 0, { first: 0, last: 1 }))).toEqual(['B1 Sáng']);
    expect(names(labelsInColumn(spaces, 0, { first: 0, last: 1 }))).toEqual([]);
    expect(isBlankRow(spaces, 1, { first: 0, last: 1 })).toBe(true);
  });

  test('the labels of a column, a merged one once', () => {
    expect(names(labelsInColumn(drawn, 0, { first: 0, last: 2 }))).toEqual(['A1 Đơn vị', 'A3 Xã Đông']);
    expect(names(labelsInColumn(drawn, 2, { first: 0, last: 1 }))).toEqual(['B1 Kết quả', 'C2 Chiều']);
  });

  test('whether a row is blank', () => {
    const cols = { first: 1, last: 3 };
    expect([0, 1, 2, 3, 4, 5, 6].map((row) => isBlankRow(drawn, row, cols))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(isBlankRow(drawn, 2, { first: 2, last: 3 })).toBe(true);
  });

  test('whether anything stands in a column', () => {
    expect(hasContent(drawn, 3, { first: 0, last: 1 })).toBe(true);
    expect(hasContent(drawn, 3, { first: 1, last: 3 })).toBe(false);
    expect(hasContent(drawn, 3, { first: 3, last: 4 })).toBe(true);
    expect(hasContent(drawn, 0, { first: 1, last: 1 })).toBe(true);
    expect(hasContent(drawn, 4, { first: 0, last: 5 })).toBe(false);
  });

  test('the numbers of columns', () => {
    const numbers = columnNumbersIn(drawn, 4, { first: 0, last: 3 });
    expect([...(numbers ?? [])].map(([col, { number }]) => [col, number])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(columnNumbersIn(drawn, 0, { first: 0, last: 3 })).toBeNull();
    const gaps = sheet('S', [['1', '   ', '2', '3']]);
    expect(columnNumbersIn(gaps, 0, { first: 0, last: 3 })?.size).toBe(3);
  });
});

describe('the texts over a table', () => {
  const above = (drawing: string, ...before: string[]) => {
    const drawn = drawnSheet(drawing);
    const block = blocksOf(tableRows(drawn, [])).blocks.at(-1);
    const ranges = before.map((name) => parseRangeName(name)).filter((one): one is Range => one !== null);
    return block ? tableOf(drawn, block, ranges).above.map(({ text }) => text) : [];
  };

  test('the nearest comes first, down to the table before', () => {
    const drawing = `
Phụ lục của năm
Khối xã
Đơn vị|Sáng|Chiều
Xã Đông|12|13
Xã Tây|12|13
Khối cơ quan
Biểu chung
Cơ quan|Nam|Nữ
Văn phòng|12|13
Ban Tổ chức|12|13`;
    expect(above(drawing, 'A3:C5')).toEqual(['Biểu chung', 'Khối cơ quan']);
  });

  test('of one further right, but below another, the nearest comes first', () => {
    const drawing = `
Đơn vị|Sáng
Xã Đông|12
Xã Tây|12
|||Khối cơ quan
Khối xã
|||Cơ quan|Nam
|||Văn phòng|13
|||Ban Tổ chức|13`;
    expect(above(drawing, 'A1:B3')).toEqual(['Khối xã', 'Khối cơ quan']);
  });

  test('of one beside another what stands over itself comes first', () => {
    const drawing = `
|||Khối cơ quan
Khối xã
Đơn vị|Sáng||Cơ quan|Nam
Xã Đông|12||Văn phòng|13
Xã Tây|12||Ban Tổ chức|13`;
    expect(above(drawing, 'A3:B5')).toEqual(['Khối cơ quan', 'Khối xã']);
    expect(above(drawing)).toEqual(['Khối xã', 'Khối cơ quan']);
  });
});
