import { testRule, type TestSheet } from './rule-tester.ts';
import { down, ORGANISATIONS, _ } from './tables.ts';
import type { Literal } from '../workbooks/literal.ts';

const MOTTO = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const SECOND = 'Bảo Lâm, ngày 02 tháng 02 năm 2023';
const FIRST = 'Bảo Lâm, ngày 01 tháng 02 năm 2023';

/** A sheet with its date in C2. */
function dated(name: string, date: Literal, ...below: readonly (readonly Literal[])[]): TestSheet {
  return { name, rows: [[_, _, MOTTO], ['HUYỆN ỦY', _, date], ...below] };
}

testRule('form-date', {
  comparesNothing: 'what stands around forms is in none of them',
  valid: [
    {
      name: 'one and the same date',
      sheets: [dated('A', SECOND), dated('B', 'Di Linh, ngày 02 tháng 02 năm 2023')],
    },
    { name: 'a sheet without a date', sheets: [dated('A', SECOND), dated('B', _)] },
    { name: 'a date alone', sheets: [dated('A', FIRST)] },
  ],
  invalid: [
    {
      name: 'a sheet that differs from most, with a form or without',
      sheets: [
        dated('A', FIRST, [], ...down(ORGANISATIONS, [2022, 1, 5, 0, 0, 6])),
        dated('B', SECOND),
        dated('E', SECOND),
        dated('D', 'Bảo Lâm, ngày 03 tháng 02 năm 2023'),
      ],
      found: [
        {
          at: 'A!C2',
          id: 'differs',
          severity: 'warning',
          expected: '02/02/2023',
          actual: '01/02/2023',
          form: 0,
          related: ['B!C2', 'E!C2'],
          suggest: [],
          message: 'Ngày ở đầu biểu là 01/02/2023, khác ngày 02/02/2023 ghi ở 2 trang tính khác.',
        },
        { at: 'D!C2', id: 'differs', form: null, actual: '03/02/2023' },
      ],
    },
    {
      name: 'the later of two on a tie',
      sheets: [dated('A', FIRST), dated('B', SECOND)],
      found: [{ at: 'B!C2', id: 'differs', expected: '01/02/2023', actual: '02/02/2023' }],
    },
    {
      name: 'another shape, which counts with its date',
      sheets: [
        dated('A', '02/02/2023'),
        dated('B', { v: 44959, z: 'dd/mm/yyyy' }),
        dated('E', `Bảo Lâm, ngày 2 tháng 2 năm 2023`),
        dated('D', FIRST),
      ],
      found: [
        { at: 'D!C2', id: 'differs', expected: '02/02/2023' },
        {
          at: 'A!C2',
          id: 'malformed',
          severity: 'warning',
          expected: 'ngày 02 tháng 02 năm 2023',
          actual: '02/02/2023',
          suggest: ['Ngày 02 tháng 02 năm 2023'],
          message: 'Ngày ở đầu biểu ghi “02/02/2023”, chưa đúng cách viết “ngày 02 tháng 02 năm 2023”.',
        },
        { at: 'B!C2', id: 'malformed', suggest: ['Ngày 02 tháng 02 năm 2023'] },
        { at: 'E!C2', id: 'malformed', suggest: ['Bảo Lâm, ngày 02 tháng 02 năm 2023'] },
      ],
    },
    {
      name: 'a date in one cell with the motto',
      rows: [[_, _, `${MOTTO}\nBảo Lâm, ngày 12/10/2023`]],
      found: [
        {
          at: 'C1',
          id: 'malformed',
          suggest: [`${MOTTO}\nBảo Lâm, ngày 12 tháng 10 năm 2023`],
        },
      ],
    },
    {
      name: 'a date left open',
      sheets: [dated('A', SECOND), dated('B', 'Bảo Lâm, ngày …  tháng … năm 2023')],
      found: [
        {
          at: 'B!C2',
          id: 'malformed',
          severity: 'warning',
          expected: null,
          actual: 'Bảo Lâm, ngày …  tháng … năm 2023',
          suggest: [],
          message:
            'Ngày ở đầu biểu ghi “Bảo Lâm, ngày … tháng … năm 2023”, còn để trống hoặc không phải là một ngày.',
        },
      ],
    },
  ],
});
