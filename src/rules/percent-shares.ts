import { cellName, greatest, groupedBy } from '../grid/index.ts';
import { LEVELS, type Level } from '../forms/table/levels.ts';
import { valueOf } from '../forms/table/count.ts';
import {
  addends,
  allSeries,
  levelCount,
  levelCounts,
  objectNameOf,
  type RatingTable,
  type Series,
  type Share,
} from '../forms/rating/rating-table.ts';
import type { Passed } from './mixed-writing.ts';
import { firstMissing, yearOf } from './names.ts';
import { lacking, missing, uncalculated } from './not-checked.ts';
import { basesUnder, exactPercentage, type Base, type ExactPercentage } from './percent-bases.ts';
import { percentMismatch } from './percent-mismatch.ts';
import { checked, type Verdict } from './rule.ts';
import { agreesWithin } from './tolerance.ts';
import { ruledAs } from './quota.ts';
import { baseOf, QUOTA_BASES, type QuotaBase } from './rulesets/quota-bases.ts';
import type { Rulesets } from './rulesets/index.ts';
import type { RatingPercentMessages } from './rating-percent.vi.ts';

type Found = Verdict<RatingPercentMessages>;
/** One share with its series. */
interface Entry {
  readonly share: Share;
  readonly series: Series;
}

type Column = readonly [Entry, ...Entry[]];

/**
 * Shares that stand alone: of the base that their head names; of excellent, where it names none, of that base of the
 * quota that fits most rows. Shares of another thing are not judged.
 */
export function* judgeShares(table: RatingTable, rulesets: Rulesets, passed: Passed[]): Iterable<Found> {
  for (const column of columnsOf(table)) {
    const found = baseIn(table, column);
    if (!found) continue;
    if (found.isSure) yield* otherBase(table, rulesets, column[0], found.base);
    for (const entry of column) yield* judgeShare(table, entry, found.base, passed);
  }
}

/** The shares of a table by their heads. */
function columnsOf(table: RatingTable): Iterable<Column> {
  const entries = allSeries(table).flatMap((series) => series.shares.map((share) => ({ share, series })));
  return groupedBy(entries, ({ share }) => cellName(share.head.cell)).values();
}

/**
 * Which base a column stands on; `isSure`: its head says so, or its figures fit no other as well. null: another one than
 * is known.
 */
function baseIn(
  table: RatingTable,
  column: Column,
): { readonly base: Base; readonly isSure: boolean } | null {
  const { of, base: named } = column[0].share;
  if (named === 'other') return null;
  if (named !== null) return { base: named, isSure: true };
  if (of !== 'excellent') return { base: 'total', isSure: false };
  const scored = (['total', 'good-or-better', 'good'] as const).map((base) => ({
    base,
    fits: column.filter((entry) => fitting(table, entry, base)).length,
  }));
  const most = greatest(scored.map(({ fits }) => fits));
  const [best, ...others] = scored.filter(({ fits }) => fits === most);
  return { base: best?.base ?? 'total', isSure: others.length === 0 };
}

/** The fraction that a share agrees with on a base; undefined where there is none. */
function fitting(table: RatingTable, entry: Entry, base: Base): ExactPercentage | undefined {
  const { reading } = entry.share;
  if (reading.kind !== 'percentage') return undefined;
  return exactPercentagesOf(table, entry, base).find(({ percentage }) => agreesWithin(reading, percentage));
}

function exactPercentagesOf(table: RatingTable, { share, series }: Entry, base: Base): ExactPercentage[] {
  const bases = basesUnder(base, table, series);
  return countsOf(table, series, share).flatMap((count) =>
    bases.flatMap((one) => exactPercentage(count, one)),
  );
}

/** "… trở lên" counts the better levels, too; beside a level that includes them its own name may mean either. */
function countsOf(table: RatingTable, series: Series, { of, andAbove }: Share): number[] {
  const own = levelCount(table, series, of);
  if (andAbove) {
    const levels = LEVELS.slice(0, LEVELS.indexOf(of) + 1).map((level) => levelCount(table, series, level));
    const known = levels.filter((count) => count !== null);
    return known.length < levels.length ? [] : [known.reduce((sum, count) => sum + count, 0)];
  }
  return [...new Set([own, valueOf(series.counts[of])].filter((count) => count !== null))];
}

function* judgeShare(table: RatingTable, entry: Entry, base: Base, passed: Passed[]): Iterable<Found> {
  const { share, series } = entry;
  const { cell, reading, of, andAbove } = share;
  const [count] = countsOf(table, series, share);
  if (reading.kind === 'blank' && (count === undefined || count === 0)) return;
  if (reading.kind !== 'percentage') {
    yield reading.kind === 'uncalculated' ? uncalculated(cell) : lacking(cell, { what: 'figure', cell });
    return;
  }
  if (count === undefined || basesUnder(base, table, series).length === 0) {
    yield missing(cell, firstMissing([...levelCounts(series), series.existing]));
    return;
  }
  const { value: declared, decimals } = reading;
  if (exactPercentagesOf(table, entry, base).length > 0) yield checked(table);
  const right = fitting(table, entry, base);
  if (right) {
    passed.push({ cell, count: right.count, base: right.base, declared, decimals });
    return;
  }
  const [expected] = exactPercentagesOf(table, entry, base);
  if (!expected) {
    if (declared !== 0) yield lacking(cell, { what: 'base', base, object: objectNameOf(table, series) });
    return;
  }
  const fault = { table, series, of, andAbove, cell, declared, decimals, expected };
  yield percentMismatch({ ...fault, operands: operandsOf(table, series, of, base) });
}

function operandsOf(table: RatingTable, series: Series, of: Level, base: Base) {
  const { excellent, good } = series.counts;
  const own = series.counts[of];
  if (base === 'existing') return [own, series.existing];
  if (base === 'good') return [own, good];
  return base === 'good-or-better' ? [own, excellent, good] : [own, ...addends(table, series)];
}

/** A share of excellent that stands on another base than the quota of its year. */
function* otherBase(
  table: RatingTable,
  rulesets: Rulesets,
  { share, series }: Entry,
  base: Base,
): Iterable<Found> {
  if (share.of !== 'excellent' || !isQuotaBase(base)) return;
  const year = yearOf(series);
  const ruleset = rulesets.at(year);
  if (!ruleset) return;
  const kind = ruledAs(objectNameOf(table, series));
  const inForce = baseOf(ruleset.quota, kind);
  if (inForce === base) return;
  yield {
    kind: 'fault',
    messageId: 'other-base',
    args: { base, inForce, year },
    form: table,
    cell: share.head.cell,
    year,
    basis: (kind && ruleset.quota.per[kind].basis) ?? ruleset.quota.basis,
  };
}

function isQuotaBase(base: Base): base is QuotaBase {
  return (QUOTA_BASES as readonly string[]).includes(base);
}
