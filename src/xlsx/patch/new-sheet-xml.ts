import { attributeText } from '../xml/entities.ts';
import { boundsOf, cellName, groupedBy, type NewCell, type NewSheet, rangeName } from '../../grid/index.ts';
import { cellXml } from './cell-xml.ts';
import { DECLARATION } from '../xml/edits.ts';

export interface NewSheetDressing {
  /** The main namespace of the workbook. */
  readonly namespace: string;
  /** The workbook has a window that the sheet can be seen in. */
  readonly hasView: boolean;
  /** In points. */
  readonly rowHeight: number;
  /** The style index of a cell; null where it is the default. */
  readonly styleOf: (cell: NewCell) => number | null;
}

const A4 = 9;
const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** The XML of a new sheet, its elements in the order that the schema asks for. */
export function newSheetXml(sheet: NewSheet, dressing: NewSheetDressing): string {
  const { merges, orientation } = sheet;
  const links = sheet.cells.filter(({ link }) => link !== undefined);
  return [
    `${DECLARATION}<worksheet xmlns="${dressing.namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeName(boundsOf(sheet.cells) ?? FIRST_CELL)}"/>`,
    dressing.hasView ? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' : '',
    `<sheetFormatPr defaultRowHeight="${dressing.rowHeight}"/>`,
    columnsXml(sheet),
    rowsXml(sheet, dressing),
    listXml('mergeCells', merges, (merge) => `<mergeCell ref="${rangeName(merge)}"/>`),
    links.length === 0 ? '' : `<hyperlinks>${links.map(linkXml).join('')}</hyperlinks>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}" fitToHeight="0" orientation="${orientation}"/>`,
    '</worksheet>',
  ].join('');
}

function listXml<Item>(name: string, items: readonly Item[], xml: (item: Item) => string): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.map(xml).join('')}</${name}>`;
}

function linkXml({ link = '', ...place }: NewCell): string {
  return `<hyperlink ref="${cellName(place)}" location="${attributeText(link)}"/>`;
}

function columnsXml({ widths }: NewSheet): string {
  const cols = [...widths]
    .sort(([a], [b]) => a - b)
    .map(([col, width]) => `<col min="${col + 1}" max="${col + 1}" width="${width}" customWidth="1"/>`);
  return cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`;
}

function rowsXml({ cells, heights }: NewSheet, { styleOf }: NewSheetDressing): string {
  const byRow = groupedBy(cells, ({ row }) => row);
  const rows = [...new Set([...byRow.keys(), ...heights.keys()])].sort((a, b) => a - b);
  const xml = rows.map((row) => {
    const own = (byRow.get(row) ?? []).toSorted((a, b) => a.col - b.col);
    const height = heights.get(row);
    const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${row + 1}"${tall}>${own.map((cell) => newCellXml(cell, styleOf(cell))).join('')}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
}

function newCellXml({ row, col, content, cached }: NewCell, style: number | null): string {
  const { formula } = content;
  const value = formula === null ? content.value : (cached ?? null);
  const written = { row, col, content: { value, formula }, style: style === null ? null : String(style) };
  return cellXml(written, '');
}
