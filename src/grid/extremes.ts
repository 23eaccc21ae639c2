/**
 * The least and the greatest of many numbers. `Math.min(...numbers)` hands each of them over as an argument of its own,
 * and fails where they are more than a stack holds: a sheet has rows enough for that.
 */

/** Infinity where there is none. */
export function least(numbers: Iterable<number>): number {
  let found = Infinity;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** -Infinity where there is none. */
export function greatest(numbers: Iterable<number>): number {
  let found = -Infinity;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
