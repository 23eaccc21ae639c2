import type { Chart, ChartSeries, Range, RangeRef } from '../../grid/index.ts';
import { CHARTS } from '../wording.vi.ts';
import { TITLE_ROWS } from './block.ts';

/** Where the figures of a chart stand, and what its cells say: enough to make the very same chart again later. */
export interface ChartSource {
  /** The table's. */
  readonly id: string;
  /** The block's cells. */
  readonly range: RangeRef;
  /** What is read in a cell of the block, counted from its first one. */
  readonly textAt: (row: number, col: number) => string;
}

/** Rows that a chart takes, with the one above it. */
const ROWS = 16;
const LEVEL_COLORS = ['2E75B6', '70AD47', 'FFC000', 'C00000'];
const LINE_COLOR = 'C00000';
const FIRST_VALUE = 2;

/** The charts of a block: the levels of each year on each other, or each object's excellent share beside the quota. */
export function chartsOf(source: ChartSource): Chart[] {
  if (source.id.startsWith('ratings_')) return [levelsChart(source)];
  return source.id === 'quota' ? quotaCharts(source) : [];
}

/** How many rows below a block its charts take. */
export function chartRows(charts: readonly Chart[]): number {
  return charts.length * ROWS;
}

function chartRange({ range }: ChartSource, index: number): Range {
  const top = range.bottom + 2 + index * ROWS;
  return { top, left: range.left, bottom: top + ROWS - 3, right: Math.min(range.right, range.left + 6) };
}

function cellsOf({ range }: ChartSource, { top, left, bottom, right }: Range): RangeRef {
  const { sheet } = range;
  return {
    sheet,
    top: range.top + top,
    left: range.left + left,
    bottom: range.top + bottom,
    right: range.left + right,
  };
}

/** Two rows of heads, four levels, the total. */
function levelsChart(source: ChartSource): Chart {
  const { id, range, textAt } = source;
  const last = range.right - range.left;
  const head = TITLE_ROWS + 1;
  return {
    id: id.replaceAll('_', '-'),
    title: textAt(0, 0),
    isStacked: true,
    categories: cellsOf(source, { top: head, left: FIRST_VALUE, bottom: head, right: last }),
    series: LEVEL_COLORS.map((color, index): ChartSeries => {
      const row = head + 1 + index;
      return {
        name: textAt(row, 1),
        values: cellsOf(source, { top: row, left: FIRST_VALUE, bottom: row, right: last }),
        color,
        isLine: false,
      };
    }),
    unit: CHARTS.counted,
    format: '#,##0',
    place: chartRange(source, 0),
  };
}

const [YEAR, SHARE, PERCENT] = [2, 6, 7];

function quotaCharts(source: ChartSource): Chart[] {
  return runsOf(source).map(({ name, from, to }, index) => ({
    id: `quota-${index + 1}`,
    title: CHARTS.quotaTitle(name),
    isStacked: false,
    categories: cellsOf(source, { top: from, left: YEAR, bottom: to, right: YEAR }),
    series: [
      {
        name: CHARTS.share,
        values: cellsOf(source, { top: from, left: SHARE, bottom: to, right: SHARE }),
        color: '2E75B6',
        isLine: false,
      },
      {
        name: CHARTS.quota,
        values: cellsOf(source, { top: from, left: PERCENT, bottom: to, right: PERCENT }),
        color: LINE_COLOR,
        isLine: true,
      },
    ],
    unit: '%',
    format: '0',
    place: chartRange(source, index),
  }));
}

/** Rows of one object below each other: those that are numbered. */
function runsOf({
  range,
  textAt,
}: ChartSource): { readonly name: string; readonly from: number; readonly to: number }[] {
  const runs: { name: string; from: number; to: number }[] = [];
  for (let row = TITLE_ROWS + 1; row <= range.bottom - range.top; row++) {
    if (!/^\d+$/u.test(textAt(row, 0))) break;
    const name = textAt(row, 1);
    const last = runs.at(-1);
    if (last?.name === name) last.to = row;
    else runs.push({ name, from: row, to: row });
  }
  return runs;
}
