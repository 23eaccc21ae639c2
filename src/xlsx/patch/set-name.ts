import { elementText } from '../xml/entities.ts';
import {
  fixedReference,
  OWN_NAME,
  referredCells,
  type RangeRef,
  type SetName,
  namesSame,
} from '../../grid/index.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import type { PackageDraft } from './package-draft.ts';
import { withChild, WORKBOOK } from '../xml/element-order.ts';
import { withLast } from '../xml/edits.ts';
import { Refusal } from './refusal.ts';
import { sheetEntry } from './workbook-edits.ts';
import { childNamed, childrenOf, rootOf, textOf, type Element } from '../xml/elements.ts';
import { attributesOf } from '../xml/tags.ts';

/**
 * Gives cells a name of the product's own, or takes it away. Gives what takes it back.
 * @throws Refusal 'changed-meanwhile' where the name is that of other cells than was thought
 */
export function setName(draft: PackageDraft, { kind, name, before, after }: SetName): SetName {
  if (!OWN_NAME.test(name)) throw new Refusal('failed', null, `no name of the product's: ${name}`);
  const workbook = readWorkbookPart(draft);
  const text = draft.need(workbook.part);
  const sheets = workbook.sheets.map((sheet) => sheet.name);
  const found = nameElements(text).find((element) => isNamed(text, element, name));
  const held = found ? referredCells(textOf(text, found), sheets) : null;
  if (!namesSame(held, before)) throw new Refusal('changed-meanwhile', before?.sheet ?? null, name);
  if (after) sheetEntry(workbook, after.sheet);
  const xml = (element: Element) => nameXml(element.prefix, name, after);
  draft.set(workbook.part, found ? withOther(text, found, xml(found)) : withNew(text, name, xml));
  return { kind, name, before: after, after: before };
}

/** Nothing for cells that are none: the name goes. */
function nameXml(x: string, name: string, cells: RangeRef | null): string {
  if (!cells) return '';
  return `<${x}definedName name="${name}" hidden="1">${elementText(fixedReference(cells))}</${x}definedName>`;
}

function nameElements(text: string): Element[] {
  const list = childNamed(text, rootOf(text), 'definedNames');
  return list ? childrenOf(text, list) : [];
}

/** Whether that is the workbook's own name, whatever its case. */
function isNamed(text: string, element: Element, name: string): boolean {
  const { name: own = '', localSheetId } = attributesOf(text, element);
  return localSheetId === undefined && own.toLowerCase() === name.toLowerCase();
}

/** The list goes with its last name: the schema asks for one at least. */
function withOther(text: string, found: Element, xml: string): string {
  const list = childNamed(text, rootOf(text), 'definedNames');
  const { start, end } = list && xml === '' && nameElements(text).length === 1 ? list : found;
  return text.slice(0, start) + xml + text.slice(end);
}

/** Excel keeps the list in the order of its names, whatever their case. */
function withNew(text: string, name: string, xml: (element: Element) => string): string {
  const root = rootOf(text);
  const own = xml(root);
  if (own === '') return text;
  const list = childNamed(text, root, 'definedNames');
  if (!list) {
    const whole = `<${root.prefix}definedNames>${own}</${root.prefix}definedNames>`;
    return withChild(text, root, { name: 'definedNames', xml: whole }, WORKBOOK);
  }
  const key = name.toLowerCase();
  const next = childrenOf(text, list).find(
    (element) => (attributesOf(text, element)['name'] ?? '').toLowerCase() > key,
  );
  return next ? text.slice(0, next.start) + own + text.slice(next.start) : withLast(text, list, own);
}
