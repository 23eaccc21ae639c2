import type { Literal } from '../workbooks/literal.ts';
import { profile } from './profiles.ts';
import { testRule } from './rule-tester.ts';
import { HT, KHT, MEMBERS, rows, T, XS, _ } from './tables.ts';

const TITLE = 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022';
/** Columns A | B | 1 … 5, and then some that no rating table has. */
const HEADS = ['TT', 'Đơn vị', 'Tổng số', XS, T, HT, KHT];
const LEVELS = [24, 1, 20, 3, 0];
const withColumns = (
  heads: readonly string[],
  numbers: readonly string[],
  ...beside: readonly (readonly Literal[])[]
) =>
  rows(
    TITLE,
    [...HEADS, ...heads],
    ['A', 'B', '1', '2', '3', '4', '5', ...numbers],
    ...beside.map((figures, at) => [at + 1, `Khối ${at + 1}`, ...LEVELS, ...figures]),
  );

const TURNS = ['Lượt chung', 'Lượt sáng', 'Lượt chiều', 'Lượt tối'];
const SUM = ['6 = 7+8+9', '7', '8', '9'];

/** Levels down, and lines that count something else. */
const down = (...lines: readonly (readonly (number | string | undefined)[])[]) =>
  rows(
    TITLE,
    ['Nội dung', 'Khối xã', 'Khối cơ quan'],
    [XS, 1, 2],
    [T, 20, 30],
    [HT, 3, 4],
    [KHT, 0, 0],
    ['Tổng số', 24, 36],
    ...lines,
  );

testRule('declared-formula', {
  valid: [
    { name: 'columns that add up', rows: withColumns(TURNS, SUM, [9, 2, 3, 4], [6, 1, 2, 3]) },
    {
      name: 'a formula that names a column which is not there as not checkable',
      rows: withColumns(TURNS, ['6 = 7+8+19', '7', '8', '9'], [9, 2, 3, 4]),
      notChecked: ['H2: Thiếu số liệu để tính.'],
    },
    {
      name: 'an operand that is blank or unreadable as not checkable',
      rows: withColumns(TURNS, SUM, [9, 2, _, 4], [9, 2, '?', 4], [9, 2, 3, 4]),
      notChecked: [
        'H4: Ô J4 để trống hoặc không đọc được thành số.',
        'H5: Ô J5 để trống hoặc không đọc được thành số.',
      ],
    },
    { name: 'a blank result', rows: withColumns(TURNS, SUM, [_, 2, 3, 4], [9, 2, 3, 4]) },
    {
      name: 'columns of percentages among those that "…" stands for',
      rows: withColumns(
        ['Lượt chung', 'Lượt sáng', 'Tỷ lệ (%)', 'Lượt tối'],
        ['6 = 7+...+9', '7', '8', '9'],
        [6, 2, 50, 4],
        [4, 1, 25, 3],
      ),
    },
    {
      name: 'sums of other columns among those that "…" stands for',
      rows: withColumns(
        ['Lượt chung', 'Lượt sớm', 'Lượt trong giờ', 'Lượt sáng', 'Lượt chiều', 'Lượt tối'],
        ['6 = 7+...+11', '7', '8 = 9+10', '9', '10', '11'],
        [10, 1, 5, 2, 3, 4],
      ),
    },
    {
      name: 'shares that are rounded or cut off',
      rows: withColumns(
        ['Số lượt', 'Số buổi', 'Mức đạt'],
        ['6', '7', '8(=6*100/7)'],
        [2, 3, '66,6'],
        [2, 3, '66,67'],
      ),
    },
    {
      name: 'a ratio, written as such or in percent',
      rows: withColumns(['Số lượt', 'Số buổi', 'Mức đạt'], ['6', '7', '8 = 6:7'], [3, 2, '1,5'], [3, 2, 150]),
    },
    {
      name: 'rows by their numbers, within their section',
      rows: down(
        ['I. Lượt trong xã (I=1+2)', 5, 7],
        ['1. Lượt sáng', 2, 3],
        ['2. Lượt chiều', 3, 4],
        ['II. Lượt ngoài xã (II=1+2)', 9, 11],
        ['1. Lượt sáng', 4, 5],
        ['2. Lượt chiều', 5, 6],
        ['Cộng chung các lượt (I+II)', 14, 18],
      ),
    },
    { name: 'brackets that name no row', rows: down(['Lượt của tổ (A+B)', 5, 7], ['Lượt khác', 2, 3]) },

    {
      name: 'shares that are blank, or of nothing as nothing; what can’t be read or divided as not checkable',
      rows: withColumns(
        ['Số lượt', 'Số buổi', 'Mức đạt'],
        ['6', '7', '8(=6*100/7)'],
        [2, 3, _],
        [2, 3, 'khá'],
        [2, 3, { v: null, f: 'H6/I6' }],
        [2, '?', 50],
        [0, 0, 0],
        [0, 0, 12],
        [2, 4, 50],
      ),
      notChecked: [
        'J5: Ô J5 để trống hoặc không đọc được thành số.',
        'J6 uncalculated',
        'J7: Ô I7 để trống hoặc không đọc được thành số.',
        'J9: Số làm cơ sở tính bằng 0 nên không tính được tỷ lệ.',
      ],
    },
    {
      name: 'a line of a profile that is wrong: the rule of profiles says so',
      rows: profile(
        ['1', 'Tổng số TCCSĐ (1=1.1+1.2)', 59],
        ['1.1', 'Đảng bộ cơ sở', 20],
        ['1.2', 'Chi bộ cơ sở', 38],
      ).rows,
    },

    {
      name: 'what is read but can’t be reckoned with, told as what it is',
      rows: withColumns(
        ['Số lượt', 'Số buổi', 'Mức đạt'],
        ['6', '7', '8(=6*100/7)'],
        [2, 3, 'khá'],
        [2, '?', 50],
        [0, 0, 12],
        [2, 4, 50],
      ),
      checks: 1,
      notChecked: [
        'J4: Ô J4 để trống hoặc không đọc được thành số.',
        'J5: Ô I5 để trống hoặc không đọc được thành số.',
        'J6: Số làm cơ sở tính bằng 0 nên không tính được tỷ lệ.',
      ],
    },
  ],
  invalid: [
    {
      name: 'a column that is not the sum of those that its number names, whatever they count',
      rows: withColumns(TURNS, SUM, [9, 2, 3, 4], [7, 1, 2, 3]),
      found: [
        {
          at: 'H5',
          id: 'mismatch',
          severity: 'error',
          expected: 6,
          actual: 7,
          related: ['I5', 'J5', 'K5'],
          year: 2022,
          message:
            '“Lượt chung” ở “Khối 2” ghi 7; theo công thức ghi trong biểu (6 = 7 + 8 + 9) là 1 + 2 + 3 = 6, chênh lệch 1.',
        },
      ],
    },
    {
      name: 'a column whose own head declares it',
      rows: withColumns(
        ['Lượt chung (6=7+8+9)', ...TURNS.slice(1)],
        ['6', '7', '8', '9'],
        [10, 2, 3, 4],
        [6, 1, 2, 3],
      ),
      found: [{ at: 'H4', id: 'mismatch', expected: 9 }],
    },
    {
      name: 'a column of percentages',
      rows: withColumns(
        ['Số lượt', 'Số buổi', 'Mức đạt'],
        ['6', '7', '8(=6*100/7)'],
        [2, 3, '67,6'],
        [2, 3, '66,67'],
      ),
      found: [
        {
          at: 'J4',
          id: 'share',
          severity: 'error',
          expected: 66.67,
          actual: 67.6,
          related: ['H4', 'I4'],
          message:
            '“Mức đạt” ở “Khối 1” ghi 67,60%; theo công thức ghi trong biểu (8 = 6 × 100 : 7) là 2 × 100 ÷ 3 = 66,67%.',
        },
      ],
    },
    {
      name: 'a row by its running numbers, and a sum of sections',
      rows: down(
        ['I. Lượt trong xã (I=1+2)', 5, 8],
        ['1. Lượt sáng', 2, 3],
        ['2. Lượt chiều', 3, 4],
        ['II. Lượt ngoài xã (II=1+2)', 9, 11],
        ['1. Lượt sáng', 4, 5],
        ['2. Lượt chiều', 5, 6],
        ['Cộng chung các lượt (I+II)', 15, 19],
      ),
      found: [
        { at: 'C8', id: 'mismatch', expected: 7, actual: 8, related: ['C9', 'C10'] },
        { at: 'B14', id: 'mismatch', expected: 14, actual: 15, related: ['B8', 'B11'] },
      ],
    },

    {
      name: 'a row in a column without a head, of no year',
      rows: [
        [MEMBERS],
        ['Nội dung'],
        [XS, 2],
        [T, 31],
        [HT, 4],
        [KHT, 1],
        ['Tổng số', 38],
        ['I. Lượt (I=1+2)', 8],
        ['1. Lượt sáng', 3],
        ['2. Lượt chiều', 4],
      ],
      found: [
        {
          at: 'B8',
          id: 'mismatch',
          expected: 7,
          message:
            '“I. Lượt (I=1+2)” ghi 8; theo công thức ghi trong biểu (I = 1 + 2) là 3 + 4 = 7, chênh lệch 1.',
        },
      ],
    },

    {
      name: 'a row in the column of one year of several',
      rows: rows(
        MEMBERS,
        ['Nội dung', 'Năm 2021', 'Năm 2022'],
        [XS, 1, 2],
        [T, 20, 30],
        [HT, 3, 4],
        [KHT, 0, 0],
        ['Tổng số', 24, 36],
        ['I. Lượt trong xã (I=1+2)', 5, 8],
        ['1. Lượt sáng', 2, 3],
        ['2. Lượt chiều', 3, 4],
      ),
      checks: 2,
      found: [{ at: 'C8', id: 'mismatch', year: 2022 }],
    },
    {
      name: 'a ratio that is neither written as such nor in percent; a percentage is never written as a ratio',
      rows: withColumns(
        ['Số lượt', 'Số buổi', 'Mức đạt', 'So với buổi'],
        ['6', '7', '8 = 6*100:7', '9 = 6:7'],
        [3, 2, '1,5', '1,6'],
        [3, 2, 150, 150],
      ),
      found: [
        { at: 'J4', id: 'share', expected: 150, actual: 1.5, year: 2022 },
        { at: 'K4', id: 'share', expected: 150, actual: 1.6 },
      ],
    },
  ],
});
