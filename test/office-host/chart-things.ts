import { parseCellName, type Range } from '../../src/grid/index.ts';
import type { HostSheet } from './book.ts';
import { ExcelFault } from './fault.ts';
import { writable, type World } from './range-thing.ts';
import { textOf, type Thing } from './thing.ts';

/** A row of figures of a chart, with all that was set of it by its path: "Format/Line/Color". */
export interface HostSeries {
  /** It shows no figures yet. */
  isEmpty: boolean;
  values: string | null;
  categories: string | null;
  readonly set: Map<string, unknown>;
}

/** A chart, with all that was set of it by its path: "Title/Text", "Axes/ValueAxis/Minimum". */
export interface HostChart {
  readonly id: string;
  name: string;
  readonly type: string;
  place: Range | null;
  readonly series: HostSeries[];
  readonly set: Map<string, unknown>;
}

const TYPES = ['ColumnClustered', 'ColumnStacked', 'LineMarkers'];

export function chartsThing(world: World, sheet: HostSheet): Thing {
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map((chart) => chartThing(world, sheet, chart)),
    item: (key) => {
      const found = sheet.charts.find(({ id, name }) => id === key || name === key);
      if (!found) throw new ExcelFault('ItemNotFound', `No chart ${key}`, 404);
      return chartThing(world, sheet, found);
    },
    finders: {
      Add: (type, source, by) => {
        writable(sheet);
        const chart: HostChart = {
          id: world.book.newId(),
          name: `Chart ${sheet.charts.length + 1}`,
          type: typeOf(type),
          place: null,
          series: [...seriesFrom(source, by), ...moreSeries(world)],
          set: new Map(),
        };
        sheet.charts.push(chart);
        return chartThing(world, sheet, chart);
      },
    },
  };
}

function typeOf(type: unknown): string {
  if (!TYPES.includes(textOf(type))) throw new ExcelFault('InvalidArgument', `No chart ${textOf(type)}`);
  return textOf(type);
}

/** As Excel does with figures that have no heads: a series for each column, or each row. */
function seriesFrom(source: unknown, by: unknown): HostSeries[] {
  const { area } = cellsOf(source);
  const count = by === 'Columns' ? area.right - area.left : area.bottom - area.top;
  if (by !== 'Columns' && by !== 'Rows') throw new ExcelFault('InvalidArgument', 'Series by what?');
  return Array.from({ length: count + 1 }, () => newSeries(false));
}

function moreSeries({ book: { quirks } }: World): HostSeries[] {
  return Array.from({ length: quirks.addsSeries }, () => newSeries(false));
}

function newSeries(isEmpty: boolean): HostSeries {
  return { isEmpty, values: null, categories: null, set: new Map() };
}

/** What a range that is an argument covers. */
function cellsOf(argument: unknown): { readonly area: Range; readonly address: string } {
  const { covers, values } = argument as Thing;
  if (!covers) throw new ExcelFault('InvalidArgument', 'A range was expected');
  return { area: covers, address: textOf(values?.['Address']?.()) };
}

const NUMBERS = { Top: 0, Left: 0, Width: 360, Height: 216 };

function chartThing(world: World, sheet: HostSheet, chart: HostChart): Thing {
  const { quirks } = world.book;
  const set = settersOf(sheet, chart.set);
  const measures = Object.entries(NUMBERS).map(([name, value]) => [name, () => chart.set.get(name) ?? value]);
  const font = (path: string) => part('ChartFont', set(path, ['Name', 'Size', 'Bold']));
  return {
    type: 'Chart',
    id: () => chart.id,
    values: {
      Id: () => chart.id,
      Name: () => chart.name,
      ...(Object.fromEntries(measures) as Thing['values']),
    },
    setters: {
      ...set('', Object.keys(NUMBERS)),
      Name: (name) => {
        writable(sheet);
        chart.name = textOf(name);
      },
    },
    parts: {
      Series: () => seriesThing(world, sheet, chart),
      Format: () => part('ChartAreaFormat', {}, { Font: () => font('Format/Font/') }),
      Title: () =>
        part('ChartTitle', set('Title/', ['Visible', 'Text']), {
          Format: () => part('ChartTitleFormat', {}, { Font: () => font('Title/Font/') }),
        }),
      Legend: () => legend(chart, quirks.hasLegendAtFirst, set),
      Axes: () => {
        if (quirks.failsChart(chart.name)) throw new ExcelFault('GeneralException', 'No axis', 500);
        return part('ChartAxes', {}, { ValueAxis: () => valueAxis(set) });
      },
    },
    methods: {
      SetPosition: (from, to) => {
        writable(sheet);
        const [first, last] = [parseCellName(textOf(from)), parseCellName(textOf(to))];
        if (!first || !last) throw new ExcelFault('InvalidArgument', 'No cells');
        chart.place = { top: first.row, left: first.col, bottom: last.row, right: last.col };
      },
      Delete: () => {
        writable(sheet);
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        return null;
      },
    },
  };
}

type Set = (path: string, names: readonly string[]) => NonNullable<Thing['setters']>;

function valueAxis(set: Set): Thing {
  return part('ChartAxis', set('ValueAxis/', ['Minimum', 'NumberFormat']), {
    Title: () => part('ChartAxisTitle', set('ValueAxis/Title/', ['Text'])),
  });
}

function legend({ set: told }: HostChart, isThere: boolean, set: Set): Thing {
  const { Visible, Position } = set('Legend/', ['Visible', 'Position']);
  const place = (value: unknown) => {
    if (!isThere && told.get('Legend/Visible') !== true)
      throw new ExcelFault('InvalidOperation', 'There is no legend');
    Position?.(value);
  };
  return part('ChartLegend', { ...(Visible ? { Visible } : {}), Position: place });
}

function seriesThing(world: World, sheet: HostSheet, chart: HostChart): Thing {
  return {
    type: 'ChartSeriesCollection',
    values: { Count: () => chart.series.length },
    finders: {
      GetItemAt: (index) => {
        const found = chart.series[Number(index)];
        if (!found) throw new ExcelFault('InvalidArgument', `No series ${String(index)}`);
        return oneSeries(world, sheet, chart, found);
      },
      Add: (name) => {
        writable(sheet);
        const added = newSeries(true);
        added.set.set('Name', textOf(name));
        chart.series.push(added);
        return oneSeries(world, sheet, chart, added);
      },
    },
  };
}

function oneSeries({ book }: World, sheet: HostSheet, chart: HostChart, series: HostSeries): Thing {
  const set = settersOf(sheet, series.set);
  const markers = ['MarkerStyle', 'MarkerBackgroundColor', 'MarkerForegroundColor'];
  return {
    type: 'ChartSeries',
    setters: {
      ...set('', ['Name', 'GapWidth', ...markers]),
      ChartType: (type) => {
        if (book.quirks.refusesEmptySeries && series.isEmpty)
          throw new ExcelFault('EmptyChartSeries', 'The series shows nothing');
        series.set.set('ChartType', typeOf(type));
      },
    },
    parts: {
      Format: () =>
        part(
          'ChartSeriesFormat',
          {},
          {
            Line: () => part('ChartLineFormat', set('Line/', ['Color'])),
            Fill: () => ({
              type: 'ChartFill',
              methods: { SetSolidColor: (color) => void series.set.set('Fill', textOf(color)) },
            }),
          },
        ),
    },
    methods: {
      Delete: () => {
        chart.series.splice(chart.series.indexOf(series), 1);
        return null;
      },
      SetValues: (range) => {
        series.isEmpty = false;
        series.values = cellsOf(range).address;
      },
      SetXAxisValues: (range) => {
        series.categories = cellsOf(range).address;
      },
    },
  };
}

function part(
  type: string,
  setters: NonNullable<Thing['setters']>,
  parts: NonNullable<Thing['parts']> = {},
): Thing {
  return { type, setters, parts };
}

function settersOf(sheet: HostSheet, into: Map<string, unknown>): Set {
  return (path, names) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          writable(sheet);
          into.set(path + name, value);
        },
      ]),
    );
}
