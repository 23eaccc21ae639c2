import type { Random } from '../random.ts';
import type { Time } from './figures.ts';
import { OBJECTS, SEVERAL, type CountedObject } from './words.ts';

/** What beside the levels is counted. */
export type RolePlan = 'none' | 'total' | 'total-after' | 'existing' | 'coverage' | 'not-rated-under';
export type Nesting = 'flat' | 'blocks' | 'subtotals' | 'deep' | 'headed' | 'objects';
/** What a table holds: results, or what uses their words and is none. */
export type Purpose = 'results' | 'votes' | 'aims' | 'pupils';

/** What a made table is, before its figures, its words and its look. */
export interface Plan {
  readonly purpose: Purpose;
  readonly object: CountedObject;
  readonly direction: 'across' | 'down';
  /** Series of one line: years, quarters or stages across, or years down. */
  readonly times: readonly Time[];
  readonly groups: 'one' | 'years' | 'quarters' | 'stages';
  /** The years are the lines (or columns) themselves: nothing else is counted by. */
  readonly isYearsAlone: boolean;
  readonly nesting: Nesting;
  readonly roles: RolePlan;
  readonly hasExempt: boolean;
  readonly hasNotRated: boolean;
  readonly total: 'none' | 'first' | 'last';
  /** What stands beside each count. */
  readonly beside: 'nothing' | 'percentages' | 'parts';
  readonly totalIsMeasured: boolean;
  /** A lone share of excellent in good. */
  readonly hasShare: boolean;
  /** A column that nobody knows. */
  readonly hasOther: boolean;
  /** A column of changes against the year before. */
  readonly hasChanges: boolean;
  /** A line of women below each unit. */
  readonly hasPartLines: boolean;
}

/** A plan of any kind; of a table of one year under a title that it shares, where `year` is given. */
export function makePlan(random: Random, year: number | null = null): Plan {
  const plan = resultsPlan(random);
  if (year !== null) return sharedPlan(plan, year);
  const isSimple = plan.groups === 'one' && plan.direction === 'across' && plan.beside === 'nothing';
  if (!isSimple) return plan;
  const chosen = random.next();
  const bare = {
    ...plan,
    hasShare: false,
    hasOther: false,
    roles: 'total',
    hasExempt: false,
    hasNotRated: false,
  } as const;
  if (chosen < 0.08)
    return { ...bare, nesting: 'flat', total: 'none', purpose: random.pick(['votes', 'aims', 'pupils']) };
  if (chosen < 0.16) return { ...plan, hasOther: false, nesting: 'objects', total: 'none', object: SEVERAL };
  const isNested = plan.nesting === 'flat' || plan.nesting === 'blocks' || plan.nesting === 'subtotals';
  return { ...plan, hasPartLines: isNested && !plan.hasOther && chosen < 0.26 };
}

function sharedPlan(plan: Plan, year: number): Plan {
  const roles = plan.groups === 'stages' ? 'total' : plan.roles;
  return {
    ...plan,
    roles,
    groups: 'one',
    isYearsAlone: false,
    hasChanges: false,
    times: timesOf('one', year, 1),
  };
}

function resultsPlan(random: Random): Plan {
  const chance = (of: number) => random.next() < of;
  const direction = chance(0.35) ? 'down' : 'across';
  const isDown = direction === 'down';
  const groups = isDown
    ? random.pick(['one', 'one', 'years'] as const)
    : random.pick(['one', 'one', 'one', 'one', 'years', 'stages', 'quarters'] as const);
  const isYearsAlone = groups === 'years' && (isDown || chance(0.4));
  const year = 2019 + random.below(7);
  const nestings: readonly Nesting[] = isDown
    ? ['flat', 'blocks']
    : ['flat', 'flat', 'blocks', 'blocks', 'subtotals', 'deep', 'headed'];
  const nesting = isYearsAlone ? 'flat' : random.pick(nestings);
  const kinds: readonly RolePlan[] = ['none', 'total', 'total', 'total-after', 'existing', 'coverage'];
  const roles: RolePlan =
    groups === 'stages' ? 'total' : random.pick(isDown ? kinds : [...kinds, 'not-rated-under']);
  const beside = chance(0.35) ? 'percentages' : !isDown && chance(0.1) ? 'parts' : 'nothing';
  const isPlain = groups === 'one' && !isDown && beside === 'nothing';
  return {
    purpose: 'results',
    object: random.pick(OBJECTS),
    direction,
    times: timesOf(groups, year, isYearsAlone ? 2 + random.below(4) : 2),
    groups,
    isYearsAlone,
    nesting,
    roles,
    hasExempt: roles === 'coverage' && chance(0.7),
    hasNotRated: roles === 'not-rated-under' || (roles === 'coverage' && chance(0.7)),
    total: isYearsAlone
      ? 'none'
      : random.pick(
          nesting === 'flat' ? ['none', 'last', 'last', 'first'] : ['last', 'last', 'first', 'none'],
        ),
    beside,
    totalIsMeasured: beside === 'parts' || (beside === 'percentages' && chance(0.3)),
    hasShare: isPlain && chance(0.15),
    hasOther: isPlain && chance(0.1),
    hasChanges: isDown && isYearsAlone && beside === 'nothing' && chance(0.4),
    hasPartLines: false,
  };
}

function timesOf(groups: Plan['groups'], year: number, count: number): Time[] {
  const decided = { year, part: null, stage: 'decided' } as const;
  if (groups === 'one') return [decided];
  if (groups === 'stages') return [{ ...decided, stage: 'proposed' }, decided];
  if (groups === 'quarters')
    return [
      { ...decided, part: 'Q1' },
      { ...decided, part: 'Q2' },
    ];
  return Array.from({ length: count }, (_, at) => ({ ...decided, year: year - count + 1 + at }));
}
