import { cellName, columnName, LAST_COL, LAST_ROW, parseCellName, type Position } from '../../grid/index.ts';

/**
 * What a formula is made of where it is moved: texts in quotes, sheet names in quotes, brackets (structured and
 * external references) and names stay; cells, whole columns and whole rows move.
 */
const PIECES = [
  String.raw`"[^"]*"`,
  String.raw`'[^']*'`,
  String.raw`\[[^[\]]*\]`,
  String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])`,
  String.raw`(?<cols>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])`,
  String.raw`(?<rows>\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])`,
  String.raw`[\p{L}\p{N}_.\\?]+`,
];
const PIECE = new RegExp(PIECES.join('|'), 'gu');

const LOST = '#REF!';

/** How far a formula is moved. */
type Move = { readonly rows: number; readonly cols: number };

/** A formula cut up so that it can be moved to many cells. */
export type CutFormula = readonly (string | ((move: Move) => string))[];

/** Cuts a formula (without "=") at the references that move with it. */
export function cutFormula(formula: string): CutFormula {
  const cut: (string | ((move: Move) => string))[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECE)) {
    const mover = moverOf(match.groups ?? {});
    if (!mover) continue;
    cut.push(formula.slice(end, match.index), mover);
    end = match.index + match[0].length;
  }
  cut.push(formula.slice(end));
  return cut;
}

/** The formula as it reads after a copy from one cell to another: parts without "$" move along. */
export function movedFormula(cut: CutFormula, from: Position, to: Position): string {
  const move = { rows: to.row - from.row, cols: to.col - from.col };
  return cut.map((piece) => (typeof piece === 'string' ? piece : piece(move))).join('');
}

function moverOf(groups: Readonly<Record<string, string | undefined>>): ((move: Move) => string) | null {
  const { cell, cols, rows } = groups;
  if (cell !== undefined) return cellMover(cell);
  if (cols !== undefined) return pairMover(cols, movedCol);
  if (rows !== undefined) return pairMover(rows, movedRow);
  return null;
}

function cellMover(text: string): ((move: Move) => string) | null {
  const place = parseCellName(text);
  if (!place) return null;
  const colFixed = text.startsWith('$');
  const rowFixed = text.lastIndexOf('$') > 0;
  return (move) => {
    const row = place.row + (rowFixed ? 0 : move.rows);
    const col = place.col + (colFixed ? 0 : move.cols);
    if (row < 0 || col < 0 || row > LAST_ROW || col > LAST_COL) return LOST;
    if (!colFixed && !rowFixed) return cellName({ row, col });
    return `${colFixed ? '$' : ''}${columnName(col)}${rowFixed ? '$' : ''}${row + 1}`;
  };
}

function pairMover(text: string, moved: (edge: string, move: Move) => string): (move: Move) => string {
  const [first = '', second = ''] = text.split(':');
  return (move) => {
    const edges = [moved(first, move), moved(second, move)];
    return edges.includes(LOST) ? LOST : edges.join(':');
  };
}

function movedCol(edge: string, move: Move): string {
  if (edge.startsWith('$')) return edge;
  const place = parseCellName(`${edge}1`);
  if (!place) return edge;
  const col = place.col + move.cols;
  return col < 0 || col > LAST_COL ? LOST : columnName(col);
}

function movedRow(edge: string, move: Move): string {
  if (edge.startsWith('$')) return edge;
  const row = Number(edge) - 1 + move.rows;
  return row < 0 || row > LAST_ROW ? LOST : String(row + 1);
}
