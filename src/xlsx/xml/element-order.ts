import { writtenChildrenOf, type Element } from './elements.ts';
import { withLast } from './edits.ts';

/** The children of parts in the order that the schema asks for; a program refuses a part that breaks it. */

/** CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing'],
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'],
  'extLst',
] as const;

/** CT_Workbook (18.2.27). */
export const WORKBOOK = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
  ...['pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects'],
  'extLst',
] as const;

/** CT_Stylesheet (18.8.39). */
export const STYLESHEET = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
] as const;

/**
 * The text with a child put into its parent where the order asks for it, behind those of the same name. Elements
 * that the order does not name (alternative content) count as what stands before them.
 */
export function withChild(
  text: string,
  parent: Element,
  child: { readonly name: string; readonly xml: string },
  order: readonly string[],
): string {
  const rank = order.indexOf(child.name);
  const before = writtenChildrenOf(text, parent).findLast(({ name }) => {
    const other = order.indexOf(name);
    return other >= 0 && other <= rank;
  });
  if (parent.close === parent.end) return withLast(text, parent, child.xml);
  const at = before?.end ?? parent.open;
  return text.slice(0, at) + child.xml + text.slice(at);
}
