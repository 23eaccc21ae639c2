import { sameMarks, type Mark } from '../../src/grid/index.ts';

const RANGE = { sheet: 'XL TCCSĐ', top: 1, left: 2, bottom: 1, right: 2 };
const MARK: Mark = { range: RANGE, tag: 'rating-total', level: 'error' };
const OTHER: Mark = { ...MARK, tag: 'rating-trend' };

test('marks are the same in whatever order', () => {
  expect(sameMarks([MARK, OTHER], [OTHER, MARK])).toBe(true);
});

test.each([
  ['another sheet', [{ ...MARK, range: { ...RANGE, sheet: 'Biểu 1' } }]],
  ['another cell', [{ ...MARK, range: { ...RANGE, right: 3 } }]],
  ['another rule', [OTHER]],
  ['another level', [{ ...MARK, level: 'info' }]],
  ['one more', [MARK, OTHER]],
  ['none', []],
] satisfies [string, Mark[]][])('marks are others with %s', (_, others) => {
  expect(sameMarks([MARK], others)).toBe(false);
});
