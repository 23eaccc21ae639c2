import type { Board } from './board.ts';
import { columnsOf } from './columns.ts';
import type { Content, Line } from './content.ts';
import { place, type Case } from './figures.ts';
import { drawHeads } from './heads.ts';
import { drawNumbers, literalOf, type Look } from './look.ts';
import type { Plan } from './plan.ts';
import type { Wording } from './wording.ts';

/** Draws a table with levels across from a row on. */
export function drawAcross(
  board: Board,
  top: number,
  content: Content,
  plan: Plan,
  wording: Wording,
  look: Look,
): void {
  const columns = columnsOf(plan, wording);
  const stub = [
    ...(look.hasNumbers ? [wording.numberHead] : []),
    wording.nameHead,
    ...(look.hasCode ? ['Mã chức danh'] : []),
  ];
  const first = look.left + stub.length + (look.hasSpacer ? 1 : 0);
  const notes = look.hasNotes ? [['Ghi chú']] : [];
  const paths = [...stub.map((head) => [head]), ...columns.map(({ path }) => path), ...notes];
  const cols = paths.map((_, at) => (at < stub.length ? look.left + at : first + at - stub.length));
  const drawHead = (row: number) =>
    drawNumbers(board, row + drawHeads(board, { row, cols }, paths, look), cols, look);
  let row = drawHead(top);
  content.lines.forEach((line, index) => {
    if (look.blankAbove.has(index)) row++;
    if (look.pageAt === index) row = drawHead(row);
    drawStub(board, row, line, look);
    columns.forEach(({ figureOf, isShare }, at) => {
      const one = figureOf(line);
      if (!one) return;
      board.put(row, first + at, literalOf(one, isShare, look));
      place(one, row, first + at);
    });
    row++;
  });
}

function drawStub(board: Board, row: number, { marker, name, role }: Line, look: Look): void {
  const { left, hasNumbers, hasCode } = look;
  if (hasNumbers && marker !== '') board.put(row, left, /^\d+$/u.test(marker) ? Number(marker) : marker);
  board.put(row, left + (hasNumbers ? 1 : 0), name);
  if (hasCode && role === 'unit') board.put(row, left + (hasNumbers ? 2 : 1), `M${row}`);
}

/** Every series of the table. */
export function casesOf({ lines }: Content): Case[] {
  return lines.flatMap(({ cases }) => cases);
}
