import { strToU8, zipSync } from 'fflate';

/** The files of an archive by name; null leaves one out. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** A workbook as literal XML: only what a test is about is written out, the rest is as Excel would have it. */
export interface LiteralBook {
  /** What stands in `worksheet`. */
  readonly sheet?: string;
  /** What stands in `sheetData`, where nothing else of the sheet matters. */
  readonly data?: string;
  /** The `si` elements; without them there is no part of shared strings. */
  readonly strings?: string;
  /** What stands in `styleSheet`; without it there are no styles. */
  readonly styles?: string;
  /** What stands in `workbook` before `sheets`. */
  readonly before?: string;
  /** The `sheet` elements, where it is not one sheet named "Biểu". */
  readonly sheets?: string;
  /** Relationships of the workbook beside those of sheet 1, styles and strings. */
  readonly relationships?: string;
  /** Parts to add or to replace. */
  readonly parts?: Parts;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A relationship as XML. */
export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

export function relationshipList(items: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${items}</Relationships>`;
}

export function worksheet(children: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${children}</worksheet>`;
}

/** The parts of a literal workbook by name. */
export function literalParts(book: LiteralBook): Parts {
  const { data = '', sheet = `<sheetData>${data}</sheetData>`, strings, styles, before = '' } = book;
  const { sheets = '<sheet name="Biểu" sheetId="1" r:id="rId1"/>', relationships = '', parts = {} } = book;
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationshipList(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipList(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        (styles === undefined ? '' : relationship('rIdStyles', 'styles', 'styles.xml')) +
        (strings === undefined ? '' : relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml')) +
        relationships,
    ),
    'xl/worksheets/sheet1.xml': worksheet(sheet),
    'xl/styles.xml': styles === undefined ? null : `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': strings === undefined ? null : `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...parts,
  };
}

/** The bytes of a literal workbook. */
export function literalWorkbook(book: LiteralBook): Uint8Array {
  return zipParts(literalParts(book));
}

/** An archive of those parts, packed as zip programs do. */
export function zipParts(parts: Parts): Uint8Array {
  const files = Object.entries(parts).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(files));
}
