import type { Chart, ChartSeries, Workbook } from '../../../grid/index.ts';
import { cellText } from '../cell-xml.ts';
import { categoriesXml, figuresXml } from './shown-cells.ts';

/** The two axes that all series of a chart share. */
export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 222222222;

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** The columns of a chart and the lines over them; elements in the order of the schema (CT_BarChart, CT_LineChart). */
export function plotsXml({ series, isStacked, categories }: Chart, workbook: Workbook): string {
  const shown = categoriesXml(categories, workbook);
  const written = series.map((one, at) => ({ isLine: one.isLine, xml: seriesXml(one, at, shown, workbook) }));
  const columns = written.filter(({ isLine }) => !isLine).map(({ xml }) => xml);
  const lines = written.filter(({ isLine }) => isLine).map(({ xml }) => xml);
  return (
    (columns.length === 0 ? '' : columnsXml(columns, isStacked)) + (lines.length === 0 ? '' : linesXml(lines))
  );
}

function columnsXml(series: readonly string[], isStacked: boolean): string {
  const overlap = isStacked ? '<c:overlap val="100"/>' : '';
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="80"/>${overlap}${AXES}</c:barChart>`
  );
}

function linesXml(series: readonly string[]): string {
  return (
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    `${series.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`
  );
}

function seriesXml(series: ChartSeries, at: number, categories: string, workbook: Workbook): string {
  const { name, values, isLine } = series;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${cellText(name)}</c:v></c:tx>` +
    (isLine ? lineLook(series) : columnLook(series)) +
    `<c:cat>${categories}</c:cat><c:val>${figuresXml(values, workbook)}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function columnLook({ color }: ChartSeries): string {
  return `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>`;
}

/** In English metric units, 12,700 a point. */
const LINE = 28_575;

/** A line differs from others by its markers as well, for those who print in black. */
function lineLook({ color }: ChartSeries): string {
  return (
    `<c:spPr><a:ln w="${LINE}" cap="rnd">${fill(color)}<a:round/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(color)}</c:spPr></c:marker>`
  );
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
