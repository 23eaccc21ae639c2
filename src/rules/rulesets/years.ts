import type { Years } from './leaves.ts';

/** Whether a year lies within; both ends inclusive, without end where `to` is null. */
export function within({ from, to }: Years, year: number): boolean {
  return from <= year && (to === null || year <= to);
}

/** The years that lie within both; null where there are none. */
export function overlap(a: Years, b: Years): Years | null {
  const from = Math.max(a.from, b.from);
  const to = earlier(a.to, b.to);
  return to !== null && to < from ? null : { from, to };
}

function earlier(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
