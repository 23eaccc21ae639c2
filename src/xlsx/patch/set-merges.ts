import {
  cellsInRow,
  parseRangeName,
  RangeIndex,
  rangeName,
  sheetNamed,
  type Range,
  type Row,
  type SetMerges,
  type Sheet,
} from '../../grid/index.ts';
import type { PackageDraft } from './package-draft.ts';
import { withChild, WORKSHEET } from '../xml/element-order.ts';
import { pictureOf, readShared } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { sectionNamed, sheetLayout } from './sheet-layout.ts';
import { isProtected, sheetEntry } from './workbook-edits.ts';
import { childrenOf, outerXml, type Element } from '../xml/elements.ts';
import { attributesOf, opened, tagWith } from '../xml/tags.ts';

/**
 * Makes some merged rectangles others. Gives what takes it back.
 * @throws Refusal 'changed-meanwhile' where those before are not there, or those after would meet others or hide cells
 */
export function setMerges(draft: PackageDraft, { kind, sheet, before, after }: SetMerges): SetMerges {
  const shared = readShared(draft);
  const { part } = sheetEntry(shared, sheet);
  const text = draft.need(part);
  if (isProtected(text)) throw new Refusal('sheet-protected', sheet);
  const own = mergesOf(text);
  const gone = new Set(before.map(rangeName));
  const stay = own.filter(({ range }) => !gone.has(rangeName(range)));
  const areThere = own.length - stay.length === gone.size;
  const picture = sheetNamed(pictureOf(draft, shared, new Set([sheet])), sheet);
  const others = new RangeIndex(stay.map(({ range }) => range));
  const isFree = (range: Range): boolean =>
    others.meeting(range) === undefined && !(picture && hidesCells(picture, range));
  if (!areThere || !after.every(isFree)) throw new Refusal('changed-meanwhile', sheet);
  const { prefix } = sheetLayout(text).root;
  const items = [
    ...stay.map(({ element }) => outerXml(text, element)),
    ...after.map((range) => `<${prefix}mergeCell ref="${rangeName(range)}"/>`),
  ];
  draft.set(part, withMerges(text, items));
  return { kind, sheet, before: after, after: before };
}

interface Merge {
  readonly element: Element;
  readonly range: Range;
}

function mergesOf(text: string): Merge[] {
  const list = sectionNamed(sheetLayout(text), 'mergeCells');
  return (list ? childrenOf(text, list) : []).flatMap((element) => {
    const range = parseRangeName(attributesOf(text, element)['ref'] ?? '');
    return range ? [{ element, range }] : [];
  });
}

/** A list without entries is none: the schema asks for one at least. */
function withMerges(text: string, items: readonly string[]): string {
  const layout = sheetLayout(text);
  const list = sectionNamed(layout, 'mergeCells');
  const x = layout.root.prefix;
  if (!list) {
    if (items.length === 0) return text;
    const xml = `<${x}mergeCells count="${items.length}">${items.join('')}</${x}mergeCells>`;
    return withChild(text, layout.root, { name: 'mergeCells', xml }, WORKSHEET);
  }
  const tag = opened(tagWith(text, list, { count: String(items.length) }));
  const xml = items.length === 0 ? '' : `${tag}${items.join('')}</${list.prefix}mergeCells>`;
  return text.slice(0, list.start) + xml + text.slice(list.end);
}

/** Whether a merged rectangle hides a cell: any of its own but the first, which is the one to be seen. */
function hidesCells({ rows }: Sheet, range: Range): boolean {
  const { top, left, bottom, right } = range;
  const isHidden = (row: number, cells: Row): boolean => {
    for (const [col] of cellsInRow(cells))
      if (left <= col && col <= right && (row > top || col > left)) return true;
    return false;
  };
  if (bottom - top >= rows.size)
    return [...rows].some(([row, cells]) => top <= row && row <= bottom && isHidden(row, cells));
  for (let row = top; row <= bottom; row++) if (isHidden(row, rows.get(row) ?? [])) return true;
  return false;
}
