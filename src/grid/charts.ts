import type { Range, RangeRef } from './address.ts';

/** A row of figures of a chart: its name as shown in the legend, and the cells of one row or column. */
export interface ChartSeries {
  readonly name: string;
  readonly values: RangeRef;
  /** RRGGBB. */
  readonly color: string;
  /** A line over the columns instead of columns. */
  readonly isLine: boolean;
}

/** A native chart of the product, which goes with the cells that it shows. */
export interface Chart {
  /** Lower-case ASCII letters, digits and hyphens; once a sheet. The chart is found again by it. */
  readonly id: string;
  readonly title: string;
  /** Whether the columns of one category stand on each other. */
  readonly isStacked: boolean;
  /** The cells that name the categories: as many as each series has values. */
  readonly categories: RangeRef;
  readonly series: readonly ChartSeries[];
  /** What the axis of values counts: "Tổ chức", "%". */
  readonly unit: string;
  /** The number format of the axis of values: "0", "0.0". */
  readonly format: string;
  /** The cells that it covers, on the sheet that it stands on. */
  readonly place: Range;
}

/**
 * Puts charts of the product's on a sheet in place of others. One that a person deleted meanwhile is not missed; one
 * with the id of a new chart gives way to it. All others, the product's and the clerk's, and pictures stay untouched.
 */
export interface SetCharts {
  readonly kind: 'set-charts';
  readonly sheet: string;
  readonly before: readonly Chart[];
  readonly after: readonly Chart[];
}

const OWNER = 'soat-bieu:';

/** The name of the chart's shape in a workbook, by which it is found again: "soat-bieu:levels-1". */
export function ownChartName(id: string): string {
  return `${OWNER}${id}`;
}

/** The id of the product's chart of that name; null where it is another's. */
export function ownChartId(name: string): string | null {
  const id = name.startsWith(OWNER) ? name.slice(OWNER.length) : '';
  return isChartId(id) ? id : null;
}

/** Whether a chart may have that id. */
export function isChartId(id: string): boolean {
  return /^[a-z0-9-]+$/u.test(id);
}
