import { greatest, least } from '../../grid/index.ts';
import type { Level } from '../table/levels.ts';
import {
  dependentUse,
  isCount,
  isLevel,
  isRepeated,
  isRole,
  sameQuantity,
  type LevelQuantity,
  type MeasureGroup,
  type MeasureLine,
  type Member,
  type Quantity,
} from './lines.ts';

/** The column of a level. */
export type LevelColumn = MeasureLine & { readonly quantity: LevelQuantity };

/** Whether a total is the sum of levels in most rows; `fewest`: in so many at least, also of a table of fewer. */
export type Holds = (total: MeasureLine, levels: readonly LevelColumn[], fewest?: number | null) => boolean;

/** A group while its columns are gathered. */
interface Draft {
  readonly key: string;
  readonly levels: [LevelColumn, ...LevelColumn[]];
  readonly members: Member[];
}

/**
 * The groups of columns that make a series with each row: a level that comes again begins the next one. Totals and
 * what else is counted belong to the group with which they share a head, to all groups when left of them (a total to those
 * whose levels it sums, where figures say so), else to the nearest one.
 */
export function groupsAcross(columns: readonly MeasureLine[], holds: Holds): MeasureGroup[] {
  const drafts: Draft[] = [];
  const counts = columns.filter(isOwnCount);
  for (const line of counts) if (isOfLevel(line)) addLevel(drafts, line);
  for (const line of counts) {
    const { quantity } = line;
    if (quantity?.kind !== 'role') continue;
    for (const draft of ownersOf(drafts, line, counts, holds))
      draft.members.push({ line, quantity, use: 'count' });
  }
  for (const [at, line] of columns.entries()) {
    if (!isOwnCount(line)) addDependent(drafts, line, columns.slice(0, at), holds);
  }
  return drafts.map(finish);
}

function isOwnCount(line: MeasureLine): boolean {
  return isCount(line) && !line.isPart && !line.isAside;
}

export function isOfLevel(line: MeasureLine): line is LevelColumn {
  return isLevel(line.quantity);
}

/** What tells the groups apart by their heads: the year, the period, the stage, the object. */
function keyOf({ year, period, stage, object }: MeasureLine): string {
  return [year?.value, period?.part, stage, object?.value].join('|');
}

function addLevel(drafts: Draft[], line: LevelColumn): void {
  const key = keyOf(line);
  const draft = drafts.findLast((one) => one.key === key);
  const member: Member = { line, quantity: line.quantity, use: 'count' };
  if (draft && !beginsNext(draft, line.quantity)) {
    draft.levels.push(line);
    draft.members.push(member);
  } else drafts.push({ key, levels: [line], members: [member] });
}

/** Whether a level comes again, not by mistake; "Tốt trở lên" beside "Tốt" is another count. */
function beginsNext({ levels }: Draft, own: LevelQuantity): boolean {
  const counted = levels.map(({ quantity }) => quantity);
  const isAgain = counted.some(({ level, andAbove }) => level === own.level && andAbove === own.andAbove);
  return isAgain && !isRepeated(counted, own);
}

/** A total of another year belongs to none. */
function ownersOf(
  all: readonly Draft[],
  line: MeasureLine,
  counts: readonly MeasureLine[],
  holds: Holds,
): readonly Draft[] {
  const drafts = all.filter(
    ({ levels: [{ year }] }) => !line.year || !year || line.year.value === year.value,
  );
  if (drafts.length < 2) return drafts;
  const named = drafts.filter(({ levels }) => levels.some((level) => saysSame(line, level)));
  if (named.length > 0 && named.length < drafts.length) return named;
  const sharing = drafts.filter(({ levels }) => levels.some(({ path }) => sharesHead(path, line.path)));
  if (sharing.length > 0 && sharing.length < drafts.length) return sharing;
  const alike = counts.filter(({ quantity }) => sameQuantity(quantity, line.quantity));
  if (alike.length === drafts.length && alike.includes(line))
    return drafts.filter((_, at) => alike[at] === line);
  if (drafts.every(({ levels }) => levels.every(({ at }) => at > line.at)))
    return summedBy(drafts, line, holds);
  return nearest(drafts, line.at);
}

/** Of groups that are no stages of the same the ones whose levels add up to a total left of them; else all. */
function summedBy(drafts: readonly Draft[], line: MeasureLine, holds: Holds): readonly Draft[] {
  if (!isRole(line.quantity, 'total', 'rated') || drafts.every(({ levels: [{ stage }] }) => stage !== null))
    return drafts;
  const summed = drafts.filter(({ levels }) => holds(line, levels));
  return summed.length > 0 ? summed : drafts;
}

/** Whether a total's own heads name the year, period or stage of a group. */
function saysSame({ year, period, stage }: MeasureLine, level: MeasureLine): boolean {
  if (!year && !period && !stage) return false;
  return (
    (year === null || year.value === level.year?.value) &&
    (period === null || period.part === level.period?.part) &&
    (stage === null || stage === level.stage)
  );
}

function sharesHead(a: MeasureLine['path'], b: MeasureLine['path']): boolean {
  return a.some((cell) => b.includes(cell));
}

function nearest(drafts: readonly Draft[], col: number): Draft[] {
  const distance = ({ levels }: Draft) => least(levels.map(({ at }) => Math.abs(at - col)));
  return drafts.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** Percentages, changes and parts go with a count: the one that their heads name, else the one left of them. */
function addDependent(
  drafts: readonly Draft[],
  line: MeasureLine,
  before: readonly MeasureLine[],
  holds: Holds,
): void {
  if (line.isAside || line.measure === 'other') return;
  const left = before.findLast((other) => other.quantity !== null && isOwnCount(other));
  const quantity = line.quantity ?? left?.quantity;
  if (!quantity || (line.quantity === null && line.isUnknown && !line.isPart)) return;
  const use = dependentUse(line.measure) ?? 'part';
  const isChange = use === 'difference' || use === 'ratio';
  const holders = holdersOf(drafts, quantity, isChange ? line.at : Infinity);
  const owners =
    line.quantity === null && left
      ? drafts.filter(({ members }) => members.some((member) => member.line === left))
      : ownersOf(isChange ? ofLatestYear(holders) : holders, line, before, holds);
  for (const draft of isChange ? latest(owners) : owners) draft.members.push({ line, quantity, use });
}

/** The groups that have a quantity left of a column, else anywhere; all where none has it. */
function holdersOf(drafts: readonly Draft[], quantity: Quantity, col: number): readonly Draft[] {
  const having = (end: number) =>
    drafts.filter(({ members }) =>
      members.some((member) => sameQuantity(member.quantity, quantity) && member.line.at < end),
    );
  return [having(col), having(Infinity), drafts].find((found) => found.length > 0) ?? [];
}

function ofLatestYear(drafts: readonly Draft[]): readonly Draft[] {
  const year = greatest(drafts.map(yearOf));
  return drafts.filter((draft) => yearOf(draft) === year);
}

function yearOf({ levels: [first] }: Draft): number {
  return first.year?.value ?? 0;
}

/** A change is about the latest year, and of it about what was decided. */
function latest(drafts: readonly Draft[]): readonly Draft[] {
  const isProposed = ({ levels: [first] }: Draft) => Number(first.stage === 'proposed');
  return drafts.toSorted((a, b) => yearOf(b) - yearOf(a) || isProposed(a) - isProposed(b)).slice(0, 1);
}

function finish({ levels, members }: Draft): MeasureGroup {
  const [{ year, period, object, stage }] = levels;
  return { year, period, object, stage, members: withShares(members) };
}

/** A percentage whose head names its level itself, where no other level has one, is a share that stands alone. */
export function withShares(members: readonly Member[]): Member[] {
  const shared = new Set<Level>();
  for (const { use, quantity } of members)
    if (use === 'percentage' && isLevel(quantity)) shared.add(quantity.level);
  if (shared.size === 0) return [...members];
  return members.map((member) => {
    const { use, quantity, line } = member;
    if (use !== 'percentage' || !isLevel(quantity)) return member;
    const isAlone = shared.size === 1 && isLevel(line.quantity) && line.isNamedAlone;
    return isAlone || line.base !== null ? { ...member, use: 'share' } : member;
  });
}
