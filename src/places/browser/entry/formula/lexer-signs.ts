import { Nesting, piecesOf } from './pieces.ts';

/** The grid's reader cuts a formula into signs and tokens; beside a token it tells what it found out about it. */
interface LexerToken {
  readonly token: string;
}

/**
 * A formula with Vietnamese signs as the grid's reader of formulas knows them, letter for letter as long; null where
 * it has no ";" between arguments, and may be read as it is.
 */
export function withLexerSigns(text: string): string | null {
  const start = text.startsWith('=') ? 1 : 0;
  const nesting = new Nesting();
  const pieces = piecesOf(text.slice(start), '.,').map((piece) => {
    const isInArray = nesting.inside() === 'array';
    nesting.pass(piece);
    return { ...piece, isInArray };
  });
  if (!pieces.some((piece) => piece.text === ';' && !piece.isInArray)) return null;
  const known = pieces.map((piece) => {
    if (piece.kind === 'number') return piece.text.replace(',', '.');
    return piece.text === (piece.isInArray ? '\\' : ';') ? ',' : piece.text;
  });
  return text.slice(0, start) + known.join('');
}

/** The nodes with the letters of the text that was written, in place of those that the reader was given. */
export function asWritten<Token extends LexerToken>(
  nodes: readonly (string | Token)[],
  written: string,
): (string | Token)[] {
  let at = written.startsWith('=') ? 1 : 0;
  return nodes.map((node) => {
    const length = typeof node === 'string' ? node.length : node.token.length;
    const text = written.slice(at, at + length);
    at += length;
    return typeof node === 'string' ? text : { ...node, token: text };
  });
}
