import type { Marker } from './stub.ts';

interface Numbered {
  readonly marker: Marker;
  /** As it is written: "1.1", "I"; "" where there is none. */
  readonly number: string;
}

/**
 * How deep each row stands: a kind of number is deeper than those that are open when it first comes (A, I, 1, a). Rows
 * without a number stand above numbered ones where they come first, else beside the row above.
 */
export class Depths {
  readonly #open: string[] = [];

  /** The depth of the next row; the outermost is 0. */
  next(row: Numbered): number {
    const kind = kindOf(row);
    const open = this.#open;
    const last = open.at(-1);
    const isBeside = kind === 'none' && last !== undefined && !open.includes('none') && !OUTER.has(last);
    const at = open.indexOf(kind);
    if (at >= 0) open.length = at + 1;
    else if (!isBeside) open.push(kind);
    return open.length - 1;
  }
}

/** Rows without a number stand below these. */
const OUTER: ReadonlySet<string> = new Set(['letter', 'roman']);

/** "1.1" is a kind of its own, and so is "1.1.1". */
function kindOf({ marker, number }: Numbered): string {
  return marker === 'dec' ? `dec${number.split('.').length}` : marker;
}
