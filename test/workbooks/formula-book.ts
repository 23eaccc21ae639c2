import { strToU8, zipSync } from 'fflate';

/** Cells by address; a formula has no stored value, as libraries write it. */
export type Cells = Readonly<Record<string, string | number | { readonly formula: string }>>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The bytes of an .xlsx file of one sheet. */
export function formulaBook(cells: Cells, sheet = 'XL TCCSĐ'): Uint8Array {
  const byRow = new Map<number, string[]>();
  for (const [name, content] of Object.entries(cells)) {
    const row = Number(/\d+$/u.exec(name)?.[0]);
    byRow.set(row, [...(byRow.get(row) ?? []), cellXml(name, content)]);
  }
  const rows = [...byRow].toSorted(([a], [b]) => a - b);
  const xml = rows.map(([row, texts]) => `<row r="${row}">${texts.join('')}</row>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(relation('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relation('worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${xml}</sheetData></worksheet>`,
    ),
  });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relation(type: string, target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

function cellXml(name: string, content: Cells[string]): string {
  if (typeof content === 'number') return `<c r="${name}"><v>${content}</v></c>`;
  if (typeof content === 'string')
    return `<c r="${name}" t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
  return `<c r="${name}"><f>${escaped(content.formula)}</f></c>`;
}
