import { tidyText } from '../grid/index.ts';
import { issuerOf, knownIssuer, splitCodes, typeOf, type Code } from './codes.ts';
import { stripNumber } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a Party document number says: 5, "KH", "HU" for 05-KH/HU. */
export interface NumberParts {
  readonly number: number;
  readonly type: string;
  readonly issuer: string;
}

/** A Party document's number, well formed. */
export interface PartyNumber extends NumberParts {
  readonly kind: 'party';
  /** As it should be written: "05-KH/HU". */
  readonly canonical: string;
  /** The kind written in words before it ("quyết định"), as text is compared; null where there is none. */
  readonly kindName: string | null;
}

/** A document of the state, which has its own form: 30/2020/NĐ-CP, 15/QĐ-UBND. */
export interface StateNumber {
  readonly kind: 'state';
  readonly canonical: string;
  readonly kindName: string | null;
}

export type NumberFault =
  'missing-number' | 'missing-slash' | 'state-style' | 'unknown-type' | 'malformed' | 'leading-zero';

/** A number at fault, with what can be read of it. */
export interface FaultyNumber {
  readonly kind: 'fault';
  readonly fault: NumberFault;
  readonly number: number | null;
  readonly type: string | null;
  readonly issuer: string | null;
  /** As it should be written, only where there is one way to mend it. */
  readonly repair: string | null;
  readonly kindName: string | null;
}

export type DocumentNumber = PartyNumber | StateNumber | FaultyNumber;

/** Number, separator, letters, and separator and letters once more: 111 - KH / HU. */
const SHAPE = /^(\d*)([^\p{L}\d]*)(\p{L}+)(?:([^\p{L}\d]+)(\p{L}+))?$/u;
/** No number with its kind and date is as long as this; a cell may hold 32,767 characters. */
const LONGEST = 500;

/** 30/2020/NĐ-CP, 52/2019/QH14. */
const STATE_WITH_YEAR = /^(\d+)\/((?:19|20)\d\d)\/(\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*)$/u;
/** 15/QĐ-UBND, 815/UBND-NV. */
const STATE = /^\d+\/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)+$/u;

/** "05-KH/HU"; a number under 10 has a leading zero. */
export function printNumber({ number, type, issuer }: NumberParts): string {
  return `${String(number).padStart(2, '0')}-${type}/${issuer}`;
}

/**
 * Reads one document number as the Party writes them (number-TYPE/ISSUER; HD 36-HD/VPTW, QĐ 399-QĐ/TW).
 * What does not matter is folded first: kinds of hyphens, spaces around "-" and "/", a kind or "số" before it.
 * An unknown issuer in capitals is accepted, an unknown type is not. Never throws.
 */
export function readDocumentNumber(text: string, vocabulary: Vocabulary): DocumentNumber {
  const plain = readPlain(text, vocabulary);
  if (plain) return plain;
  if (text.length > LONGEST) return { ...fault('malformed', null, null, null), kindName: null };
  const { codes, kindName } = stripNumber(text, vocabulary.types);
  return { ...readCodes(codes, kindName !== null, vocabulary), kindName };
}

/**
 * A number as cells have it: without bullet, kind, "số" and date ("Kế hoạch số 111-KH/HU" is "111-KH/HU"). Codes that
 * are at fault stay as they are written, text that is no number at all too.
 */
export function bareNumber(text: string, vocabulary: Vocabulary): string {
  const read = readDocumentNumber(text, vocabulary);
  if (read.kind !== 'fault') return read.canonical;
  const { codes } = text.length > LONGEST ? { codes: '' } : stripNumber(text, vocabulary.types);
  return codes === '' || (read.type === null && read.issuer === null) ? tidyText(text) : codes;
}

/** As most numbers are written: nothing is to be folded or mended. Registers have many thousands of them. */
const PLAIN = /^(0[1-9]|[1-9]\d{1,4})-(\p{L}{2,3})\/(\p{L}{2,8})$/u;

function readPlain(text: string, { types, issuers }: Vocabulary): PartyNumber | null {
  const [canonical, digits, type = '', issuer = ''] = PLAIN.exec(text) ?? [];
  if (canonical === undefined || !types.includes(type) || !issuers.includes(issuer)) return null;
  return { kind: 'party', number: Number(digits), type, issuer, canonical, kindName: null };
}

type Read = Omit<PartyNumber, 'kindName'> | Omit<StateNumber, 'kindName'> | Omit<FaultyNumber, 'kindName'>;

function readCodes(codes: string, named: boolean, vocabulary: Vocabulary): Read {
  if (codes === '') return fault(named ? 'missing-number' : 'malformed', null, null, null);
  const dated = STATE_WITH_YEAR.exec(codes);
  // A Party number with a year inside reads as the same number without it.
  const shape = SHAPE.exec(dated ? `${dated[1] ?? ''}/${dated[3] ?? ''}` : codes);
  const parts = shape && partsOf(shape, vocabulary);
  if (isState(codes) && !isPartyInStateForm(parts, vocabulary)) return { kind: 'state', canonical: codes };
  return parts ? judge(parts, vocabulary) : fault('malformed', null, null, null);
}

function isState(codes: string): boolean {
  return STATE_WITH_YEAR.test(codes) || STATE.test(codes);
}

function isPartyInStateForm(parts: Parts | null, vocabulary: Vocabulary): boolean {
  return parts?.letters.issuer !== undefined && knownIssuer(parts.letters.issuer, vocabulary) !== null;
}

/** A number as it stands in the text, and what its letters mean. */
interface Parts {
  readonly digits: string;
  readonly separators: readonly [string, string];
  readonly letters: { readonly type: string; readonly issuer?: string | undefined };
  readonly type: Code | null;
  readonly issuer: Code | null;
}

function partsOf(shape: RegExpExecArray, vocabulary: Vocabulary): Parts {
  const [, digits = '', before = '', first = '', between = '', second] = shape;
  const separators = [before, between] as const;
  const letters = { type: first, issuer: second };
  if (second !== undefined) {
    const type = typeOf(first, vocabulary);
    return { digits, separators, letters, type, issuer: issuerOf(second, vocabulary) };
  }
  const split = splitCodes(first, vocabulary);
  return { digits, separators, letters, type: split?.type ?? null, issuer: split?.issuer ?? null };
}

function judge(parts: Parts, vocabulary: Vocabulary): Read {
  const { digits, letters, type, issuer } = parts;
  const number = /^0*[1-9]\d{0,4}$/.test(digits) ? Number(digits) : null;
  if (digits === '') return fault(faultWithoutNumber(parts), null, type, issuer);
  const found = faultOf(parts, vocabulary);
  if (found) return fault(number === null ? 'malformed' : found, number, type, issuer);
  if (number === null || !type || !issuer) return fault('malformed', number, type, issuer);
  const sound = { number, type: type.code, issuer: issuer.code };
  const canonical = printNumber(sound);
  const asWritten = `${digits}-${letters.type}/${letters.issuer ?? ''}`;
  if (canonical === asWritten) return { kind: 'party', ...sound, canonical };
  return fault(canonical === `0${asWritten}` ? 'leading-zero' : 'malformed', number, type, issuer);
}

/** "KH/HU" lacks its number; letters that are no codes are no number at all. */
function faultWithoutNumber({ letters, type, issuer }: Parts): NumberFault {
  return letters.issuer !== undefined && (type ?? issuer?.exact) ? 'missing-number' : 'malformed';
}

/** What is wrong with the form, case and leading zeros apart; null where nothing is. */
function faultOf(
  { separators: [before, between], letters, type, issuer }: Parts,
  vocabulary: Vocabulary,
): NumberFault | null {
  if (letters.issuer === undefined) return faultOfOneWord(before, letters.type, type, vocabulary);
  if (!type) return before === '-' || before === '/' ? 'unknown-type' : 'malformed';
  if (!issuer) return 'malformed';
  if (before === '-' && between === '/') return null;
  if (before === '/' && between === '-') return 'state-style';
  return before === '-' && (between === '-' || between === ' ') ? 'missing-slash' : 'malformed';
}

/** "236-CVBTCHU": the slash is missing where the letters are a type and an issuer, or at least end in an issuer. */
function faultOfOneWord(
  before: string,
  letters: string,
  type: Code | null,
  vocabulary: Vocabulary,
): NumberFault {
  const ends = vocabulary.issuers.some((code) => letters.length > code.length && letters.endsWith(code));
  return before === '-' && (type !== null || (ends && !knownIssuer(letters, vocabulary)))
    ? 'missing-slash'
    : 'malformed';
}

function fault(
  found: NumberFault,
  number: number | null,
  type: Code | null,
  issuer: Code | null,
): Omit<FaultyNumber, 'kindName'> {
  const repair =
    number !== null && type && issuer ? printNumber({ number, type: type.code, issuer: issuer.code }) : null;
  return {
    kind: 'fault',
    fault: found,
    number,
    type: type?.code ?? null,
    issuer: issuer?.code ?? null,
    repair,
  };
}
