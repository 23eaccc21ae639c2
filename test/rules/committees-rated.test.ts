import { testRule } from './rule-tester.ts';
import { COMMITTEES, down, ORGANISATIONS, rows, HT, KHT, T, XS, _ } from './tables.ts';

const organisations = (...totals: number[]) => ({
  name: 'TCCSĐ',
  rows: down(ORGANISATIONS, ...totals.map((total, index) => [2021 + index, 0, total, 0, 0, total])),
});
const committees = (...totals: number[]) => ({
  name: 'Cấp ủy',
  rows: down(COMMITTEES, ...totals.map((total, index) => [2021 + index, 0, total, 0, 0, total])),
});

testRule('committees-rated', {
  valid: [
    { name: 'no more committees than organisations', sheets: [organisations(60, 58), committees(60, 36)] },
    { name: 'committees without a form of organisations', sheets: [committees(60, 36)] },
    { name: 'organisations alone', sheets: [organisations(60)] },
    {
      name: 'a year that the organisations lack as not checkable',
      sheets: [organisations(60), committees(36, 36)],
      notChecked: ['Cấp ủy!C7: Không có số liệu năm 2022 để đối chiếu.'],
    },
    {
      name: 'two tables of organisations as not checkable',
      sheets: [organisations(60), { ...organisations(61), name: 'Khác' }, committees(36)],
      notChecked: [
        "Cấp ủy!B7: Có nhiều số cho cùng một năm ('Cấp ủy'!B7, 'TCCSĐ'!B7, 'Khác'!B7), không biết lấy số nào.",
      ],
    },
    {
      name: 'committees that can’t be read as not checkable',
      sheets: [organisations(60), { name: 'Cấp ủy', rows: down(COMMITTEES, [2021, '?', 3, 0, 0, '?']) }],
      notChecked: ['Cấp ủy!B7: Ô B7 để trống hoặc không đọc được thành số.'],
    },
    {
      name: 'groups of organisations by their total row',
      sheets: [
        {
          name: 'TCCSĐ',
          rows: rows(
            'XẾP LOẠI TCCSĐ NĂM 2021',
            ['Loại hình', XS, T, HT, KHT],
            ['Đảng bộ', 0, 10, 0, 0],
            ['Chi bộ', 0, 20, 0, 0],
            ['Tổng cộng', 0, 30, 0, 0],
          ),
        },
        committees(30),
      ],
    },

    {
      name: 'committees without a year, which say nothing of any',
      sheets: [
        organisations(60),
        {
          name: 'Cấp ủy',
          rows: rows(COMMITTEES, ['Loại hình', XS, T, HT, KHT, 'Tổng số'], ['Cấp ủy cơ sở', 0, 70, 0, 0, 70]),
        },
      ],
    },
    {
      name: 'organisations that can’t be read as not checkable',
      sheets: [{ name: 'TCCSĐ', rows: down(ORGANISATIONS, [2021, 0, '?', 0, 0, '?']) }, committees(30)],
      notChecked: ["Cấp ủy!B7: Ô 'TCCSĐ'!B7 để trống hoặc không đọc được thành số."],
    },
    {
      name: 'two tables of committees that differ, beside organisations of another year, as not checkable',
      sheets: [
        organisations(60),
        { name: 'Cấp ủy', rows: down(COMMITTEES, [2022, 0, 30, 0, 0, 30]) },
        { name: 'Khác', rows: down(COMMITTEES, [2022, 0, 31, 0, 0, 31]) },
      ],
      notChecked: [
        "Cấp ủy!B7: Có nhiều số cho cùng một năm ('Cấp ủy'!B7, 'Khác'!B7), không biết lấy số nào.",
      ],
    },
    {
      name: 'a year of committees that holds nothing yet, and one that holds no more than a total',
      sheets: [
        organisations(60, 61, 62),
        {
          name: 'Cấp ủy',
          rows: rows(
            COMMITTEES,
            ['Năm', 'Số hiện có', XS, T, HT, KHT, 'Tổng số'],
            [2021, 60, 0, 60, 0, 0, 60],
            [2022, 61, _, _, _, _, _],
            [2023, 62, _, _, _, _, 62],
          ),
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'more committees than organisations',
      sheets: [organisations(60, 30), committees(36, 36)],
      found: [
        {
          at: "'Cấp ủy'!C7",
          id: 'more',
          severity: 'error',
          expected: 30,
          actual: 36,
          related: ["'Cấp ủy'!C7", "'TCCSĐ'!C7"],
          suggest: [],
          message:
            'Năm 2022 xếp loại 36 cấp ủy cơ sở, nhiều hơn 30 tổ chức cơ sở đảng được xếp loại (36 − 30 = 6).',
        },
      ],
    },
    {
      name: 'both in one table of objects',
      rows: rows(
        'XẾP LOẠI NĂM 2022',
        ['Đối tượng', XS, T, HT, KHT, 'Tổng số'],
        ['TCCSĐ', 0, 10, 0, 0, 10],
        ['Cấp ủy cơ sở', 0, 11, 0, 0, 11],
      ),
      found: [{ at: 'F4', id: 'more' }],
    },
  ],
});
