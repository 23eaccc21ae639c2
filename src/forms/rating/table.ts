import type { Sheet } from '../../grid/index.ts';
import type { ObjectKind, RatingKind } from '../kinds.ts';
import {
  LEVELS,
  type ColumnTotal,
  type Label,
  type LevelHead,
  type RatingTable,
  type Series,
  type Year,
} from '../rating-table.ts';
import { mayBeTitle, textsAbove, titleYears } from '../title.ts';
import { assemble, hasFigures, type ReadSeries } from './assemble.ts';
import { inclusionOf } from './inclusion.ts';
import type { Block, MeasureLine } from './lines.ts';
import { objectInLabel, objectInTitle } from './objects.ts';
import { labelsInRow, refTo } from './view.ts';

/** What a block of lines came to: a table, a form without a figure, one that could not be told apart, or no form. */
export type TableReading =
  | { readonly kind: 'table'; readonly table: RatingTable }
  | { readonly kind: 'unread'; readonly reason: 'empty' | 'unheaded-columns' | 'unlabelled-rows' }
  | { readonly kind: 'none' };

/** Reads a block into a rating table. `after`: the last row of the table above it; `inherited`: that table's title. */
export function readTable(sheet: Sheet, block: Block, after: number, inherited: Label | null): TableReading {
  const heads = countHeads(block);
  if (block.unlabelled)
    return { kind: 'unread', reason: block.levelsGo === 'down' ? 'unheaded-columns' : 'unlabelled-rows' };
  const texts = textsAbove(sheet, block.headTop, block.left, block.right, after);
  const read = assemble(sheet, block);
  if (!hasFigures(read))
    return isEmptyForm(block, texts) ? { kind: 'unread', reason: 'empty' } : { kind: 'none' };
  const title = titleOf(texts) ?? inherited;
  const year = titleYear(texts);
  const dated = read.map((one) => ({ ...one, series: withYear(one.series, year) }));
  const own = dated.filter(({ line }) => !line.isTotal);
  const series = own.map((one) => one.series);
  const levelHeads = heads.flatMap(({ meaning, label }): LevelHead[] =>
    meaning.level ? [{ ...label, level: meaning.level }] : [],
  );
  const includes = inclusionOf(heads, series);
  const included = new Set(Object.values(includes).flat());
  return {
    kind: 'table',
    table: {
      kind: kindOf(sheet, block, texts, own, inherited),
      sheet: sheet.name,
      range: { top: block.headTop, left: block.left, bottom: block.bottom, right: block.right },
      title: title ?? { text: '', cell: refTo(sheet, block.headTop, block.left) },
      levelHeads,
      includes,
      addendLevels: LEVELS.filter((level) => !included.has(level)),
      hasEachLevelOnce: LEVELS.every(
        (level) => levelHeads.filter((head) => head.level === level).length === 1,
      ),
      hasTotal: block.measures.some(({ meaning }) => meaning.role === 'total' || meaning.role === 'rated'),
      series,
      columnTotals: columnTotals(dated),
    },
  };
}

/** The level heads of the counts, of the first year where heads repeat under each year. */
function countHeads(block: Block): MeasureLine[] {
  const counts = block.measures.filter(
    ({ meaning }) => meaning.level !== undefined && (meaning.measure ?? 'count') === 'count',
  );
  const firstYear = counts[0]?.year?.value;
  return counts.filter((line) => line.year?.value === firstYear);
}

/** Heads with years or totals and no figure are a form not yet filled in; bare level names are a note or a list. */
function isEmptyForm(block: Block, texts: readonly Label[]): boolean {
  const named =
    block.series.some((line) => line.year !== null) ||
    block.measures.some((line) => line.meaning.role === 'total');
  return named && texts.some((label) => mayBeTitle(label.text));
}

function titleOf(texts: readonly Label[]): Label | null {
  return (
    texts.find((label) => mayBeTitle(label.text) && objectInTitle(label.text) !== null) ??
    texts.find((label) => mayBeTitle(label.text)) ??
    null
  );
}

/** The one year that the title names; a span of years, or none, names no year. */
function titleYear(texts: readonly Label[]): Year | null {
  for (const label of texts) {
    const years = [...new Set(titleYears(label.text))];
    const [year] = years;
    if (year !== undefined) return years.length === 1 ? { value: year, cell: label.cell } : null;
  }
  return null;
}

function withYear(series: Series, year: Year | null): Series {
  return series.year || !year ? series : { ...series, year };
}

function kindOf(
  sheet: Sheet,
  block: Block,
  texts: readonly Label[],
  read: readonly ReadSeries[],
  inherited: Label | null,
): RatingKind {
  const named = new Set(read.flatMap(({ series }) => series.subject?.object ?? []));
  const objects = [...named].filter((object): object is ObjectKind => object !== 'other');
  if (named.size > 1 || (named.has('other') && read.length > 0)) return 'ratings';
  const beside = block.subject ? toKind(objectInLabel(block.subject.text)) : null;
  const stated =
    beside ?? firstObject(texts) ?? objects[0] ?? headObject(sheet, block) ?? objectInTitle(sheet.name);
  return stated ?? (inherited ? objectInTitle(inherited.text) : null) ?? 'ratings';
}

function toKind(object: ObjectKind | 'other' | null): ObjectKind | null {
  return object === 'other' ? null : object;
}

/** The nearest text above that names an object: a title, or the heading of a part ("b) Đảng viên"). */
function firstObject(texts: readonly Label[]): ObjectKind | null {
  for (const [index, label] of texts.entries()) {
    const kind = mayBeTitle(label.text) || index === 0 ? objectInTitle(label.text) : null;
    if (kind) return kind;
  }
  return null;
}

/** "Tổng số đảng viên" over a column tells what is counted. */
function headObject(sheet: Sheet, block: Block): ObjectKind | null {
  for (let row = block.headTop; row < block.top; row++) {
    for (const label of labelsInRow(sheet, row, block.left, block.right)) {
      const kind = objectInTitle(label.text);
      if (kind) return kind;
    }
  }
  return null;
}

/** Each total line with the lines since the one before it: the least deep ones, which are no parts of each other. */
function columnTotals(read: readonly ReadSeries[]): ColumnTotal[] {
  const totals: ColumnTotal[] = [];
  let since: ReadSeries[] = [];
  const years = new Set(read.map(({ series }) => series.year?.value));
  for (const [index, one] of read.entries()) {
    if (!one.line.isTotal) since.push(one);
    else {
      const depth = Math.min(...since.map(({ line }) => line.depth).filter((level) => level < 9));
      const sameYear = ({ series }: ReadSeries) =>
        years.size <= 1 || one.line.year === null
          ? yearFits(series, one.series, one)
          : series.year?.value === one.series.year?.value;
      totals.push({
        series: one.series,
        addends: since
          .filter((part) => part.line.depth === depth && sameYear(part))
          .map(({ series }) => series),
      });
      if (read[index + 1]?.line !== one.line) since = [];
    }
  }
  return totals;
}

/** Under heads grouped by year, a total sums its own year; below a column of years, all of them. */
function yearFits(part: Series, total: Series, { line }: ReadSeries): boolean {
  return (
    line.year !== null ||
    total.year === null ||
    part.year?.cell.row !== total.year.cell.row ||
    part.year.value === total.year.value
  );
}
