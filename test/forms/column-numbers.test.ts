import { parseColumnNumber, readColumnNumbers } from '../../src/forms/table/column-numbers.ts';

test.each([
  ['3', { number: 3, formula: null }],
  ['(3)', { number: 3, formula: null }],
  [
    '2 = 4+…+14',
    {
      number: 2,
      formula: {
        kind: 'sum',
        terms: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
        through: [5, 6, 7, 8, 9, 10, 11, 12, 13],
      },
    },
  ],
  [
    '2 (=4+...+6+9+...+11)',
    { number: 2, formula: { kind: 'sum', terms: [4, 5, 6, 9, 10, 11], through: [5, 10] } },
  ],
  ['[3]', { number: 3, formula: null }],
  ['(1)=(2)+(3)', { number: 1, formula: { kind: 'sum', terms: [2, 3], through: [] } }],
  ['Số 2=3+4', null],
  ['2=3+4+5', { number: 2, formula: { kind: 'sum', terms: [3, 4, 5], through: [] } }],
  ['4(=2*100/3)', { number: 4, formula: { kind: 'percentage', of: 2, base: 3 } }],
  ['4 = 2 x 100 : 3', { number: 4, formula: { kind: 'percentage', of: 2, base: 3 } }],
  ['4=2/3*100', { number: 4, formula: { kind: 'percentage', of: 2, base: 3 } }],
  ['4 = 2:3', { number: 4, formula: { kind: 'ratio', of: 2, base: 3 } }],
  ['4 = khác', null],
  ['2 = a+b', null],
  ['4 = a*100/b', null],
  ['2022', null],
  ['Tổng số', null],
  ['', null],
])('The column number %j is understood', (text, expected) => {
  expect(parseColumnNumber(text)).toEqual(expected);
});

test.each<[string, readonly string[], readonly number[] | null]>([
  ['numbers that run on', ['1', '2', '3', '4'], [1, 2, 3, 4]],
  ['letters over the labels', ['A', 'B', '1', '2', '3'], [1, 2, 3]],
  ['formulas', ['A', '1=2+3', '2', '3'], [1, 2, 3]],
  ['letters with a formula', ['A', 'B = C+D', 'C', 'D'], [1, 2, 3, 4]],
  ['letters that run on, among them one that is a Roman numeral', ['H = I+J', 'I', 'J'], [8, 9, 10]],
  ['Roman numerals with a formula', ['I=II+III', 'II', 'III'], [1, 2, 3]],
  ['quarters', ['I', 'II', 'III', 'IV'], null],
  ['counts that do not run on', ['1', '2', '4'], null],
  ['counts that run on but begin high', ['5', '6', '7'], null],
  ['two numbers', ['1', '2'], null],
  ['a label among them', ['1', 'Xã', '2', '3'], null],
  ['nothing', [], null],
])('A row of %s', (_, texts, expected) => {
  const read = readColumnNumbers(texts.map((text, col) => [col, text] as const));
  expect(read && [...read.values()].map((entry) => entry.number)).toEqual(expected);
});
