import type { FormulaSigns } from './formula-signs.ts';
import { Nesting, piecesOf, type Piece } from './pieces.ts';
import { isWellFormed } from './well-formed.ts';
import { nameInFile, namesValues } from './younger-functions.ts';

/**
 * A typed formula (without "=") as files have it: "," between arguments and "." before decimals. With a ";" in it ";"
 * separates and "," is the decimal mark; without one "," between the arguments of a function separates, else it is
 * the decimal mark. Parentheses left open at the end are closed. null: no formula that a program could read.
 */
export function fileFormula(text: string, signs: FormulaSigns): string | null {
  const isVietnamese = signs === 'offered' || hasSemicolons(text);
  const pieces = isVietnamese ? piecesOf(text, '.,') : joined(piecesOf(text, '.'));
  if ((isVietnamese || !separates(pieces)) && pieces.some(isOfThousands)) return null;
  const written = withFileSigns(pieces);
  const nesting = new Nesting();
  for (const piece of written) nesting.pass(piece);
  const missing = nesting.parentheses();
  if (missing === null) return null;
  const closed = [...written, ...Array.from({ length: missing }, () => sign(')'))];
  if (namesValues(closed) || !isWellFormed(closed, signs)) return null;
  return inCapitals(closed).join('');
}

function sign(text: string): Piece {
  return { kind: 'sign', text };
}

/** In an array ";" is between rows whatever the settings. */
function hasSemicolons(text: string): boolean {
  const nesting = new Nesting();
  return piecesOf(text, '.').some((piece) => {
    nesting.pass(piece);
    return piece.text === ';' && nesting.inside() !== 'array';
  });
}

/** "1.234" may be meant as a thousand and more. */
function isOfThousands({ kind, text }: Piece): boolean {
  return kind === 'number' && /^[1-9]\d{0,2}\.\d{3}$/u.test(text);
}

/** Whether a "," stands between the arguments of a function. */
function separates(pieces: readonly Piece[]): boolean {
  const nesting = new Nesting();
  return pieces.some((piece) => {
    nesting.pass(piece);
    return piece.text === ',' && nesting.inside() === 'function';
  });
}

/** Digits on both sides of a "," that separates nothing are one number. */
function joined(pieces: readonly Piece[]): Piece[] {
  const nesting = new Nesting();
  const done: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    const next = pieces[index + 1];
    const before = done.at(-1);
    if (piece.text === ',' && isWhole(before) && isWhole(next) && !isSeparator(nesting, pieces, index)) {
      done.splice(-1, 1, { kind: 'number', text: `${before.text},${next.text}` });
      index++;
    } else {
      nesting.pass(piece);
      done.push(piece);
    }
  }
  return done;
}

function isWhole(piece: Piece | undefined): piece is Piece {
  return piece?.kind === 'number' && /^\d+$/u.test(piece.text);
}

/** In an array that has "\" between its columns "," is the decimal mark. */
function isSeparator(nesting: Nesting, pieces: readonly Piece[], index: number): boolean {
  const inside = nesting.inside();
  if (inside !== 'array') return inside === 'function';
  const start = pieces.slice(0, index).findLastIndex(({ text }) => text === '{');
  const end = pieces.findIndex(({ text }, at) => at > index && text === '}');
  return !pieces.slice(start, end < 0 ? pieces.length : end).some(({ text }) => text === '\\');
}

function withFileSigns(pieces: readonly Piece[]): Piece[] {
  const nesting = new Nesting();
  return pieces.map((piece) => {
    const isInArray = nesting.inside() === 'array';
    nesting.pass(piece);
    if (piece.kind === 'number') return { ...piece, text: piece.text.replace(',', '.') };
    const separates = isInArray ? piece.text === '\\' : piece.text === ';';
    return piece.kind === 'sign' && separates ? sign(',') : piece;
  });
}

const CELL = /^\$?[a-z]{1,3}\$?[1-9]\d{0,6}$/iu;
const COLUMN = /^\$?[a-z]{1,3}$/iu;

/** Functions, cells, columns and truth values in capital letters, as programs write them; names as they are. */
function inCapitals(pieces: readonly Piece[]): string[] {
  return pieces.map(({ kind, text }, index) => {
    if (kind !== 'word') return text;
    const [before, after] = [pieces[index - 1]?.text, pieces[index + 1]?.text];
    const isColumn = COLUMN.test(text) && (before === ':' || after === ':');
    if (after === '(') return nameInFile(text.startsWith('_') ? text : text.toUpperCase());
    const isKnown = (CELL.test(text) && after !== '!') || isColumn;
    return isKnown || /^(?:true|false)$/iu.test(text) ? text.toUpperCase() : text;
  });
}
