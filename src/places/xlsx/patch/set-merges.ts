import {
  cellAt,
  rangeName,
  parseRangeName,
  sheetNamed,
  type Range,
  type SetMerges,
  rangesMeet,
} from '../../../grid/index.ts';
import type { Draft } from './draft.ts';
import { withChild, WORKSHEET } from './element-order.ts';
import { pictureOf, readShared } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { sectionNamed, sheetLayout } from './sheet-layout.ts';
import { isProtected, sheetEntry } from './workbook-edits.ts';
import { childrenOf, outerXml, type Element } from './xml-elements.ts';
import { attributesOf, opened, tagWith } from './xml-tags.ts';

/**
 * Makes some merged rectangles others. Gives what takes it back.
 * @throws Refusal 'changed-meanwhile' where those before are not there, or those after would meet others or hide cells
 */
export function setMerges(draft: Draft, { kind, sheet, before, after }: SetMerges): SetMerges {
  const shared = readShared(draft);
  const { part } = sheetEntry(shared, sheet);
  const text = draft.need(part);
  if (isProtected(text)) throw new Refusal('sheet-protected', sheet);
  const own = mergesOf(text);
  const gone = before.map((range) => own.find((merge) => rangeName(merge.range) === rangeName(range)));
  const stay = own.filter((merge) => !gone.includes(merge));
  const picture = sheetNamed(pictureOf(draft, shared, new Set([sheet])), sheet);
  const isFree = (range: Range): boolean =>
    !stay.some((merge) => rangesMeet(merge.range, range)) &&
    coveredBy(range).every(({ row, col }) => !picture || cellAt(picture, row, col) === undefined);
  if (gone.includes(undefined) || !after.every(isFree)) throw new Refusal('changed-meanwhile', sheet);
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

/** All places of a rectangle but the first, whose cell is the one to be seen. */
function coveredBy({ top, left, bottom, right }: Range): { readonly row: number; readonly col: number }[] {
  const places = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) if (row > top || col > left) places.push({ row, col });
  return places;
}
