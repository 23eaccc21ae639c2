import { readFormNumber, formNumberOf } from '../../src/forms/title/form-number.ts';
import { cellName, parseRangeName } from '../../src/grid/index.ts';
import { sheet, type Literal } from '../workbooks/literal.ts';

describe('the mark of a form is read as clerks write it', () => {
  test.each<[string, number | null]>([
    ['Biểu số 1', 1],
    ['Biểu 1', 1],
    ['BIỂU SỐ: 01', 1],
    ['BIỂU SỐ 2.', 2],
    ['Biểu số: 3', 3],
    ['Mẫu biểu 4', 4],
    ['Mẫu biểu số 4', 4],
    ['Biểu mẫu số 04', 4],
    ['(Biểu số 1)', 1],
    ['( Biểu 1 )', 1],
    ['  Biểu\u00a0số\n1 ', 1],
    ['Biểu số 1'.normalize('NFD'), 1],
    ['Biểu 01/KĐ', 1],
    ['BIỂU SỐ 1 - THỐNG KÊ VĂN BẢN', 1],
    ['Biểu số 1. Thống kê văn bản', 1],
    ['THỐNG KÊ VĂN BẢN (Biểu số 1)', 1],
    ['THỐNG KÊ VĂN BẢN (Biểu số 1 kèm theo Báo cáo số 10-BC/HU)', 1],
    ['Biểu số 0', null],
    ['Biểu số', null],
    ['Biểu 2022', null],
    ['Biểu 10/11/2022', null],
    ['BIỂU VỀ KHUNG TIÊU CHÍ', null],
    ['NGƯỜI LẬP BIỂU', null],
    ['theo Biểu số 1 của Tỉnh ủy', null],
    ['', null],
  ])('%j', (text, number) => {
    expect(readFormNumber(text)).toBe(number);
  });
});

const _ = undefined;
const HEAD = ['TT', 'Tập thể, cá nhân', 'Phù hợp', 'Chưa phù hợp'];

function found(rows: readonly (readonly Literal[])[], range: string): string | null {
  const mark = formNumberOf(
    sheet('S', rows),
    parseRangeName(range) ?? { top: 0, left: 0, bottom: 0, right: 0 },
  );
  return mark && `${cellName(mark.label.cell)} ${mark.number} ${mark.label.text}`;
}

describe('the mark of a form is found near it', () => {
  test.each<[string, readonly (readonly Literal[])[], string, string | null]>([
    [
      'above its title',
      [['HUYỆN ỦY', _, _, 'Biểu số 2'], [], ['BIỂU VỀ'], [], HEAD, [1]],
      'A5:D6',
      'D1 2 Biểu số 2',
    ],
    ['beside the table', [['A', _, _, _, _, _, 'Biểu 2'], HEAD, [1]], 'A2:D3', 'G1 2 Biểu 2'],
    ['in its head', [['Biểu số 3'], HEAD, [1]], 'A1:D3', 'A1 3 Biểu số 3'],
    ['the nearest of two', [['Biểu số 1'], ['x'], ['Biểu số 2'], HEAD, [1]], 'A4:D5', 'A3 2 Biểu số 2'],
    [
      'the nearest to its right edge',
      [['Biểu 2', _, _, 'Biểu 3', _, _, 'Biểu 4'], HEAD],
      'A2:D2',
      'D1 3 Biểu 3',
    ],
    [
      'over its own columns, though the next table’s is nearer to its right edge',
      [['Biểu 2', _, _, _, 'Biểu 3'], HEAD],
      'A2:D2',
      'A1 2 Biểu 2',
    ],
    [
      'over its own columns, though the table’s before is nearer to its right edge',
      [[_, _, _, 'Biểu 2', _, _, 'Biểu 3'], HEAD],
      'F2:G2',
      'G1 3 Biểu 3',
    ],
    [
      'over another’s columns, where none stands over its own',
      [['Biểu 2', _, _, _, _, 'Biểu 3'], HEAD],
      'B2:D2',
      'F1 3 Biểu 3',
    ],
    ['not in its body', [HEAD, [1, 'a'], [2, 'b'], [3, 'Biểu số 2']], 'A1:D4', null],
    ['not beyond the head of another table', [['Biểu số 1'], HEAD, [1], ['x'], HEAD, [1]], 'A5:D6', null],
    ['not too far above', [['Biểu số 1'], ...Array<Literal[]>(12).fill([]), HEAD], 'A14:D14', null],
    ['nowhere', [['HUYỆN ỦY'], [12], HEAD, [1]], 'A3:D4', null],
  ])('%s', (_name, rows, range, mark) => {
    expect(found(rows, range)).toBe(mark);
  });
});
