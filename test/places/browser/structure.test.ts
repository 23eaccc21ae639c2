import { isStructural } from '../../../src/places/browser/structure.ts';

test.each([
  ['set-cell', false],
  ['set-marks', false],
  ['add-sheet', true],
  ['remove-sheet', true],
  ['set-merges', true],
  ['set-look', true],
  ['set-name', true],
] as const)('an edit of the kind “%s” goes past the grid’s own Ctrl+Z: %s', (kind, expected) => {
  expect(isStructural(kind)).toBe(expected);
});
