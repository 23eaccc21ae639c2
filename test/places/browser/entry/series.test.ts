import { continued, type FillWay } from '../../../../src/places/browser/entry/series.ts';

const on = (values: readonly (number | string | null)[], way: FillWay, format: string | null = null) => {
  const next = continued(
    values.map((value) => ({ value, formula: null, format })),
    way,
  );
  return [0, 1, 2].map((index) => next(index).value);
};

test.each([
  [[1], [1, 1, 1]],
  [
    [1, 3],
    [5, 7, 9],
  ],
  [
    [0.1, 0.2],
    [0.3, 0.4, 0.5],
  ],
  [
    [10, 8, 6],
    [4, 2, 0],
  ],
  [
    [1, 2, 4],
    [1, 2, 4],
  ],
  [['Chi bộ 1'], ['Chi bộ 2', 'Chi bộ 3', 'Chi bộ 4']],
  [['Mục 09'], ['Mục 10', 'Mục 11', 'Mục 12']],
  [['99-KH/HU'], ['99-KH/HU', '99-KH/HU', '99-KH/HU']],
  [['10/2'], ['10/2', '10/2', '10/2']],
  [['05/11/2025'], ['05/11/2025', '05/11/2025', '05/11/2025']],
  [['001'], ['001', '001', '001']],
  [
    ['a', null],
    ['a', null, 'a'],
  ],
  [
    [1, 'a'],
    [1, 'a', 1],
  ],
])('%j goes on with %j', (line, more) => {
  expect(on(line, 'series')).toEqual(more);
});

test('Days go on by a day, or by as many as lie between them', () => {
  expect(on([45966], 'series', 'dd/mm/yyyy')).toEqual([45967, 45968, 45969]);
  expect(on([45966, 45973], 'series', 'dd/mm/yyyy')).toEqual([45980, 45987, 45994]);
});

test('What is copied down is repeated, whatever it is', () => {
  expect(on([1, 3], 'copy')).toEqual([1, 3, 1]);
  expect(on(['Chi bộ 1'], 'copy')).toEqual(['Chi bộ 1', 'Chi bộ 1', 'Chi bộ 1']);
  expect(on([45966], 'copy', 'dd/mm/yyyy')).toEqual([45966, 45966, 45966]);
});
