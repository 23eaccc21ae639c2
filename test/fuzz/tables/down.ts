import type { Board } from './board.ts';
import type { Content, Line } from './content.ts';
import { place, type Case, type Figure, type Quantity } from './figures.ts';
import { drawHeads } from './heads.ts';
import { drawNumbers, literalOf, type Look } from './look.ts';
import type { Row } from './rows.ts';
import type { Wording } from './wording.ts';

interface Column {
  readonly path: readonly string[];
  readonly one: Case | undefined;
  readonly kind: 'count' | 'share' | 'change';
}

/** Draws a table with levels down from a row on: its lines are the columns. */
export function drawDown(board: Board, top: number, content: Content, wording: Wording, look: Look): void {
  const columns = columnsOf(content, wording);
  const stub = look.hasNumbers ? [wording.numberHead, wording.nameHead] : [wording.nameHead];
  const first = look.left + stub.length + (look.hasSpacer ? 1 : 0);
  const notes = look.hasNotes ? [['Ghi chú']] : [];
  const paths = [...stub.map((head) => [head]), ...columns.map(({ path }) => path), ...notes];
  const cols = paths.map((_, at) => (at < stub.length ? look.left + at : first + at - stub.length));
  let row = drawNumbers(board, top + drawHeads(board, { row: top, cols }, paths, look), cols, look);
  wording.rows.forEach((one, index) => {
    if (look.blankAbove.has(index)) row++;
    drawLabel(board, row, one, look);
    columns.forEach(({ one: own, kind }, at) => {
      const figure = own && figureOf(own, one.quantity, kind);
      if (!figure) return;
      board.put(
        row,
        first + at,
        kind === 'change' ? figure.written : literalOf(figure, kind === 'share', look),
      );
      place(figure, row, first + at);
    });
    row++;
  });
}

function drawLabel(board: Board, row: number, { marker, label }: Row, { left, hasNumbers }: Look): void {
  if (hasNumbers && marker !== '') board.put(row, left, /^\d+$/u.test(marker) ? Number(marker) : marker);
  const isBefore = !hasNumbers && marker !== '';
  board.put(
    row,
    left + (hasNumbers ? 1 : 0),
    isBefore ? `${marker}${/[a-z]/u.test(marker) ? ')' : '.'} ${label}` : label,
  );
}

function figureOf(one: Case, quantity: Quantity | null, kind: Column['kind']): Figure | null {
  if (quantity === null) return null;
  if (kind === 'count') return one.counts[quantity];
  if (quantity === 'existing' || quantity === 'exempt' || quantity === 'notRated') return null;
  return one[kind === 'share' ? 'percentages' : 'changes'][quantity];
}

function columnsOf({ lines }: Content, wording: Wording): Column[] {
  let block: Line | null = null;
  return lines.flatMap((line) => {
    if (line.role === 'block') block = line;
    if (line.role === 'total') block = null;
    const outer = block ? [block.name] : [];
    const name = line.role === 'block' ? wording.blockTotal : line.name;
    return wording.groupHeads.flatMap((head, group): Column[] => {
      const path = [...outer, name, head].filter((label) => label !== '');
      const one = line.cases[group];
      if (wording.beside)
        return wording.beside.map((measure, at) => ({
          path: [...path, measure],
          one,
          kind: at === 1 ? ('share' as const) : ('count' as const),
        }));
      const count = { path, one, kind: 'count' as const };
      const { totalShare, changeHead } = wording;
      if (changeHead !== null && group === wording.groupHeads.length - 1)
        return [count, { path: [changeHead], one, kind: 'change' }];
      if (totalShare === null || line.role !== 'total') return [count];
      return [count, { path: [totalShare], one, kind: 'share' }];
    });
  });
}
