import { testRule } from './rule-tester.ts';
import { HT, KHT, MEMBERS, rows, T, XS, _ } from './tables.ts';

const HEADS = ['Năm', 'Số hiện có', 'Số được xếp loại', 'Miễn sinh hoạt', 'Chưa xếp loại', XS, T, HT, KHT];

testRule('rating-coverage', {
  valid: [
    {
      name: 'numbers that cover all',
      rows: rows(MEMBERS, HEADS, [2021, 30, 24, 4, 2, 1, 20, 3, 0]),
      checks: 1,
    },
    {
      name: 'a table with existing and rated only',
      rows: rows(
        MEMBERS,
        ['Năm', 'Số hiện có', 'Số được xếp loại', XS, T, HT, KHT],
        [2021, 30, 24, 1, 20, 3, 0],
      ),
    },
    {
      name: 'a row where none of it is filled in',
      rows: rows(MEMBERS, HEADS, [2021, _, 24, _, _, 1, 20, 3, 0]),
    },
    {
      name: 'a blank part as not checkable',
      rows: rows(MEMBERS, HEADS, [2021, 30, 24, 6, _, 1, 20, 3, 0]),
      notChecked: ['B3: Ô E3 để trống hoặc không đọc được thành số.'],
    },
    {
      name: 'a rated number that can’t be known as not checkable',
      rows: rows(MEMBERS, HEADS, [2021, 30, '?', 4, 2, 1, '?', 3, 0]),
      notChecked: ['B3: Ô C3 để trống hoặc không đọc được thành số.'],
    },

    {
      name: 'a year for which nothing but the levels is filled in',
      rows: rows(MEMBERS, HEADS, [2021, 30, 24, 4, 2, 1, 20, 3, 0], [2022, _, 24, _, _, 1, 20, 3, 0]),
    },

    {
      name: 'a row of a part of which some is not filled in',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Đơn vị', ...HEADS.slice(1)],
        ['Xã', 30, 24, 4, 2, 1, 20, 3, 0],
        ['Trong đó: nữ', 12, 9, _, 2, _, 8, 1, 0],
        ['Cơ quan', 30, 24, 4, 2, 1, 20, 3, 0],
        ['Trong đó: nữ', 12, _, 2, 1, _, _, _, _],
      ),
      checks: 2,
    },
    {
      name: 'what is blank, told as what it is',
      rows: rows(MEMBERS, HEADS, [2021, 30, 24, 6, _, 1, 20, 3, 0], [2022, 30, '?', 4, 2, 1, '?', 3, 0]),
      notChecked: [
        'B3: Ô E3 để trống hoặc không đọc được thành số.',
        'B4: Ô C4 để trống hoặc không đọc được thành số.',
      ],
    },
  ],
  invalid: [
    {
      name: 'numbers that leave some out',
      rows: rows(MEMBERS, HEADS, [2021, 31, 24, 4, 2, 1, 20, 3, 0]),
      found: [
        {
          at: 'B3',
          id: 'mismatch',
          severity: 'error',
          expected: 30,
          actual: 31,
          related: ['C3', 'D3', 'E3'],
          suggest: [],
          message: 'Số hiện có năm 2021 ghi 31, nhưng được xếp loại 24 + được miễn 4 + chưa xếp loại 2 = 30.',
        },
      ],
    },
    {
      name: 'the sum of the levels where no number rated is declared, and exempt alone',
      rows: rows(MEMBERS, ['Năm', 'Số hiện có', 'Miễn', XS, T, HT, KHT], [2021, 31, 4, 1, 20, 3, 0]),
      found: [
        {
          at: 'B3',
          id: 'mismatch',
          expected: 28,
          related: ['D3', 'E3', 'F3', 'G3', 'C3'],
          message: 'Số hiện có năm 2021 ghi 31, nhưng được xếp loại 24 + được miễn 4 = 28.',
        },
      ],
    },
    {
      name: 'not rated alone',
      rows: rows(MEMBERS, ['Năm', 'Số hiện có', 'Chưa đánh giá', XS, T, HT, KHT], [2021, 31, 4, 1, 20, 3, 0]),
      found: [
        {
          at: 'B3',
          id: 'mismatch',
          message: 'Số hiện có năm 2021 ghi 31, nhưng được xếp loại 24 + chưa xếp loại 4 = 28.',
        },
      ],
    },
    {
      name: 'what a total that counts those not rated, too, leaves out',
      rows: [
        ['KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN'],
        ['Năm', 'Số hiện có', 'Miễn sinh hoạt', 'Tổng số', 'Mức xếp loại', _, _, _, _],
        [_, _, _, _, XS, T, HT, KHT, 'Chưa xếp loại'],
        [2021, 30, 2, 28, 1, 20, 3, 0, 4],
        [2022, 31, 2, 28, 1, 20, 3, 0, 4],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:I2'],
      found: [
        {
          at: 'B5',
          id: 'mismatch',
          expected: 30,
          related: ['D5', 'I5', 'C5'],
          message: 'Số hiện có năm 2022 ghi 31, nhưng được xếp loại 24 + được miễn 2 + chưa xếp loại 4 = 30.',
        },
      ],
    },

    {
      name: 'a row of a part that is wholly filled in',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Đơn vị', ...HEADS.slice(1)],
        ['Xã', 30, 24, 4, 2, 1, 20, 3, 0],
        ['Trong đó: nữ', 12, 9, 1, 1, 0, 8, 1, 0],
        ['Cơ quan', 30, 24, 4, 2, 1, 20, 3, 0],
      ),
      checks: 3,
      found: [{ at: 'B4', id: 'mismatch', expected: 11, actual: 12, year: 2022 }],
    },
  ],
});
