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

/** The least rectangle that holds all those places; null where there is none. */
export function boundsOf(places: Iterable<Position>): Range | null {
  let bounds: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { row, col } of places) {
    if (!bounds) bounds = { top: row, left: col, bottom: row, right: col };
    if (row < bounds.top) bounds.top = row;
    if (row > bounds.bottom) bounds.bottom = row;
    if (col < bounds.left) bounds.left = col;
    if (col > bounds.right) bounds.right = col;
  }
  return bounds;
}

/** The least rectangle that holds both. */
export function unionOf(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
