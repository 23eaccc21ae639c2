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
  ['[2]=[3]+[4]', { number: 2, formula: { kind: 'sum', terms: [3, 4], through: [] } }],
  ['((1)=(2)+(3))', { number: 1, formula: { kind: 'sum', terms: [2, 3], through: [] } }],
  ['2 ( = 3 + 4 )', { number: 2, formula: { kind: 'sum', terms: [3, 4], through: [] } }],
  ['4 = 5+…+6', { number: 4, formula: { kind: 'sum', terms: [5, 6], through: [] } }],
  ['4 = 6+…+5', { number: 4, formula: { kind: 'sum', terms: [6, 5], through: [] } }],
  ['4 = 3*100/b', null],
  ['= 3+4', null],
  ['2 = 3+4 người', null],
  ['2.1 = 3+4', null],
  ['(IV)', null],
  ['a', null],
  ['100', null],
  ['3 4', null],
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
  ['a letter among them', ['1', '2', 'A', '3', '4'], null],
  ['letters in brackets over the labels', ['(A)', '(B)', '(1)', '(2)', '(3)'], [1, 2, 3]],
  ['two letters over a label', ['AB', '1', '2', '3'], null],
  ['numbers that begin behind the labels', ['3', '4', '5'], [3, 4, 5]],
  ['numbers that begin with the fourth', ['4', '5', '6'], null],
  ['numbers that begin high, with a formula', ['5=6+7', '6', '7'], [5, 6, 7]],
  ['two numbers with a formula', ['1=2+3', '2'], [1, 2]],
  ['one formula', ['1=2+3'], null],
  ['formulas that do not run on', ['1=2+3', '3', '4'], null],
  ['Roman numerals above three', ['IV = V+VI', '(V)', '(VI)'], [4, 5, 6]],
  ['Roman numerals about ten', ['VIII=IX+X', 'IX', 'X', 'XI'], [8, 9, 10, 11]],
  ['Roman numerals above ten', ['XIV = XV+XVI', 'XV', 'XVI'], [14, 15, 16]],
  ['small letters with a formula', ['a = b+c', 'b', '(c)'], [1, 2, 3]],
  ['small letters without one', ['a', 'b', 'c'], null],
  ['capitals among small letters', ['a = b+c', 'B', 'c'], null],
  ['letters of which one is a number', ['A = B+3', 'B', 'C'], null],
  ['nothing', [], null],
])('A row of %s', (_, texts, expected) => {
  const read = readColumnNumbers(texts.map((text, col) => [col, text] as const));
  expect(read && [...read.values()].map((entry) => entry.number)).toEqual(expected);
});

test.each([
  ['letters', ['A', 'B', 'C = A:B'], 'C', { kind: 'ratio', of: 1, base: 2 }],
  ['Roman numerals', ['I', 'II', 'III = II*100/I'], 'III', { kind: 'percentage', of: 2, base: 1 }],
  ['small letters', ['a = b+...+d', 'b', 'c', 'd'], 'a', { kind: 'sum', terms: [2, 3, 4], through: [3] }],
])('A formula in %s is understood', (_, texts, own, expected) => {
  const read = readColumnNumbers(texts.map((text, col) => [col, text] as const));
  const at = texts.findIndex((text) => text.startsWith(`${own} =`));
  expect(read?.get(at)?.formula).toEqual(expected);
});
