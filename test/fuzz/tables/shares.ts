import { LEVELS } from '../../../src/forms/table/levels.ts';
import { casesOf } from './across.ts';
import type { Content } from './content.ts';
import { isDrawn, type Case } from './figures.ts';

/** A percentage that is wrong on the sum of the levels; `must`: far off on every base that it may stand on. */
export interface WrongShare {
  readonly cell: string;
  readonly must: boolean;
}

/** A percentage written as a plain number loses its last noughts, and with them says less. */
const COARSE = 1;
const FINE = 0.01;

/** Percentages that no longer fit the counts as they are written. */
export function wrongShares(content: Content): WrongShare[] {
  const ofParts = new Set(content.subsets.flatMap(({ part }) => part.cases));
  // What share of some of those counted is excellent may be told, and need not.
  const isOwn = (one: Case) => !ofParts.has(one);
  return casesOf(content).flatMap((one) => [
    ...wrongIn(one),
    ...wrongAlone(one).map(({ cell, must }) => ({ cell, must: must && isOwn(one) })),
  ]);
}

function wrongIn({ counts, percentages }: Case): WrongShare[] {
  const levels = LEVELS.map((level) => counts[level]);
  const sum = (key: 'written' | 'truth') => levels.reduce((all, one) => all + one[key], 0);
  const isSpoilt = [...levels, counts.total].some(({ spoilt }) => spoilt !== undefined);
  const totals = isDrawn(counts.total) ? [counts.total.written, counts.total.truth] : [];
  const bases = [sum('written'), sum('truth'), ...totals];
  return [...LEVELS, 'total' as const].flatMap((of) => {
    const share = percentages[of];
    if (!isDrawn(share) || isSpoilt) return [];
    const off = bases.map((base) => {
      const right = of === 'total' ? 100 : base === 0 ? 0 : (counts[of].written * 100) / base;
      return Math.abs(right - share.written);
    });
    return off.every((by) => by < FINE) ? [] : [{ cell: share.cell, must: off.every((by) => by > COARSE) }];
  });
}

/** The lone share of excellent in good. */
function wrongAlone({ counts, share }: Case): WrongShare[] {
  if (!isDrawn(share) || counts.excellent.spoilt !== undefined || counts.good.spoilt !== undefined) return [];
  const off = Math.abs((counts.excellent.written * 100) / counts.good.written - share.written);
  return off < FINE ? [] : [{ cell: share.cell, must: off > COARSE && counts.good.written > 0 }];
}
