import type { Sheet } from '../../grid/index.ts';
import {
  LEVELS,
  type Label,
  type LevelHead,
  type RatingTable,
  type Series,
  type Year,
} from '../rating-table.ts';
import { mayBeTitle, textsAbove, yearAbove } from '../title.ts';
import { assemble, hasFigures, type ReadSeries } from './assemble.ts';
import { columnTotals } from './column-totals.ts';
import { withExisting } from './declared-total.ts';
import { isForeign } from './foreign.ts';
import { inclusionOf } from './inclusion.ts';
import { kindOf } from './kind.ts';
import type { Block, MeasureLine, SeriesLine } from './lines.ts';
import { objectInTitle } from './objects.ts';
import { isPercentOnly } from './percent-only.ts';
import { withoutSummaries } from './summaries.ts';
import { refTo } from './view.ts';
import { yearNamed } from './years.ts';

/** What a block of lines came to: a table, a form without a figure, one that could not be told apart, or no form. */
export type TableReading =
  | { readonly kind: 'table'; readonly table: RatingTable }
  | { readonly kind: 'unread'; readonly reason: 'empty' | 'unheaded-columns' | 'unlabelled-rows' }
  | { readonly kind: 'none' };

/** The table above a block: its last row (-1 without one), its title, and whether the block is a part under its head. */
export interface TableAbove {
  readonly lastRow: number;
  readonly title: Label | null;
  readonly sharesHead: boolean;
}

/** Reads a block into a rating table. A part under one head, or under a heading of its own, goes on with the title above. */
export function readTable(sheet: Sheet, whole: Block, above: TableAbove): TableReading {
  const block = {
    ...whole,
    measures: withoutSummaries(whole.measures),
    series: withoutLoneTotals(whole.series),
  };
  const heads = countHeads(block);
  const texts = textsAbove(sheet, block.headTop, block.left, block.right, above.lastRow);
  const inherited = above.sharesHead || isHeadingOfPart(texts) ? above.title : null;
  if (!inherited && isForeign(sheet, block, texts)) return { kind: 'none' };
  if (block.unlabelled)
    return { kind: 'unread', reason: block.levelsGo === 'down' ? 'unheaded-columns' : 'unlabelled-rows' };
  const read = assemble(sheet, block);
  // Percentages without the numbers that they are of can't be checked by anything.
  if (isPercentOnly(read)) return { kind: 'none' };
  if (!hasFigures(read))
    return isEmptyForm(block, texts, read) ? { kind: 'unread', reason: 'empty' } : { kind: 'none' };
  const title = titleOf(texts) ?? inherited;
  const year = yearAbove(texts) ?? (inherited ? yearAbove([inherited]) : null);
  const dated = read.map((one) => ({ ...one, series: withYear(one.series, year) }));
  const levelHeads = heads.flatMap(({ meaning, label }): LevelHead[] =>
    meaning.level ? [{ ...label, level: meaning.level }] : [],
  );
  const rows = dated.filter(({ line }) => !line.isTotal);
  const includes = inclusionOf(heads, rows.map(seriesOf));
  const included = new Set(Object.values(includes).flat());
  const addendLevels = LEVELS.filter((level) => !included.has(level));
  const all = withExisting(dated, addendLevels);
  const own = all.filter(({ line }) => !line.isTotal);
  return {
    kind: 'table',
    table: {
      kind: kindOf(sheet, block, texts, own, inherited),
      sheet: sheet.name,
      range: { top: block.headTop, left: block.left, bottom: block.bottom, right: block.right },
      title: title ?? { text: '', cell: refTo(sheet, block.headTop, block.left) },
      levelHeads,
      includes,
      addendLevels,
      hasEachLevelOnce: LEVELS.every(
        (level) => levelHeads.filter((head) => head.level === level).length === 1,
      ),
      hasTotal: block.measures.some(({ meaning }) => meaning.role === 'total' || meaning.role === 'rated'),
      series: own.map(seriesOf),
      columnTotals: columnTotals(all),
    },
  };
}

/** "Năm 2022" or "2. Cấp ủy cơ sở" between two tables heads a part of what the title above both says. */
function isHeadingOfPart(texts: readonly Label[]): boolean {
  const [nearest] = texts;
  if (!nearest || texts.some((label) => mayBeTitle(label.text) && yearNamed(label.text) === null))
    return false;
  return texts.every((label) => yearNamed(label.text) !== null) || objectInTitle(nearest.text) !== null;
}

/** "Toàn đảng bộ" alone is what the table counts, no total of anything. */
function withoutLoneTotals(lines: readonly SeriesLine[]): readonly SeriesLine[] {
  const counts = lines.filter((line) => line.measure === null || line.measure === 'count');
  return counts.every((line) => line.isTotal) ? lines.map((line) => ({ ...line, isTotal: false })) : lines;
}

function seriesOf({ series }: ReadSeries): Series {
  return series;
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
function isEmptyForm(block: Block, texts: readonly Label[], read: readonly ReadSeries[]): boolean {
  const shares = read.flatMap(({ series }) => Object.values(series.percentages));
  if (shares.some(({ reading }) => reading.kind === 'percentage')) return false;
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

function withYear(series: Series, year: Year | null): Series {
  return series.year || !year ? series : { ...series, year };
}
