import { checkWorkbook } from '../../../src/check/check-workbook.ts';
import type { Recognition } from '../../../src/forms/form.ts';
import { allSeries, type RatingTable } from '../../../src/forms/rating/rating-table.ts';
import { cellName, rangeName } from '../../../src/grid/index.ts';
import { isRatingTable } from '../../../src/rules/names.ts';
import { resolveRulesets } from '../../../src/rules/rulesets/index.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';
import { describeSeries } from '../../workbooks/describe-table.ts';
import { workbook } from '../../workbooks/literal.ts';

const rulesets = resolveRulesets();

/**
 * What is read from a drawn sheet, and then, behind "!" and "?", the errors and warnings found there: rule, message and
 * cell.
 */
export function readingOf(drawing: string, sheetName?: string): string[] {
  const checked = checkWorkbook(workbook(drawnSheet(drawing, sheetName)), rulesets);
  const marks: Readonly<Record<string, string>> = { error: '!', warning: '?' };
  const findings = checked.findings.flatMap(({ severity, rule, messageId, cell }) => {
    const mark = marks[severity];
    return mark === undefined ? [] : [`${mark} ${rule} ${messageId} ${cell ? cellName(cell) : ''}`.trim()];
  });
  const failed = checked.notChecked.flatMap((one) =>
    one.messageId === 'failed' ? [`failed ${one.args.detail}`] : [],
  );
  return [...recognised(checked), ...findings.toSorted(), ...failed];
}

function recognised({ forms, unread, notJudged, unreadFigures, unknown }: Recognition): string[] {
  return [
    ...forms.flatMap((form) =>
      isRatingTable(form) ? tableLines(form) : [`${form.kind} ${rangeName(form.range)}`],
    ),
    ...notJudged.map(({ range, purpose }) => `not judged ${rangeName(range)}: ${purpose}`),
    ...unreadFigures.map(({ range }) => `unread figures ${rangeName(range)}`),
    ...unread.map(({ range, reason }) => `unread ${rangeName(range)}: ${reason}`),
    ...unknown.map(({ range }) => `unknown ${rangeName(range)}`),
  ];
}

function tableLines(table: RatingTable): string[] {
  const all = allSeries(table);
  const number = (one: RatingTable['series'][number]) => all.indexOf(one) + 1;
  return [
    `${table.kind} ${rangeName(table.range)}`,
    ...table.series.map((one) => describeSeries(table, one)),
    ...table.columnTotals.map(
      ({ series, addends }) =>
        `sum of ${addends.map(number).join(',')}: ${describeSeries(table, { ...series, subject: null })}`,
    ),
    ...table.subsets.map(({ part, whole }) => `part of ${number(whole)}: ${describeSeries(table, part)}`),
    ...(Object.keys(table.includes).length > 0 ? [`includes: ${Object.keys(table.includes).join(' ')}`] : []),
    ...(table.totalIncludesNotRated ? ['total includes not rated'] : []),
  ];
}
