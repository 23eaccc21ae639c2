import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from './random.ts';

/** Makes a damaged copy of a file: of its bytes, or, where it is an archive, of the text or the structure inside. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const inside = bytes[0] === 0x50 && random.next() < 0.7 ? damagedInside(bytes, random) : null;
  return inside ?? damagedBytes(bytes, random);
}

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const OF_BYTES: readonly Damage[] = [
  (bytes, random) => {
    const copy = bytes.slice();
    for (let times = 1 + random.below(20); times > 0; times--)
      copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => bytes.slice(random.below(bytes.length)),
  (bytes, random) => {
    const [at, from] = [random.below(bytes.length), random.below(bytes.length)];
    const copy = bytes.slice();
    copy.set(bytes.slice(from, from + Math.min(400, bytes.length - Math.max(at, from))), at);
    return copy;
  },
  (bytes, random) => {
    const copy = bytes.slice();
    copy.fill(random.pick([0, 0xff]), random.below(copy.length), random.below(copy.length));
    return copy;
  },
];

function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return random.pick(OF_BYTES)(bytes, random);
}

function damagedInside(bytes: Uint8Array, random: Random): Uint8Array | null {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  for (let times = 1 + random.below(4); times > 0; times--) {
    const name = random.pick(names);
    const content = files[name];
    if (!content) continue;
    const fate = random.next();
    if (fate < 0.1) files[name] = new Uint8Array();
    else if (fate < 0.2) files[name] = new Uint8Array(damagedBytes(content, random));
    else files[name] = strToU8(damagedText(strFromU8(content), random));
  }
  return zipSync(files, { level: 1 });
}

const NUMBERS = ['-1', '0', '1048577', '99999999999', '1e308', 'NaN', '', 'A1', 'ZZZZ99', '&#0;', '2.208'];

/** Damages of XML: tags lost, doubled or moved, numbers and names replaced, entities broken. */
const OF_TEXT: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text.replace(tagAt(text, random), ''),
  (text, random) => {
    const tag = tagAt(text, random);
    return text.replace(tag, tag.repeat(1 + random.below(50)));
  },
  (text, random) => replaceNth(text, /"[^"]*"/gu, `"${random.pick(NUMBERS)}"`, random),
  (text, random) => replaceNth(text, />[^<]+</gu, `>${random.pick(NUMBERS)}<`, random),
  (text, random) =>
    replaceNth(text, /<\/?[A-Za-z:]+/gu, random.pick(['<c', '</row', '<sheetData', '<x:y', '<!--']), random),
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => text.split('').toSpliced(random.below(text.length), random.below(30)).join(''),
  (text, random) => text.replace(/<row/u, `<row>${'<c><v>'.repeat(random.below(400))}`),
  (text) => `<!DOCTYPE a [<!ENTITY b "c">]>${text}`,
];

function damagedText(text: string, random: Random): string {
  return text === '' ? text : random.pick(OF_TEXT)(text, random);
}

function tagAt(text: string, random: Random): string {
  const tags = text.match(/<[^>]{1,200}>/gu) ?? [text];
  return random.pick(tags);
}

function replaceNth(text: string, pattern: RegExp, by: string, random: Random): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
}
