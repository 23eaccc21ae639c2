import { readFileSync } from 'node:fs';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { nativeInflater } from '../../src/cli/native-inflater.ts';
import { crc32, readWorkbook } from '../../src/xlsx/index.ts';
import { rawEntry, rawZip, type RawEntry } from '../workbooks/raw-zip.ts';
import {
  literalParts,
  literalWorkbook,
  MAIN,
  relationship,
  relationshipList,
  worksheet,
  zipParts,
  type LiteralBook,
  type Parts,
} from '../workbooks/zip-xlsx.ts';

const sample = readFileSync('assets/samples/bao-lam-2022.xlsx');
const book = literalParts({ data: '<row r="1"><c r="A1"><v>1</v></c></row>' });

const entries = (change: (entry: RawEntry) => RawEntry): RawEntry[] =>
  Object.entries(book).flatMap(([name, xml]) => (xml === null ? [] : [change(rawEntry(name, xml))]));
const sheetEntry = (change: (entry: RawEntry) => Partial<RawEntry>): Uint8Array =>
  rawZip(entries((entry) => (entry.name.endsWith('sheet1.xml') ? { ...entry, ...change(entry) } : entry)));
const withoutLast = ({ packed, size }: RawEntry): Partial<RawEntry> => ({
  size: size - 1,
  crc: crc32(inflateRawSync(packed).subarray(0, -1)),
});
/** Deflated as a block of bytes as they are. */
const unpackedBlock = ({ packed, size }: RawEntry): Partial<RawEntry> => ({
  packed: deflateRawSync(inflateRawSync(packed), { level: 0 }),
  size: size - 2,
});
const parts = (others: Parts): Uint8Array => zipParts({ ...book, ...others });
const data = (xml: string): Uint8Array => literalWorkbook({ data: xml });
const sheetXml = (xml: string): Uint8Array => parts({ 'xl/worksheets/sheet1.xml': xml });

/** An OLE file that is nothing but a header and one entry of its directory. */
function ole(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 1024 + 128, 'utf16le');
  return bytes;
}

/**
 * A workbook whose part unpacks to 1.5 GB from 1.5 MB: a megabyte packed so that it can be repeated.
 * @param told what the directory tells of its size; null for the truth
 */
function bomb(part: string, told: number | null): Uint8Array {
  const MEGABYTE = 2 ** 20;
  const times = 1536;
  const rows = Buffer.alloc(MEGABYTE, '<row><c><v>1</v></c></row>'.padEnd(64));
  const open = part.endsWith('sheet1.xml')
    ? `<worksheet xmlns="${MAIN}"><sheetData>`
    : `<sst xmlns="${MAIN}">`;
  const packed = (bytes: Uint8Array): Buffer =>
    deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  const again = packed(rows);
  const whole = Buffer.concat([
    packed(Buffer.from(open)),
    ...Array.from({ length: times }, () => again),
    deflateRawSync(''),
  ]);
  const bombed = { name: part, packed: whole, size: told ?? open.length + times * MEGABYTE, crc: 0 };
  const others = Object.entries(literalParts({ strings: '' })).flatMap(([name, xml]) =>
    xml === null || name === part ? [] : [rawEntry(name, xml)],
  );
  return rawZip([...others, bombed]);
}

/** A hundred names in the directory for the same packed bytes, each honest by itself. */
function overlapping(): Uint8Array {
  const content = worksheet('<sheetData><row><c><v>1</v></c></row></sheetData>'.repeat(50_000));
  const one = rawEntry('xl/worksheets/sheet1.xml', content);
  const whole = Buffer.from(rawZip([one]));
  const end = whole.subarray(-22);
  const entry = whole.subarray(end.readUInt32LE(16), -22);
  const names = Array.from({ length: 100 }, () => entry);
  end.writeUInt16LE(100, 10);
  return Buffer.concat([whole.subarray(0, end.readUInt32LE(16)), ...names, end]);
}

const bad: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ['nothing', new Uint8Array(), 'not-a-workbook'],
  ['one byte', new Uint8Array([0x50]), 'not-a-workbook'],
  ['a text', Buffer.from('STT;Tiêu chí;2018\n'), 'not-a-workbook'],
  [
    'a page of the web that calls itself .xls',
    Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
    'not-a-workbook',
  ],
  ['an archive without files', rawZip([]), 'not-a-workbook'],
  ['an archive of something else', zipParts({ 'a.txt': 'a' }), 'not-a-workbook'],
  [
    'a document',
    parts({ 'xl/workbook.xml': '<w:document xmlns:w="w"><w:body/></w:document>' }),
    'not-a-workbook',
  ],
  ['an encrypted workbook', ole('EncryptedPackage'), 'encrypted'],
  ['an archive with a password', sheetEntry(() => ({ flags: 1 })), 'encrypted'],
  ['an .xls', ole('Workbook'), 'old-format'],
  ['an .xls of a name that only begins so', ole('EncryptedPackages'), 'old-format'],
  ['the header of an .xls alone', ole('Workbook').subarray(0, 8), 'old-format'],
  [
    'an .xlsb',
    parts({
      '_rels/.rels': relationshipList(relationship('r', 'officeDocument', 'xl/workbook.bin')),
      'xl/workbook.bin': 'x',
    }),
    'old-format',
  ],
  [
    'an .ods',
    zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'old-format',
  ],
  [
    'an .odt',
    zipParts({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    'not-a-workbook',
  ],
  ...[2, 4, 30, 1000, sample.length >> 1, sample.length - 23, sample.length - 1].map(
    (length) => [`the first ${length} bytes`, sample.subarray(0, length), 'truncated'] as const,
  ),
  [
    'an archive without its beginning',
    Buffer.concat([Buffer.from('PK\x03\x04'), sample.subarray(5000)]),
    'truncated',
  ],
  [
    'packed bytes that end early',
    sheetEntry(({ packed }) => ({ packed: packed.subarray(0, -9) })),
    'truncated',
  ],
  [
    'packed bytes that are others',
    sheetEntry(({ packed }) => ({ packed: packed.map((byte) => byte ^ 0x55) })),
    'truncated',
  ],
  ['a size that is not the part’s', sheetEntry(({ size }) => ({ size: size - 1 })), 'truncated'],
  [
    'packed bytes that are others, and no XML',
    sheetEntry(({ size }) => ({ packed: deflateRawSync('<'.repeat(size)) })),
    'truncated',
  ],
  ['a smaller size with the checksum of so much', sheetEntry(withoutLast), 'truncated'],
  ['a smaller size than that of a part that was not packed small', sheetEntry(unpackedBlock), 'truncated'],
  [
    'a part of no packed bytes',
    sheetEntry(() => ({ packed: new Uint8Array(), crc: 0x2144df1c, size: 4 })),
    'truncated',
  ],
  ['a larger size than the part’s', sheetEntry(({ size }) => ({ size: size + 1 })), 'truncated'],
  ['a checksum that is not the part’s', sheetEntry(({ crc }) => ({ crc: (crc ^ 1) >>> 0 })), 'truncated'],
  ['a way of packing of other archives', sheetEntry(() => ({ method: 14 })), 'not-a-workbook'],
  ['a 1.5 GB sheet that says so', bomb('xl/worksheets/sheet1.xml', null), 'too-large'],
  ['a 1.5 GB sheet that says 1 KB', bomb('xl/worksheets/sheet1.xml', 1024), 'too-large'],
  ['a 1.5 GB sheet that says 100 MB', bomb('xl/worksheets/sheet1.xml', 100 * 2 ** 20), 'too-large'],
  ['1.5 GB of shared texts that say 1 KB', bomb('xl/sharedStrings.xml', 1024), 'too-large'],
  ['1.5 GB of a part that is never read', bomb('xl/media/image1.png', null), 'too-large'],
  [
    'many parts that say 300 MB',
    rawZip([
      ...entries((entry) => entry),
      ...['a', 'b', 'c', 'd'].map((name) => rawEntry(name, 'x', { size: 300 * 2 ** 20 })),
    ]),
    'too-large',
  ],
  ['files that lie over one another', overlapping(), 'too-large'],
  [
    'two tabs for one sheet',
    literalWorkbook({
      sheets: '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>',
      relationships: relationship('rId2', 'worksheet', '/xl/worksheets/sheet1.xml'),
    }),
    'not-a-workbook',
  ],
  [
    'a document type declaration',
    sheetXml(`<!DOCTYPE worksheet>${worksheet('<sheetData/>')}`),
    'not-a-workbook',
  ],
  [
    'entities that grow',
    sheetXml(
      '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>',
    ),
    'not-a-workbook',
  ],
  [
    'a document type in the workbook part',
    parts({ 'xl/workbook.xml': `<!DOCTYPE a>${String(book['xl/workbook.xml'])}` }),
    'not-a-workbook',
  ],
  [
    'a document type in the shared texts',
    literalWorkbook({ strings: '', parts: { 'xl/sharedStrings.xml': `<!DOCTYPE a><sst/>` } }),
    'not-a-workbook',
  ],
  [
    '100,000 nested elements',
    sheetXml(`<worksheet>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</worksheet>`),
    'not-a-workbook',
  ],
  [
    '257 nested elements',
    sheetXml(`<worksheet>${'<a>'.repeat(256)}${'</a>'.repeat(256)}</worksheet>`),
    'not-a-workbook',
  ],
  ['XML that is cut', sheetXml('<worksheet><sheetData><row>'), 'not-a-workbook'],
  ['elements that cross', sheetXml('<worksheet><sheetData></worksheet></sheetData>'), 'not-a-workbook'],
  ['an empty part', sheetXml(''), 'not-a-workbook'],
  ['an entity nobody declared', data('<row r="1"><c r="A1"><v>&nbsp;</v></c></row>'), 'not-a-workbook'],
  [
    'bytes that are no UTF-8',
    parts({ 'xl/worksheets/sheet1.xml': Buffer.from('<worksheet>\xe0\xff</worksheet>', 'latin1') }),
    'not-a-workbook',
  ],
  ['no relationships of the package', parts({ '_rels/.rels': null }), 'not-a-workbook'],
  ['no workbook part', parts({ 'xl/workbook.xml': null }), 'not-a-workbook'],
  ['no relationships of the workbook', parts({ 'xl/_rels/workbook.xml.rels': null }), 'not-a-workbook'],
  ['no part for a sheet', parts({ 'xl/worksheets/sheet1.xml': null }), 'not-a-workbook'],
  ['a part of something else for a sheet', sheetXml('<chartsheet/>'), 'not-a-workbook'],
  ['no sheets', literalWorkbook({ sheets: '' }), 'not-a-workbook'],
  [
    'a sheet without relationship',
    literalWorkbook({ sheets: '<sheet name="A" sheetId="1"/>' }),
    'not-a-workbook',
  ],
  [
    'a shared text that is not there',
    data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    'not-a-workbook',
  ],
  ...[
    'A0',
    'A1048577',
    'XFE1',
    'AAAA1',
    '1',
    'A',
    '',
    'A1B',
    'A-1',
    'A1.5',
    'A99999999999999999999',
    '$A$1',
    'Đ1',
  ].map(
    (address) =>
      [
        `a cell at "${address}"`,
        data(`<row r="1"><c r="${address}"><v>1</v></c></row>`),
        'not-a-workbook',
      ] as const,
  ),
  ...['0', '-1', '1048577', 'x', '', '1.5', '1e3'].map(
    (row) => [`a row "${row}"`, data(`<row r="${row}"/>`), 'not-a-workbook'] as const,
  ),
  ['a row below the last', data('<row r="1048576"/><row/>'), 'not-a-workbook'],
  ['a column beyond the last', data('<row r="1"><c r="XFD1"/><c/></row>'), 'not-a-workbook'],
  ...['A1:XFE1', 'A1:B2:C3', 'x', ''].map(
    (ref) =>
      [
        `merged cells "${ref}"`,
        literalWorkbook({ sheet: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` }),
        'not-a-workbook',
      ] as const,
  ),
];

test.each(bad)('what is no good workbook is told: %s', (_, bytes, code) => {
  expect(readWorkbook(bytes)).toEqual({ ok: false, code });
  expect(readWorkbook(bytes, nativeInflater())).toEqual({ ok: false, code });
});

test('256 nested elements are no reason to refuse a workbook', () => {
  const deep: LiteralBook = { sheet: `<sheetData/>${'<a>'.repeat(255)}${'</a>'.repeat(255)}` };
  expect(readWorkbook(literalWorkbook(deep)).ok).toBe(true);
});

test('a shared formula cannot be spread to more text than a report holds', () => {
  const long = `A1&amp;${'"x"&amp;'.repeat(1500)}A2`;
  const children = '<c><f t="shared" si="0"/></c>'.repeat(16_000);
  const rows = `<row r="1"><c r="A1"><f t="shared" si="0">${long}</f></c></row><row r="2">${children}</row>`;
  expect(readWorkbook(literalWorkbook({ data: rows }))).toEqual({ ok: false, code: 'too-large' });
});
