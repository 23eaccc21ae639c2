import * as fc from 'fast-check';
import {
  boundsOf,
  greatest,
  holdsPlace,
  isInside,
  least,
  RangeIndex,
  rangesMeet,
  unionOf,
} from '../../src/grid/index.ts';

const place = fc.record({ row: fc.nat(1_048_575), col: fc.nat(16_383) });

test('The bounds of places hold each of them, and touch one on every side', () => {
  expect(boundsOf([])).toBeNull();
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), (places) => {
      const bounds = boundsOf(places);
      if (!bounds) throw new Error('no bounds');
      expect(places.every((one) => holdsPlace(bounds, one))).toBe(true);
      expect(places.some(({ row }) => row === bounds.top)).toBe(true);
      expect(places.some(({ row }) => row === bounds.bottom)).toBe(true);
      expect(places.some(({ col }) => col === bounds.left)).toBe(true);
      expect(places.some(({ col }) => col === bounds.right)).toBe(true);
    }),
  );
});

test('The union of two rectangles holds both', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2 }), (places) => {
      const [a, b] = [boundsOf(places.slice(0, 1)), boundsOf(places.slice(1))];
      if (!a || !b) throw new Error('no bounds');
      expect(isInside(a, unionOf(a, b)) && isInside(b, unionOf(a, b))).toBe(true);
      expect(unionOf(a, b)).toEqual(boundsOf(places));
    }),
  );
});

test('Bounds and extremes are found among half a million of places and numbers', () => {
  const many = Array.from({ length: 500_000 }, (_, row) => ({ row, col: row % 7 }));
  expect(boundsOf(many)).toEqual({ top: 0, left: 0, bottom: 499_999, right: 6 });
  const numbers = many.map(({ row }) => row);
  expect([least(numbers), greatest(numbers), least([]), greatest([])]).toEqual([
    0,
    499_999,
    Infinity,
    -Infinity,
  ]);
});

test('An index of rectangles finds one that meets another just where there is one', () => {
  const range = fc.tuple(place, fc.nat(9000), fc.nat(5)).map(([{ row, col }, down, across]) => ({
    top: row % 3000,
    left: col % 20,
    bottom: (row % 3000) + down,
    right: (col % 20) + across,
  }));
  fc.assert(
    fc.property(fc.array(range), range, (ranges, asked) => {
      const found = new RangeIndex(ranges).meeting(asked);
      expect(found !== undefined && rangesMeet(found, asked)).toBe(
        ranges.some((one) => rangesMeet(one, asked)),
      );
    }),
  );
});
