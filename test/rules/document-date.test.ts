import type { Literal } from '../workbooks/literal.ts';
import { documents, real, REGISTER } from './documents.ts';
import { testRule } from './rule-tester.ts';

/** Sheets of Biểu 1 whose years each hold one document with a date. */
const dated = (...columns: readonly (readonly [number, Literal])[]) =>
  documents(...columns.map(([year, date], index) => [year, `${index + 10}-KH/HU`, date] as const));

// Serial numbers of days, counted from 1900.
const [AUG_11_2021, SEP_11_2021, NOV_8_2021] = [44419, 44450, 44508];
const [OCT_12_2022, MAY_11_2022, NOV_11_2022, NOV_20_2022] = [44846, 44692, 44876, 44885];

testRule('document-date', {
  valid: [
    { name: 'dates of their year', rows: dated([2021, '08/11/2021'], [2022, '10/11/2022']) },
    { name: 'January to March after the year', rows: dated([2021, '01/01/2022'], [2022, '31/3/2023']) },
    {
      name: 'months 3 to 9 with or without their zero',
      rows: dated([2021, '10/09/2021'], [2022, '10/9/2022']),
    },
    { name: 'dates in words', rows: dated([2021, 'ngày 08 tháng 11 năm 2021']) },
    { name: 'several a cell', rows: documents([2021, '10-KH/HU\n11-KH/HU', '08/11/2021\n10/12/2021']) },
    { name: 'no date, a dash for none', rows: dated([2021, undefined], [2022, '-']) },
    { name: 'real dates', rows: dated([2021, real(NOV_8_2021)], [2022, real(NOV_20_2022, 'mm-dd-yy')]) },
    {
      name: 'a real date whose month others have',
      rows: dated([2021, real(AUG_11_2021)], [2021, '20/11/2021'], [2022, '20/8/2022']),
    },
    {
      name: 'a real date of another month, where the other reading agrees with none',
      rows: dated([2021, real(AUG_11_2021)], [2021, '20/10/2021'], [2022, '20/12/2022']),
    },
    { name: 'a real date alone', rows: dated([2021, real(AUG_11_2021)]) },
    {
      name: 'a real date whose day is its month',
      rows: dated([2022, real(NOV_11_2022)], [2021, '20/8/2021']),
    },
    {
      name: 'a real date that another doubtful one of its month vouches for',
      rows: dated([2022, real(OCT_12_2022)], [2022, real(OCT_12_2022)], [2021, '20/11/2021']),
    },
    { name: 'a register', rows: REGISTER },
    {
      name: 'formulas without a value, or with an error, as not checkable',
      rows: dated([2021, { v: null, f: 'A1' }], [2022, { v: { error: '#N/A' }, f: 'A1' }]),
      notChecked: ['C4 uncalculated', 'D4: Công thức ở ô D4 báo lỗi nên không biết ô có nội dung gì.'],
    },
  ],
  invalid: [
    {
      name: 'text that is no date',
      rows: dated([2021, 'tháng 11']),
      found: [
        {
          at: 'C4',
          id: 'not-a-date',
          severity: 'error',
          expected: null,
          actual: 'tháng 11',
          related: [],
          suggest: [],
          message: 'Ngày ban hành ở năm 2021 ghi “tháng 11”, không đọc được thành ngày.',
        },
      ],
    },
    {
      name: 'a day that no calendar has, in one of two dates',
      rows: documents([2021, '10-KH/HU\n11-KH/HU', '08/11/2021\n31/11/2021']),
      found: [
        {
          at: 'C4',
          id: 'not-a-date',
          actual: '31/11/2021',
          message: 'Ngày ban hành ở năm 2021 ghi “31/11/2021”; không có ngày này trong lịch.',
        },
      ],
    },
    {
      name: 'a year of two digits',
      rows: dated([2021, '08/11/21']),
      found: [
        {
          at: 'C4',
          id: 'not-a-date',
          suggest: [],
          message: 'Ngày ban hành ở năm 2021 ghi “08/11/21”; năm phải viết đủ bốn chữ số.',
        },
      ],
    },
    {
      name: 'a number that no date format shows',
      rows: dated([2021, NOV_8_2021], [2022, { v: NOV_20_2022, z: '#,##0' }]),
      found: [
        { at: 'C4', id: 'not-a-date', actual: '44508' },
        { at: 'D4', id: 'not-a-date', actual: '44885' },
      ],
    },
    {
      name: 'a date of another year',
      rows: dated([2021, '08/11/2020'], [2022, '01/4/2023']),
      found: [
        {
          at: 'C4',
          id: 'other-year',
          severity: 'warning',
          expected: null,
          actual: '08/11/2020',
          related: ['C2'],
          suggest: [],
          message:
            'Ngày 08/11/2020 ghi ở năm 2021, nhưng không nằm trong năm 2021 hay ba tháng đầu năm 2022.',
        },
        { at: 'D4', id: 'other-year', actual: '01/4/2023', related: ['D2'] },
      ],
    },
    {
      name: 'another year of a real date, and once where a zero is lacking too',
      rows: dated([2020, real(NOV_8_2021)], [2022, '8/11/2021']),
      found: [
        { at: 'C4', id: 'other-year', actual: '08/11/2021' },
        { at: 'D4', id: 'other-year', actual: '08/11/2021' },
      ],
    },
    {
      name: 'a day and month that were changed over',
      rows: dated([2021, real(AUG_11_2021)], [2022, '20/11/2022']),
      found: [
        {
          at: 'C4',
          id: 'swapped-day-month',
          severity: 'warning',
          expected: '08/11/2021',
          actual: '11/8/2021',
          suggest: ['08/11/2021'],
          message:
            'Ngày ban hành ở năm 2021 đang là 11/8/2021, khác tháng với các văn bản khác của biểu; có thể Excel đã đảo ngày và tháng của 08/11/2021.',
        },
      ],
    },
    {
      name: 'one and the same slip several times, none vouching for another',
      rows: dated(
        [2021, real(AUG_11_2021)],
        [2021, real(AUG_11_2021)],
        [2021, real(SEP_11_2021)],
        [2022, real(NOV_20_2022)],
      ),
      found: [
        { at: 'C4', id: 'swapped-day-month' },
        { at: 'D4', id: 'swapped-day-month' },
        { at: 'E4', id: 'swapped-day-month', expected: '09/11/2021' },
      ],
    },
    {
      name: 'a real date that a text agrees with only changed over, given by a formula',
      rows: dated([2021, { v: AUG_11_2021, f: 'A1', z: 'd/m/yyyy' }], [2022, '20/11/2022']),
      found: [{ at: 'C4', id: 'swapped-day-month', suggest: [] }],
    },
    {
      name: 'another year where changing over day and month does not mend it',
      rows: dated([2020, real(MAY_11_2022)], [2022, '20/11/2022']),
      found: [{ at: 'C4', id: 'other-year' }],
    },
    {
      name: 'a leading zero missing',
      rows: dated([2021, '8/11/2021']),
      found: [
        {
          at: 'C4',
          id: 'leading-zero',
          severity: 'info',
          expected: '08/11/2021',
          actual: '8/11/2021',
          related: [],
          suggest: ['08/11/2021'],
          message:
            'Ngày ban hành ở năm 2021 ghi “8/11/2021”; ngày dưới 10 và tháng 1, tháng 2 viết thêm số 0 ở trước: “08/11/2021”.',
        },
      ],
    },
    {
      name: 'zeros missing in each of several dates, and mends only that date',
      rows: documents([2021, '10-KH/HU\n11-KH/HU\n12-KH/HU', '8/11/2021\n20/11/2021\n5/2/2022']),
      found: [
        { at: 'C4', id: 'leading-zero', suggest: ['08/11/2021\n20/11/2021\n5/2/2022'] },
        { at: 'C4', id: 'leading-zero', suggest: ['8/11/2021\n20/11/2021\n05/02/2022'] },
      ],
    },
    {
      name: 'a month without its zero, in words or with other separators',
      rows: dated([2021, 'ngày 10 tháng 2 năm 2021'], [2022, '8.9.2022']),
      found: [
        { at: 'C4', id: 'leading-zero', suggest: ['ngày 10 tháng 02 năm 2021'] },
        { at: 'D4', id: 'leading-zero', suggest: ['08.9.2022'] },
      ],
    },
    {
      name: 'no suggestion where a formula gives the text',
      rows: dated([2021, { v: '8/11/2021', f: 'A1' }]),
      found: [{ at: 'C4', id: 'leading-zero', suggest: [] }],
    },
  ],
});
