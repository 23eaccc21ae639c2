import type { Random } from '../random.ts';

const NAMES = ['c', 'row', 'x:row', 'v', 'mc:Choice', 'sheetData', 'đơn-vị', 'a.b', '_1', 'r:id', '𐐷'];
const SPACES = [' ', '\n', '\r\n', '\t', '  ', '\r'];
/** Line breaks in version 1.1, and characters of a text before it. */
const BREAKS = ['\u0085', '\u2028', '\r\u0085'];
const TEXTS = [
  'Đảng ủy xã',
  '12,5',
  'a &amp; b',
  '&lt;&gt;&quot;&apos;',
  '&#10;',
  '&#x1F600;',
  '&#0065;',
  'x]]y',
  ']',
  'a > b',
  '\r\n',
  '😀',
  ' ',
  ...BREAKS,
  '&#1;',
];

/** A document of XML as a program might write it, or as none would and all must read. */
export function makeDocument(random: Random): string {
  const prolog = random.pick([
    '',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
    "<?xml version='1.0'?>",
    '<?xml version="1.1"?>',
    '<?xml version="1.0" encoding="utf-8" ?><!-- trước -->\n',
  ]);
  return prolog + makeElement(random, 0) + random.pick(['', '\n', '<!--sau-->', '<?sau đó?>']);
}

function makeElement(random: Random, depth: number): string {
  const name = random.pick(NAMES);
  const attributes = Array.from({ length: random.below(4) }, (_, at) => makeAttribute(random, at)).join('');
  const space = random.next() < 0.2 ? random.pick(SPACES) : '';
  if (depth > 4 || random.next() < 0.2) return `<${name}${attributes}${space}/>`;
  const inner = Array.from({ length: random.below(5) }, () => makeInner(random, depth + 1)).join('');
  return `<${name}${attributes}${space}>${inner}</${name}${space}>`;
}

function makeAttribute(random: Random, at: number): string {
  const quote = random.pick(['"', "'"]);
  const value = random.pick([...TEXTS, 'A1', '', 'a\tb', 'http://x/y']).replaceAll(quote, '');
  const space = () => (random.next() < 0.1 ? random.pick(SPACES) : '');
  const name = random.pick(['r', 's', 'xmlns:x', 'mc:Ignorable', 'đ', 'ref']);
  return `${random.pick(SPACES)}${name}${at}${space()}=${space()}${quote}${value}${quote}`;
}

function makeInner(random: Random, depth: number): string {
  const roll = random.next();
  if (roll < 0.4) return makeElement(random, depth);
  if (roll < 0.8) return random.pick(TEXTS);
  return random.pick([
    '<!-- a - b -->',
    '<![CDATA[a < b && c]]>',
    '<![CDATA[]]>',
    '<?target data?>',
    '<!---->',
  ]);
}

const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '"',
    "'",
    '=',
    '&',
    ';',
    ' ',
    '!',
    '?',
    '-',
    '--',
    ']]>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '?>',
  ],
  ...[
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&nbsp;',
    '&amp',
    '&#;',
    '&#X41;',
    '\u0000',
    '\u000b',
    '\ufffe',
    '\u0085',
    '\u0080',
  ],
  ...[
    '<a>',
    '</a>',
    '<a/>',
    '<!DOCTYPE a>',
    '<!ELEMENT a>',
    '<?xml version="1.0"?>',
    '<?XML ?>',
    ' x="1"',
    ' x=1',
    ' x',
  ],
  ...['<1>', '<-a>', '< a>', '</ a>', '<a a="1" a="2"/>', '\r', '\n', '𐐷', '·', '×'],
];

/** The document with one to three places spoilt; a decoder leaves no half of a character. */
export function spoiltDocument(random: Random, document: string): string {
  let text = document;
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(text.length + 1);
    const length = random.below(4);
    const piece = random.next() < 0.6 ? random.pick(PIECES) : '';
    const copied = random.next() < 0.2 ? text.slice(random.below(text.length + 1)).slice(0, 20) : '';
    text = text.slice(0, at) + piece + copied + text.slice(at + length);
    if (random.next() < 0.1) text = text.slice(0, random.below(text.length + 1));
  }
  return text.replace(/\p{Surrogate}/gu, '');
}

/** Cuts a text as a stream of bytes may be cut: never within a character. */
export function cutUp(random: Random, text: string): string[] {
  const characters = Array.from(text);
  const longest = random.pick([1, 3, 20, 10_000]);
  const pieces: string[] = [];
  for (let at = 0; at < characters.length;) {
    const length = 1 + random.below(longest);
    pieces.push(characters.slice(at, at + length).join(''));
    at += length;
  }
  return pieces;
}
