import { LEVELS, type Level } from '../table/levels.ts';
import { valueOf } from '../table/count.ts';
import { sumKnown } from '../table/sum-known.ts';
import { levelCounts, type Series } from './rating-table.ts';

/** A level's count among the others, as its label says it. */
export interface LevelLine {
  readonly level: Level;
  readonly andAbove: boolean;
  readonly isWithin: boolean;
}

type Includes = Partial<Record<Level, readonly Level[]>>;

/**
 * Which levels include others: "Hoàn thành tốt nhiệm vụ trở lên" followed by "trong đó: Hoàn thành xuất sắc nhiệm vụ",
 * or heads that don't say so where the declared totals fit only so.
 */
export function inclusionOf(heads: readonly LevelLine[], series: readonly Series[]): Includes {
  const stated = statedInclusion(heads);
  if (stated) return isWithin(heads) ? stated : fitting(series, stated, 1) === 'apart' ? {} : stated;
  if (indexOfLevel(heads, 'good') < 0 || indexOfLevel(heads, 'excellent') < 0) return {};
  const guess: Includes = { good: ['excellent'] };
  return couldInclude(series) && fitting(series, guess, 2) === 'included' ? guess : {};
}

/** Most tables are told by their first row: where all levels add up to the total, none is counted in another. */
function couldInclude(series: readonly Series[]): boolean {
  const first = series.find(({ counts, total }) => valueOf(total) !== null && valueOf(counts.excellent));
  return first === undefined || sumKnown(levelCounts(first).map(valueOf)) !== valueOf(first.total);
}

function indexOfLevel(heads: readonly LevelLine[], level: Level): number {
  return heads.findIndex((head) => head.level === level);
}

function isWithin(heads: readonly LevelLine[]): boolean {
  return heads.some((head) => head.isWithin);
}

function statedInclusion(heads: readonly LevelLine[]): Includes | null {
  const includes: Includes = {};
  for (const [index, head] of heads.entries()) {
    const { level, andAbove, isWithin: within } = head;
    if (andAbove) includes[level] = betterThan(level).filter((better) => indexOfLevel(heads, better) >= 0);
    if (within) {
      const whole = heads.slice(0, index).findLast((other) => !other.isWithin)?.level;
      if (whole !== undefined && betterThan(whole).includes(level))
        includes[whole] = betterThan(whole).filter((l) => indexOfLevel(heads, l) >= 0);
    }
  }
  return Object.keys(includes).length > 0 ? includes : null;
}

function betterThan(level: Level): Level[] {
  return LEVELS.slice(0, LEVELS.indexOf(level));
}

/** How the declared totals fit: only with the included levels left out, only with all counts added, or neither. */
function fitting(
  series: readonly Series[],
  includes: Includes,
  least: number,
): 'included' | 'apart' | 'unknown' {
  const left = new Set(Object.values(includes).flat());
  const fits = series.flatMap((one) => {
    const total = valueOf(one.total);
    const sum = sumKnown(levelCounts(one).map(valueOf));
    const inner = sumKnown([...left].map((level) => valueOf(one.counts[level])));
    if (total === null || sum === null || !inner) return [];
    return [{ apart: sum === total, included: sum - inner === total }];
  });
  if (fits.length < least) return 'unknown';
  if (fits.every((fit) => fit.included)) return 'included';
  return fits.every((fit) => fit.apart) ? 'apart' : 'unknown';
}
