import type { FormulaSigns } from './formula-signs.ts';
import { INTERSECTION, withoutSpaces } from './intersections.ts';
import type { Piece } from './pieces.ts';

/** What may stand next: something with a value, or a sign that joins it to another. */
type Expected = 'operand' | 'operator';

const JOINING = new Set([
  INTERSECTION.text,
  '+',
  '-',
  '*',
  '/',
  '^',
  '&',
  '=',
  '<',
  '>',
  '<=',
  '>=',
  '<>',
  ':',
]);
const LEADING = new Set(['+', '-', '@']);
const TRAILING = new Set(['%', '#']);

/**
 * Whether a formula as files have it, cut into pieces, can be read by a program: a file with one that can't be is
 * taken for damaged. Names and functions may be unknown all the same: those give an error in the cell.
 */
export function isWellFormed(pieces: readonly Piece[], signs: FormulaSigns): boolean {
  const reader = new Reader(signs);
  const dense = withoutSpaces(pieces, signs);
  return (
    dense.length > 0 &&
    dense.every((piece, index) => reader.takes(piece, dense[index + 1])) &&
    reader.isDone()
  );
}

class Reader {
  #expected: Expected = 'operand';
  readonly #open: ('function' | 'group' | 'array')[] = [];
  #before: Piece | null = null;
  readonly #signs: FormulaSigns;

  constructor(signs: FormulaSigns) {
    this.#signs = signs;
  }

  isDone(): boolean {
    return this.#expected === 'operator' && this.#open.length === 0;
  }

  takes(piece: Piece, next: Piece | undefined): boolean {
    const isTaken = piece.kind === 'sign' ? this.#takesSign(piece.text) : this.#takesOperand(piece, next);
    this.#before = piece;
    return isTaken;
  }

  #takesOperand({ kind, text }: Piece, next: Piece | undefined): boolean {
    if (kind === 'unknown' || kind === 'space') return false;
    // A table's name or a file's number goes with its brackets: Bang1[Tổng], [1]Sheet1!A1.
    if (kind === 'brackets') {
      if (this.#expected === 'operator' && this.#before?.kind !== 'word') return false;
      this.#expected = 'operator';
      return true;
    }
    if (this.#expected === 'operator' && this.#before?.kind !== 'brackets') return false;
    if (kind === 'sheet-name') return next?.text === '!' && this.#stays();
    if (kind === 'word' && (next?.text === '!' || next?.text === '('))
      return !text.includes('$') && this.#stays();
    if (kind === 'word' && text.includes('$') && !this.#isReference(text, next)) return false;
    this.#expected = 'operator';
    return true;
  }

  /** "$" stands in cells alone, and in columns and rows that ":" joins. */
  #isReference(text: string, next: Piece | undefined): boolean {
    return CELL.test(text) || (LINE.test(text) && (this.#before?.text === ':' || next?.text === ':'));
  }

  #stays(): boolean {
    this.#expected = 'operand';
    return true;
  }

  #takesSign(sign: string): boolean {
    if (sign === '(' || sign === '{') return this.#opens(sign);
    if (sign === ')' || sign === '}') return this.#closes(sign);
    if (sign === ',' || sign === ';') return this.#separates(sign);
    if (sign === '!') return this.#before?.kind === 'word' || this.#before?.kind === 'sheet-name';
    if (this.#expected === 'operand') return LEADING.has(sign);
    if (TRAILING.has(sign)) return true;
    if (!JOINING.has(sign)) return false;
    return this.#stays();
  }

  #opens(sign: string): boolean {
    if (this.#expected !== 'operand') return false;
    this.#open.push(sign === '{' ? 'array' : this.#before?.kind === 'word' ? 'function' : 'group');
    return true;
  }

  #closes(sign: string): boolean {
    const open = this.#open.pop();
    if (open === undefined || (open === 'array') !== (sign === '}')) return false;
    const isEmpty = this.#before?.text === '(' || this.#before?.text === ',';
    const isWhole = this.#expected === 'operator' || (open === 'function' && isEmpty);
    this.#expected = 'operator';
    return isWhole;
  }

  #separates(sign: string): boolean {
    const open = this.#open.at(-1);
    // Outside of all else "," joins references, as it does in parentheses; what is typed so are two numbers or texts.
    if (open === undefined && (sign === ';' || this.#signs === 'typed')) return false;
    if (sign === ';' && open !== 'array') return false;
    const isLeftOut = open === 'function' && (this.#before?.text === '(' || this.#before?.text === ',');
    if (this.#expected === 'operand' && !isLeftOut) return false;
    return this.#stays();
  }
}

const CELL = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/u;
const LINE = /^\$(?:[A-Za-z]{1,3}|[1-9]\d{0,6})$/u;
