import { LEVELS } from '../../src/forms/table/levels.ts';
import { valueOf, type Count } from '../../src/forms/table/count.ts';
import { allSeries, levelCount, type RatingTable, type Series } from '../../src/forms/rating/rating-table.ts';
import type { Recognition } from '../../src/forms/form.ts';
import { rangeName } from '../../src/grid/index.ts';
import { isRatingTable } from '../../src/rules/names.ts';

/** The rating tables of a recognition in short lines: a table's kind and range, then each series with its counts and what else it says. */
export function describeRecognition({ forms, unread }: Recognition): string[] {
  return [
    ...forms.filter(isRatingTable).flatMap((table) => describeTable(table)),
    ...unread.map(({ range, reason }) => `unread ${range.sheet} ${rangeName(range)}: ${reason}`),
  ];
}

function describeTable(table: RatingTable): string[] {
  const heads = `${table.kind} ${rangeName(table.range)}`;
  const series = table.series.map((one) => describeSeries(table, one));
  const all = allSeries(table);
  const totals = table.columnTotals.map(
    ({ series: total, addends }) =>
      `sum of ${addends.map((one) => all.indexOf(one) + 1).join(',')}: ${describeSeries(table, total)}`,
  );
  const parts = table.subsets.map(
    ({ part, whole }) => `part of ${all.indexOf(whole) + 1}: ${describeSeries(table, part)}`,
  );
  return [heads, ...series, ...totals, ...parts];
}

export function describeSeries(table: RatingTable, series: Series): string {
  const name = [
    series.stage === 'proposed' ? 'proposed' : undefined,
    series.period && `${series.period.part} of`,
    series.year?.value,
    series.subject?.text,
    series.subject?.object ? `(${series.subject.object})` : undefined,
  ];
  const counts = LEVELS.map((level) => levelCount(table, series, level) ?? '?').join(' ');
  const shares = Object.values(series.percentages).map((one) =>
    one.reading.kind === 'percentage' ? one.reading.value : '?',
  );
  const parts = [
    ...name,
    `| ${counts}`,
    series.total && `= ${shown(series.total)}`,
    series.existing && `existing ${shown(series.existing)}`,
    series.exempt && `exempt ${shown(series.exempt)}`,
    series.notRated && `not-rated ${shown(series.notRated)}`,
    shares.length > 0 ? `% ${shares.join(' ')}` : undefined,
    ...series.parts.map(({ of, count }) => `part of ${of} ${shown(count)}`),
    ...series.shares.map(
      ({ of, andAbove, base, reading }) =>
        `share ${of}${andAbove ? '+' : ''}${base === null ? '' : ` of ${base}`} ${reading.kind === 'percentage' ? reading.value : '?'}`,
    ),
    ...series.changes.map(
      (change) =>
        `${change.measure} ${change.of} ${change.value ?? '?'}${change.before === null ? '' : ` vs ${change.before}`}`,
    ),
  ];
  return parts.filter((part) => part !== undefined && part !== null).join(' ');
}

function shown(count: Count): number | string {
  return valueOf(count) ?? count.reading.kind;
}
