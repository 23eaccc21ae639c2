import type { Range } from '../../src/grid/index.ts';

/** Areas that lie below each other in the same columns, or side by side in the same rows, as one. */
export function joined(areas: readonly Range[]): Range[] {
  const all = [...areas];
  for (const [at, area] of all.entries()) {
    const other = all.findIndex((its, place) => place > at && touch(area, its));
    const found = all[other];
    if (!found) continue;
    const rest = all.filter((_, place) => place !== at && place !== other);
    return joined([...rest, around(area, found)]);
  }
  return all;
}

function touch(a: Range, b: Range): boolean {
  const isSameColumns = a.left === b.left && a.right === b.right;
  const isSameRows = a.top === b.top && a.bottom === b.bottom;
  return (
    (isSameColumns && (a.bottom + 1 === b.top || b.bottom + 1 === a.top)) ||
    (isSameRows && (a.right + 1 === b.left || b.right + 1 === a.left))
  );
}

function around(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
