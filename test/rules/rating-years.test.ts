import { testRule } from './rule-tester.ts';
import { down, HT, KHT, MEMBERS, rows, T, XS } from './tables.ts';

const [A, B, C] = [
  [1, 2, 0, 0],
  [1, 2, 0, 0],
  [1, 2, 0, 0],
];

testRule('rating-years', {
  comparesNothing: 'it judges heads, and no figure',
  valid: [
    { name: 'years that follow each other', rows: down(MEMBERS, [2020, ...A], [2021, ...B], [2022, ...C]) },
    {
      name: 'the year of a title, for every group',
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', XS, T, HT, KHT],
        ['Xã', ...A],
        ['Cơ quan', ...B],
      ),
    },
    {
      name: 'the years of each object',
      rows: rows(
        'XẾP LOẠI',
        ['Năm', 'Đối tượng', XS, T, HT, KHT],
        [2021, 'TCCSĐ', ...A],
        [2022, 'TCCSĐ', ...A],
        [2021, 'Đảng viên', ...B],
        [2022, 'Đảng viên', ...B],
      ),
    },
    {
      name: 'quarters',
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN',
        ['Thời gian', XS, T, HT, KHT],
        ['Quý I năm 2026', ...A],
        ['Quý II năm 2026', ...B],
        ['Quý I năm 2024', ...C],
      ),
    },
  ],
  invalid: [
    {
      name: 'a gap',
      rows: down(MEMBERS, [2020, ...A], [2022, ...B]),
      found: [
        {
          at: 'C2',
          id: 'gap',
          severity: 'warning',
          related: ['B2'],
          message: 'Bảng thiếu năm 2021, giữa năm 2020 và năm 2022.',
        },
      ],
    },
    {
      name: 'a wider gap',
      rows: down(MEMBERS, [2018, ...A], [2022, ...B]),
      found: [{ at: 'C2', id: 'gap', message: 'Bảng thiếu các năm từ 2019 đến 2021.' }],
    },
    {
      name: 'a year twice',
      rows: down(MEMBERS, [2021, ...A], [2021, ...B], [2022, ...C]),
      found: [{ at: 'C2', id: 'repeated', severity: 'warning', related: ['B2'] }],
    },
    {
      name: 'two years that changed places',
      rows: down(MEMBERS, [2020, ...A], [2022, ...B], [2021, ...C]),
      found: [
        {
          at: 'D2',
          id: 'order',
          severity: 'warning',
          related: ['C2'],
          message: 'Năm 2021 đứng sau năm 2022; các năm nên xếp tăng dần.',
        },
      ],
    },
    {
      name: 'a year mistyped once in a head over several objects, once',
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN',
        [
          'Đơn vị',
          'Năm 2020',
          'Năm 2020',
          'Năm 2020',
          'Năm 2020',
          'Năm 2022',
          'Năm 2022',
          'Năm 2022',
          'Năm 2022',
        ],
        ['', XS, T, HT, KHT, XS, T, HT, KHT],
        ['Xã', ...A, ...B],
        ['Cơ quan', ...A, ...B],
      ),
      merges: ['B2:E2', 'F2:I2'],
      found: [{ at: 'F2', id: 'gap' }],
    },
  ],
});
