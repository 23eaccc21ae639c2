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

/**
 * Queues drawing a chart. It begins from the figures of its first series alone, so that Excel makes that one series
 * and no other, and finds out nothing by itself.
 */
export function drawChart(sheet: Excel.Worksheet, chart: Chart, sheetOf: SheetOf): Excel.Chart | null {
  const { title, series, unit, format, place } = chart;
  const [first] = series;
  if (!first) return null;
  const cells = (range: RangeRef) => sheetOf(range.sheet).getRange(rangeName(range));
  const by = first.values.left === first.values.right ? 'Columns' : 'Rows';
  const drawn = sheet.charts.add(typeOf(first, chart), cells(first.values), by);
  drawn.name = ownChartName(chart.id);
  drawn.setPosition(
    cellName({ row: place.top, col: place.left }),
    cellName({ row: place.bottom, col: place.right }),
  );
  drawn.format.font.name = FONT;
  drawn.format.font.size = 11;
  drawn.title.text = shownText(title);
  drawn.title.format.font.size = 13;
  drawn.title.format.font.bold = true;
  drawn.legend.position = 'Bottom';
  const { valueAxis } = drawn.axes;
  // Columns that begin elsewhere show differences larger than they are.
  valueAxis.minimum = 0;
  valueAxis.numberFormat = format;
  valueAxis.title.text = shownText(unit);
  series.forEach((one, at) => {
    const name = shownText(one.name);
    const own = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    own.name = name;
    own.chartType = typeOf(one, chart);
    own.setValues(cells(one.values));
    own.setXAxisValues(cells(chart.categories));
    colour(own, one);
  });
  return drawn;
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
