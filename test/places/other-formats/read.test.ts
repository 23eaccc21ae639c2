import { readFileSync } from 'node:fs';
import { cellAt, rangeName, type Value, type Workbook } from '../../../src/grid/index.ts';
import { recognise } from '../../../src/forms/recognise.ts';
import { readOtherFormat, type OtherFormat } from '../../../src/places/other-formats/index.ts';
import { readWorkbook } from '../../../src/xlsx/index.ts';
import { encodeTcvn3, encodeVni } from '../../grid/legacy/encode.ts';
import { describeRecognition } from '../../workbooks/describe-table.ts';
import { listOf } from '../../workbooks/row-list.ts';

const bytesOf = (file: string) => new Uint8Array(readFileSync(`test/fixtures/${file}`));

async function read(bytes: Uint8Array, format: OtherFormat): Promise<Workbook> {
  const result = await readOtherFormat(bytes, format);
  if (!result.ok) throw new Error(result.code);
  return result.workbook;
}

function xlsx(file: string): Workbook {
  const result = readWorkbook(bytesOf(file));
  if (!result.ok) throw new Error(result.code);
  return result.workbook;
}

/** What matters of a sheet: its name, whether it is hidden, its values, merges and hidden rows. */
function essence(book: Workbook) {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    // A merge of empty cells shows nothing, and an .ods does not tell it.
    merges: sheet.merges
      .filter(({ top, left }) => cellAt(sheet, top, left))
      .map(rangeName)
      .sort(),
    hiddenRows: [...sheet.hiddenRows],
    values: [...sheet.rows].flatMap(([row, cells]) =>
      listOf(cells).flatMap((cell, col) =>
        cell && cell.value !== '' ? [[row, col, shown(cell.value)]] : [],
      ),
    ),
  }));
}

/** An .ods keeps truth values as 1 and 0 and drops spaces at the end; no form is read otherwise for that. */
function shown(value: Value): unknown {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') return value.trimEnd();
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

test.each<[string, OtherFormat]>([
  ['libreoffice.xls', 'xls'],
  ['libreoffice.ods', 'ods'],
])('%s is read as its .xlsx twin', async (file, format) => {
  const [ours, twin] = [essence(await read(bytesOf(file), format)), essence(xlsx('libreoffice.xlsx'))];
  expect(ours.map(({ name }) => name)).toEqual(twin.map(({ name }) => name));
  // Which sheets of an .ods are hidden is not told; they are read all the same.
  if (format === 'xls') expect(ours.map(({ hidden }) => hidden)).toEqual(twin.map(({ hidden }) => hidden));
  expect(ours.map(({ merges }) => merges)).toEqual(twin.map(({ merges }) => merges));
  expect(ours.map(({ values }) => values)).toEqual(twin.map(({ values }) => values));
});

test('Formulas, number formats and hidden rows of an .xls are kept', async () => {
  const book = await read(bytesOf('libreoffice.xls'), 'xls');
  const cells = book.sheets.flatMap((sheet) =>
    [...sheet.rows.values()].flatMap((row) => listOf(row).flatMap((cell) => cell ?? [])),
  );
  expect(cells.some((cell) => cell.formula?.startsWith('SUM('))).toBe(true);
  expect(cells.some((cell) => cell.format?.includes('%'))).toBe(true);
  expect(book.sheets.some((sheet) => sheet.hiddenRows.size > 0)).toBe(true);
});

test('An .xlsx under the name .xls is read as what it is', async () => {
  expect(essence(await read(bytesOf('libreoffice.xlsx'), 'xls'))).toEqual(essence(xlsx('libreoffice.xlsx')));
});

const TABLE = [
  'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN;;',
  'Tiêu chí;2021;2022',
  'Hoàn thành xuất sắc nhiệm vụ;8;11',
  'Hoàn thành tốt nhiệm vụ;2.208;2258',
  'Hoàn thành nhiệm vụ;6;-',
  'Không hoàn thành nhiệm vụ;0;08',
  'Tổng số;2222;2277',
];
const EXPECTED = ['individuals A2:C7', '2021 | 8 2208 6 0 = 2222', '2022 | 11 2258 0 8 = 2277'];

test.each<[string, Uint8Array]>([
  ['UTF-8', new TextEncoder().encode(TABLE.join('\r\n'))],
  ['UTF-8 with its mark', new TextEncoder().encode('\ufeff' + TABLE.join('\n'))],
  ['UTF-16 with its mark', new Uint8Array(Buffer.from('\ufeff' + TABLE.join('\r\n'), 'utf16le'))],
  ['commas', new TextEncoder().encode(TABLE.join('\n').replaceAll(';', ','))],
  ['tabs', new TextEncoder().encode(TABLE.join('\n').replaceAll(';', '\t'))],
])('A .csv is read: %s', async (_, bytes) => {
  expect(describeRecognition(recognise(await read(bytes, 'csv')))).toEqual(EXPECTED);
});

/** Windows-1258 as Windows writes it: letters whole where it has them (é), else with their tone behind. */
const CODES_1258 = new Map(
  Array.from({ length: 256 }, (_, code) => [
    new TextDecoder('windows-1258').decode(new Uint8Array([code])),
    code,
  ]),
);
const bytes1258 = (text: string, form: 'NFC' | 'NFD'): Uint8Array =>
  new Uint8Array(Array.from(text.normalize('NFC')).flatMap((letter) => codesOf(letter, form)));

function codesOf(letter: string, form: 'NFC' | 'NFD'): number[] {
  const whole = CODES_1258.get(letter);
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize('NFD'))?.[0];
  if (whole !== undefined && (form === 'NFC' || tone === undefined)) return [whole];
  const base = letter
    .normalize('NFD')
    .replace(tone ?? '', '')
    .normalize('NFC');
  return [base, tone ?? ''].flatMap((part) => CODES_1258.get(part) ?? []);
}

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const WESTERN = 'Così fan tutte;é à è ù ç ß ö «¿»';

test.each<[string, Uint8Array]>([
  ['Windows-1258, letters whole where it has them', bytes1258(TABLE.join('\r\n'), 'NFC')],
  ['Windows-1258, every tone behind its letter', bytes1258(TABLE.join('\n'), 'NFD')],
  ['Windows-1258 in lower case', bytes1258(TABLE.join('\n').toLowerCase(), 'NFC')],
  ['TCVN3', latin1(encodeTcvn3(TABLE.join('\n')))],
  ['VNI', latin1(encodeVni(TABLE.join('\n')))],
  ['VNI in lower case', latin1(encodeVni(TABLE.join('\n').toLowerCase()))],
])('A .csv in an encoding of before Unicode is read: %s', async (_, bytes) => {
  expect(describeRecognition(recognise(await read(bytes, 'csv')))).toEqual(EXPECTED);
});

test.each<[string, Uint8Array, string]>([
  ['one word in Windows-1258', bytes1258('Huyện ủy', 'NFC'), 'Huyện ủy'],
  ['one word in Windows-1252', latin1('Café'), 'Café'],
  ['a Western line', latin1(WESTERN), WESTERN.split(';')[0] ?? ''],
  [
    'TCVN3 with vowels beside each other',
    latin1(encodeTcvn3('Nhiều điều nhiều kiểu')),
    encodeTcvn3('Nhiều điều nhiều kiểu'),
  ],
  ['VNI with its own letters', latin1(encodeVni('Đơn vị trực thuộc')), encodeVni('Đơn vị trực thuộc')],
])('A .csv keeps its letters: %s', async (_, bytes, text) => {
  const book = await read(bytes, 'csv');
  expect(book.sheets[0] && cellAt(book.sheets[0], 0, 0)?.value).toBe(text);
});

test('What is no plain number in a .csv stays text', async () => {
  const book = await read(new TextEncoder().encode('08;110-KH/HU;18,97;2.208;-3;1/2/2023;5.5'), 'csv');
  const [sheet] = book.sheets;
  expect([0, 1, 2, 3, 4, 5, 6].map((col) => sheet && cellAt(sheet, 0, col)?.value)).toEqual([
    '08',
    '110-KH/HU',
    '18,97',
    2208,
    -3,
    '1/2/2023',
    '5.5',
  ]);
});

test.each(['TABLE', 'ID', '<Biểu 1>', '<html>', '{\\rt', 'PK', '12', ' STT', 'socialcalc:version:', 'II*'])(
  'A .csv that begins like a file of another format is read: %s',
  async (first) => {
    for (const separator of [';', ',', '\t']) {
      const bytes = new TextEncoder().encode(`${first}\n\na${separator}b`);
      const [sheet] = (await read(bytes, 'csv')).sheets;
      const values = [0, 2].flatMap((row) => [0, 1].map((col) => sheet && cellAt(sheet, row, col)?.value));
      expect(values).toEqual([first === '12' ? 12 : first, undefined, 'a', 'b']);
    }
  },
);

test('A .csv that names its separator is read by that', async () => {
  const [sheet] = (await read(new TextEncoder().encode('sep=|\r\na;b|c\r\nd;e;f|g'), 'csv')).sheets;
  expect([0, 1].map((row) => sheet && cellAt(sheet, row, 1)?.value)).toEqual(['c', 'g']);
});

test('A .csv in TCVN3 keeps its letters, to be read by their pattern', async () => {
  const book = await read(new Uint8Array(Buffer.from('KÕt qu¶ xÕp lo¹i ®¶ng viªn', 'latin1')), 'csv');
  expect(book.sheets[0] && cellAt(book.sheets[0], 0, 0)?.value).toBe('KÕt qu¶ xÕp lo¹i ®¶ng viªn');
});

test('A web page under the name .xls is read as the table that it holds', async () => {
  const html = '<html><table><tr><td>Năm</td><td>2022</td></tr></table></html>';
  const book = await read(new TextEncoder().encode(html), 'xls');
  expect(
    book.sheets[0] && [cellAt(book.sheets[0], 0, 0)?.value, cellAt(book.sheets[0], 0, 1)?.value],
  ).toEqual(['Năm', 2022]);
});

test('The cells of a web page under the name .xls are typed as those of a .csv: no text is taken for a date or a number', async () => {
  const texts = [
    '1/2/2023',
    '12/2022',
    '2.208',
    '5.5',
    '08',
    '18,97',
    '15%',
    '-3',
    'TRUE',
    '1e5',
    '(5)',
    '2022',
  ];
  const cells = texts.map((text) => `<td>${text}</td>`).join('');
  const bytes = new TextEncoder().encode(`<html><table><tr>${cells}</tr></table></html>`);
  const [sheet] = (await read(bytes, 'xls')).sheets;
  const asCsv = (await read(new TextEncoder().encode(texts.join(';')), 'csv')).sheets[0];
  const valuesOf = (one: typeof sheet) => texts.map((_, col) => one && cellAt(one, 0, col)?.value);
  expect(valuesOf(sheet)).toEqual(valuesOf(asCsv));
  expect(valuesOf(sheet)).toEqual([
    ...['1/2/2023', '12/2022', 2208, '5.5', '08', '18,97', '15%', -3],
    ...['TRUE', '1e5', '(5)', 2022],
  ]);
});

test('A web page under the name .xls with more columns than a sheet is too large', async () => {
  const bytes = new TextEncoder().encode(`<table><tr>${'<td>a</td>'.repeat(16_385)}</tr></table>`);
  expect(await readOtherFormat(bytes, 'xls')).toEqual({ ok: false, code: 'too-large' });
});

const PAGE_TABLE = '<table><tr><td>Năm</td><td>2022</td></tr></table>';
const PAGES: readonly (readonly [string, string])[] = [
  ['<html>', `<html>${PAGE_TABLE}</html>`],
  ['<table>', PAGE_TABLE],
  ['<meta>', `<meta charset="utf-8">${PAGE_TABLE}`],
  ['<META>', `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">${PAGE_TABLE}`],
  ['<style>', `<style>td { color: red }</style>${PAGE_TABLE}`],
  ['<head>', `<head><title>Biểu 1</title></head><body>${PAGE_TABLE}</body>`],
  ['<div>', `<div>${PAGE_TABLE}</div>`],
  ['<center>', `<center>${PAGE_TABLE}</center>`],
  ['<p>', `<p>Biểu 1</p>${PAGE_TABLE}`],
  ['a comment', `<!-- made by a program --><html>${PAGE_TABLE}</html>`],
  ['a long comment', `<!-- ${'x'.repeat(5000)} -->\n<html>${PAGE_TABLE}</html>`],
  ['two comments and blanks', `\r\n <!-- a -->\n<!-- b --> ${PAGE_TABLE}`],
  ['a document type', `<!DOCTYPE html>\n<html><body>${PAGE_TABLE}</body></html>`],
  [
    'a document type of XHTML and a declaration',
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml">${PAGE_TABLE}</html>`,
  ],
  [
    'a workbook of Excel 2003',
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><ss:Worksheet ss:Name="a"><ss:Table><ss:Row><ss:Cell><ss:Data ss:Type="String">Năm</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="Number">2022</ss:Data></ss:Cell></ss:Row></ss:Table></ss:Worksheet></ss:Workbook>',
  ],
  ...['<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n', ''].map(
    (before): readonly [string, string] => [
      `a workbook of Excel 2003 whose elements have no prefix, ${before === '' ? 'undeclared' : 'declared'}`,
      `${before}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row><Cell><Data ss:Type="String">Năm</Data></Cell><Cell><Data ss:Type="Number">2022</Data></Cell></Row></Table></Worksheet></Workbook>`,
    ],
  ),
];
const ENCODINGS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', (text) => new TextEncoder().encode(text)],
  ['UTF-8 with its mark', (text) => new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16 with its mark', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
];

describe.each(ENCODINGS)('A file named .xls in %s', (_encoding, encode) => {
  test.each(PAGES)('that begins with %s is read as the table that it holds', async (_, text) => {
    const book = await read(encode(text), 'xls');
    const [sheet] = book.sheets;
    expect([0, 1].map((col) => sheet && cellAt(sheet, 0, col)?.value)).toEqual(['Năm', 2022]);
  });

  test.each<[string, string]>([
    ['without a table', '<html><body>Kính gửi</body></html>'],
    ['of other XML', '<?xml version="1.0"?><a><b>1</b></a>'],
    ['of a comment alone', '<!-- <table><tr><td>1</td></tr></table> -->'],
    ['that breaks off in a comment', `<!-- ${PAGE_TABLE}`],
    ['of plain words', 'a < b'],
  ])('%s is no workbook', async (_, text) => {
    expect(await readOtherFormat(encode(text), 'xls')).toEqual({ ok: false, code: 'not-a-workbook' });
  });
});

test('A page under the name .xls is read in the encoding that it names for itself', async () => {
  const page =
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><table><tr><td>Đảng</td></tr></table>';
  const book = await read(bytes1258(page, 'NFD'), 'xls');
  expect(book.sheets[0] && cellAt(book.sheets[0], 0, 0)?.value).toBe('Đảng');
});

test.each<[string, Uint8Array, OtherFormat, string]>([
  ['nothing', new Uint8Array(), 'xls', 'not-a-workbook'],
  ['an empty table', new Uint8Array(), 'csv', 'not-a-workbook'],
  ['plain words', new TextEncoder().encode('xin chào'), 'xls', 'not-a-workbook'],
  ['plain words', new TextEncoder().encode('xin chào'), 'ods', 'not-a-workbook'],
  ['a program', new Uint8Array([0x4d, 0x5a, 0, 1, 2, 3]), 'csv', 'not-a-workbook'],
  ['half an .ods', bytesOf('libreoffice.ods').slice(0, 5000), 'ods', 'truncated'],
  ['a password', bytesOf('encrypted.xlsx'), 'xls', 'encrypted'],
  ['an .xlsb under another name', bytesOf('sheetjs.xlsb'), 'xls', 'old-format'],
  ['an OLE file without a workbook', oleWithout(), 'xls', 'not-a-workbook'],
])('%s as .%s is refused with its code', async (_, bytes, format, code) => {
  expect(await readOtherFormat(bytes, format)).toEqual({ ok: false, code });
});

test.each<[string, () => string]>([
  ['more lines than a sheet has rows', () => 'a\n'.repeat(1_048_577)],
  ['a line with more fields than a sheet has columns', () => 'a;'.repeat(16_385)],
])('A .csv of %s is too large', async (_, text) => {
  const bytes = new TextEncoder().encode(text());
  expect(await readOtherFormat(bytes, 'csv')).toEqual({ ok: false, code: 'too-large' });
});

/** The .xls fixture with the name of its workbook stream changed. */
function oleWithout(): Uint8Array {
  const bytes = bytesOf('libreoffice.xls');
  const name = Buffer.from('Workbook', 'utf16le');
  const at = Buffer.from(bytes).indexOf(name);
  bytes.set(Buffer.from('Xorkbook', 'utf16le'), at);
  return bytes;
}
