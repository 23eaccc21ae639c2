import { isChartId, type Chart, type RangeRef, type SetCharts, type Workbook } from '../../../grid/index.ts';
import { folderOf } from '../../package/part-name.ts';
import { relationshipsOf, type Relationship } from '../../package/relationships.ts';
import type { PackageDraft } from '../package-draft.ts';
import { addParts, freeNames, removeParts } from '../package-edits.ts';
import { withLast } from '../../xml/edits.ts';
import { pictureOf, readShared } from '../pictures.ts';
import { Refusal } from '../refusal.ts';
import { Splices } from '../../xml/splices.ts';
import { mainNamespace } from '../style-part.ts';
import { isProtected, sheetEntry } from '../workbook-edits.ts';
import { rootOf } from '../../xml/elements.ts';
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
import { officeNamespaces, type OfficeNamespaces } from '../namespaces.ts';
import { sizeOf } from './shown-cells.ts';

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** What a program adds to a chart of ours when it saves it: how it looks, and what somebody drew into it. */
const ATTACHED = ['chartStyle', 'chartColorStyle', 'chartUserShapes', 'themeOverride'];

/**
 * Puts charts of the product's in place of others; those that stay as they are are not written again. Gives what takes
 * it back: charts that were gone already do not come again.
 */
export function setCharts(draft: PackageDraft, { kind, sheet, before, after }: SetCharts): SetCharts {
  refuseBadCharts(sheet, after);
  const shared = readShared(draft);
  const { part } = sheetEntry(shared, sheet);
  if (isProtected(draft.need(part))) throw new Refusal('sheet-protected', sheet);
  const drawing = drawingOf(draft, part);
  const found = ownCharts(draft, drawing);
  const known = new Map(before.map((chart) => [chart.id, chart]));
  const names = new Set(after.flatMap(shownCells).map((cells) => cells.sheet));
  const on = {
    draft,
    sheet: part,
    folder: folderOf(shared.part),
    workbook: pictureOf(draft, shared, names),
    spaces: officeNamespaces(mainNamespace(draft.need(shared.part))),
  };
  const wanted = new Set(after.map(({ id }) => id));
  if (drawing) {
    const gone = [...found.values()].filter(({ id }) => known.has(id) && !wanted.has(id));
    redraw(on, drawing, { gone, changed: after.flatMap((chart) => changeOf(chart, known, found)) });
  }
  const fresh = after.filter(({ id }) => !found.has(id));
  if (fresh.length > 0) putIn(on, fresh);
  return { kind, sheet, before: after, after: before.filter(({ id }) => found.has(id)) };
}

function changeOf(
  chart: Chart,
  known: ReadonlyMap<string, Chart>,
  found: ReadonlyMap<string, OwnChart>,
): Changed[] {
  const [old, own] = [known.get(chart.id), found.get(chart.id)];
  return own && JSON.stringify(old) !== JSON.stringify(chart) ? [{ own, old, chart }] : [];
}

function shownCells({ categories, series }: Chart): RangeRef[] {
  return [categories, ...series.map(({ values }) => values)];
}

/** The sheet that gets charts, and what they are made with. */
interface ChartSheet {
  readonly draft: PackageDraft;
  /** The sheet's part. */
  readonly sheet: string;
  /** Of the workbook part: "xl/". */
  readonly folder: string;
  readonly workbook: Workbook;
  readonly spaces: OfficeNamespaces;
}

/** All together: what lists them grows with each, and is gone through once. */
function putIn(on: ChartSheet, charts: readonly Chart[]): void {
  const { draft, sheet, folder, workbook, spaces } = on;
  const texts = charts.map((chart) => chartXml(chart, workbook, spaces));
  const { part: source } = drawingOf(draft, sheet) ?? addDrawing(draft, on);
  const parts = freeNames(draft, { stem: `${folder}charts/chart`, ending: '.xml' }, charts.length);
  const ids = addParts(
    draft,
    { source, kind: 'chart', contentType: CHART },
    parts.map((part, at) => ({ part, text: texts[at] ?? '' })),
  );
  const shapes = draft.need(source);
  const root = rootOf(shapes);
  const number = freeNumber(shapes);
  const anchors = charts.map((chart, at) =>
    anchorXml(chart, { x: root.prefix, number: number + at, relationship: ids[at] ?? '' }, spaces),
  );
  draft.set(source, withLast(shapes, root, anchors.join('')));
}

/** A chart that is to be another. */
interface Changed {
  readonly own: OwnChart;
  readonly old: Chart | undefined;
  readonly chart: Chart;
}

/**
 * Changes charts, and takes others out, in one pass over their drawing. A chart that a clerk moved stays there while
 * its own place does not change.
 */
function redraw(
  { draft, sheet, workbook, spaces }: ChartSheet,
  drawing: Relationship,
  { changed, gone }: { readonly changed: readonly Changed[]; readonly gone: readonly OwnChart[] },
): void {
  const shapes = draft.need(drawing.part);
  const splices = new Splices();
  const { prefix } = rootOf(shapes);
  for (const { own, old, chart } of changed) {
    const { anchor, number, relationship } = own;
    draft.set(relationship.part, chartXml(chart, workbook, spaces));
    if (JSON.stringify([old?.place, old?.title]) === JSON.stringify([chart.place, chart.title])) continue;
    const anchoring = { x: prefix, number, relationship: relationship.id };
    splices.replace(anchor.start, anchor.end, anchorXml(chart, anchoring, spaces));
  }
  for (const { anchor } of gone) splices.replace(anchor.start, anchor.end, '');
  if (!splices.isEmpty) draft.set(drawing.part, splices.applyTo(shapes));
  if (gone.length === 0) return;
  for (const { relationship } of gone) removeAttached(draft, relationship.part);
  removeParts(
    draft,
    drawing.part,
    gone.map(({ relationship }) => relationship),
  );
  removeEmptyDrawing(draft, sheet, drawing);
}

function removeAttached(draft: PackageDraft, chart: string): void {
  const attached = relationshipsOf(draft, chart).filter(({ kind }) => ATTACHED.includes(kind));
  if (attached.length > 0) removeParts(draft, chart, attached);
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
