/** What a formula is written with. Texts, sheet names and what stands in brackets are never looked into. */
export type PieceKind =
  'string' | 'sheet-name' | 'brackets' | 'error' | 'number' | 'word' | 'space' | 'sign' | 'unknown';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

const BEFORE_NUMBERS = [
  ['string', String.raw`"(?:[^"]|"")*"`],
  ['sheet-name', String.raw`'(?:[^']|'')*'`],
  // Where they end says `closingsIn`: a pattern would run to the end of the formula from each that is never closed.
  ['brackets', String.raw`\[`],
  ['error', String.raw`#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!)`],
] as const;

const AFTER_NUMBERS = [
  ['word', String.raw`[\p{L}_$][\p{L}\p{M}\p{N}_.$?]*`],
  ['space', String.raw`\s+`],
  ['sign', String.raw`<=|>=|<>|[-+*\/^&=<>%(){},;:!#@\\]`],
  ['unknown', String.raw`[^]`],
] as const;

/**
 * Cuts a formula (without its "=") into pieces that together are the formula.
 * @param marks the signs that may begin decimals: "." or ".,"
 */
export function piecesOf(formula: string, marks: '.' | '.,'): Piece[] {
  const number = String.raw`(?:\d+(?:[${marks}]\d+)?|[${marks}]\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])`;
  const kinds = [...BEFORE_NUMBERS, ['number', number] as const, ...AFTER_NUMBERS];
  const pattern = new RegExp(kinds.map(([, source]) => `(${source})`).join('|'), 'gu');
  const closings = closingsIn(formula);
  const pieces: Piece[] = [];
  for (let match = pattern.exec(formula); match; match = pattern.exec(formula)) {
    const [text, ...groups] = match;
    const kind =
      kinds[groups.findIndex((group: string | undefined) => group !== undefined)]?.[0] ?? 'unknown';
    if (kind !== 'brackets') pieces.push({ kind, text });
    else {
      const end = closings[pattern.lastIndex] ?? NEVER;
      if (end !== NEVER) pattern.lastIndex = end + 1;
      pieces.push({
        kind: end === NEVER ? 'unknown' : kind,
        text: formula.slice(match.index, pattern.lastIndex),
      });
    }
  }
  return pieces;
}

const NEVER = -1;

/**
 * At each place of a formula, where brackets that are open there are closed: by the next "]" that is not of a pair
 * within them. Pairs within a pair hold anything but "]".
 */
function closingsIn(formula: string): Int32Array {
  if (!formula.includes('[')) return new Int32Array();
  const closings = new Int32Array(formula.length + 1).fill(NEVER);
  let next = NEVER;
  for (let at = formula.length - 1; at >= 0; at--) {
    const sign = formula[at];
    if (sign === ']') next = closings[at] = at;
    else if (sign === '[') closings[at] = next === NEVER ? NEVER : (closings[next + 1] ?? NEVER);
    else closings[at] = closings[at + 1] ?? NEVER;
  }
  return closings;
}

/** What opens a pair of signs that others stand in. */
export type Opening = 'function' | 'group' | 'array';

/** Follows what the pieces of a formula stand in, from piece to piece. */
export class Nesting {
  readonly #open: Opening[] = [];
  #before: Piece | null = null;

  /** What the next piece stands in; null: in nothing. */
  inside(): Opening | null {
    return this.#open.at(-1) ?? null;
  }

  /** How many are open of those that stand in parentheses; null where arrays are open. */
  parentheses(): number | null {
    return this.#open.includes('array') ? null : this.#open.length;
  }

  pass(piece: Piece): void {
    if (piece.kind === 'sign') this.#passSign(piece.text);
    this.#before = piece;
  }

  #passSign(sign: string): void {
    if (sign === '(') this.#open.push(this.#before?.kind === 'word' ? 'function' : 'group');
    else if (sign === '{') this.#open.push('array');
    else if (sign === ')' || sign === '}') this.#open.pop();
  }
}
