import { attributeText } from '../../xml/entities.ts';
import { greatest, ownChartId } from '../../../grid/index.ts';
import { relationshipsOf, type Relationship } from '../../package/relationships.ts';
import { prefixed } from '../../xml/read-xml.ts';
import type { PackageDraft } from '../package-draft.ts';
import { withChild, WORKSHEET } from '../../xml/element-order.ts';
import { addPart, freeName, removePart } from '../package-edits.ts';
import { DECLARATION } from '../../xml/edits.ts';
import { sectionNamed, sheetLayout } from '../sheet-layout.ts';
import { childNamed, rootOf, whatCounts, writtenChildrenOf, type Element } from '../../xml/elements.ts';
import { attributesOf } from '../../xml/tags.ts';
import type { OfficeNamespaces } from '../namespaces.ts';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** A chart of the product on a sheet. */
export interface OwnChart {
  readonly id: string;
  /** As it is written: with the alternatives that it may stand in. */
  readonly anchor: Element;
  /** The number of the shape in its drawing. */
  readonly number: number;
  /** From the drawing to the chart's part. */
  readonly relationship: Relationship;
}

/** The drawing of a sheet: all pictures and charts on it stand in one. null: it has none. */
export function drawingOf(draft: PackageDraft, sheet: string): Relationship | null {
  const text = draft.need(sheet);
  // Few sheets have one, and a look for the word spares taking the others apart.
  if (!text.includes('drawing')) return null;
  const element = sectionNamed(sheetLayout(text), 'drawing');
  const id = element ? prefixed(attributesOf(text, element), 'id') : undefined;
  return relationshipsOf(draft, sheet).find((relationship) => relationship.id === id) ?? null;
}

/** The product's charts in a drawing, by id; of two of one id, which a clerk made by copying, the first. */
export function ownCharts(draft: PackageDraft, drawing: Relationship | null): ReadonlyMap<string, OwnChart> {
  const charts = new Map<string, OwnChart>();
  const text = drawing ? (draft.text(drawing.part) ?? '') : '';
  if (!drawing || !text.includes('soat-bieu:')) return charts;
  const targets = relationshipsOf(draft, drawing.part);
  const anchors = writtenChildrenOf(text, rootOf(text));
  const counted = whatCounts(text, anchors);
  for (const [at, anchor] of anchors.entries()) {
    const own = counted[at]?.[0];
    const shape = own && within(text, own, ['graphicFrame', 'nvGraphicFramePr', 'cNvPr']);
    const chart = own && within(text, own, ['graphicFrame', 'graphic', 'graphicData', 'chart']);
    if (!shape || !chart) continue;
    const { name = '', id: number = '0' } = attributesOf(text, shape);
    const target = prefixed(attributesOf(text, chart), 'id');
    const relationship = targets.find(({ id }) => id === target);
    const id = ownChartId(name);
    if (id !== null && relationship && !charts.has(id))
      charts.set(id, { id, anchor, number: Number(number), relationship });
  }
  return charts;
}

function within(text: string, from: Element, path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (element, name) => element && childNamed(text, element, name),
    from,
  );
}

/** A number that no shape of a drawing has. */
export function freeNumber(text: string): number {
  const taken = [...text.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^>]*?\bid\s*=\s*["'](\d+)["']/gu)];
  // Programs give 1 to the drawing itself.
  return greatest([1, ...taken.map(([, id]) => Number(id))]) + 1;
}

/**
 * Gives a sheet an empty drawing.
 * @param folder that of the workbook part, "xl/"
 */
export function addDrawing(
  draft: PackageDraft,
  {
    sheet,
    folder,
    spaces,
  }: { readonly sheet: string; readonly folder: string; readonly spaces: OfficeNamespaces },
): Relationship {
  const part = freeName(draft, `${folder}drawings/drawing`, '.xml');
  const id = addPart(draft, {
    source: sheet,
    kind: 'drawing',
    part,
    contentType: DRAWING,
    text: `${DECLARATION}<xdr:wsDr xmlns:xdr="${spaces.anchors}" xmlns:a="${spaces.drawing}"></xdr:wsDr>`,
  });
  const text = draft.need(sheet);
  const { root } = sheetLayout(text);
  const attribute = `${idPrefix(text, root, spaces)}:id="${attributeText(id)}"`;
  const xml = `<${root.prefix}drawing ${attribute}/>`;
  draft.set(sheet, withChild(text, root, { name: 'drawing', xml }, WORKSHEET));
  return { id, kind: 'drawing', part };
}

/** The prefix that the sheet has for relationships; one that has none declares it where it is needed. */
function idPrefix(text: string, root: Element, { relationships }: OfficeNamespaces): string {
  const known = Object.entries(attributesOf(text, root)).find(([, value]) => value === relationships)?.[0];
  return known?.startsWith('xmlns:') ? known.slice('xmlns:'.length) : `xmlns:r="${relationships}" r`;
}

/** Takes the drawing off its sheet where nothing stands in it any more. */
export function removeEmptyDrawing(draft: PackageDraft, sheet: string, drawing: Relationship): void {
  const shapes = draft.need(drawing.part);
  if (writtenChildrenOf(shapes, rootOf(shapes)).length > 0) return;
  const text = draft.need(sheet);
  const element = sectionNamed(sheetLayout(text), 'drawing');
  if (element) draft.set(sheet, text.slice(0, element.start) + text.slice(element.end));
  removePart(draft, sheet, drawing);
}
