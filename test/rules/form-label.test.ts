import { testRule } from './rule-tester.ts';
import { down, ORGANISATIONS, _ } from './tables.ts';
import { content, CRITERIA, HEADS, STANDARDS } from './ticks.ts';

testRule('form-label', {
  comparesNothing: 'it judges what a form is called, and no figure',
  valid: [
    { name: 'a form with its number', rows: [[_, _, _, _, 'BIỂU SỐ 4'], ...content([_, 'Đối tượng', 'x'])] },
    { name: 'a number in the title', rows: [[`Biểu số 2. Khung tiêu chí`], HEADS, [_, 'Tiêu chí (a)', 'x']] },
    { name: 'a form that has no number', rows: down(ORGANISATIONS, [2022, 1, 5, 0, 0, 6]) },
  ],
  invalid: [
    {
      name: 'a form without its number',
      rows: [[], [CRITERIA], HEADS, [_, 'Tiêu chí (a)', 'x']],
      found: [
        {
          at: 'A2',
          id: 'missing',
          severity: 'info',
          expected: 'Biểu số 2',
          actual: null,
          related: [],
          suggest: [],
          message: '“Biểu số 2 – Khung tiêu chí đánh giá” chưa ghi “Biểu số 2”.',
        },
      ],
    },
    {
      name: 'a form with the number of another',
      rows: [[_, _, _, _, 'Biểu số 2'], [STANDARDS], HEADS, [_, 'Hoàn thành nhiệm vụ', 'x']],
      found: [
        {
          at: 'A2',
          id: 'missing',
          expected: 'Biểu số 3',
          actual: 'Biểu số 2',
          related: ['E1'],
          message:
            '“Biểu số 3 – Khung tiêu chuẩn các mức chất lượng” ghi “Biểu số 2”, không phải “Biểu số 3”.',
        },
      ],
    },
  ],
});
