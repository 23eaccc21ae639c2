import { cellName } from '../../src/grid/index.ts';
import { literalWorkbook } from '../workbooks/zip-xlsx.ts';
import { firstSheet, mustRead, valuesOf } from './reading.ts';
import { processorTime } from '../growth.ts';

type Place = readonly [row: number, col: number];

/** Cells in that order, each in a row element of its own as far as the next is in another row. */
function data(places: readonly Place[]): string {
  return places
    .map(([row, col], at) => {
      const cell = `<c r="${cellName({ row, col })}"><v>${at}</v></c>`;
      const begin = places[at - 1]?.[0] === row ? '' : `<row r="${row + 1}">`;
      return begin + cell + (places[at + 1]?.[0] === row ? '' : '</row>');
    })
    .join('');
}

test('Rows that come back are put together and in order', () => {
  const sheet = firstSheet({
    data: data([
      [4, 1],
      [2, 0],
      [4, 0],
      [2, 0],
      [3, 5],
      [2, 200],
    ]),
  });
  expect([...sheet.rows.keys()]).toEqual([2, 3, 4]);
  expect(valuesOf(sheet)).toEqual({ A3: 3, GS3: 5, F4: 4, A5: 2, B5: 0 });
});

test('Rows that take turns with each cell cost no more than rows one after the other', () => {
  const places = (toPlace: (row: number, col: number) => Place): Place[] =>
    Array.from({ length: 24_000 }, (_, at) => toPlace(at % 2, Math.floor(at / 2)));
  const turns = places((row, col) => [row, col]);
  const inOrder = turns.toSorted(([a], [b]) => a - b);
  const far = literalWorkbook({ data: data(turns) });
  const near = literalWorkbook({ data: data(inOrder) });
  const timeOf = (bytes: Uint8Array): number => processorTime(() => mustRead(bytes));
  timeOf(near);
  expect(timeOf(far)).toBeLessThan(5 * timeOf(near) + 500);
});
