import { LAST_COL, type Position, type Range } from './address.ts';

/** So many places a byte each is kept of; a table may reach over more than it has cells. */
const LARGEST = 1 << 22;

/** A set of places, most of which are within a range: those a byte is kept of, which is asked many times as fast. */
export class PlaceSet {
  readonly #range: Range;
  readonly #width: number;
  readonly #within: Uint8Array;
  readonly #others = new Set<number>();

  constructor(range: Range, places: Iterable<Position> = []) {
    const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
    this.#range = range;
    this.#width = width;
    this.#within = new Uint8Array(height * width > LARGEST ? 0 : height * width);
    for (const place of places) this.add(place);
  }

  add(place: Position): void {
    const at = this.#placeOf(place);
    if (at < 0) this.#others.add(keyOf(place));
    else this.#within[at] = 1;
  }

  has(place: Position): boolean {
    const at = this.#placeOf(place);
    return at < 0 ? this.#others.has(keyOf(place)) : this.#within[at] === 1;
  }

  /** -1 for a place that no byte is kept of. */
  #placeOf({ row, col }: Position): number {
    const { top, bottom, left, right } = this.#range;
    if (this.#within.length === 0 || row < top || row > bottom || col < left || col > right) return -1;
    return (row - top) * this.#width + col - left;
  }
}

function keyOf({ row, col }: Position): number {
  return row * (LAST_COL + 1) + col;
}
