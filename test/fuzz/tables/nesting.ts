import type { Random } from '../random.ts';
import { shuffled, type Line, type MakeSum, type MakeUnit } from './content.ts';
import type { Plan } from './plan.ts';
import { BLOCKS, LETTERS, OBJECT_LINES, ROMAN } from './words.ts';

/** The lines of a table, and those that its grand total sums. */
interface Nested {
  readonly lines: readonly Line[];
  readonly tops: readonly Line[];
}

export function nestedLines(random: Random, plan: Plan, unit: MakeUnit, sum: MakeSum): Nested {
  if (plan.nesting === 'objects') {
    const objects = OBJECT_LINES.slice(0, 2 + random.below(3)).map((name, at) => ({
      ...unit(at, at + 1),
      name,
    }));
    return { lines: objects, tops: objects };
  }
  if (plan.nesting === 'flat') {
    const lines = Array.from({ length: plan.isYearsAlone ? 1 : 1 + random.below(5) }, (_, at) =>
      unit(at, at + 1),
    );
    return { lines, tops: lines };
  }
  const maker = new LineMaker(random, unit, sum);
  const markers = random.pick([ROMAN, LETTERS]);
  if (plan.nesting === 'deep') return maker.deep();
  const blocks = Array.from({ length: 2 + random.below(2) }, (_, at) =>
    maker.block(plan.nesting, markers[at] ?? ''),
  );
  return { lines: blocks.flatMap(({ lines }) => lines), tops: blocks.map(({ top }) => top) };
}

interface Block {
  readonly lines: readonly Line[];
  readonly top: Line;
}

class LineMaker {
  readonly #random: Random;
  readonly #unit: MakeUnit;
  readonly #sum: MakeSum;
  readonly #names: readonly string[];
  /** The running numbers go on from block to block. */
  readonly #goesOn: boolean;
  #units = 0;
  #blocks = 0;

  constructor(random: Random, unit: MakeUnit, sum: MakeSum) {
    this.#random = random;
    this.#unit = unit;
    this.#sum = sum;
    this.#names = shuffled(random, BLOCKS);
    this.#goesOn = random.next() < 0.3;
  }

  block(nesting: Plan['nesting'], marker: string): Block {
    const name = this.#names[this.#blocks++ % this.#names.length] ?? '';
    const units = this.#newUnits(nesting === 'blocks' || nesting === 'deep' ? 1 : 2);
    if (nesting === 'subtotals') {
      const top = this.#sum('subtotal', '', `Cộng ${name.toLowerCase()}`, units);
      return { lines: [...units, top], top };
    }
    if (nesting === 'headed') {
      const heading: Line = { role: 'heading', marker, name, cases: [] };
      const top = this.#sum('subtotal', '', `Cộng mục ${marker}`, units);
      return { lines: [heading, ...units, top], top };
    }
    const top = this.#sum('block', marker, name, units);
    return { lines: [top, ...units], top };
  }

  /** Blocks of blocks: A, I, 1. */
  deep(): Nested {
    const outer = ['Khối Đảng', 'Khối chính quyền'].map((name, at): Block => {
      const inner = Array.from({ length: 1 + this.#random.below(2) }, (_, index) =>
        this.block('deep', ROMAN[index] ?? ''),
      );
      const top = this.#sum(
        'block',
        LETTERS[at] ?? '',
        name,
        inner.map((one) => one.top),
      );
      return { lines: [top, ...inner.flatMap(({ lines }) => lines)], top };
    });
    return { lines: outer.flatMap(({ lines }) => lines), tops: outer.map(({ top }) => top) };
  }

  #newUnits(atLeast: number): Line[] {
    const first = this.#units;
    const count = atLeast + this.#random.below(3);
    this.#units += count;
    return Array.from({ length: count }, (_, at) =>
      this.#unit(first + at, this.#goesOn ? first + at + 1 : at + 1),
    );
  }
}
