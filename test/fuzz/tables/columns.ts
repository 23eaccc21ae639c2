import { LEVELS } from '../../../src/forms/table/levels.ts';
import type { Line } from './content.ts';
import type { Figure, Measured, Quantity } from './figures.ts';
import type { Plan } from './plan.ts';
import type { Wording } from './wording.ts';

/** A column of figures: its heads from the outer to the inner one, and which figure of a line stands there. */
export interface Column {
  readonly path: readonly string[];
  readonly figureOf: (line: Line) => Figure | undefined;
  readonly isShare: boolean;
}

/** The columns of a table with levels across. */
export function columnsOf(plan: Plan, wording: Wording): Column[] {
  const { groupHeads, roles } = wording;
  const isShared = plan.groups === 'stages';
  const of = (at: 'before' | 'after', group: number, outer: readonly string[]) =>
    roles
      .filter((role) => role.place === at)
      .flatMap(({ quantity, head }) => roleColumns(plan, wording, quantity, [...outer, head], group));
  const groups = groupHeads.flatMap((head, group) => {
    const outer = head === '' ? [] : [head];
    const levels = levelColumns(plan, wording, outer, group);
    return isShared ? levels : [...of('before', group, outer), ...levels, ...of('after', group, outer)];
  });
  const own = isShared ? [...of('before', 0, []), ...groups] : groups;
  const alone = (path: string, figureOf: Column['figureOf'], isShare: boolean): Column => ({
    path: [path],
    figureOf,
    isShare,
  });
  return [
    ...own,
    ...(plan.hasShare ? [alone(wording.shareHead, (line) => line.cases[0]?.share, true)] : []),
    ...(plan.hasOther ? [alone(wording.otherHead, (line) => line.cases[0]?.other, false)] : []),
  ];
}

function levelColumns(plan: Plan, wording: Wording, outer: readonly string[], group: number): Column[] {
  const over = wording.overLevels === '' ? outer : [...outer, wording.overLevels];
  const levels = LEVELS.flatMap((level) =>
    measured(plan, wording, level, [...over, wording.levelNames[level]], group),
  );
  const under = wording.roles
    .filter((role) => role.place === 'under')
    .map(({ quantity, head }) => countColumn(quantity, [...over, head], group));
  return [...levels, ...under];
}

function roleColumns(
  plan: Plan,
  wording: Wording,
  quantity: Quantity,
  path: readonly string[],
  group: number,
): Column[] {
  const isMeasured = quantity === 'total' && plan.totalIsMeasured;
  return isMeasured ? measured(plan, wording, 'total', path, group) : [countColumn(quantity, path, group)];
}

function countColumn(quantity: Quantity, path: readonly string[], group: number): Column {
  return { path, figureOf: (line) => line.cases[group]?.counts[quantity], isShare: false };
}

/** A count, and what stands beside it. */
function measured(
  plan: Plan,
  { beside }: Wording,
  of: Measured,
  path: readonly string[],
  group: number,
): Column[] {
  const count = countColumn(of, path, group);
  if (!beside) return [count];
  const isParts = plan.beside === 'parts';
  const second = (line: Line) => line.cases[group]?.[isParts ? 'parts' : 'percentages'][of];
  return [
    { ...count, path: [...path, beside[0]] },
    { path: [...path, beside[1]], figureOf: second, isShare: !isParts },
  ];
}
