import { LEVELS } from '../table/levels.ts';
import {
  isCount,
  isLevel,
  sameQuantity,
  type MeasureGroup,
  type MeasureLine,
  type Member,
  type Quantity,
} from './lines.ts';

/** A group while its columns are gathered. */
interface Draft {
  readonly key: string;
  readonly levels: MeasureLine[];
  readonly members: Member[];
}

/**
 * The groups of columns that make a series with each row: a level that comes again begins the next one. Totals and
 * what else is counted belong to the group with which they share a head, to all groups when left of them, else to the
 * nearest one.
 */
export function groupsAcross(columns: readonly MeasureLine[]): MeasureGroup[] {
  const drafts: Draft[] = [];
  for (const line of columns) if (isLevel(line.quantity) && isOwnCount(line)) addLevel(drafts, line);
  const counts = columns.filter((line) => line.quantity !== null && isOwnCount(line));
  for (const line of counts) {
    if (isLevel(line.quantity) || !line.quantity) continue;
    for (const draft of ownersOf(drafts, line, counts))
      draft.members.push({ line, quantity: line.quantity, use: 'count' });
  }
  for (const [at, line] of columns.entries()) {
    if (!isOwnCount(line)) addDependent(drafts, line, columns.slice(0, at));
  }
  return drafts.map(finish);
}

function isOwnCount(line: MeasureLine): boolean {
  return isCount(line) && !line.isPart && !line.isAside;
}

/** What tells the groups apart by their heads: the year, the period, the stage, the object. */
function keyOf({ year, period, stage, object }: MeasureLine): string {
  return [year?.value, period?.part, stage, object?.value].join('|');
}

function addLevel(drafts: Draft[], line: MeasureLine): void {
  const key = keyOf(line);
  const draft = drafts.findLast((one) => one.key === key);
  const isAgain = draft?.levels.some(
    ({ quantity }) => sameQuantity(quantity, line.quantity) && isSameReach(quantity, line.quantity),
  );
  const isRepeated =
    isAgain === true &&
    draft !== undefined &&
    !sameQuantity(draft.levels[0]?.quantity ?? null, line.quantity) &&
    levelsIn(draft) < LEVELS.length;
  const own = draft && (!isAgain || isRepeated) ? draft : { key, levels: [], members: [] };
  if (own !== draft) drafts.push(own);
  own.levels.push(line);
  if (line.quantity) own.members.push({ line, quantity: line.quantity, use: 'count' });
}

function levelsIn({ levels }: Draft): number {
  return new Set(levels.flatMap(({ quantity }) => (isLevel(quantity) ? quantity.level : []))).size;
}

/** "Tốt trở lên" beside "Tốt" is another count. */
function isSameReach(a: Quantity | null, b: Quantity | null): boolean {
  return isLevel(a) && isLevel(b) && a.andAbove === b.andAbove;
}

function ownersOf(
  drafts: readonly Draft[],
  line: MeasureLine,
  counts: readonly MeasureLine[],
): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const named = drafts.filter(({ levels }) => levels.some((level) => saysSame(line, level)));
  if (named.length > 0 && named.length < drafts.length) return named;
  const sharing = drafts.filter(({ levels }) => levels.some(({ path }) => sharesHead(path, line.path)));
  if (sharing.length > 0 && sharing.length < drafts.length) return sharing;
  const alike = counts.filter(({ quantity }) => sameQuantity(quantity, line.quantity));
  const own = drafts[alike.indexOf(line)];
  if (alike.length === drafts.length && own) return [own];
  if (drafts.every(({ levels }) => levels.every(({ at }) => at > line.at))) return drafts;
  return nearest(drafts, line.at);
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
  const distance = ({ levels }: Draft) =>
    levels.reduce((least, { at }) => Math.min(least, Math.abs(at - col)), Infinity);
  const best = drafts.toSorted((a, b) => distance(a) - distance(b))[0];
  return best ? [best] : [];
}

/** Percentages, changes and parts go with a count: the one that their heads name, else the one left of them. */
function addDependent(drafts: readonly Draft[], line: MeasureLine, before: readonly MeasureLine[]): void {
  if (line.isAside || line.measure === 'other') return;
  const left = before.findLast((other) => other.quantity !== null && isOwnCount(other));
  const quantity = line.quantity ?? left?.quantity ?? null;
  if (quantity === null || (line.quantity === null && line.isUnknown && !line.isPart)) return;
  const use = useOf(line);
  const holders = drafts.filter(({ members }) =>
    members.some((member) => sameQuantity(member.quantity, quantity)),
  );
  const owners =
    line.quantity === null && left
      ? drafts.filter(({ members }) => members.some((member) => member.line === left))
      : ownersOf(holders.length > 0 ? holders : drafts, line, before);
  for (const draft of use === 'difference' || use === 'ratio' ? latest(owners) : owners)
    draft.members.push({ line, quantity, use });
}

function useOf({ isPart, isChange, measure }: MeasureLine): Member['use'] {
  if (isChange) return measure === 'ratio' ? 'ratio' : 'difference';
  if (measure === 'percentage') return 'percentage';
  return isPart ? 'part' : 'count';
}

/** A change is about the latest year. */
function latest(drafts: readonly Draft[]): readonly Draft[] {
  const year = ({ levels }: Draft) => levels[0]?.year?.value ?? 0;
  const last = drafts.toSorted((a, b) => year(b) - year(a))[0];
  return last ? [last] : [];
}

function finish({ levels, members }: Draft): MeasureGroup {
  const [first] = levels;
  const year = levels.find((line) => line.year)?.year ?? null;
  return {
    year,
    period: first?.period ?? null,
    object: first?.object ?? null,
    stage: first?.stage ?? null,
    name: null,
    members: withShares(members),
  };
}

/** A percentage whose head names its level itself, where no other level has one, is a share that stands alone. */
export function withShares(members: readonly Member[]): Member[] {
  const shared = new Set(
    members.flatMap(({ use, quantity }) => (use === 'percentage' && isLevel(quantity) ? quantity.level : [])),
  );
  return members.map((member) => {
    const { use, quantity, line } = member;
    if (use !== 'percentage' || !isLevel(quantity)) return member;
    const isAlone = shared.size === 1 && isLevel(line.quantity) && line.isNamedAlone;
    return isAlone || line.base !== null ? { ...member, use: 'share' } : member;
  });
}
