import type { Position, Range } from './address.ts';

/** How rectangles of one sheet lie to each other. */

export function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Whether they have a cell in common. */
export function rangesMeet(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether all of one lies in the other. */
export function isInside(inner: Range, outer: Range): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

export function holdsPlace({ top, left, bottom, right }: Range, { row, col }: Position): boolean {
  return top <= row && row <= bottom && left <= col && col <= right;
}
