import { testRule } from './rule-tester.ts';
import { down, MEMBERS, ORGANISATIONS, rows, T, XS, HT, KHT, _ } from './tables.ts';

testRule('rating-trend', {
  valid: [
    {
      name: 'a total that changes by a little under a fifth',
      rows: down(MEMBERS, [2021, 10, 90, 0, 0, 100], [2022, 11, 108, 0, 0, 119]),
    },
    {
      name: 'a total that changes by a fifth but fewer than five',
      rows: down(MEMBERS, [2021, 1, 9, 0, 0, 10], [2022, 1, 13, 0, 0, 14]),
    },
    {
      name: 'a share that moves by under ten points',
      rows: down(MEMBERS, [2021, 10, 90, 0, 0, 100], [2022, 19, 81, 0, 0, 100]),
    },
    {
      name: 'a share that moves far by two units',
      rows: down(MEMBERS, [2021, 0, 10, 0, 0, 10], [2022, 2, 8, 0, 0, 10]),
    },
    { name: 'from nothing to four', rows: down(MEMBERS, [2021, 0, 0, 0, 0, 0], [2022, 1, 3, 0, 0, 4]) },
    {
      name: 'years that do not follow each other',
      rows: down(MEMBERS, [2019, 10, 90, 0, 0, 100], [2022, 50, 0, 0, 0, 50]),
    },
    {
      name: 'a year that stands twice',
      rows: down(MEMBERS, [2021, 10, 90, 0, 0, 100], [2022, 50, 0, 0, 0, 50], [2022, 10, 90, 0, 0, 100]),
    },
    {
      name: 'groups of one year',
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', XS, T, HT, KHT],
        ['Xã', 1, 90, 0, 0],
        ['Cơ quan', 20, 2, 0, 0],
      ),
    },
    {
      name: 'quarters',
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN NĂM 2026',
        ['Thời gian', XS, T, HT, KHT, 'Tổng số'],
        ['Quý I năm 2025', 10, 90, 0, 0, 100],
        ['Quý I năm 2026', 30, 10, 0, 0, 40],
      ),
    },
    {
      name: 'total rows',
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN',
        ['Đơn vị', 'Năm', XS, T, HT, KHT, 'Tổng số'],
        ['Xã', 2021, 0, 10, 0, 0, 10],
        ['Cơ quan', 2021, 0, 12, 0, 0, 12],
        ['Tổng cộng', 2021, 0, 22, 0, 0, 22],
        ['Xã', 2022, 0, 14, 0, 0, 14],
        ['Cơ quan', 2022, 0, 16, 0, 0, 16],
        ['Tổng cộng', 2022, 0, 30, 0, 0, 30],
      ),
    },
    {
      name: 'levels before 2018 beside those of today',
      rows: down(MEMBERS, [2017, 60, 40, 0, 0, 100], [2018, 10, 90, 0, 0, 100]),
    },
    {
      name: 'what can’t be read as not checkable, total and levels',
      rows: down(MEMBERS, [2021, 10, '?', 0, 0, '?'], [2022, 10, 90, 0, 0, 100]),
      notChecked: [
        'C7: Ô B4 để trống hoặc không đọc được thành số.',
        'C3: Ô B4 để trống hoặc không đọc được thành số.',
      ],
    },
    {
      name: 'a level that can’t be read where the totals can',
      rows: down(MEMBERS, [2021, 10, 90, 0, 0, 100], [2022, 10, _, 0, 0, 100]),
      notChecked: ['C3: Ô C4 để trống hoặc không đọc được thành số.'],
    },
    {
      name: 'wider limits of a ruleset',
      ruleset: { id: 'tinh', trend: { totalPercent: 50, levelPoints: 40 } },
      rows: down(MEMBERS, [2021, 10, 90, 0, 0, 100], [2022, 35, 95, 0, 0, 130]),
    },

    {
      name: 'a year in which nobody was rated: its shares are compared with none',
      rows: down(MEMBERS, [2021, 1, 3, 0, 0, 4], [2022, 0, 0, 0, 0, 0], [2023, 0, 4, 0, 0, 4]),
      checks: 2,
    },
    {
      name: 'what can’t be read, told as what it is',
      rows: rows(
        MEMBERS,
        ['Năm', XS, T, HT, KHT, 'Tổng số'],
        [2021, 1, 20, 3, 0, 24],
        [2022, 1, 20, '?', 0, 'x'],
        [2023, 1, 20, 3, 0, 24],
      ),
      checks: 0,
      notChecked: [
        'F4: Ô D4 để trống hoặc không đọc được thành số.',
        'B4: Ô D4 để trống hoặc không đọc được thành số.',
        'F5: Ô D4 để trống hoặc không đọc được thành số.',
        'B5: Ô D4 để trống hoặc không đọc được thành số.',
      ],
    },
    {
      name: 'a table without the best level',
      rows: rows(MEMBERS, ['Năm', T, HT, KHT, 'Tổng số'], [2021, 20, 3, 0, 23], [2022, 20, 3, 0, 23]),
      checks: 1,
      notChecked: ['E4: Thiếu số liệu để tính.'],
    },
  ],
  invalid: [
    {
      name: 'a total that grows by a fifth',
      rows: down(MEMBERS, [2021, 10, 90, 0, 0, 100], [2022, 12, 108, 0, 0, 120]),
      found: [
        {
          at: 'C7',
          id: 'total',
          severity: 'warning',
          actual: 120,
          related: ['C7', 'B7'],
          suggest: [],
          message: 'Tổng số năm 2022 là 120, năm 2021 là 100: tăng 20 (20,00%).',
        },
      ],
    },
    {
      name: 'a total that shrinks, by the sums where none is declared, at the first level',
      rows: down(MEMBERS, [2021, 10, 90, 0, 0], [2022, 8, 70, 0, 0]),
      found: [
        {
          at: 'C3',
          id: 'total',
          related: ['C3', 'C4', 'C5', 'C6', 'B3', 'B4', 'B5', 'B6'],
          message: 'Tổng số năm 2022 là 78, năm 2021 là 100: giảm 22 (22,00%).',
        },
      ],
    },
    {
      name: 'a total that grows by five units exactly',
      rows: down(MEMBERS, [2021, 1, 9, 0, 0, 10], [2022, 1, 14, 0, 0, 15]),
      found: [{ at: 'C7', id: 'total', message: 'Tổng số năm 2022 là 15, năm 2021 là 10: tăng 5 (50,00%).' }],
    },
    {
      name: 'from nothing to five, without a percentage',
      rows: down(MEMBERS, [2021, 0, 0, 0, 0, 0], [2022, 1, 4, 0, 0, 5]),
      found: [{ at: 'C7', id: 'total', message: 'Tổng số năm 2022 là 5, năm 2021 là 0: tăng 5.' }],
    },
    {
      name: 'shares that move by ten points exactly',
      rows: down(MEMBERS, [2021, 10, 90, 0, 0, 100], [2022, 20, 80, 0, 0, 100]),
      found: [
        {
          at: 'C3',
          id: 'level',
          severity: 'warning',
          actual: 20,
          related: ['C3', 'C4', 'C5', 'C6', 'B3', 'B4', 'B5', 'B6'],
          message:
            'Tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” năm 2022 là 20,00% (20/100), năm 2021 là 10,00% (10/100): tăng 10,00 điểm phần trăm.',
        },
        {
          at: 'C4',
          id: 'level',
          message:
            'Tỷ lệ “Hoàn thành tốt nhiệm vụ” năm 2022 là 80,00% (80/100), năm 2021 là 90,00% (90/100): giảm 10,00 điểm phần trăm.',
        },
      ],
    },
    {
      name: 'each object apart, the years of one after the other',
      rows: rows(
        'XẾP LOẠI',
        ['Năm', 'Đối tượng', XS, T, HT, KHT, 'Tổng số'],
        [2021, 'TCCSĐ', 10, 90, 0, 0, 100],
        [2021, 'Đảng viên', 1, 9, 0, 0, 10],
        [2022, 'TCCSĐ', 10, 50, 0, 0, 60],
        [2022, 'Đảng viên', 1, 9, 0, 0, 10],
      ),
      found: [
        {
          at: 'G5',
          id: 'total',
          message: 'Tổng số của “TCCSĐ” năm 2022 là 60, năm 2021 là 100: giảm 40 (40,00%).',
        },
      ],
    },
    {
      name: 'years on both sides of the end of the district level, once and nothing else',
      rows: down(ORGANISATIONS, [2024, 10, 90, 0, 0, 100], [2025, 1, 9, 0, 0, 10], [2026, 1, 9, 0, 0, 10]),
      found: [{ at: 'C2', id: 'not-comparable', severity: 'info' }],
    },
    {
      name: 'the same for every group, once',
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN',
        ['Đơn vị', 'Năm', XS, T, HT, KHT, 'Tổng số'],
        ['Xã', 2024, 10, 90, 0, 0, 100],
        ['Cơ quan', 2024, 10, 90, 0, 0, 100],
        ['Xã', 2025, 1, 9, 0, 0, 10],
        ['Cơ quan', 2025, 1, 9, 0, 0, 10],
      ),
      found: [{ at: 'B5', id: 'not-comparable' }],
    },
    {
      name: 'decisions alone, where proposals stand beside them',
      rows: [
        ['XẾP LOẠI ĐẢNG VIÊN'],
        ['Năm', 'Đề xuất', _, _, _, 'Quyết định', _, _, _],
        [_, XS, T, HT, KHT, XS, T, HT, KHT],
        [2021, 10, 90, 0, 0, 10, 90, 0, 0],
        [2022, 40, 60, 0, 0, 22, 78, 0, 0],
      ],
      merges: ['A2:A3', 'B2:E2', 'F2:I2'],
      found: [
        { at: 'F5', id: 'level' },
        { at: 'G5', id: 'level' },
      ],
    },
    {
      name: 'the total, where the levels are not those of the year before',
      rows: down(MEMBERS, [2017, 60, 40, 0, 0, 100], [2018, 10, 190, 0, 0, 200]),
      found: [{ at: 'C7', id: 'total' }],
    },

    {
      name: 'years on both sides of a change of the map in February, as a file tells it',
      ruleset: {
        id: 'tinh',
        reorganisations: [
          { date: '2022-02-01', name: 'Sáp nhập hai huyện', basis: { text: 'Nghị quyết 12/NQ-UBTVQH' } },
        ],
      },
      rows: down(ORGANISATIONS, [2021, 1, 40, 3, 0, 44], [2022, 1, 20, 3, 0, 24]),
      found: [
        {
          at: 'C2',
          id: 'not-comparable',
          message:
            'Phần mềm không so sánh năm 2022 với năm 2021 vì có sắp xếp tổ chức từ ngày 01/02/2022: Sáp nhập hai huyện.',
        },
      ],
    },
  ],
});
