import { attributeText } from '../../xml/entities.ts';
import { ownChartName, type Chart } from '../../../grid/index.ts';
import { plainText } from './chart-text.ts';
import type { OfficeNamespaces } from '../namespaces.ts';

/** How a chart is put on a sheet. */
export interface Anchoring {
  /** The prefix of the drawing's own elements. */
  readonly x: string;
  /** The number of the shape in its drawing. */
  readonly number: number;
  /** The id of the relationship that leads from the drawing to the chart's part. */
  readonly relationship: string;
}

/** The anchor of a chart over its cells, with whose rows and columns it moves and grows. All it needs it declares. */
export function anchorXml(
  chart: Chart,
  { x, number, relationship }: Anchoring,
  spaces: OfficeNamespaces,
): string {
  const { top, left, bottom, right } = chart.place;
  const title = attributeText(plainText(chart.title));
  return (
    `<${x}twoCellAnchor>${markerXml('from', left, top, x)}${markerXml('to', right + 1, bottom + 1, x)}` +
    `<${x}graphicFrame macro=""><${x}nvGraphicFramePr>` +
    `<${x}cNvPr id="${number}" name="${ownChartName(chart.id)}" descr="${title}"/><${x}cNvGraphicFramePr/>` +
    `</${x}nvGraphicFramePr><${x}xfrm><a:off xmlns:a="${spaces.drawing}" x="0" y="0"/>` +
    `<a:ext xmlns:a="${spaces.drawing}" cx="0" cy="0"/></${x}xfrm>` +
    `<a:graphic xmlns:a="${spaces.drawing}"><a:graphicData uri="${spaces.chart}">` +
    `<c:chart xmlns:c="${spaces.chart}" xmlns:r="${spaces.relationships}" r:id="${attributeText(relationship)}"/>` +
    `</a:graphicData></a:graphic></${x}graphicFrame><${x}clientData/></${x}twoCellAnchor>`
  );
}

function markerXml(edge: 'from' | 'to', col: number, row: number, x: string): string {
  return (
    `<${x}${edge}><${x}col>${col}</${x}col><${x}colOff>0</${x}colOff>` +
    `<${x}row>${row}</${x}row><${x}rowOff>0</${x}rowOff></${x}${edge}>`
  );
}
