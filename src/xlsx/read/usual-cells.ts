import { LAST_COL, LAST_ROW, type Cell, type Position } from '../../grid/index.ts';
import { strictlyUnescaped } from '../xml/entities.ts';
import type { CellPool } from './cell-pool.ts';
import type { Pools, SharedParts } from './cell-reader.ts';
import { PLAIN, type CellStyle } from './styles.ts';
import type { TextPool } from './text-pool.ts';

// Nine of ten cells are written in the same few ways by every program. Read tag by tag they take three times as long,
// half of the whole reading of a long sheet. So these, and no others, are read here straight from the text of their
// part. Whatever is written in any other way is left where it stands: the scanner reads it, or refuses it.

const LESS = 0x3c;
const MORE = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const ZERO = 0x30;
const NINE = 0x39;
const [LETTER_A, LETTER_Z] = [0x41, 0x5a];
const [LETTER_C, LETTER_I, LETTER_N, LETTER_R, LETTER_S, LETTER_T, LETTER_V] = [
  0x63, 0x69, 0x6e, 0x72, 0x73, 0x74, 0x76,
];

/** Digits of a number that no sum of them can round. */
const EXACT = 15;
const INLINE = 'inlineStr';
const BEFORE_INLINE = '<is><t>';
const [AFTER_VALUE, AFTER_INLINE, AFTER_NOTHING] = ['</v></c>', '</t></is></c>', '</c>'];
/** Text that does not stand for itself: spaces around it, line breaks, what closes CDATA, and escapes of a cell. */
const UNUSUAL = /^[ \t\n]|[ \t\n]$|\r|\]\]>|_x/;
const FRACTION = /[-+.\dEe]+/y;

/** Reads cells such as `<c r="B7" s="3" t="s"><v>12</v></c>` and `<c r="B7" s="3"/>`, one after the other. */
export class UsualCells {
  /** The cell that was read last; undefined: one that holds nothing. */
  cell: Cell | undefined = undefined;
  /** The number of its style. */
  style = 0;
  readonly #shared: SharedParts;
  readonly #pool: CellPool;
  readonly #texts: TextPool;
  readonly #place: { -readonly [Edge in keyof Position]: Position[Edge] };
  /** Where the reader is in the text. */
  #at = 0;
  #number = 0;

  /** `place`: where the place of each cell that is read is written. */
  constructor(
    shared: SharedParts,
    pools: Pools,
    place: { -readonly [Edge in keyof Position]: Position[Edge] },
  ) {
    this.#shared = shared;
    this.#pool = pools.cells;
    this.#texts = pools.texts;
    this.#place = place;
  }

  /** Behind the cell that begins at a place of a text; -1 where none does, or none in a usual way, or not to its end. */
  read(text: string, start: number): number {
    if (text.charCodeAt(start) !== LESS || text.charCodeAt(start + 1) !== LETTER_C) return -1;
    if (text.charCodeAt(start + 2) !== SPACE) return -1;
    this.#at = start + 3;
    if (!this.#attribute(text, LETTER_R) || !this.#address(text)) return -1;
    this.style = 0;
    if (text.charCodeAt(this.#at) === SPACE && text.charCodeAt(this.#at + 1) === LETTER_S) {
      this.#at++;
      if (!this.#attribute(text, LETTER_S) || this.#digits(text) === 0 || !this.#quoted(text)) return -1;
      this.style = this.#number;
    }
    let type = LETTER_N;
    if (text.charCodeAt(this.#at) === SPACE) {
      this.#at++;
      if (!this.#attribute(text, LETTER_T)) return -1;
      type = text.charCodeAt(this.#at);
      if (type === LETTER_I && text.startsWith(INLINE, this.#at)) this.#at += INLINE.length;
      else if (type === LETTER_S || type === LETTER_N) this.#at++;
      else return -1;
      if (!this.#quoted(text)) return -1;
    }
    return this.#content(text, type, this.#shared.styles[this.style] ?? PLAIN);
  }

  #content(text: string, type: number, style: CellStyle): number {
    const at = this.#at;
    const next = text.charCodeAt(at);
    this.cell = undefined;
    if (next === SLASH) return text.charCodeAt(at + 1) === MORE ? at + 2 : -1;
    if (next !== MORE || text.charCodeAt(at + 1) !== LESS) return -1;
    if (text.charCodeAt(at + 2) === SLASH) return this.#ended(text, at + 1, AFTER_NOTHING);
    if (type === LETTER_I) return this.#inline(text, at + 1, style);
    if (text.charCodeAt(at + 2) !== LETTER_V || text.charCodeAt(at + 3) !== MORE) return -1;
    this.#at = at + 4;
    if (type === LETTER_S) {
      const string = this.#digits(text) === 0 ? undefined : this.#shared.strings[this.#number];
      if (!string) return -1;
      if (string.text !== '') this.cell = this.#pool.cellOf(string.text, style, string.font ?? style.font);
    } else {
      if (!this.#value(text)) return -1;
      this.cell = this.#pool.cellOf(this.#number, style, style.font);
    }
    return this.#ended(text, this.#at, AFTER_VALUE);
  }

  #inline(text: string, at: number, style: CellStyle): number {
    if (!text.startsWith(BEFORE_INLINE, at)) return -1;
    const start = at + BEFORE_INLINE.length;
    const end = text.indexOf('<', start);
    const written = end < 0 ? '' : text.slice(start, end);
    if (written === '' || UNUSUAL.test(written)) return -1;
    const value = strictlyUnescaped(written, isPlainCharacter);
    if (value === null) return -1;
    this.cell = this.#pool.cellOf(this.#texts.keep(value), style, style.font);
    return this.#ended(text, end, AFTER_INLINE);
  }

  #ended(text: string, at: number, ending: string): number {
    return text.startsWith(ending, at) ? at + ending.length : -1;
  }

  /** The name of one letter, "=" and the first quote. */
  #attribute(text: string, name: number): boolean {
    const at = this.#at;
    this.#at += 3;
    return (
      text.charCodeAt(at) === name && text.charCodeAt(at + 1) === EQUALS && text.charCodeAt(at + 2) === QUOTE
    );
  }

  #quoted(text: string): boolean {
    return text.charCodeAt(this.#at++) === QUOTE;
  }

  #address(text: string): boolean {
    let col = 0;
    let letter = text.charCodeAt(this.#at);
    while (letter >= LETTER_A && letter <= LETTER_Z && col <= LAST_COL) {
      col = col * 26 + letter - LETTER_A + 1;
      letter = text.charCodeAt(++this.#at);
    }
    if (col === 0 || col - 1 > LAST_COL || this.#digits(text) === 0) return false;
    const row = this.#number;
    if (row < 1 || row - 1 > LAST_ROW) return false;
    this.#place.row = row - 1;
    this.#place.col = col - 1;
    return this.#quoted(text);
  }

  /** How many digits stand here, and the number that they are; 0 as well where there are too many for it. */
  #digits(text: string): number {
    const start = this.#at;
    let number = 0;
    let digit = text.charCodeAt(start);
    while (digit >= ZERO && digit <= NINE) {
      number = number * 10 + digit - ZERO;
      digit = text.charCodeAt(++this.#at);
    }
    this.#number = number;
    const count = this.#at - start;
    return count > EXACT ? 0 : count;
  }

  #value(text: string): boolean {
    const start = this.#at;
    if (this.#digits(text) > 0 && text.charCodeAt(this.#at) === LESS) return true;
    FRACTION.lastIndex = start;
    const [written] = FRACTION.exec(text) ?? [];
    if (written === undefined) return false;
    this.#at = start + written.length;
    this.#number = Number(written);
    return Number.isFinite(this.#number);
  }
}

/** Of others it depends on the version of XML. */
function isPlainCharacter(code: number): boolean {
  return code >= 0xa0 && code <= 0xd7ff;
}
