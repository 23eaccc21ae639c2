import type { Range } from './address.ts';
import { rangesMeet } from './ranges.ts';

/** Rows are looked through so many at a time. */
const BAND = 64;
/** Rectangles over more bands than this are few; they are looked through one by one. */
const TALL = 64;

/** Many rectangles of one sheet, asked which of them meets another without going through all of them. */
export class RangeIndex {
  readonly #bands = new Map<number, Range[]>();
  readonly #tall: Range[] = [];

  constructor(ranges: Iterable<Range>) {
    for (const range of ranges) this.add(range);
  }

  /** One that has a cell in common with a rectangle; undefined where none has. */
  meeting(range: Range): Range | undefined {
    const first = bandOf(range.top);
    const last = bandOf(range.bottom);
    const meets = (other: Range) => rangesMeet(other, range);
    if (last - first > this.#bands.size) return this.#all().find(meets);
    for (let band = first; band <= last; band++) {
      const found = this.#bands.get(band)?.find(meets);
      if (found) return found;
    }
    return this.#tall.find(meets);
  }

  add(range: Range): void {
    const first = bandOf(range.top);
    const last = bandOf(range.bottom);
    if (last - first > TALL) this.#tall.push(range);
    else
      for (let band = first; band <= last; band++) {
        const own = this.#bands.get(band);
        if (own) own.push(range);
        else this.#bands.set(band, [range]);
      }
  }

  #all(): Range[] {
    return [...this.#tall, ...[...this.#bands.values()].flat()];
  }
}

function bandOf(row: number): number {
  return Math.floor(row / BAND);
}
