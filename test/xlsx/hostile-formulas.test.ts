import { cutFormula } from '../../src/xlsx/index.ts';
import { precedentsOf } from '../../src/xlsx/patch/precedents.ts';
import { processorTime } from '../growth.ts';

/** A file may hold any text as a formula, and many of the longest that is moved. */
const SIZE = 100_000;
const FORMULAS = [
  ...[
    '[',
    "'",
    '"',
    '"[',
    "'[",
    'a[',
    'a[[',
    "a'",
    "'a'",
    '$A',
    'A1:',
    'a1(',
    '1:',
    'a.',
    '#REF',
    '[a]',
    "a['",
  ],
  'đ',
] as const;
const READERS: readonly (readonly [string, (formula: string) => unknown])[] = [
  ['to be moved', cutFormula],
  ['for what it reads', (formula) => precedentsOf(formula, 'Biểu', new Map())],
];

describe.each(READERS)('A formula is looked through %s in time', (_, read) => {
  test.each(FORMULAS)('where it is all %s', (piece) => {
    expect(processorTime(() => read(piece.repeat(SIZE / piece.length)))).toBeLessThan(1_000);
  });
});
