import fc from 'fast-check';
import { piecesOf } from '../../../../src/places/browser/entry/formula/pieces.ts';
import { growth } from '../../../growth.ts';

const textsOf = (formula: string) => piecesOf(formula, '.').map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ['Bang1[Tổng]', ['word Bang1', 'brackets [Tổng]']],
  ['Bang1[[#This Row],[Tổng; "số"]]', ['word Bang1', 'brackets [[#This Row],[Tổng; "số"]]']],
  ["Bang1[[a'[b]]", ['word Bang1', "brackets [[a'[b]]"]],
  ['[1]Biểu!A1', ['brackets [1]', 'word Biểu', 'sign !', 'word A1']],
  ['[a[b]', ['unknown [', 'word a', 'brackets [b]']],
  ['[[a]', ['unknown [', 'brackets [a]']],
  ['[[[a]]]', ['brackets [[[a]]', 'unknown ]']],
  ['"["&[1]', ['string "["', 'sign &', 'brackets [1]']],
  ['[', ['unknown [']],
])('%s is cut at its brackets', (formula, pieces) => {
  expect(textsOf(formula)).toEqual(pieces);
});

test('Brackets are what one pair holds, with pairs in it', () => {
  const formulas = fc.string({ unit: fc.constantFrom('[', ']', 'a', '"', ' '), maxLength: 20 });
  fc.assert(
    fc.property(formulas, (formula) => {
      const pieces = piecesOf(formula, '.');
      expect(pieces.map(({ text }) => text).join('')).toBe(formula);
      for (const { kind, text } of pieces)
        expect(kind === 'brackets').toBe(/^\[(?:[^[\]]|\[[^\]]*\])*\]$/u.test(text));
    }),
  );
});

test.each(['[', '[a', '[[a]', '[a[', '"[', '[]['])('Many %s take as long as they are many', (piece) => {
  expect(growth((size) => piecesOf(piece.repeat(size), '.'), 20_000)).toBeLessThan(9);
});
