import { childrenOf, rootOf, type Element } from '../../../src/xlsx/xml/elements.ts';

/** The children of a chart's elements in the order of the schema (ECMA-376 part 1, 21.2.2). */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['date1904', 'lang', 'roundedCorners', 'chart', 'spPr', 'txPr'],
  chart: ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs'],
  title: ['tx', 'layout', 'overlay', 'spPr', 'txPr'],
  plotArea: ['layout', 'barChart', 'lineChart', 'catAx', 'valAx', 'spPr'],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'dLbls', 'gapWidth', 'overlap', 'axId'],
  lineChart: ['grouping', 'varyColors', 'ser', 'dLbls', 'marker', 'axId'],
  ser: ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'marker', 'dLbls', 'cat', 'val', 'smooth'],
  catAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'auto', 'lblAlgn', 'lblOffset'],
    'noMultiLvlLbl',
  ],
  valAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossBetween'],
  ],
  scaling: ['orientation', 'max', 'min'],
  legend: ['legendPos', 'overlay', 'spPr', 'txPr'],
  numRef: ['f', 'numCache'],
  strRef: ['f', 'strCache'],
  numCache: ['formatCode', 'ptCount', 'pt'],
  strCache: ['ptCount', 'pt'],
  rich: ['bodyPr', 'lstStyle', 'p'],
  txPr: ['bodyPr', 'lstStyle', 'p'],
};

/** Elements of a chart's part that stand where the schema does not allow them, with their parents. */
export function misplacedInChart(xml: string): string[] {
  return misplaced(xml, rootOf(xml));
}

function misplaced(xml: string, parent: Element): string[] {
  const children = childrenOf(xml, parent);
  const order = ORDERS[parent.name];
  // A chart within a title's text, say, has children of its own names: only what the table names is looked into.
  const wrong = order
    ? children
        .filter(({ name }, at) => {
          const rank = order.indexOf(name);
          return rank < 0 || children.slice(at + 1).some((later) => order.indexOf(later.name) < rank);
        })
        .map(({ name }) => `${parent.name}/${name}`)
    : [];
  const inside = parent.close > parent.open ? children.flatMap((child) => misplaced(xml, child)) : [];
  return [...wrong, ...inside];
}
