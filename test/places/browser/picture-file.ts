import {
  isErrorValue,
  rangeName,
  cellName,
  type Cell,
  type CellRef,
  type Sheet,
  type Workbook,
} from '../../../src/grid/index.ts';
import { literalWorkbook, relationship, worksheet } from '../../workbooks/zip-xlsx.ts';
import { listOf } from '../../workbooks/row-list.ts';

/** What a file tells beside its picture. */
export interface Beside {
  /** The sheet that takes no writing. */
  readonly protectedSheet?: string;
  readonly isStructureProtected?: boolean;
  /** Cells with a look that is not the default's. */
  readonly dressed?: readonly CellRef[];
}

/** What other readers need to know to find the styles. */
export const CONTENT_TYPES = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
};

/** A picture as an .xlsx file that holds the same. */
export function pictureFile(workbook: Workbook, beside: Beside = {}): Uint8Array {
  const styles = new StyleList();
  const dressed = beside.dressed ?? [];
  const parts = workbook.sheets.map(
    (sheet, index) =>
      [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetXml(
          sheet,
          styles,
          sheet.name === beside.protectedSheet,
          dressed.filter((cell) => cell.sheet === sheet.name),
        ),
      ] as const,
  );
  return literalWorkbook({
    styles: styles.xml(),
    before: [
      workbook.date1904 ? '<workbookPr date1904="1"/>' : '',
      beside.isStructureProtected ? '<workbookProtection lockStructure="1"/>' : '',
    ].join(''),
    sheets: workbook.sheets
      .map(({ name, hidden }, index) => {
        const state = hidden ? ' state="hidden"' : '';
        return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
      })
      .join(''),
    relationships: workbook.sheets
      .slice(1)
      .map((_, index) => relationship(`rId${index + 2}`, 'worksheet', `worksheets/sheet${index + 2}.xml`))
      .join(''),
    parts: {
      ...Object.fromEntries(parts),
      ...CONTENT_TYPES,
    },
  });
}

/** Looks by number format and font, in the order in which they are first needed. */
class StyleList {
  readonly #keys: string[] = [JSON.stringify([null, null, false])];

  indexOf({ format, font }: Pick<Cell, 'format' | 'font'>, isDressed: boolean): number {
    const key = JSON.stringify([format, font, isDressed]);
    const known = this.#keys.indexOf(key);
    return known < 0 ? this.#keys.push(key) - 1 : known;
  }

  xml(): string {
    const looks = this.#keys.map((key) => JSON.parse(key) as [string | null, string | null, boolean]);
    const formats = looks.map(([format], index) =>
      format === null ? '' : `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`,
    );
    const fonts = looks.map(([, font]) =>
      font === null
        ? '<font><sz val="11"/></font>'
        : `<font><sz val="11"/><name val="${escaped(font)}"/></font>`,
    );
    const xfs = looks.map(
      ([format, , isDressed], index) =>
        `<xf numFmtId="${format === null ? 0 : 200 + index}" fontId="${index}" fillId="${isDressed ? 1 : 0}" borderId="${isDressed ? 1 : 0}"/>`,
    );
    return `<numFmts>${formats.join('')}</numFmts><fonts>${fonts.join('')}</fonts><fills><fill/>${FILL}</fills><borders><border/>${BORDER}</borders><cellXfs>${xfs.join('')}</cellXfs>`;
  }
}

const FILL = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill>';
const BORDER = '<border><top style="thick"><color rgb="FFC00000"/></top></border>';

function sheetXml(
  sheet: Sheet,
  styles: StyleList,
  isProtected: boolean,
  dressed: readonly CellRef[],
): string {
  const numbers = new Set([...sheet.rows.keys(), ...sheet.hiddenRows, ...dressed.map((cell) => cell.row)]);
  const rows = [...numbers]
    .toSorted((a, b) => a - b)
    .map((row) => {
      const held = listOf(sheet.rows.get(row));
      const own = dressed.filter((cell) => cell.row === row).map(({ col }) => col);
      const width = Math.max(held.length, ...own.map((col) => col + 1));
      const cells = Array.from({ length: width }, (_, col) => {
        const cell = held[col] ?? (own.includes(col) ? EMPTY : undefined);
        if (!cell) return '';
        return cellXml(cellName({ row, col }), cell, styles.indexOf(cell, own.includes(col)));
      });
      return `<row r="${row + 1}"${sheet.hiddenRows.has(row) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
    });
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`);
  return worksheet(
    [
      `<sheetData>${rows.join('')}</sheetData>`,
      isProtected ? '<sheetProtection sheet="1"/>' : '',
      merges.length > 0 ? `<mergeCells>${merges.join('')}</mergeCells>` : '',
    ].join(''),
  );
}

const EMPTY: Cell = { value: null, formula: null, format: null, font: null };

function cellXml(name: string, { value, formula }: Cell, style: number): string {
  const written = formula === null ? '' : `<f>${escaped(formula)}</f>`;
  if (value === null) return `<c r="${name}" s="${style}">${written}</c>`;
  if (isErrorValue(value)) return `<c r="${name}" s="${style}" t="e">${written}<v>${value.error}</v></c>`;
  if (typeof value === 'number') return `<c r="${name}" s="${style}">${written}<v>${value}</v></c>`;
  if (typeof value === 'boolean')
    return `<c r="${name}" s="${style}" t="b">${written}<v>${value ? 1 : 0}</v></c>`;
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/_x(?=[0-9A-F]{4}_)/gu, '_x005F_x');
}
