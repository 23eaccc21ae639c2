import {
  cellAt,
  cellName,
  cellsInRow,
  sheetPrefix,
  type AddSheet,
  type NewSheet,
  type RemoveSheet,
  type Sheet,
  type Workbook,
} from '../../grid/index.ts';
import { relationshipIdOf, sheetList } from './add-sheet.ts';
import type { PackageDraft } from './package-draft.ts';
import { relationshipTo, removePart } from './package-edits.ts';
import { pictureOf, readShared } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { Splices } from '../xml/splices.ts';
import { dropCalculationChain, refuseProtectedStructure, sheetEntry } from './workbook-edits.ts';
import { childNamed, childrenOf, rootOf, textOf, type Element } from '../xml/elements.ts';
import { attributesOf, tagWith } from '../xml/tags.ts';

/**
 * Takes out a sheet that was added. Gives what adds it again.
 * @throws Refusal 'changed-meanwhile' where somebody worked in it, or something refers to it
 */
export function removeSheet(draft: PackageDraft, { sheet }: RemoveSheet): AddSheet {
  const shared = readShared(draft);
  const { part: source } = shared;
  refuseProtectedStructure(draft.need(source));
  const entry = sheetEntry(shared, sheet.name);
  const picture = pictureOf(draft, shared, new Set([sheet.name]));
  const own = picture.sheets.find(({ name }) => name === sheet.name);
  if (!own || !holdsWritten(own, sheet) || isNamed(picture, draft.need(source), sheet.name))
    throw new Refusal('changed-meanwhile', sheet.name);
  if (!shared.sheets.some(({ name, hidden }) => name !== sheet.name && !hidden))
    throw new Refusal('failed', sheet.name, 'the only sheet to be seen');
  const relationship = relationshipTo(draft, source, entry.part);
  const text = draft.need(source);
  const element = childrenOf(text, sheetList(text))[indexNamed(text, sheet.name)];
  if (element) dropCalculationChain(draft, attributesOf(text, element)['sheetId'] ?? '');
  draft.set(source, withoutSheet(draft.need(source), relationship.id));
  removePart(draft, source, relationship);
  return { kind: 'add-sheet', sheet };
}

function holdsWritten(own: Sheet, { cells }: NewSheet): boolean {
  const filled = cells.filter(({ content: { value, formula } }) => formula !== null || (value ?? '') !== '');
  let count = 0;
  for (const row of own.rows.values()) count += [...cellsInRow(row)].length;
  if (count !== new Set(filled.map(cellName)).size) return false;
  return filled.every(({ row, col, content }) => {
    const cell = cellAt(own, row, col);
    if (content.formula !== null) return cell?.formula === content.formula;
    return cell?.formula === null && cell.value === content.value;
  });
}

/** Whether a formula elsewhere, or a name, refers to a sheet: it would be broken without it. */
function isNamed({ sheets }: Workbook, workbook: string, name: string): boolean {
  const ways = [sheetPrefix(name), `'${name.replaceAll("'", "''")}'`].map((way) => `${way}!`.toLowerCase());
  const refers = (formula: string): boolean => ways.some((way) => formula.toLowerCase().includes(way));
  const list = childNamed(workbook, rootOf(workbook), 'definedNames');
  const index = indexNamed(workbook, name);
  for (const element of list ? childrenOf(workbook, list) : []) {
    const isOwn = attributesOf(workbook, element)['localSheetId'] === String(index);
    if (!isOwn && refers(textOf(workbook, element))) return true;
  }
  const others = sheets.filter((sheet) => sheet.name !== name);
  return others.some(({ rows }) =>
    [...rows.values()].some((row) => [...cellsInRow(row)].some(([, { formula }]) => refers(formula ?? ''))),
  );
}

function indexNamed(text: string, name: string): number {
  return childrenOf(text, sheetList(text)).findIndex((sheet) => attributesOf(text, sheet)['name'] === name);
}

/** The workbook part without a sheet, and with all that counts sheets counting on without it. */
function withoutSheet(text: string, relationship: string): string {
  const list = sheetList(text);
  const sheets = childrenOf(text, list);
  const index = sheets.findIndex((sheet) => relationshipIdOf(attributesOf(text, sheet)) === relationship);
  const splices = new Splices();
  const gone = sheets[index];
  if (gone) splices.replace(gone.start, gone.end, '');
  for (const [element, attribute] of counters(text)) {
    const number = Number(attributesOf(text, element)[attribute] ?? 0);
    if (element.name === 'definedName' && number === index) splices.replace(element.start, element.end, '');
    else if (number > index || (number === index && number === sheets.length - 1)) {
      splices.replace(
        element.start,
        element.open,
        tagWith(text, element, { [attribute]: String(number - 1) }),
      );
    }
  }
  return splices.applyTo(text);
}

/** What of the workbook part names sheets by their number from 0: names of one sheet, the sheet that is shown. */
function* counters(text: string): Iterable<readonly [Element, string]> {
  const root = rootOf(text);
  const views = childNamed(text, root, 'bookViews');
  const names = childNamed(text, root, 'definedNames');
  const has = (element: Element, attribute: string) => Object.hasOwn(attributesOf(text, element), attribute);
  for (const view of views ? childrenOf(text, views) : [])
    if (has(view, 'activeTab')) yield [view, 'activeTab'];
  for (const name of names ? childrenOf(text, names) : [])
    if (has(name, 'localSheetId')) yield [name, 'localSheetId'];
}
