import {
  cellName,
  ownChartName,
  rangeName,
  type Chart,
  type ChartSeries,
  type RangeRef,
} from '../../grid/index.ts';

/** The report's font, as its tables have it. */
const FONT = 'Times New Roman';
/** Of columns, in percent of their width. */
const GAP = 80;

/** Gives the sheet of that name, as the plan knows it. */
export type SheetOf = (name: string) => Excel.Worksheet;

/** A chart that is being drawn; what is asked of it is known after the next sync. */
export interface Drawn {
  readonly chart: Chart;
  readonly sheet: string;
  readonly proxy: Excel.Chart;
}

/**
 * Queues drawing a chart. It begins from the figures of its first series alone, so that Excel makes that one series
 * and no other, and finds out nothing by itself; more than that are dropped by `dropSurplus`. What may not be there
 * at first (the title, a legend of one series) is shown before it is spoken of, and a series has its figures before
 * its type: Excel refuses the type of an empty one.
 */
export function drawChart(sheetName: string, chart: Chart, sheetOf: SheetOf): Drawn | null {
  const { title, series, unit, format, place } = chart;
  const [first] = series;
  if (!first) return null;
  const cells = (range: RangeRef) => sheetOf(range.sheet).getRange(rangeName(range));
  const by = first.values.left === first.values.right ? 'Columns' : 'Rows';
  const drawn = sheetOf(sheetName).charts.add(typeOf(first, chart), cells(first.values), by);
  drawn.load('id');
  drawn.name = ownChartName(chart.id);
  drawn.setPosition(
    cellName({ row: place.top, col: place.left }),
    cellName({ row: place.bottom, col: place.right }),
  );
  drawn.format.font.name = FONT;
  drawn.format.font.size = 11;
  drawn.title.visible = true;
  drawn.title.text = shownText(title);
  drawn.title.format.font.size = 13;
  drawn.title.format.font.bold = true;
  drawn.legend.visible = true;
  drawn.legend.position = 'Bottom';
  const { valueAxis } = drawn.axes;
  // Columns that begin elsewhere show differences larger than they are.
  valueAxis.minimum = 0;
  valueAxis.numberFormat = format;
  valueAxis.title.text = shownText(unit);
  series.forEach((one, at) => {
    const name = shownText(one.name);
    const own = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    own.setValues(cells(one.values));
    own.setXAxisValues(cells(chart.categories));
    own.name = name;
    own.chartType = typeOf(one, chart);
    colour(own, one);
  });
  drawn.series.load('count');
  return { chart, sheet: sheetName, proxy: drawn };
}

/** Takes out series that Excel made of its own: they stand behind the first, before those that were added. */
export async function dropSurplus(context: Excel.RequestContext, drawn: readonly Drawn[]): Promise<void> {
  const surplus = drawn.map(({ proxy, chart }) => proxy.series.count - chart.series.length);
  if (surplus.every((count) => count <= 0)) return;
  drawn.forEach(({ proxy }, chart) => {
    for (let at = surplus[chart] ?? 0; at > 0; at--) proxy.series.getItemAt(at).delete();
  });
  await context.sync();
}

function typeOf(
  { isLine }: ChartSeries,
  { isStacked }: Chart,
): 'LineMarkers' | 'ColumnStacked' | 'ColumnClustered' {
  if (isLine) return 'LineMarkers';
  return isStacked ? 'ColumnStacked' : 'ColumnClustered';
}

/** A line is told from others by its markers as well, for those who print in black. */
function colour(series: Excel.ChartSeries, { color, isLine }: ChartSeries): void {
  if (isLine) {
    series.format.line.color = `#${color}`;
    series.markerStyle = 'Circle';
    series.markerBackgroundColor = `#${color}`;
    series.markerForegroundColor = `#${color}`;
  } else {
    series.format.fill.setSolidColor(`#${color}`);
    series.gapWidth = GAP;
  }
}

/** A text of a chart that begins with "=" would be taken for a reference. */
function shownText(text: string): string {
  return text.startsWith('=') ? ` ${text}` : text;
}
