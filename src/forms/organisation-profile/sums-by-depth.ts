import { groupedBy } from '../../grid/index.ts';
import { valueOf } from '../table/count.ts';
import { Depths } from '../table/geometry/depths.ts';
import type { ListLine } from './lines.ts';

interface Candidate {
  readonly whole: ListLine;
  readonly parts: readonly ListLine[];
  /** The kind of the whole's number, and that of its parts. */
  readonly kinds: string;
}

/**
 * Lines numbered in another way below a line (I, then 1, then a, then +) may be all of its parts, or some of them. They
 * are all where they add up for two wholes and two thirds of those that are numbered alike.
 */
export function sumsByDepth(lines: readonly ListLine[]): Candidate[] {
  const filled = candidates(lines).filter(({ whole, parts }) =>
    [whole, ...parts].every(({ count }) => valueOf(count) !== null),
  );
  return [...groupedBy(filled, ({ kinds }) => kinds).values()].flatMap((alike) => {
    const right = alike.filter(addsUp).length;
    return right >= 2 && right * 3 >= alike.length * 2 ? alike : [];
  });
}

function candidates(lines: readonly ListLine[]): Candidate[] {
  const depths = new Depths();
  const deep = lines.map((line) => ({ line, depth: depths.next({ ...line, number: line.number ?? '' }) }));
  return deep.flatMap(({ line: whole, depth }, at): Candidate[] => {
    const end = deep.findIndex((other, below) => below > at && other.depth <= depth);
    const inner = deep.slice(at + 1, end < 0 ? undefined : end).filter((one) => one.depth === depth + 1);
    const parts = inner.map(({ line }) => line);
    const [first] = parts;
    if (!first || whole.marker === 'none' || first.marker === 'none' || first.marker === 'dec') return [];
    return [{ whole, parts, kinds: `${whole.marker} ${first.marker}` }];
  });
}

function addsUp({ whole, parts }: Candidate): boolean {
  const sum = parts.reduce((all, { count }) => all + (valueOf(count) ?? 0), 0);
  return sum === valueOf(whole.count);
}
