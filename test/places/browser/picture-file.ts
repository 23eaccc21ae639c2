import {
  isErrorValue,
  rangeName,
  cellName,
  type Cell,
  type Sheet,
  type Workbook,
} from '../../../src/grid/index.ts';
import { literalWorkbook, relationship, worksheet } from '../../workbooks/zip-xlsx.ts';

/** A picture as an .xlsx file that holds the same. `protectedSheet`: the sheet that takes no writing. */
export function pictureFile(workbook: Workbook, protectedSheet: string | null = null): Uint8Array {
  const styles = new StyleList();
  const parts = workbook.sheets.map(
    (sheet, index) =>
      [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheetXml(sheet, styles, sheet.name === protectedSheet),
      ] as const,
  );
  return literalWorkbook({
    styles: styles.xml(),
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
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    },
  });
}

/** Looks by number format and font, in the order in which they are first needed. */
class StyleList {
  readonly #keys: string[] = [JSON.stringify([null, null])];

  indexOf({ format, font }: Cell): number {
    const key = JSON.stringify([format, font]);
    const known = this.#keys.indexOf(key);
    return known < 0 ? this.#keys.push(key) - 1 : known;
  }

  xml(): string {
    const looks = this.#keys.map((key) => JSON.parse(key) as [string | null, string | null]);
    const formats = looks.map(([format], index) =>
      format === null ? '' : `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`,
    );
    const fonts = looks.map(([, font]) =>
      font === null
        ? '<font><sz val="11"/></font>'
        : `<font><sz val="11"/><name val="${escaped(font)}"/></font>`,
    );
    const xfs = looks.map(
      ([format], index) =>
        `<xf numFmtId="${format === null ? 0 : 200 + index}" fontId="${index}" fillId="0" borderId="0"/>`,
    );
    return `<numFmts>${formats.join('')}</numFmts><fonts>${fonts.join('')}</fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${xfs.join('')}</cellXfs>`;
  }
}

function sheetXml(sheet: Sheet, styles: StyleList, isProtected: boolean): string {
  const numbers = new Set([...sheet.rows.keys(), ...sheet.hiddenRows]);
  const rows = [...numbers]
    .toSorted((a, b) => a - b)
    .map((row) => {
      const cells = [...(sheet.rows.get(row) ?? [])].flatMap((cell, col) =>
        cell ? [cellXml(cellName({ row, col }), cell, styles)] : [],
      );
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

function cellXml(name: string, cell: Cell, styles: StyleList): string {
  const { value, formula } = cell;
  const style = styles.indexOf(cell);
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
