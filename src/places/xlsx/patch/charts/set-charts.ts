import {
  isChartId,
  type Chart,
  type RangeRef,
  type SetCharts,
  type Workbook,
} from '../../../../grid/index.ts';
import { relationshipsOf, type Relationship } from '../../relationships.ts';
import type { Draft } from '../draft.ts';
import { addPart, freeName, removePart, withLast } from '../package-edits.ts';
import { pictureOf, readShared } from '../pictures.ts';
import { Refusal } from '../refusal.ts';
import { mainNamespace } from '../style-part.ts';
import { isProtected, sheetEntry } from '../workbook-edits.ts';
import { rootOf } from '../xml-elements.ts';
import { anchorXml } from './anchor-xml.ts';
import { chartXml } from './chart-xml.ts';
import {
  addDrawing,
  drawingOf,
  freeNumber,
  ownCharts,
  removeEmptyDrawing,
  type OwnChart,
} from './drawing.ts';
import { chartNamespaces, type ChartNamespaces } from './namespaces.ts';
import { sizeOf } from './shown-cells.ts';

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** What a program adds to a chart of ours when it saves it: how it looks, and what somebody drew into it. */
const ATTACHED = ['chartStyle', 'chartColorStyle', 'chartUserShapes', 'themeOverride'];

/**
 * Puts charts of the product's in place of others; those that stay as they are are not written again. Gives what takes
 * it back: charts that were gone already do not come again.
 */
export function setCharts(draft: Draft, { kind, sheet, before, after }: SetCharts): SetCharts {
  refuseBadCharts(sheet, after);
  const shared = readShared(draft);
  const { part } = sheetEntry(shared, sheet);
  if (isProtected(draft.need(part))) throw new Refusal('sheet-protected', sheet);
  const found = ownCharts(draft, drawingOf(draft, part));
  const known = new Map(before.map((chart) => [chart.id, chart]));
  const names = new Set(after.flatMap(shownCells).map((cells) => cells.sheet));
  const on = {
    draft,
    sheet: part,
    folder: shared.part.slice(0, shared.part.lastIndexOf('/') + 1),
    workbook: pictureOf(draft, shared, names),
    spaces: chartNamespaces(mainNamespace(draft.need(shared.part))),
  };
  const wanted = new Set(after.map(({ id }) => id));
  for (const id of found.keys()) if (known.has(id) && !wanted.has(id)) takeOut(on, id);
  for (const chart of after) {
    const old = known.get(chart.id);
    if (!found.has(chart.id)) putIn(on, chart);
    else if (JSON.stringify(old) !== JSON.stringify(chart)) change(on, old, chart);
  }
  return { kind, sheet, before: after, after: before.filter(({ id }) => found.has(id)) };
}

function shownCells({ categories, series }: Chart): RangeRef[] {
  return [categories, ...series.map(({ values }) => values)];
}

/** The sheet that gets charts, and what they are made with. */
interface ChartSheet {
  readonly draft: Draft;
  /** The sheet's part. */
  readonly sheet: string;
  /** Of the workbook part: "xl/". */
  readonly folder: string;
  readonly workbook: Workbook;
  readonly spaces: ChartNamespaces;
}

function putIn(on: ChartSheet, chart: Chart): void {
  const { draft, sheet, folder, workbook, spaces } = on;
  const text = chartXml(chart, workbook, spaces);
  const drawing = drawingOf(draft, sheet) ?? addDrawing(draft, on);
  const part = freeName(draft, `${folder}charts/chart`, '.xml');
  const relationship = addPart(draft, {
    source: drawing.part,
    kind: 'chart',
    part,
    contentType: CHART,
    text,
  });
  const shapes = draft.need(drawing.part);
  const root = rootOf(shapes);
  const anchoring = { x: root.prefix, number: freeNumber(shapes), relationship };
  draft.set(drawing.part, withLast(shapes, root, anchorXml(chart, anchoring, spaces)));
}

/** A chart that a clerk moved stays there while its own place does not change. */
function change(on: ChartSheet, old: Chart | undefined, chart: Chart): void {
  const { draft, workbook, spaces } = on;
  const own = chartNamed(on, chart.id);
  if (!own) return;
  const { drawing, anchor, number, relationship } = own;
  draft.set(relationship.part, chartXml(chart, workbook, spaces));
  if (JSON.stringify([old?.place, old?.title]) === JSON.stringify([chart.place, chart.title])) return;
  const shapes = draft.need(drawing.part);
  const anchoring = { x: rootOf(shapes).prefix, number, relationship: relationship.id };
  const xml = anchorXml(chart, anchoring, spaces);
  draft.set(drawing.part, shapes.slice(0, anchor.start) + xml + shapes.slice(anchor.end));
}

function takeOut(on: ChartSheet, id: string): void {
  const { draft, sheet } = on;
  const own = chartNamed(on, id);
  if (!own) return;
  const { drawing, anchor, relationship } = own;
  const shapes = draft.need(drawing.part);
  draft.set(drawing.part, shapes.slice(0, anchor.start) + shapes.slice(anchor.end));
  for (const attached of relationshipsOf(draft, relationship.part))
    if (ATTACHED.includes(attached.kind)) removePart(draft, relationship.part, attached);
  removePart(draft, drawing.part, relationship);
  removeEmptyDrawing(draft, sheet, drawing);
}

function chartNamed(
  { draft, sheet }: ChartSheet,
  id: string,
): (OwnChart & { readonly drawing: Relationship }) | null {
  const drawing = drawingOf(draft, sheet);
  const own = ownCharts(draft, drawing).get(id);
  return drawing && own ? { ...own, drawing } : null;
}

function refuseBadCharts(sheet: string, charts: readonly Chart[]): void {
  const ids = new Set(charts.map(({ id }) => id));
  if (ids.size < charts.length) throw new Refusal('failed', sheet, 'two charts of one name');
  for (const { id, series, categories } of charts) {
    const size = sizeOf(categories);
    if (!isChartId(id)) throw new Refusal('failed', sheet, `no name of a chart: ${id}`);
    if (series.length === 0 || series.some(({ values }) => sizeOf(values) !== size))
      throw new Refusal('failed', sheet, `no chart: ${id}`);
  }
}
