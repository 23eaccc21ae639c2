import { cellsInRow, type Sheet } from '../../../src/grid/index.ts';
import { readSheet } from '../../../src/xlsx/read/sheet-part.ts';
import { PLAIN } from '../../../src/xlsx/read/styles.ts';
import { Unreadable } from '../../../src/xlsx/unreadable.ts';
import { readXml, type XmlListener } from '../../../src/xlsx/xml/read-xml.ts';
import { randomFrom, type Random } from '../random.ts';
import { cutUp, spoiltDocument } from './documents.ts';

/** SCANNED=100000 tries as many. */
const COUNT = Number(process.env['SCANNED'] ?? 5_000);

const SHARED = {
  strings: [
    { text: 'Đảng ủy', font: null },
    { text: '', font: null },
    { text: 'Chi bộ', font: '.VnTime' },
  ],
  styles: [PLAIN, { format: '0%', font: 'Times New Roman' }],
  date1904: false,
};
const ENTRY = { name: 'Biểu 2B', hidden: false, part: 'xl/worksheets/sheet1.xml' };

test(`${COUNT} sheets and their damaged copies are read the same whether or not usual cells are read at once`, () => {
  let [read, refused] = [0, 0];
  for (let seed = 1; seed <= COUNT; seed++) {
    const random = randomFrom(seed);
    const document = makeSheet(random);
    for (const text of [document, spoiltDocument(random, document)]) {
      const pieces = cutUp(random, text);
      const atOnce = sheetFrom(pieces, (listener) => listener);
      const tagByTag = sheetFrom(pieces, withoutReadingAhead);
      if (JSON.stringify(atOnce) !== JSON.stringify(tagByTag))
        expect({ seed, text, read: atOnce }).toEqual({ seed, text, read: tagByTag });
      if (typeof tagByTag === 'string') refused++;
      else read++;
    }
  }
  expect(Math.min(read, refused)).toBeGreaterThan(COUNT / 10);
}, 600_000);

test('usual cells are read at once', () => {
  const seen: string[] = [];
  const sheet = '<row r="7"><c r="B7" s="1"><v>12</v></c><c r="C7" t="s"><v>0</v></c><c r="D7" s="0"/></row>';
  sheetFrom([inSheet(sheet)], (listener) => ({
    open: (name, attributes, depth) => {
      seen.push(name);
      listener.open(name, attributes, depth);
    },
    text: (text) => listener.text?.(text),
    close: (name, depth) => listener.close?.(name, depth),
    readAhead: (text, at, depth) => listener.readAhead?.(text, at, depth) ?? at,
  }));
  expect(seen).toEqual(['worksheet', 'sheetData', 'row']);
});

/** The sheet as plain data, or the code it is refused with. */
function sheetFrom(pieces: readonly string[], heard: (listener: XmlListener) => XmlListener): unknown {
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
  const parts = {
    read(_part: string, listener: XmlListener) {
      readXml((take) => {
        bytes.forEach(take);
      }, heard(listener));
      return true;
    },
  };
  try {
    return plain(readSheet(parts, ENTRY, SHARED));
  } catch (error) {
    if (error instanceof Unreadable) return `${error.code}: ${error.message}`;
    throw error;
  }
}

function withoutReadingAhead(listener: XmlListener): XmlListener {
  return {
    open: (name, attributes, depth) => {
      listener.open(name, attributes, depth);
    },
    text: (text) => listener.text?.(text),
    close: (name, depth) => listener.close?.(name, depth),
  };
}

function plain({ rows, merges }: Sheet) {
  const cells = [...rows].map(([row, its]) => [row, [...cellsInRow(its)]]);
  return { cells, merges };
}

function makeSheet(random: Random): string {
  let place = 0;
  const rows = Array.from({ length: 1 + random.below(4) }, () => {
    const cells = Array.from({ length: random.below(5) }, () => makeCell(random, ++place));
    return `<row${random.pick(['', ' r="7"', ' spans="1:3"'])}>${cells.join('')}</row>`;
  });
  return inSheet(rows.join(random.pick(['', '\n'])));
}

function inSheet(rows: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

const NUMBERS = [
  '12',
  '0',
  '-3',
  '12.5',
  '1E3',
  '007',
  '123456789012345',
  '1234567890123456789',
  '.',
  '1e999',
];
const TEXTS = [
  'Chi bộ',
  '&#272;&#7842;NG',
  'a &amp; b',
  '&#10;',
  ' a',
  'a\n',
  'a\r\nb',
  '_x000D_',
  '',
  'a > b',
  '&x;',
];

function makeCell(random: Random, place: number): string {
  const address = random.pick([`B${place}`, `AA${place}`, `b${place}`, `XFE${place}`, `C0`, `C1048577`, '']);
  const at = random.next() < 0.9 ? ` r="C${place}"` : address === '' ? '' : ` r="${address}"`;
  const style = random.pick(['', ' s="0"', ' s="1"', ' s="9"', ' s=""', " s='1'"]);
  const [type, content] = random.pick<[string, string]>([
    ['', `<v>${random.pick(NUMBERS)}</v>`],
    [' t="n"', `<v>${random.pick(NUMBERS)}</v>`],
    [' t="s"', `<v>${random.pick(['0', '1', '2', '9', ' 0', '-0', ''])}</v>`],
    [' t="inlineStr"', `<is><t>${random.pick(TEXTS)}</t></is>`],
    [' t="inlineStr"', `<is><t xml:space="preserve">${random.pick(TEXTS)}</t></is>`],
    [' t="str"', `<f>B1</f><v>${random.pick(TEXTS)}</v>`],
    ['', `<f t="array" ref="B1:D9">SUM(B1)</f><v>1</v>`],
    ['', ''],
    [' t="inlineStr"', ''],
    [' t="s"', ''],
    [' t="b"', '<v>1</v>'],
    ['', '<v>1</v><v>2</v>'],
    ['', '<v/>'],
  ]);
  const space = random.next() < 0.1 ? random.pick([' ', '\n']) : '';
  const prefix = random.next() < 0.05 ? 'x:' : '';
  if (content === '' && random.next() < 0.5) return `<${prefix}c${at}${style}${type}${space}/>`;
  return `<${prefix}c${at}${style}${type}${space}>${content}</${prefix}c>`;
}
