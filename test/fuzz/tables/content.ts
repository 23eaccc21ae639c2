import { LEVELS } from '../../../src/forms/table/levels.ts';
import type { Random } from '../random.ts';
import {
  byMeasured,
  byQuantity,
  figure,
  isDrawn,
  newCase,
  QUANTITIES,
  type Case,
  type Counts,
  type Identity,
  type Measured,
  type Time,
} from './figures.ts';
import { nestedLines } from './nesting.ts';
import type { Plan } from './plan.ts';
import { PART_LINES, UNITS } from './words.ts';

/** A row (or column) of a made table: a unit, or a sum of others above or below them; a heading counts nothing. */
export interface Line {
  readonly role: 'unit' | 'block' | 'subtotal' | 'total' | 'heading' | 'part';
  /** The running number, "" where it has none. */
  readonly marker: string;
  readonly name: string;
  /** One for each group across: a year, a stage. */
  readonly cases: readonly Case[];
}

/** A line that is the sum of others. */
export interface Sum {
  readonly line: Line;
  readonly parts: readonly Line[];
}

/** What a made table says before anything of its look is chosen. */
export interface Content {
  readonly lines: readonly Line[];
  readonly sums: readonly Sum[];
  readonly subsets: readonly Subset[];
}

/** A line of some of those that another line counts. */
export interface Subset {
  readonly part: Line;
  readonly whole: Line;
}

export type MakeUnit = (index: number, marker: number) => Line;
export type MakeSum = (role: Line['role'], marker: string, name: string, parts: readonly Line[]) => Line;

export function makeContent(random: Random, plan: Plan): Content {
  const sums: Sum[] = [];
  const names = shuffled(random, UNITS);
  const isNumbered = random.next() < 0.9;
  const unit: MakeUnit = (index, marker) => {
    const name = names[index % names.length] ?? '';
    return {
      role: 'unit',
      marker: isNumbered ? String(marker) : '',
      name,
      cases: unitCases(random, name, plan),
    };
  };
  const sum: MakeSum = (role, marker, name, parts) => {
    const cases = plan.times.map((time, group) =>
      sumCase(
        name,
        time,
        parts.flatMap((part) => part.cases[group] ?? []),
      ),
    );
    const line = { role, marker, name, cases: plan.groups === 'stages' ? withOneTotal(cases) : cases };
    sums.push({ line, parts });
    return line;
  };
  const nested = nestedLines(random, plan, unit, sum);
  const { tops } = nested;
  const { lines, subsets } = withParts(random, plan, nested.lines);
  if (plan.total === 'none') return { lines, sums, subsets };
  const markers = tops.map(({ marker }) => marker);
  const isNamed =
    plan.direction === 'across' && markers.every((marker) => /^[A-Z]+$/u.test(marker)) && random.next() < 0.3;
  const total = sum(
    'total',
    '',
    `${random.pick(['Tổng cộng', 'Tổng số', 'Cộng', 'TS'])}${isNamed ? ` (${markers.join('+')})` : ''}`,
    tops,
  );
  return { lines: plan.total === 'first' ? [total, ...lines] : [...lines, total], sums, subsets };
}

/** The lines with one of women below each unit. */
function withParts(random: Random, plan: Plan, lines: readonly Line[]): Pick<Content, 'lines' | 'subsets'> {
  if (!plan.hasPartLines) return { lines, subsets: [] };
  const name = random.pick(PART_LINES);
  const subsets = lines
    .filter(({ role }) => role === 'unit')
    .map((whole): Subset => ({
      whole,
      part: {
        role: 'part',
        marker: '',
        name,
        cases: whole.cases.map((one) => partCase(random, name, one, plan)),
      },
    }));
  return {
    lines: lines.flatMap((line) => [
      line,
      ...subsets.filter(({ whole }) => whole === line).map(({ part }) => part),
    ]),
    subsets,
  };
}

function partCase(random: Random, name: string, { time, counts }: Case, plan: Plan): Case {
  const some = byQuantity((of) => random.below(counts[of].truth + 1));
  const sum = some.excellent + some.good + some.complete + some.incomplete;
  const total = plan.roles === 'not-rated-under' ? sum + some.notRated : sum;
  return newUnit(random, name, time, { ...some, total, existing: sum + some.exempt + some.notRated });
}

/** What holds of the figures that were drawn: sums of lines, and in each series its total and the number existing. */
export function identitiesOf({ lines, sums }: Content, plan: Plan): Identity[] {
  const isInTotal = plan.roles === 'not-rated-under';
  return [
    ...sums.flatMap(sumIdentities),
    ...lines.flatMap(({ cases }) => cases.flatMap((one) => withinCase(one, isInTotal))),
  ];
}

function sumIdentities({ line, parts }: Sum): Identity[] {
  return line.cases.flatMap(({ counts }, group) =>
    QUANTITIES.map((quantity) => ({
      result: counts[quantity],
      terms: parts.flatMap((part) => part.cases[group]?.counts[quantity] ?? []),
    })),
  );
}

function withinCase({ counts }: Case, notRatedInTotal: boolean): Identity[] {
  const levels = LEVELS.map((level) => counts[level]);
  const total = { result: counts.total, terms: notRatedInTotal ? [...levels, counts.notRated] : levels };
  const rated = isDrawn(counts.total) ? [counts.total] : levels;
  const others = [counts.exempt, counts.notRated].filter(isDrawn);
  return others.length === 0 ? [total] : [total, { result: counts.existing, terms: [...rated, ...others] }];
}

function sumCase(name: string, time: Time, cases: readonly Case[]): Case {
  const sum = (of: (one: Case) => number) => cases.reduce((all, one) => all + of(one), 0);
  return newCase(
    name,
    time,
    byQuantity((quantity) => sum(({ counts }) => counts[quantity].truth)),
    byMeasured((of) => sum(({ parts }) => parts[of].truth)),
    sum(({ other }) => other.truth),
  );
}

/** Proposals and decisions on the same ones: the total stands there once. */
function withOneTotal(cases: readonly Case[]): Case[] {
  const [first] = cases;
  return cases.map((one) => (first ? withTotalOf(one, first) : one));
}

function withTotalOf(one: Case, { counts, percentages, parts }: Case): Case {
  return {
    ...one,
    counts: { ...one.counts, total: counts.total },
    percentages: { ...one.percentages, total: percentages.total },
    parts: { ...one.parts, total: parts.total },
  };
}

function unitCases(random: Random, name: string, plan: Plan): Case[] {
  const good = 6 + random.below(random.pick([20, 60, 400]));
  const [complete, incomplete] = [1 + random.below(20), random.below(3)];
  if (plan.groups === 'stages') return staged(random, name, plan.times, { good, complete, incomplete });
  const cases = plan.times.map((time) => {
    const levels = {
      excellent: random.below(Math.floor(good / 5) + 1),
      good: good + random.below(4),
      complete,
      incomplete,
    };
    const exempt = plan.hasExempt ? random.below(4) : 0;
    // Where not told, those not rated are part of the difference between existing and rated, which nothing checks.
    const isOpen = plan.roles === 'existing';
    const notRated = plan.hasNotRated || isOpen ? random.below(4) : 0;
    const sum = levels.excellent + levels.good + complete + incomplete;
    const total = plan.roles === 'not-rated-under' ? sum + notRated : sum;
    return newUnit(random, name, time, {
      ...levels,
      total,
      exempt,
      notRated,
      existing: sum + exempt + notRated,
    });
  });
  return cases.map((one, at) => withChanges(one, cases[at - 1]));
}

function withChanges(one: Case, before: Case | undefined): Case {
  if (!before) return one;
  return { ...one, changes: byMeasured((of) => figure(one.counts[of].truth - before.counts[of].truth)) };
}

/** The same number divided otherwise by those who propose and those who decide. */
function staged(
  random: Random,
  name: string,
  times: readonly Time[],
  {
    good,
    complete,
    incomplete,
  }: { readonly good: number; readonly complete: number; readonly incomplete: number },
): Case[] {
  const excellent = Math.floor((good - 1) / 5);
  const total = excellent + good + complete + incomplete;
  const cases = times.map((time) => {
    const fewer = random.below(excellent + 1);
    const counts = { excellent: excellent - fewer, good, complete: complete + fewer, incomplete };
    return newUnit(random, name, time, { ...counts, total, exempt: 0, notRated: 0, existing: total });
  });
  return withOneTotal(cases);
}

function newUnit(random: Random, name: string, time: Time, counts: Counts): Case {
  const some = (of: Measured) => (of === 'total' ? 0 : random.below(counts[of] + 1));
  const parts = byMeasured(some);
  const women = parts.excellent + parts.good + parts.complete + parts.incomplete;
  return newCase(name, time, counts, { ...parts, total: women });
}

export function shuffled<T>(random: Random, from: readonly T[]): T[] {
  const rest = [...from];
  return Array.from({ length: from.length }, () => rest.splice(random.below(rest.length), 1)).flat();
}
