import { testRule } from './rule-tester.ts';
import { HT, KHT, ORGANISATIONS, rows, T, XS, _ } from './tables.ts';

const YEARS_DOWN = ['Năm', XS, T, HT, KHT, 'Tổng số', 'Tăng, giảm so với năm trước'];
const YEARS_ACROSS = ['Tiêu chí', 2021, 2022, 'Tăng (giảm) 2022 so với 2021'];

testRule('rating-change', {
  valid: [
    {
      name: 'right differences, years down; none for the first year',
      rows: rows(
        ORGANISATIONS,
        YEARS_DOWN,
        [2020, 12, 47, 2, 0, 61, _],
        [2021, 11, 46, 3, 0, 60, -1],
        [2022, 11, 44, 1, 2, 58, 'giảm 02'],
      ),
    },
    {
      name: 'right differences of every level',
      rows: rows(
        ORGANISATIONS,
        YEARS_ACROSS,
        [XS, 11, 11, 'không đổi'],
        [T, 46, 44, '-2'],
        [HT, 3, 1, 'Giảm 2'],
        [KHT, 0, 2, '+2'],
        ['Tổng số', 60, 58, -2],
      ),
    },
    {
      name: 'a ratio against the same time of the year before, rounded',
      rows: rows(
        ORGANISATIONS,
        ['Tiêu chí', 2021, 2022, 'So với cùng kỳ (%)'],
        [XS, 11, 11, 100],
        [T, 46, 44, '95,65'],
        [HT, 3, 1, '33,3'],
        [KHT, 1, 2, '200%'],
        ['Tổng số', 61, 58, '95,08'],
      ),
    },
    {
      name: 'a change in percent, which could mean several things',
      rows: rows(
        ORGANISATIONS,
        ['Tiêu chí', 2021, 2022, 'Tăng, giảm (%)'],
        [XS, 11, 11, 7],
        [T, 46, 44, 7],
        [HT, 3, 1, 7],
        [KHT, 0, 2, 7],
        ['Tổng số', 60, 58, 7],
      ),
    },
    {
      name: 'a difference against a year that is not there as not checkable',
      rows: rows(ORGANISATIONS, YEARS_DOWN, [2020, 12, 47, 2, 0, 61, 5], [2022, 11, 44, 1, 2, 58, -3]),
      notChecked: [
        'G3: Không có số liệu năm trước để đối chiếu.',
        'G4: Không có số liệu năm trước để đối chiếu.',
      ],
    },
    {
      name: 'unreadable changes and a ratio to nothing as not checkable',
      rows: rows(
        ORGANISATIONS,
        ['Tiêu chí', 2021, 2022, 'So với cùng kỳ'],
        [XS, 11, 11, 'như cũ'],
        [T, 46, 44, _],
        [HT, 3, 1, '33,33'],
        [KHT, 0, 2, '200'],
        ['Tổng số', 60, 58, '96,67'],
      ),
      notChecked: [
        'D3: Ô D3 để trống hoặc không đọc được thành số.',
        'D4: Ô D4 để trống hoặc không đọc được thành số.',
        'D6: Ô D6 để trống hoặc không đọc được thành số.',
      ],
    },

    {
      name: 'changes in a table without years, of a year that stands twice, and against the year itself',
      sheets: [
        {
          name: 'Loại hình',
          rows: rows(
            ORGANISATIONS,
            ['Loại hình', ...YEARS_DOWN.slice(1)],
            ['Đảng bộ cơ sở', 1, 20, 3, 0, 24, 2],
          ),
        },
        {
          name: 'Hai lần',
          rows: rows(
            ORGANISATIONS,
            YEARS_DOWN,
            [2021, 1, 20, 3, 0, 24, _],
            [2021, 1, 19, 3, 0, 23, _],
            [2022, 1, 22, 3, 0, 26, 3],
          ),
        },
        {
          name: 'Cùng năm',
          rows: rows(
            ORGANISATIONS,
            [...YEARS_DOWN.slice(0, 6), 'Tăng, giảm so với năm 2022'],
            [2022, 1, 22, 3, 0, 26, 0],
          ),
        },
      ],
      notChecked: [
        'Loại hình!G3: Không có số liệu năm trước để đối chiếu.',
        'Hai lần!G5: Không có số liệu năm trước để đối chiếu.',
        'Cùng năm!G3: Không có số liệu năm 2022 để đối chiếu.',
      ],
    },
  ],
  invalid: [
    {
      name: 'a wrong difference of totals',
      rows: rows(ORGANISATIONS, YEARS_DOWN, [2021, 11, 46, 3, 0, 60, _], [2022, 11, 44, 1, 2, 58, 2]),
      found: [
        {
          at: 'G4',
          id: 'mismatch',
          severity: 'error',
          expected: -2,
          actual: 2,
          related: ['F4', 'F3'],
          suggest: [],
          message: 'Tăng, giảm tổng số năm 2022 so với năm 2021 ghi +2, nhưng 58 − 60 = -2.',
        },
      ],
    },
    {
      name: 'a wrong difference of one level, of included levels apart',
      rows: rows(
        ORGANISATIONS,
        YEARS_ACROSS,
        ['Hoàn thành tốt nhiệm vụ trở lên', 57, 55, -2],
        ['Trong đó: HTXSNV', 11, 11, 0],
        [HT, 3, 1, -1],
        [KHT, 0, 2, 2],
        ['Tổng số', 60, 58, -2],
      ),
      found: [
        {
          at: 'D5',
          id: 'mismatch',
          expected: -2,
          actual: -1,
          message: 'Tăng, giảm “Hoàn thành nhiệm vụ” năm 2022 so với năm 2021 ghi -1, nhưng 1 − 3 = -2.',
        },
      ],
    },
    {
      name: 'a wrong difference of a level with the better ones, as written',
      rows: rows(
        ORGANISATIONS,
        YEARS_ACROSS,
        ['Hoàn thành tốt nhiệm vụ trở lên', 57, 54, -2],
        ['Trong đó: HTXSNV', 11, 10, -1],
        [HT, 3, 1, -2],
        [KHT, 0, 2, 2],
        ['Tổng số', 60, 57, -3],
      ),
      found: [
        {
          at: 'D3',
          id: 'mismatch',
          expected: -3,
          related: ['C3', 'B3'],
          message:
            'Tăng, giảm “Hoàn thành tốt nhiệm vụ” trở lên năm 2022 so với năm 2021 ghi -2, nhưng 54 − 57 = -3.',
        },
      ],
    },
    {
      name: 'a wrong ratio',
      rows: rows(
        ORGANISATIONS,
        ['Tiêu chí', 'Năm 2022', 'Năm 2021', 'So với cùng kỳ'],
        [1, 2, 3, '4 = 2:3'],
        [XS, 11, 10, '110'],
        [T, 44, 46, '104,55'],
        [HT, 1, 3, '33,33'],
        [KHT, 2, 1, '200'],
        ['Tổng số', 58, 60, '96,67'],
      ),
      found: [
        {
          at: 'D5',
          id: 'mismatch',
          expected: 95.65,
          actual: 104.55,
          related: ['B5', 'C5'],
          message:
            'Tỷ lệ “Hoàn thành tốt nhiệm vụ” năm 2022 so với năm 2021 ghi 104,55%; 44 × 100 ÷ 46 = 95,65%.',
        },
      ],
    },
    {
      name: 'a wrong change in a row of changes',
      rows: rows(
        ORGANISATIONS,
        ['Năm', XS, T, HT, KHT],
        [2021, 2, 12, 1, 0],
        [2022, 3, 11, 1, 0],
        ['Tăng, giảm so với năm 2021', 1, 1, 0, 0],
      ),
      found: [{ at: 'C5', id: 'mismatch', expected: -1, actual: 1, related: ['C4', 'C3'] }],
    },
  ],
});
