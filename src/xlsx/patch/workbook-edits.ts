import { relationshipsOf } from '../package/relationships.ts';
import { isTrue } from '../xml/read-xml.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/workbook-part.ts';
import type { PackageDraft } from './package-draft.ts';
import { withChild, WORKBOOK } from '../xml/element-order.ts';
import { removePart } from './package-edits.ts';
import type { Names } from './precedents.ts';
import { Refusal } from './refusal.ts';
import { sectionNamed, sheetLayout } from './sheet-layout.ts';
import { childNamed, childrenOf, rootOf, textOf, type Element } from '../xml/elements.ts';
import { attributesOf, tagWith } from '../xml/tags.ts';

/** The sheet of that name. @throws Refusal 'sheet-gone' where there is none that has cells */
export function sheetEntry({ sheets }: WorkbookPart, name: string): SheetEntry {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Refusal('sheet-gone', name);
  return found;
}

/** Whether a sheet takes no writing. It is never made to: whoever protected it meant it. */
export function isProtected(text: string): boolean {
  // Few sheets are protected, and a look for the word spares taking the others apart.
  if (!text.includes('sheetProtection')) return false;
  const element = sectionNamed(sheetLayout(text), 'sheetProtection');
  return element !== undefined && isTrue(attributesOf(text, element)['sheet']);
}

/** @throws Refusal 'structure-protected' where sheets may neither come nor go */
export function refuseProtectedStructure(text: string): void {
  const element = childNamed(text, rootOf(text), 'workbookProtection');
  if (element && isTrue(attributesOf(text, element)['lockStructure'])) {
    throw new Refusal('structure-protected', null);
  }
}

/** Has the workbook calculated whole when a program opens it: what it stores may no longer be right. */
export function askCalculation(draft: PackageDraft): void {
  const { part } = readWorkbookPart(draft);
  const text = draft.need(part);
  const root = rootOf(text);
  const element = childNamed(text, root, 'calcPr');
  const xml = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  draft.set(
    part,
    element
      ? withTag(text, element, { fullCalcOnLoad: '1' })
      : withChild(text, root, { name: 'calcPr', xml }, WORKBOOK),
  );
}

/**
 * Takes out the list of the order of calculation, which programs make anew: to Excel one that names a cell without a
 * formula is damage.
 * @param sheetId the number of a sheet that goes: the list may stay where it does not name that; else it always goes
 */
export function dropCalculationChain(draft: PackageDraft, sheetId?: string): void {
  const { part } = readWorkbookPart(draft);
  const chain = relationshipsOf(draft, part).find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  const text = draft.text(chain.part) ?? '';
  const isNamed = (cell: Element) => attributesOf(text, cell)['i'] === sheetId;
  if (sheetId === undefined || childrenOf(text, rootOf(text)).some(isNamed)) removePart(draft, part, chain);
}

/** What the workbook's defined names stand for; those of single sheets too. */
export function definedNames(text: string): Names {
  const names = new Map<string, string[]>();
  const list = childNamed(text, rootOf(text), 'definedNames');
  for (const element of list ? childrenOf(text, list) : []) {
    const key = (attributesOf(text, element)['name'] ?? '').toLowerCase();
    names.set(key, [...(names.get(key) ?? []), textOf(text, element)]);
  }
  return names;
}

/** The text with the start tag of an element otherwise. */
function withTag(text: string, element: Element, changes: Readonly<Record<string, string | null>>): string {
  return text.slice(0, element.start) + tagWith(text, element, changes) + text.slice(element.open);
}
