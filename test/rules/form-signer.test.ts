import { testRule, type TestSheet } from './rule-tester.ts';
import { down, ORGANISATIONS, _ } from './tables.ts';
import { content, CRITERIA, HEADS } from './ticks.ts';

const HEADING = [_, _, _, 'NGƯỜI LẬP BIỂU'];
const ITEM = [_, 'Đối tượng', 'x'];

/** Biểu 4 with its signature's heading in D5 and a name in D7. */
function signed(name: string, signer: string): TestSheet {
  return { name, rows: [...content(ITEM), [], HEADING, [_, _, _, '(Họ tên)'], [_, _, _, signer]] };
}

testRule('form-signer', {
  comparesNothing: 'what stands around forms is in none of them',
  valid: [
    {
      name: 'one and the same signer, with a telephone number or without, and sheets of other forms',
      sheets: [
        signed('A', 'Nguyễn Quang Huân'),
        signed('B', 'NGUYỄN QUANG HUÂN'),
        signed('E', 'Nguyễn Quang Huân - ĐT: 0912 345 678'),
        { name: 'D', rows: down(ORGANISATIONS, [2022, 1, 5, 0, 0, 6]) },
      ],
    },
    {
      name: 'forms on one sheet that share the block below them',
      rows: [
        ...content(ITEM),
        [],
        [CRITERIA],
        HEADS,
        [_, 'Tiêu chí (a)', 'x'],
        [],
        HEADING,
        [_, _, _, 'Nguyễn Quang Huân'],
      ],
    },
    { name: 'a workbook without Biểu 1–4', rows: down(ORGANISATIONS, [2022, 1, 5, 0, 0, 6]) },
  ],
  invalid: [
    {
      name: 'a name that differs from most',
      sheets: [
        signed('A', 'Nguyễn Quang Xuân'),
        signed('B', 'Nguyễn Quang Huân'),
        signed('E', 'Nguyễn Quang Huân'),
      ],
      found: [
        {
          at: 'A!D7',
          id: 'differs',
          severity: 'warning',
          expected: 'Nguyễn Quang Huân',
          actual: 'Nguyễn Quang Xuân',
          related: ['B!D7', 'E!D7'],
          suggest: [],
          message: 'Người lập biểu ở đây là “Nguyễn Quang Xuân”, khác với “Nguyễn Quang Huân” ở 2 biểu khác.',
        },
      ],
    },
    {
      name: 'the later of two on a tie',
      sheets: [signed('A', 'Nguyễn Quang Xuân'), signed('B', 'Nguyễn Quang Huân')],
      found: [{ at: 'B!D7', id: 'differs', expected: 'Nguyễn Quang Xuân' }],
    },
    {
      name: 'a heading without a name, once for the forms that share it',
      rows: [...content(ITEM), [], [CRITERIA], HEADS, [_, 'Tiêu chí (a)', 'x'], [], HEADING],
      found: [
        {
          at: 'D9',
          id: 'missing',
          severity: 'warning',
          related: [],
          message:
            'Dưới dòng “Người lập biểu” của “Biểu số 4 – Các nội dung về kiểm điểm, đánh giá, xếp loại” chưa có họ tên.',
        },
      ],
    },
    {
      name: 'no signature below, though another form above has one',
      sheets: [
        {
          name: 'A',
          rows: [
            ...content(ITEM),
            [],
            HEADING,
            [_, _, _, 'Nguyễn Quang Huân'],
            [],
            [CRITERIA],
            HEADS,
            [_, 'Tiêu chí (a)', 'x'],
          ],
        },
        { name: 'B', rows: content(ITEM) },
      ],
      found: [
        {
          at: 'A!A8',
          id: 'missing',
          message: '“Biểu số 2 – Khung tiêu chí đánh giá” chưa có phần ký “Người lập biểu”.',
        },
        { at: 'B!A1', id: 'missing' },
      ],
    },
  ],
});
