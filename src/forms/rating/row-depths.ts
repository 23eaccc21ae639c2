import type { SeriesLine } from './lines.ts';

/**
 * How deep each line stands: a kind of number is deeper than those that are open when it first comes (A, I, 1, a).
 * Lines without a number stand above numbered ones where they come first, else beside the line above.
 */
export function depthsOf(lines: readonly SeriesLine[]): number[] {
  const open: string[] = [];
  return lines.map((line) => {
    const kind = kindOf(line);
    if (kind === 'none' && open.length > 0 && !open.includes('none') && !OUTER.has(open.at(-1) ?? ''))
      return open.length - 1;
    const at = open.indexOf(kind);
    if (at >= 0) open.length = at + 1;
    else open.push(kind);
    return open.length - 1;
  });
}

/** Rows without a number stand below these. */
const OUTER: ReadonlySet<string> = new Set(['letter', 'roman']);

/** "1.1" is a kind of its own, and so is "1.1.1". */
function kindOf({ marker, number }: SeriesLine): string {
  return marker === 'dec' ? `dec${number.split('.').length}` : marker;
}
