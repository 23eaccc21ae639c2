import type { Workbook } from '../../../src/grid/index.ts';
import { workbook } from '../../workbooks/literal.ts';
import type { Random } from '../random.ts';
import { Board } from './board.ts';
import type { Look } from './look.ts';
import { TITLES } from './words.ts';
import { makeTable, type MadeTable } from './table.ts';

/** Tables on one sheet, one under or beside the other; the same ones in other words where `words` are given. */
export function makeTables(random: Random, words?: Random): MadeTable[] {
  const count = random.pick([1, 1, 1, 2, 3]);
  if (count > 1 && random.next() < 0.2) return underOneTitle(random, count, words);
  const tables = Array.from({ length: count }, () => makeTable(random, words));
  const isBeside =
    random.next() < 0.2 &&
    tables.length === 2 &&
    tables.every(({ content, plan }) => content.lines.length > 1 || plan.direction === 'down');
  if (!isBeside) return tables;
  return tables.map((table, at) => ({
    ...table,
    look: slim(table.look),
    place: at === 0 ? 'below' : 'beside',
  }));
}

/** Tables of one year, each under a heading that names its object alone. */
function underOneTitle(random: Random, count: number, words?: Random): MadeTable[] {
  const year = 2019 + random.below(7);
  const isOf = random.next() < 0.3;
  const isRoman = random.next() < 0.4;
  return Array.from({ length: count }, (_, at) => {
    const table = makeTable(random, words, year);
    const { title } = table.plan.object;
    const whose = title === 'TCCSĐ' ? title : title.toLowerCase();
    const number = isRoman ? 'I'.repeat(at + 1) : String(at + 1);
    const heading = isOf
      ? `${number}. Đối với ${whose}`
      : `${number}. ${whose.slice(0, 1).toUpperCase()}${whose.slice(1)}`;
    const titles = at === 0 ? [`${random.pick(TITLES)} NĂM ${year}`, heading] : [heading];
    const look = { ...table.look, hasSignature: table.look.hasSignature && at === count - 1 };
    return { ...table, look, wording: { ...table.wording, titles } };
  });
}

/** Nothing that would stand over or under a neighbour. */
function slim(look: Look): Look {
  const nothing = {
    isTitleMerged: false,
    hasUnitLine: false,
    hasMark: false,
    hasLetterhead: false,
    hasSignature: false,
  };
  return { ...look, ...nothing, pageAt: null, blankAbove: new Set() };
}

/** Draws them as they are written now; each figure learns its cell. */
export function drawTables(
  tables: readonly MadeTable[],
  lookOf: (table: MadeTable) => Look = ({ look }) => look,
): Workbook {
  const board = new Board();
  let start = 0;
  tables.forEach((table, index) => {
    const isBeside = table.place === 'beside';
    const own = lookOf(table);
    const look = isBeside ? { ...slim(own), left: board.width + 1 } : own;
    if (!isBeside) start = board.height + (index === 0 ? 0 : 2);
    const top = drawAbove(board, start, table, look, index === 0);
    table.draw(board, top + look.gap, look);
    if (look.hasSignature) drawSignature(board, board.height + 1, look);
  });
  return workbook(board.sheet('Sheet1'));
}

/** Letterhead, title and unit line; gives the row below. */
function drawAbove(
  board: Board,
  start: number,
  { wording }: MadeTable,
  look: Look,
  isFirst: boolean,
): number {
  let row = start;
  if (look.hasLetterhead && isFirst) {
    board.put(row, look.left, 'ĐẢNG BỘ TỈNH A');
    board.put(row, look.left + 3, 'ĐẢNG CỘNG SẢN VIỆT NAM');
    board.put(row + 1, look.left, 'ĐẢNG ỦY B');
    board.put(row + 1, look.left + 3, 'B, ngày 15 tháng 12 năm 2025');
    row += 3;
  }
  wording.titles.forEach((title, at) => {
    board.put(row, look.left, title);
    if (look.isTitleMerged) board.merge(row, look.left, row, look.left + 5);
    if (look.hasMark && at === 0) board.put(row, look.left + 7, 'Biểu số 6E-BTCTW');
    row++;
  });
  if (look.hasUnitLine) board.put(row++, look.left + 5, 'Đơn vị tính: Người');
  return row;
}

function drawSignature(board: Board, row: number, { left }: Look): void {
  board.put(row, left + 1, 'NGƯỜI LẬP BIỂU');
  board.put(row, left + 5, 'T/M BAN THƯỜNG VỤ');
  board.put(row + 3, left + 1, 'Nguyễn Văn A');
}
