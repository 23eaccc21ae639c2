import { testRule } from './rule-tester.ts';
import { down, HT, KHT, MEMBERS, ORGANISATIONS, rows, T, XS } from './tables.ts';

testRule('rating-levels', {
  comparesNothing: 'it judges heads, and no figure',
  valid: [
    { name: 'the four levels in order', rows: down(MEMBERS, [2021, 1, 20, 3, 0, 24]) },
    {
      name: 'an including level before its part',
      rows: rows(
        MEMBERS,
        ['Mức', 2021],
        ['Hoàn thành tốt nhiệm vụ trở lên', 21],
        ['Trong đó: hoàn thành xuất sắc nhiệm vụ', 1],
        [HT, 3],
        [KHT, 0],
      ),
    },
    {
      name: 'levels that come again as percentages',
      rows: rows(
        MEMBERS,
        ['Năm', XS, T, HT, KHT, 'Tỷ lệ HTXSNV', 'Tỷ lệ HTTNV', 'Tỷ lệ HTNV', 'Tỷ lệ KHTNV'],
        [2021, 1, 20, 3, 0, 4.17, 83.33, 12.5, 0],
      ),
    },
  ],
  invalid: [
    {
      name: 'a missing level, at the first level’s label',
      rows: rows(MEMBERS, ['Năm', XS, T, HT], [2021, 1, 20, 3]),
      found: [
        {
          at: 'B2',
          id: 'missing',
          severity: 'error',
          message: 'Bảng thiếu mức “Không hoàn thành nhiệm vụ” nên không cộng được bốn mức.',
        },
      ],
    },
    {
      name: 'two missing levels',
      rows: rows(MEMBERS, ['Mức', 2021, 2022], [T, 1, 2], [HT, 20, 2]),
      found: [
        { at: 'A3', id: 'missing' },
        { at: 'A3', id: 'missing' },
      ],
    },
    {
      name: 'a repeated level and the one that it stands for',
      rows: rows(MEMBERS, ['Mức', 2021, 2022], [XS, 1, 2], [T, 20, 2], [T, 3, 3], [KHT, 0, 0]),
      found: [
        { at: 'A3', id: 'missing' },
        { at: 'A5', id: 'repeated', severity: 'error', related: ['A4'] },
      ],
    },
    {
      name: 'names one slip away from a level’s',
      rows: rows(
        MEMBERS,
        ['Năm', 'Hoàn thành xuất xắc nhiệm vụ', 'Hoàn thành tố nhiệm vụ', HT, KHT, 'Tổng số'],
        [2021, 1, 20, 3, 0, 24],
      ),
      found: [
        {
          at: 'B2',
          id: 'similar',
          severity: 'warning',
          actual: 'Hoàn thành xuất xắc nhiệm vụ',
          message:
            'Tên mức “Hoàn thành xuất xắc nhiệm vụ” có lẽ gõ nhầm; được hiểu là “Hoàn thành xuất sắc nhiệm vụ”.',
        },
        { at: 'C2', id: 'similar' },
      ],
    },
    {
      name: 'the names in use before 2018, once',
      rows: rows(
        ORGANISATIONS,
        ['Năm', 'Trong sạch vững mạnh', T, HT, 'Yếu kém', 'Tổng số'],
        [2016, 11, 20, 3, 0, 34],
      ),
      found: [
        {
          at: 'B2',
          id: 'other-scale',
          severity: 'info',
          related: ['E2'],
          message:
            'Bảng dùng tên mức xếp loại trước năm 2018 (“Trong sạch vững mạnh”…): tổng số được soát, tỷ lệ xuất sắc thì không.',
        },
      ],
    },
    {
      name: 'levels out of order',
      rows: rows(MEMBERS, ['Năm', XS, HT, T, KHT], [2021, 1, 3, 20, 0]),
      found: [
        {
          at: 'D2',
          id: 'order',
          severity: 'warning',
          related: ['C2'],
          message: 'Mức “Hoàn thành tốt nhiệm vụ” đứng sau mức “Hoàn thành nhiệm vụ”, không đúng thứ tự.',
        },
      ],
    },
  ],
});
