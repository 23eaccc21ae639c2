import { attributeText } from '../xml/entities.ts';
import { greatest, type AddSheet, type NewSheet, type RemoveSheet } from '../../grid/index.ts';
import { folderOf } from '../package/part-name.ts';
import { Unreadable } from '../unreadable.ts';
import { prefixed } from '../xml/read-xml.ts';
import { readWorkbookPart } from '../read/workbook-part.ts';
import { officeNamespaces } from './namespaces.ts';
import type { PackageDraft } from './package-draft.ts';
import { newSheetXml } from './new-sheet-xml.ts';
import { defaultFontSize, styleFinder } from './new-sheet-styles.ts';
import { addPart, freeName } from './package-edits.ts';
import { withLast } from '../xml/edits.ts';
import { refuseName } from './sheet-name.ts';
import type { StyleSheet } from './style-edits.ts';
import { editStyles, mainNamespace } from './style-part.ts';
import { askCalculation, refuseProtectedStructure } from './workbook-edits.ts';
import { childNamed, childrenOf, rootOf, type Element } from '../xml/elements.ts';
import { attributesOf, type Attributes } from '../xml/tags.ts';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The list of sheets in the text of a workbook part. @throws Unreadable where there is none */
export function sheetList(text: string): Element {
  const list = childNamed(text, rootOf(text), 'sheets');
  if (!list) throw new Unreadable('not-a-workbook', 'no list of sheets');
  return list;
}

/** Adds a sheet behind all others, so that whatever counts sheets goes on counting right. Gives what takes it back. */
export function addSheet(draft: PackageDraft, { sheet }: AddSheet): RemoveSheet {
  const { part: source } = readWorkbookPart(draft);
  const text = draft.need(source);
  refuseProtectedStructure(text);
  const sheets = childrenOf(text, sheetList(text)).map((element) => attributesOf(text, element));
  refuseName(
    sheet.name,
    sheets.map(({ name = '' }) => name),
  );
  const xml = editStyles(draft, (styles) => dressed(sheet, styles, text));
  const folder = folderOf(source);
  const part = freeName(draft, `${folder}worksheets/sheet`, '.xml');
  const id = addPart(draft, { source, kind: 'worksheet', part, contentType: WORKSHEET, text: xml });
  draft.set(source, withSheet(draft.need(source), sheet.name, id, sheets));
  const hasOpenFormula = sheet.cells.some(
    ({ content, cached }) => content.formula !== null && cached === undefined,
  );
  if (hasOpenFormula) askCalculation(draft);
  return { kind: 'remove-sheet', sheet };
}

function dressed(sheet: NewSheet, styles: StyleSheet, workbook: string): string {
  const indexOf = styleFinder(styles);
  return newSheetXml(sheet, {
    namespace: mainNamespace(workbook),
    hasView: childNamed(workbook, rootOf(workbook), 'bookViews') !== undefined,
    rowHeight: rowHeight(defaultFontSize(styles)),
    styleOf: ({ style = -1, content }) => indexOf(sheet.styles[style] ?? {}, content.format),
  });
}

/** Excel's own height of a row is about 4/3 of its font's size, in quarters of a point: 15 for 11. */
function rowHeight(size: number): number {
  return Math.ceil((size * 4 + 1) / 3 / 0.75) * 0.75;
}

function withSheet(text: string, name: string, relationship: string, sheets: readonly Attributes[]): string {
  const root = rootOf(text);
  const list = sheetList(text);
  const number = greatest([0, ...sheets.map(({ sheetId }) => Number(sheetId) || 0)]) + 1;
  const idName = idAttribute(text, root, sheets);
  const xml =
    `<${list.prefix}sheet name="${attributeText(name)}" sheetId="${number}" ` +
    `${idName}="${attributeText(relationship)}"/>`;
  return withLast(text, list, xml);
}

/** "r:id", by the prefix that the workbook declares for its own sheets; where it declares none, the sheet does. */
function idAttribute(text: string, root: Element, sheets: readonly Attributes[]): string {
  const written = sheets.flatMap((sheet) => Object.keys(sheet).filter((name) => name.endsWith(':id')));
  const declared = Object.keys(attributesOf(text, root)).map((name) => name.replace(/^xmlns:/, ''));
  const own = written.find((name) => declared.includes(name.slice(0, -':id'.length)));
  return own ?? `xmlns:r="${officeNamespaces(mainNamespace(text)).relationships}" r:id`;
}

/** The id of the relationship that leads to a sheet. */
export function relationshipIdOf(sheet: Attributes): string | undefined {
  return prefixed(sheet, 'id');
}
