import { knownIssuer } from '../codes.ts';
import { readDocumentNumber, type DocumentNumber } from '../number.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { findBareNumbers } from './bare-numbers.ts';
import type { FoundNumber } from './found.ts';
import { findUnnumbered } from './unnumbered.ts';

/** Spaces, a line break, and characters that show nothing: at most these stand inside a number. */
const GAP = '[\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff]{0,4}';
const HYPHEN = '[-\\u2010-\\u2015\\u2212]';
const SLASH = '[/\\\\|\\u2044\\u2215\\uff0f]';
/** A number begins neither inside a word nor inside a date or a longer number; "số" may stand close. */
const INSIDE = /[\p{L}\d][-\u2010-\u2015/.]?$/u;
/** Digits, some of which a scanner may have read as letters. */
const DIGITS = /\d[\dOoIl]{0,4}/g;
const FIRST = `${GAP}(?:${HYPHEN}|${SLASH})${GAP}|[ \\u00a0]?`;
const SECOND = `${GAP}(?:${HYPHEN}|${SLASH}){1,2}${GAP}|[ \\u00a0\\r\\n]{1,3}`;
/** What follows the digits in 111-KH/HU, 70/KH-HU, 236-CVBTCHU, 236-CV BTCHU, 15/QĐ-UBND. */
const CODES = new RegExp(`(${FIRST})(\\p{L}{1,14})(?:(${SECOND})(\\p{L}{2,12}))?(?![\\p{L}\\d])`, 'uy');
/** 90/2020/NĐ-CP, 52/2019/QH14. */
const STATE_WITH_YEAR =
  /(?<![\p{L}\d][-/.]?)\d{1,5}\/(?:19|20)\d\d\/\p{Lu}[\p{L}\d]{0,9}(?:-\p{Lu}[\p{L}\d]{0,9}){0,3}(?![\p{L}\d])/gu;

/** All document numbers of a text in composed form, in its order. Time grows with the text's length alone. */
export function findNumbers(text: string, vocabulary: Vocabulary): FoundNumber[] {
  const full = withoutOverlaps([
    ...numbered(text, vocabulary),
    ...stateNumbers(text, vocabulary),
    ...findUnnumbered(text, vocabulary),
  ]);
  return withoutOverlaps([...full, ...findBareNumbers(text, full, vocabulary, readWritten)]);
}

/** A number that stands alone, written as in a text. */
function readWritten(written: string, vocabulary: Vocabulary): FoundNumber | null {
  const [found] = numbered(written, vocabulary);
  return found?.end === written.length ? found : null;
}

function* numbered(text: string, vocabulary: Vocabulary): Iterable<FoundNumber> {
  for (const { 0: written, index } of text.matchAll(DIGITS)) {
    const start = index - (/(?:^|[^\p{L}\d])[OIl]$/u.test(text.slice(Math.max(0, index - 2), index)) ? 1 : 0);
    const before = text.slice(Math.max(0, start - 6), start);
    if (INSIDE.test(before) && !/số$/iu.test(before)) continue;
    CODES.lastIndex = index + written.length;
    const match = CODES.exec(text);
    if (!match) continue;
    const [codes, first = '', type = '', second, issuer] = match;
    const digits = text.slice(start, index + written.length);
    const isCalled = /số\s?:?\s?$/iu.test(before);
    if (first.trim() === '' && !isCalled) continue;
    const longer = judge({ digits, first, type, second, issuer }, vocabulary);
    const read = longer ?? judge({ digits, first, type }, vocabulary);
    const length = longer ? codes.length : first.length + type.length;
    if (read) yield { start, end: index + written.length + length, read };
  }
}

/** The parts of what may be a number, as they are written. */
interface Parts {
  readonly digits: string;
  readonly first: string;
  readonly type: string;
  readonly second?: string | undefined;
  readonly issuer?: string | undefined;
}

/** The document number that some parts are; null where they are something else. */
function judge(parts: Parts, vocabulary: Vocabulary): DocumentNumber | null {
  const { digits, first, type, second = '', issuer = '' } = parts;
  const separators = [first, second].map((one) => one.replace(/[\\|]/g, '/').trim());
  const codes = `${mendDigits(digits)}${separators[0] ?? ''}${type}${separators[1] ?? ''}${issuer}`;
  const spaced =
    issuer !== '' && separators[1] === '' ? codes.replace(type + issuer, `${type} ${issuer}`) : codes;
  const read = readDocumentNumber(spaced, vocabulary);
  if (!isPlausible(read, parts, vocabulary)) return null;
  const isSlip = mendDigits(digits) !== digits || /[\\|]/.test(first + second);
  return read.kind === 'party' && isSlip ? mended(read) : read;
}

/** A scanner's O and l in a number are 0 and 1. */
function mendDigits(digits: string): string {
  return digits.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}

function mended(read: Extract<DocumentNumber, { kind: 'party' }>): DocumentNumber {
  const { number, type, issuer, canonical, kindName } = read;
  return { kind: 'fault', fault: 'malformed', number, type, issuer, repair: canonical, kindName };
}

/** A number of running text must be more certain than one of a cell for it: other numbers stand there too. */
function isPlausible(
  read: DocumentNumber,
  { first, second, issuer, type }: Parts,
  vocabulary: Vocabulary,
): boolean {
  const isSeparated = first.trim() !== '';
  if (read.kind === 'state') return isSeparated && /^\p{Lu}/u.test(type);
  const isKnown = vocabulary.issuers.includes(issuer ?? '');
  if (read.kind === 'party') return isKnown || isSeparated;
  switch (read.fault) {
    case 'leading-zero':
    case 'state-style':
      return true;
    case 'missing-slash':
      return read.repair !== null && (isKnown || issuer === undefined) && endsInIssuer(read, vocabulary);
    case 'unknown-type':
      return isKnown && /[/\\|]/.test(second ?? '') && /^\p{Lu}{2,}/u.test(type);
    case 'malformed':
      return read.repair !== null && knownIssuer(read.issuer ?? '', vocabulary) !== null;
    case 'missing-number':
      return false;
  }
}

function endsInIssuer(read: { readonly issuer: string | null }, vocabulary: Vocabulary): boolean {
  return vocabulary.issuers.includes(read.issuer ?? '');
}

function* stateNumbers(text: string, vocabulary: Vocabulary): Iterable<FoundNumber> {
  for (const { 0: codes, index } of text.matchAll(STATE_WITH_YEAR)) {
    const read = readDocumentNumber(codes, vocabulary);
    const isMeant = read.kind === 'state' || (read.kind === 'fault' && read.repair !== null);
    if (isMeant) yield { start: index, end: index + codes.length, read };
  }
}

/** In the text's order; of those that overlap the first and longest. */
function withoutOverlaps(found: readonly FoundNumber[]): FoundNumber[] {
  const kept: FoundNumber[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
