import { LEVELS, type Level } from '../../../src/forms/table/levels.ts';
import type { Random } from '../random.ts';
import { rowsOf, type Row } from './rows.ts';
import type { Quantity } from './figures.ts';
import type { Plan } from './plan.ts';
import * as words from './words.ts';

/** A count beside the levels, and where it stands. */
export interface Role {
  readonly quantity: Quantity;
  readonly head: string;
  readonly place: 'before' | 'under' | 'after';
}

/** A table in words. */
export interface Wording {
  /** The lines of its title. */
  readonly titles: readonly string[];
  readonly numberHead: string;
  readonly nameHead: string;
  /** Over each group: a year, a stage; "" where there is one alone. */
  readonly groupHeads: readonly string[];
  readonly levelNames: Readonly<Record<Level, string>>;
  /** Over the levels; "" for nothing. */
  readonly overLevels: string;
  readonly roles: readonly Role[];
  /** Over a count and what stands beside it; null for counts alone. */
  readonly beside: readonly [string, string] | null;
  readonly shareHead: string;
  readonly otherHead: string;
  /** Over changes against the year before; null where there are none. */
  readonly changeHead: string | null;
  /** Of a table with levels down. */
  readonly rows: readonly Row[];
  readonly blockTotal: string;
  /** The percentages of such a table stand beside the grand total alone, under this head; null where they don't. */
  readonly totalShare: string | null;
}

export function wordingOf(random: Random, plan: Plan): Wording {
  const roles = rolesOf(random, plan);
  const names = random.pick(words.LEVEL_NAMES);
  const isDown = plan.direction === 'down';
  const isAlone = plan.isYearsAlone && !isDown;
  const isShareOfTotal =
    isDown &&
    plan.beside === 'percentages' &&
    !plan.isYearsAlone &&
    plan.total !== 'none' &&
    random.next() < 0.4;
  return {
    titles: titlesOf(random, plan),
    numberHead: random.pick(words.NUMBER_HEADS),
    nameHead: isDown ? random.pick(words.CRITERIA_HEADS) : isAlone ? 'Năm' : random.pick(words.NAME_HEADS),
    groupHeads: isAlone ? [''] : groupHeadsOf(random, plan),
    levelNames: names,
    overLevels: plan.roles === 'not-rated-under' || random.next() < 0.5 ? random.pick(words.OVER_LEVELS) : '',
    roles,
    beside: besideOf(random, plan, isShareOfTotal),
    shareHead: random.pick(words.SHARE_HEADS),
    otherHead: random.pick(words.UNKNOWN_HEADS),
    changeHead: plan.hasChanges ? random.pick(words.CHANGE_HEADS) : null,
    rows: isDown ? rowsIn(random, roles, names) : [],
    blockTotal: random.pick(['Tổng số', 'Cộng', 'Tổng']),
    totalShare: isShareOfTotal ? random.pick(['Tỷ lệ (%)', 'Tỷ lệ %', 'TL %']) : null,
  };
}

/** A title as offices write it, in one or more lines. */
function titlesOf(random: Random, { object, groups, times, purpose }: Plan): string[] {
  const year = groups === 'years' ? '' : ` NĂM ${times[0]?.year}`;
  const what = random.pick(purpose === 'results' ? words.TITLES : words.FOREIGN_TITLES[purpose]);
  if (purpose !== 'results') return [`${what}${purpose === 'pupils' ? '' : ` ${object.title}`}${year}`];
  const whose = object.title;
  if (whose === '') return [`${what}${year}`];
  const after =
    random.next() < 0.2 ? ['(Kèm theo Báo cáo số 118-BC/ĐU, ngày 15/12/2018 của Đảng ủy xã B)'] : [];
  const lines = random.pick([
    [`${what} ${whose}${year}`],
    [`${what} ${whose}${year}`],
    [what, `${whose}${year}`],
    [`${what} ${whose}`, year.trim()],
    [`II. ${sentence(`${what} ${whose}${year}`)}`],
    [`Biểu số 5: ${sentence(`${what} ${whose}${year}`)}`],
    [`${sentence(`${what} ${whose}`)}${year.toLowerCase()}`],
  ]);
  return [...lines.filter((line) => line !== ''), ...after];
}

function sentence(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase().replaceAll('tccsđ', 'TCCSĐ');
}

function besideOf(random: Random, { beside }: Plan, isShareOfTotal: boolean): Wording['beside'] {
  if (beside === 'nothing' || isShareOfTotal) return null;
  return random.pick(beside === 'parts' ? words.PART_PAIRS : words.PAIRS);
}

function groupHeadsOf(random: Random, { groups, times }: Plan): readonly string[] {
  if (groups === 'one') return [''];
  if (groups === 'stages') return random.pick(words.STAGES);
  if (groups === 'quarters')
    return random.pick([
      ['Quý I', 'Quý II'],
      ['Quý 1', 'Quý 2'],
    ]);
  const before = random.pick(['Năm ', '', 'Kết quả năm ']);
  return times.map(({ year }) => `${before}${year}`);
}

function rolesOf(random: Random, plan: Plan): Role[] {
  const isOfMembers = plan.object.title === 'ĐẢNG VIÊN' && random.next() < 0.5;
  const names = isOfMembers ? words.OF_MEMBERS : words.OF_ANY;
  const total = (head: string, place: Role['place'] = 'before'): Role => ({ quantity: 'total', head, place });
  const plain = random.pick(words.TOTALS);
  if (plan.roles === 'none') return [];
  if (plan.roles === 'total') return [total(plain)];
  if (plan.roles === 'total-after') return [total(plain, 'after')];
  if (plan.roles === 'not-rated-under')
    return [total(plain), { quantity: 'notRated', head: random.pick(words.OF_ANY.notRated), place: 'under' }];
  const before = (quantity: Quantity, head: string): Role => ({ quantity, head, place: 'before' });
  const existing = before('existing', random.pick(names.existing));
  const others = [
    ...(plan.hasExempt ? [before('exempt', random.pick(names.exempt))] : []),
    ...(plan.hasNotRated ? [before('notRated', random.pick(names.notRated))] : []),
  ];
  const rated = total(random.pick(names.rated));
  return random.next() < 0.5 ? [existing, ...others, rated] : [existing, rated, ...others];
}

function rowsIn(random: Random, roles: readonly Role[], names: Wording['levelNames']): Row[] {
  const isPlain = roles.every(({ quantity }) => quantity === 'total');
  return rowsOf(
    roles.map(({ quantity, head }) => ({ quantity, label: head })),
    LEVELS.map((level) => ({ level, label: names[level] })),
    {
      lead: random.next() < 0.3 ? random.pick(words.LEADS) : '',
      totalIsLast: isPlain && random.next() < 0.5,
      numbering: random.pick(['none', 'dec', 'int']),
    },
  );
}
