import { anchorOf, cellAt, LAST_ROW, textAt, type Position, type Sheet } from '../../grid/index.ts';
import type { DocumentRegister } from '../document-register.ts';
import { refTo } from '../rating/view.ts';
import type { LabelLine } from './find.ts';
import { leftOf, rightOf } from './heads.ts';
import { partNamed } from './labels.ts';
import { titleOf } from './titles.ts';

/** The columns of a register that tell a document. */
interface RegisterColumns {
  readonly number: number;
  readonly date: number;
  readonly abstract: number;
  /** The first head row: the abstract's head may stand a row above the others'. */
  readonly top: number;
}

/** So many rows without a document end a register; notes and signatures stand below. */
const MOST_GAP = 3;

/**
 * A register: heads with one number, its date and an abstract. What only says "Nội dung" is an abstract right of the
 * number; left of it, it is what Biểu 1 tells of. null for any other line of labels.
 */
export function readRegister(sheet: Sheet, line: LabelLine, after: number): DocumentRegister | null {
  const columns = registerColumns(sheet, line);
  if (!columns) return null;
  const { row } = line.first;
  const bottom = lastDocument(sheet, row, columns);
  const { number, date, abstract, top } = columns;
  const left = leftOf(sheet, Math.min(number, date, abstract), top, Math.min(bottom, row + 5));
  const right = rightOf(sheet, Math.max(number, date, abstract), top);
  const range = { top, left, bottom, right };
  const title = titleOf(sheet, range, after) ?? { text: '', cell: refTo(sheet, top, left) };
  return { kind: 'document-register', sheet: sheet.name, range, title };
}

function registerColumns(sheet: Sheet, { go, pairs, first }: LabelLine): RegisterColumns | null {
  // A number and its signs may have columns of their own; the date stands beside the last.
  const [pair, another] = pairs.filter(({ date }) => date);
  if (go !== 'across' || !pair?.date || another) return null;
  const number = pair.number.col;
  const abstract = abstractHead(sheet, first.row, number);
  return abstract && { number, date: pair.date.col, abstract: abstract.col, top: abstract.row };
}

/** The head of the abstract, in the row of the others or above it, merged down or not. */
function abstractHead(sheet: Sheet, row: number, number: number): Position | null {
  for (const head of [row, row - 1]) {
    for (let col = 0; col < number + 10; col++) {
      const part = partNamed(textAt(sheet, head, col));
      if (part === 'abstract' || (part === 'content' && col > number))
        return anchorOf(sheet, { row: head, col });
    }
  }
  return null;
}

function lastDocument(sheet: Sheet, head: number, { number, date, abstract }: RegisterColumns): number {
  let last = head;
  for (let row = head + 1; row - last <= MOST_GAP && row <= LAST_ROW; row++) {
    const filled = [number, date, abstract].filter((col) => cellAt(sheet, row, col) !== undefined);
    if (filled.length >= 2) last = row;
  }
  return last;
}
