import { profile, profileOf } from './profiles.ts';
import { testRule } from './rule-tester.ts';
import { down, MEMBERS, ORGANISATIONS, rows, HT, KHT, T, XS, _ } from './tables.ts';

const rated = (...totals: (number | undefined)[]) => ({
  name: 'TCCSĐ',
  rows: down(
    ORGANISATIONS,
    ...totals.map((total, index) => [2021 + index, total && 0, total, total && 0, total && 0, total]),
  ),
});
const OF_2022 = profile(['1', 'Tổng số tổ chức cơ sở đảng', 58], ['2', 'Tổng số đảng viên', 900]);

testRule('organisations-rated', {
  valid: [
    { name: 'as many as the profile counts', sheets: [OF_2022, rated(61, 58)] },
    { name: 'ratings without a profile', sheets: [rated(61, 58)] },
    {
      name: 'a profile without ratings of organisations',
      sheets: [OF_2022, { rows: down(MEMBERS, [2022, 1, 2, 0, 0, 3]) }],
    },
    {
      name: 'a profile without a line of organisations',
      sheets: [profile(['1', 'Tổng số đảng viên', 900], ['2', 'Chi bộ', 9]), rated(61, 58)],
    },
    {
      name: 'a profile without a year',
      sheets: [profileOf('TÌNH HÌNH CHUNG', ['1', 'TCCSĐ', 58], ['2', 'Đảng viên', 900]), rated(61, 58)],
    },
    { name: 'the latest year that is filled in', sheets: [OF_2022, rated(61, 58, _)] },
    {
      name: 'the profile of the latest year beside one of another',
      sheets: [
        profileOf('TÌNH HÌNH CHUNG NĂM 2021', ['1', 'TCCSĐ', 61], ['2', 'Đảng viên', 900]),
        { ...OF_2022, name: 'Khác' },
        rated(61, 58),
      ],
    },
    {
      name: 'a profile of another year as not checkable',
      sheets: [OF_2022, rated(61)],
      notChecked: ['TCCSĐ!B7: Không có số liệu năm 2021 để đối chiếu.'],
    },
    {
      name: 'two profiles, and two tables, of a year as not checkable',
      sheets: [OF_2022, { ...OF_2022, name: 'Khác' }, rated(61, 58)],
      notChecked: [
        "TCCSĐ!C7: Có nhiều số cho cùng một năm ('Tình hình'!C3, 'Khác'!C3), không biết lấy số nào.",
      ],
    },
    {
      name: 'a copied sheet, which says the same',
      sheets: [OF_2022, rated(61, 58), { ...rated(61, 58), name: 'Khác' }],
    },
    {
      name: 'two tables of a year that differ as not checkable',
      sheets: [OF_2022, rated(61, 58), { ...rated(61, 57), name: 'Khác' }],
      notChecked: ["TCCSĐ!C7: Có nhiều số cho cùng một năm ('TCCSĐ'!C7, 'Khác'!C7), không biết lấy số nào."],
    },
    {
      name: 'a table without years as not checkable',
      sheets: [
        OF_2022,
        {
          name: 'TCCSĐ',
          rows: rows(ORGANISATIONS, ['Đối tượng', XS, T, HT, KHT, 'Tổng số'], ['TCCSĐ', 0, 58, 0, 0, 58]),
        },
      ],
      notChecked: [
        'TCCSĐ!F3: Bảng không ghi năm nên không đối chiếu được với biểu khác. Ghi năm vào tên bảng rồi kiểm tra lại.',
      ],
    },
    {
      name: 'numbers that can’t be read as not checkable',
      sheets: [profile(['1', 'Tổng số TCCSĐ', 'x'], ['2', 'Tổng số đảng viên', 900]), rated(61, 58)],
      notChecked: ["TCCSĐ!C7: Ô 'Tình hình'!C3 để trống hoặc không đọc được thành số."],
    },
    {
      name: 'a rating that can’t be read as not checkable',
      sheets: [OF_2022, { name: 'TCCSĐ', rows: down(ORGANISATIONS, [2022, 'x', 58, 0, 0, 'x']) }],
      notChecked: ['TCCSĐ!B7: Ô B7 để trống hoặc không đọc được thành số.'],
    },
  ],
  invalid: [
    {
      name: 'more than the profile counts',
      sheets: [OF_2022, rated(58, 60)],
      found: [
        {
          at: "'TCCSĐ'!C7",
          id: 'more',
          severity: 'error',
          expected: 58,
          actual: 60,
          related: ["'TCCSĐ'!C7", "'Tình hình'!C3"],
          suggest: [],
          message:
            'Năm 2022 xếp loại 60 tổ chức cơ sở đảng, nhiều hơn 58 tổ chức ghi ở biểu Tình hình chung (60 − 58 = 2).',
        },
      ],
    },
    {
      name: 'fewer, by the sum of the levels where no total is declared',
      sheets: [OF_2022, { name: 'TCCSĐ', rows: down(ORGANISATIONS, [2022, 10, 40, 5, 1]) }],
      found: [
        {
          at: "'TCCSĐ'!B3",
          id: 'fewer',
          severity: 'warning',
          expected: 58,
          actual: 56,
          message:
            'Năm 2022 xếp loại 56 tổ chức cơ sở đảng, ít hơn 58 tổ chức ghi ở biểu Tình hình chung (58 − 56 = 2).',
        },
      ],
    },
    {
      name: 'more in a table of several objects',
      sheets: [
        OF_2022,
        {
          name: 'Chung',
          rows: rows(
            'XẾP LOẠI NĂM 2022',
            ['Đối tượng', XS, T, HT, KHT, 'Tổng số'],
            ['TCCSĐ', 0, 59, 0, 0, 59],
            ['Chi bộ trực thuộc', 0, 247, 0, 0, 247],
          ),
        },
      ],
      found: [{ at: 'Chung!F3', id: 'more' }],
    },
  ],
});
