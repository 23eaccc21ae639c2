import * as fc from 'fast-check';
import { PlaceSet, type Range } from '../../src/grid/index.ts';

const row = fc.integer({ min: 0, max: 12 });
const place = fc.record({ row, col: row });
const range = fc.tuple(row, row, row, row).map(([a, b, c, d]): Range => {
  return { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
});

test('a set of places holds what was added, within its range and beyond', () => {
  fc.assert(
    fc.property(range, fc.array(place), fc.array(place), (within, first, more) => {
      const places = new PlaceSet(within, first);
      for (const one of more) places.add(one);
      const names = new Set([...first, ...more].map((one) => `${one.row} ${one.col}`));
      for (let at = 0; at < 13 * 13; at++) {
        const one = { row: Math.floor(at / 13), col: at % 13 };
        expect(places.has(one)).toBe(names.has(`${one.row} ${one.col}`));
      }
    }),
  );
});

test('so does one whose range is too large to keep a byte of each place', () => {
  const places = new PlaceSet({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
  places.add({ row: 1_048_575, col: 16_383 });
  places.add({ row: 0, col: 1 });
  expect(places.has({ row: 1_048_575, col: 16_383 })).toBe(true);
  expect(places.has({ row: 0, col: 1 })).toBe(true);
  expect(places.has({ row: 0, col: 0 })).toBe(false);
});
