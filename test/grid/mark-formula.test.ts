import { isMarkFormula, MARK_LOOKS, markFormula, markOfFormula } from '../../src/grid/index.ts';

test.each([
  ['rating-total', 'error', 'LEN("soat-bieu:rating-total:error")>0'],
  ['ticks', 'warning', 'LEN("soat-bieu:ticks:warning")>0'],
  ['form-2', 'info', 'LEN("soat-bieu:form-2:info")>0'],
] as const)('a mark for %s of the level %s is told by its formula', (tag, level, formula) => {
  expect(markFormula({ tag, level })).toBe(formula);
  expect(markOfFormula(formula)).toEqual({ tag, level });
  expect(markOfFormula(`=${formula}`)).toEqual({ tag, level });
  expect(markOfFormula(formula.replace('>', ' > '))).toEqual({ tag, level });
});

test.each([
  'LEN("soat-bieu:rating-total")>0',
  'LEN("soat-bieu:rating-total:fatal")>0',
  'LEN("another:rating-total:error")>0',
  'LEN(A1)>0',
  'AND(LEN("soat-bieu:rating-total:error")>0,A1>0)',
  '',
])('a format of the clerk is no mark: %s', (formula) => {
  expect(markOfFormula(formula)).toBeNull();
});

test.each([
  ['LEN("soat-bieu:rating-total:error")>0', true],
  ['=len( "soat-bieu:rating-total:error:2" ) > 0', true],
  ['LEN("another:rating-total:error")>0', false],
  ['LEN(A1)>0', false],
] as const)('a later version may say more of its marks: %s', (formula, isOwn) => {
  expect(isMarkFormula(formula)).toBe(isOwn);
});

test('levels are told apart without colours', () => {
  expect(new Set(Object.values(MARK_LOOKS).map(({ line }) => line)).size).toBe(3);
});
