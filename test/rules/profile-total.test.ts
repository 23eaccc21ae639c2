import { profile } from './profiles.ts';
import { testRule } from './rule-tester.ts';
import { down, MEMBERS, _ } from './tables.ts';

testRule('profile-total', {
  valid: [
    { name: 'a workbook without a profile', rows: down(MEMBERS, [2022, 1, 20, 3, 0, 24]) },
    {
      name: 'lines that add up, and subsets within their wholes',
      sheets: [
        profile(
          ['1', 'Tổng số tổ chức cơ sở đảng', 58],
          [1.1, 'Đảng bộ cơ sở', 16],
          [_, '- Đảng bộ xã', 14],
          [_, '- Đảng bộ khác', 2],
          ['1.2', 'Chi bộ cơ sở', 42],
          ['2', 'Tổng số đảng viên', '3.254'],
          [_, 'Trong đó: đảng viên nữ', 3254],
        ),
      ],
    },
    {
      name: 'subsets that together are more than their whole',
      sheets: [
        profile(
          ['1', 'Tổng số TCCSĐ', 58],
          ['2', 'Tổng số đảng viên', 100],
          [_, 'Trong đó'],
          [_, '- Nữ', 60],
          [_, '- Đoàn viên', 70],
        ),
      ],
    },
    {
      name: 'what can’t be read as not checkable, at the line that it is missing for',
      sheets: [
        profile(
          ['1', 'Tổng số TCCSĐ', 58],
          ['1.1', 'Đảng bộ', 'gần 20'],
          ['1.2', 'Chi bộ', 42],
          ['2', 'Tổng số đảng viên'],
          [_, 'Trong đó: nữ', 60],
          ['3', 'Chi bộ trực thuộc', 5],
          [_, '- Thôn'],
          ['4', 'Đảng viên mới', { v: null, f: 'C3' }],
          [_, '- Nữ', 3],
        ),
      ],
      notChecked: [
        'C3: Ô C4 để trống hoặc không đọc được thành số.',
        'C8: Ô C9 để trống hoặc không đọc được thành số.',
        'C10 uncalculated',
        'C7: Ô C6 để trống hoặc không đọc được thành số.',
      ],
    },
  ],
  invalid: [
    {
      name: 'a line that its children do not add up to',
      sheets: [
        profile(
          ['1', 'Tổng số tổ chức cơ sở đảng', 58],
          ['1.1', 'Đảng bộ cơ sở', 16],
          ['1.2', 'Chi bộ cơ sở', 41],
          [_, '- Chi bộ cơ quan', 24],
          [_, '- Chi bộ khác', 16],
          ['2', 'Tổng số đảng viên', 3254],
        ),
      ],
      found: [
        {
          at: 'C3',
          id: 'mismatch',
          severity: 'error',
          expected: 57,
          actual: 58,
          related: ['C4', 'C5'],
          suggest: [],
          message:
            'Dòng “Tổng số tổ chức cơ sở đảng” ghi 58, cộng các dòng con được 57 (16 + 41 = 57), chênh lệch 1.',
        },
        { at: 'C5', id: 'mismatch', expected: 40, actual: 41, related: ['C6', 'C7'] },
      ],
    },
    {
      name: 'a subset larger than its whole',
      sheets: [
        profile(
          ['1', 'Tổng số TCCSĐ', 58],
          ['2', 'Chi bộ trực thuộc', 128],
          [_, 'Trong đó: chi bộ thôn', 247],
          ['3', 'Tổng số đảng viên', 100],
          [_, 'Trong đó'],
          [_, '- Nữ', 101],
        ),
      ],
      found: [
        {
          at: 'C5',
          id: 'subset',
          severity: 'error',
          expected: 128,
          actual: 247,
          related: ['C4'],
          suggest: [],
          message:
            'Dòng “Trong đó: chi bộ thôn” ghi 247, nhiều hơn dòng “Chi bộ trực thuộc” ghi 128 (247 − 128 = 119); phần “trong đó” không thể lớn hơn số chung.',
        },
        { at: 'C8', id: 'subset', expected: 100, actual: 101 },
      ],
    },
    {
      name: 'both in a profile that names no year',
      rows: [
        ['TÌNH HÌNH CHUNG'],
        ['Nội dung', 'Số liệu'],
        ['Tổng số TCCSĐ', 3],
        ['- Đảng bộ', 1],
        ['Trong đó: xã', 2],
        ['Đảng viên', 9],
      ],
      found: [
        { at: 'B3', id: 'mismatch' },
        { at: 'B5', id: 'subset' },
      ],
    },

    {
      name: 'a line that declares its sum itself, once',
      sheets: [
        profile(
          ['1', 'Tổng số TCCSĐ (1=1.1+1.2)', 59],
          ['1.1', 'Đảng bộ cơ sở', 20],
          ['1.2', 'Chi bộ cơ sở', 38],
        ),
      ],
      found: [{ at: 'C3', id: 'mismatch', expected: 58 }],
    },
  ],
});
