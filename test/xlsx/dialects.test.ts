import { strToU8 } from 'fflate';
import { rawEntry, rawZip, type RawEntry } from '../workbooks/raw-zip.ts';
import {
  literalParts,
  literalWorkbook,
  MAIN,
  OFFICE,
  relationship,
  relationshipList,
  zipParts,
  type Parts,
} from '../workbooks/zip-xlsx.ts';
import { cellNamed, mustRead } from './reading.ts';

const DATA =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Đảng bộ</t></is></c></row>';
const STRINGS = '<si><t>Tiêu chí</t></si>';
const book = literalParts({ data: DATA, strings: STRINGS });
const PARTS = [
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  'xl/_rels/workbook.xml.rels',
];

/** Each XML part of the book written otherwise. */
function rewritten(change: (xml: string) => string | Uint8Array): Parts {
  return { ...book, ...Object.fromEntries(PARTS.map((part) => [part, change(String(book[part]))])) };
}

/** The book's parts under other names. */
function renamed(change: (name: string) => string): Parts {
  return Object.fromEntries(Object.entries(book).map(([name, content]) => [change(name), content]));
}

const prefixed = (xml: string): string =>
  xml
    .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
    .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
    .replaceAll('r:id', 'rel:id')
    .replace('xmlns:r=', 'xmlns:rel=');
const utf16 = (xml: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

function entries(told: (name: string) => Partial<RawEntry> = () => ({})): RawEntry[] {
  return Object.entries(book).flatMap(([name, xml]) =>
    xml === null ? [] : [rawEntry(name, xml, told(name))],
  );
}

const stored = (name: string): Partial<RawEntry> => ({ method: 0, packed: strToU8(String(book[name])) });

const dialects: readonly [what: string, bytes: Uint8Array][] = [
  ['XML with a prefix on every element', zipParts(rewritten(prefixed))],
  [
    'UTF-8 with a byte order mark',
    zipParts(rewritten((xml) => `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)),
  ],
  ['UTF-16, low byte first', zipParts(rewritten((xml) => utf16(xml, false)))],
  ['UTF-16, high byte first', zipParts(rewritten((xml) => utf16(xml, true)))],
  ['XML 1.1', zipParts(rewritten((xml) => `<?xml version="1.1"?>${xml}`))],
  ['comments and instructions', zipParts(rewritten((xml) => `<!-- a --><?mso b?>${xml}<!-- c -->`))],
  ['line ends of Windows and indents', zipParts(rewritten((xml) => xml.replaceAll('><', '>\r\n  <')))],
  [
    'letters as entities',
    zipParts(rewritten((xml) => xml.replace(/[^ -~]/g, (letter) => `&#${letter.charCodeAt(0)};`))),
  ],
  ['attributes in other quotes', zipParts(rewritten((xml) => xml.replaceAll('"', "'")))],
  [
    'targets from the root',
    zipParts({
      ...book,
      'xl/_rels/workbook.xml.rels': String(book['xl/_rels/workbook.xml.rels']).replace(
        /Target="/g,
        'Target="/xl/',
      ),
    }),
  ],
  [
    'targets with dots',
    zipParts({
      ...book,
      'xl/_rels/workbook.xml.rels': String(book['xl/_rels/workbook.xml.rels']).replace(
        /Target="/g,
        'Target="./x/../../xl/',
      ),
    }),
  ],
  [
    'the main part from the root',
    zipParts({
      ...book,
      '_rels/.rels': relationshipList(relationship('r', 'officeDocument', '/xl/workbook.xml')),
    }),
  ],
  [
    'a workbook in another folder',
    zipParts({
      ...renamed((name) => name.replace('xl/', 'sổ/')),
      '_rels/.rels': relationshipList(relationship('r', 'officeDocument', 'sổ/workbook.xml')),
    }),
  ],
  [
    'a workbook at the root',
    zipParts({
      ...renamed((name) => name.replace('xl/', '')),
      '_rels/.rels': relationshipList(relationship('r', 'officeDocument', 'workbook.xml')),
      'xl/_rels/workbook.xml.rels': null,
      '_rels/workbook.xml.rels': String(book['xl/_rels/workbook.xml.rels']),
    }),
  ],
  ['names in capitals', zipParts(renamed((name) => name.toUpperCase()))],
  ['names with backslashes', zipParts(renamed((name) => name.replaceAll('/', '\\')))],
  [
    'unknown parts, relationships and elements',
    literalWorkbook({
      sheet: `<sheetPr/><sheetData>${DATA}</sheetData><tương_lai><c r="B9"/></tương_lai>`,
      strings: STRINGS,
      before:
        '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"><sheets><sheet name="Z"/></sheets></mc:Choice></mc:AlternateContent>',
      relationships:
        relationship('rIdQ', 'tương_lai', 'tương_lai.xml') +
        `<Relationship Id="rIdE" Type="${OFFICE}/externalLink" Target="http://example.org/" TargetMode="External"/>`,
      parts: {
        'xl/tương_lai.xml': 'not xml',
        'customXml/item1.xml': '<a/>',
        'xl/media/image1.png': new Uint8Array([1, 2, 3]),
      },
    }),
  ],
  ['parts that are not packed', rawZip(entries(stored))],
  ['sizes told after the bytes', rawZip(entries(() => ({ flags: 8 })))],
  [
    'an archive of the 64-bit kind',
    rawZip(
      entries(() => ({ wide: true })),
      { wide: true },
    ),
  ],
  ['an archive with a comment', rawZip(entries(), { comment: 'PK of the 1st' })],
  ['bytes after the end', Buffer.concat([rawZip(entries()), Buffer.alloc(300)])],
  [
    'bytes within a larger buffer',
    Buffer.concat([Buffer.alloc(7), rawZip(entries()), Buffer.alloc(7)]).subarray(7, -7),
  ],
  [
    'the type file of other archives',
    zipParts({ ...book, mimetype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  ],
];

test.each(dialects)('a workbook reads the same whichever way it is written: %s', (_, bytes) => {
  const before = Buffer.from(bytes);
  const { sheets } = mustRead(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['Biểu']);
  expect([cellNamed(sheets[0], 'A1')?.value, cellNamed(sheets[0], 'B1')?.value]).toEqual([
    'Tiêu chí',
    'Đảng bộ',
  ]);
  expect(before.equals(bytes)).toBe(true);
});
