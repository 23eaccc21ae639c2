import { cellName, foldLabel, groupedBy } from '../grid/index.ts';
import { valueOf, type Count } from '../forms/table/count.ts';
import { allSeries, type PartCount, type RatingTable, type Series } from '../forms/rating/rating-table.ts';
import { cellsOf, countNamed, nameOf, valuesOf, yearOf } from './names.ts';
import { checked, type Verdict } from './rule.ts';
import type { RatingTotalMessages } from './rating-total.vi.ts';
import { summedFigures, nameOfFigure } from './total-figures.ts';

type Found = Verdict<RatingTotalMessages>;
type Name = RatingTotalMessages['subset']['name'];

/** One part of a count. */
interface Part {
  readonly label: string;
  readonly name: Name;
  readonly count: Count;
}

/** A count with all its parts. */
interface Whole {
  readonly series: Series;
  readonly name: Name;
  readonly count: Count;
  readonly parts: readonly Part[];
}

/**
 * A part is at most its whole, and parts that make up a whole add up to it. What is not filled in, or can't be read, is
 * passed over: most parts are told here and there only.
 */
export function* judgeParts(table: RatingTable): Iterable<Found> {
  const wholes = [...wholesInSeries(table), ...wholesOfSubsets(table)];
  // A total and its part that several stages share stand there once.
  const pairs = new Map(
    wholes.flatMap((whole) =>
      whole.parts.map((part) => [
        `${cellName(whole.count.cell)} ${cellName(part.count.cell)}`,
        { whole, part },
      ]),
    ),
  );
  for (const { whole, part } of pairs.values()) yield* judgeSubset(table, whole, part);
  const sets = groupedBy(
    wholes,
    ({ name, parts }) => `${name.figure} ${parts.map(({ label }) => label).join('|')}`,
  );
  for (const set of sets.values())
    if (isPartition(set)) for (const whole of set) yield* judgeWhole(table, whole);
}

/** "Trong đó: nữ" beside or below a count of a series. */
function wholesInSeries(table: RatingTable): Whole[] {
  return allSeries(table).flatMap((series) => {
    if (series.parts.length === 0) return [];
    const ofs = [...new Set(series.parts.map(({ of }) => of))];
    return ofs.flatMap((of) => {
      const count = countNamed(series, of);
      if (count === null) return [];
      const named = { figure: of, series: nameOf(table, series) };
      const part = ({ label, count: own }: PartCount): Part => ({
        label: partLabel(label.text),
        name: { ...named, part: label.text },
        count: own,
      });
      return [{ series, name: named, count, parts: series.parts.filter((one) => one.of === of).map(part) }];
    });
  });
}

/** "Trong đó: nữ" as a row below that of the whole. */
function wholesOfSubsets(table: RatingTable): Whole[] {
  return [...new Set(table.subsets.map(({ whole }) => whole))].flatMap((series) => {
    const subsets = table.subsets.filter(({ whole }) => whole === series);
    return summedFigures(series).flatMap((figure) => {
      const count = figure.in(series);
      if (!count) return [];
      const parts = subsets.flatMap(({ part }): Part[] => {
        const own = figure.in(part);
        const label = partLabel(part.subject?.text ?? '');
        return own ? [{ label, name: nameOfFigure(table, part, figure), count: own }] : [];
      });
      return [{ series, name: nameOfFigure(table, series, figure), count, parts }];
    });
  });
}

/** "Trong đó: đảng viên nữ" → "nữ". */
function partLabel(text: string): string {
  return foldLabel(foldLabel(text).replace(/^(?:trong đó|gồm|chia ra|cụ thể)\s*:?/u, '')).replace(
    /^(?:số|đảng viên|đv)\s+/u,
    '',
  );
}

function* judgeSubset(table: RatingTable, whole: Whole, { name, count }: Part): Iterable<Found> {
  const [value, all] = [valueOf(count), valueOf(whole.count)];
  if (value === null || all === null) return;
  yield checked(table);
  if (value <= all) return;
  yield {
    kind: 'fault',
    messageId: 'subset',
    args: { name, value, whole: whole.name, all },
    form: table,
    cell: count.cell,
    year: yearOf(whole.series),
    actual: value,
    related: [whole.count.cell],
  };
}

/** Parts that are all there are. */
const PAIRS: readonly string[] = ['nam|nữ', 'chính thức|dự bị'];
/** Parts that overlap, whatever they add up to here and there. */
const OVERLAPPING = /nữ|dân tộc|tôn giáo|dự bị|trẻ|tuổi|trình độ/u;
/** So many series must add up before their parts are taken for all there are, and two thirds of them. */
const ENOUGH = 3;

/** Whether parts make up their wholes: a pair that always does, or by the arithmetic of most series. */
function isPartition(set: readonly [Whole, ...Whole[]]): boolean {
  const labels = set[0].parts.map(({ label }) => label).toSorted();
  if (PAIRS.includes(labels.join('|'))) return true;
  if (labels.some((label) => OVERLAPPING.test(label))) return false;
  const told = set.filter((whole) => addendsOf(whole).filter((value) => value > 0).length > 1);
  const right = told.filter((whole) => sumOf(whole) === valueOf(whole.count));
  return right.length >= ENOUGH && right.length * 3 >= told.length * 2;
}

function addendsOf({ parts }: Whole): number[] {
  return valuesOf(parts.map(({ count }) => count));
}

/** null where a part is missing: then the parts are not all there. */
function sumOf(whole: Whole): number | null {
  const addends = addendsOf(whole);
  return addends.length < whole.parts.length ? null : addends.reduce((sum, value) => sum + value, 0);
}

function* judgeWhole(table: RatingTable, whole: Whole): Iterable<Found> {
  const [declared, sum, addends] = [valueOf(whole.count), sumOf(whole), addendsOf(whole)];
  if (declared === null || sum === null) return;
  yield checked(table);
  // A part that is too large is a finding of its own.
  if (declared === sum || addends.some((value) => value > declared)) return;
  yield {
    kind: 'fault',
    messageId: 'parts',
    args: {
      name: whole.name,
      declared,
      sum,
      addends,
    },
    form: table,
    cell: whole.count.cell,
    year: yearOf(whole.series),
    expected: sum,
    actual: declared,
    related: cellsOf(whole.parts.map(({ count }) => count)),
  };
}
