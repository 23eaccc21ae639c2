import { Nesting, piecesOf } from './pieces.ts';
import { withoutPrefixes } from './younger-functions.ts';

/**
 * A formula of a file (without "=") as it reads with Vietnamese settings: ";" between arguments, "," before decimals,
 * "\" between the columns of an array.
 */
export function vietnameseFormula(formula: string): string {
  const nesting = new Nesting();
  return piecesOf(withoutPrefixes(formula), '.')
    .map((piece) => {
      const isInArray = nesting.inside() === 'array';
      nesting.pass(piece);
      if (piece.kind === 'number') return piece.text.replace('.', ',');
      return piece.kind === 'sign' && piece.text === ',' ? (isInArray ? '\\' : ';') : piece.text;
    })
    .join('');
}
