import type { FormulaSigns } from './formula-signs.ts';
import type { Piece } from './pieces.ts';

/** A space between two references stands for the cells that both have. */
export const INTERSECTION: Piece = { kind: 'sign', text: ' ' };

/**
 * The pieces without their spaces, but for those that are operators. What was typed may be words: a space between
 * them is an operator only where one of the two is an area, which no words are.
 */
export function withoutSpaces(pieces: readonly Piece[], signs: FormulaSigns): Piece[] {
  return pieces.flatMap((piece, index) => {
    if (piece.kind !== 'space') return [piece];
    const isOperator =
      endsReference(pieces[index - 1]) &&
      beginsReference(pieces[index + 1], pieces[index + 2]) &&
      (signs === 'offered' || pieces[index - 2]?.text === ':' || pieces[index + 2]?.text === ':');
    return isOperator ? [INTERSECTION] : [];
  });
}

function endsReference(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'word' || piece?.kind === 'brackets' || piece?.kind === 'number' || piece?.text === ')'
  );
}

/** Rows have numbers for names: 1:3. */
function beginsReference(piece: Piece | undefined, next: Piece | undefined): boolean {
  if (piece?.kind === 'number') return next?.text === ':';
  return (
    piece?.kind === 'word' ||
    piece?.kind === 'sheet-name' ||
    piece?.kind === 'brackets' ||
    piece?.text === '('
  );
}
