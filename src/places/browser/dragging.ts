import { cutFormula, movedFormula } from '../../xlsx/index.ts';
import type { CellContent, Position, Range } from '../../grid/index.ts';
import type { CellsByHand } from './cells-by-hand.ts';
import { continued, type FillWay } from './entry/series.ts';

/** A content for a place of the sheet. */
type Filled = Position & { readonly content: CellContent };

/**
 * What cells take when a selection is dragged on by its corner, or copied down or to the right: line by line.
 * @param whole the selection and what it is dragged over; it goes on in one direction only
 */
export function filled(
  sheet: string,
  source: Range,
  whole: Range,
  way: FillWay,
  cells: CellsByHand,
): Filled[] {
  const isDown = whole.top < source.top || whole.bottom > source.bottom;
  const isBack = whole.top < source.top || whole.left < source.left;
  const along = isDown ? spanOf(source.top, source.bottom) : spanOf(source.left, source.right);
  const beyond = isDown
    ? isBack
      ? spanOf(whole.top, source.top - 1)
      : spanOf(source.bottom + 1, whole.bottom)
    : isBack
      ? spanOf(whole.left, source.left - 1)
      : spanOf(source.right + 1, whole.right);
  if (isBack) {
    along.reverse();
    beyond.reverse();
  }
  const lines = isDown ? spanOf(source.left, source.right) : spanOf(source.top, source.bottom);
  return lines.flatMap((line) => {
    const at = (index: number): Position => (isDown ? { row: index, col: line } : { row: line, col: index });
    return filledLine(sheet, along.map(at), beyond.map(at), way, cells);
  });
}

function spanOf(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function filledLine(
  sheet: string,
  source: readonly Position[],
  target: readonly Position[],
  way: FillWay,
  cells: CellsByHand,
): Filled[] {
  const open = source.filter((at) => !cells.isCovered(sheet, at));
  const contents = open.map((at) => cells.content(sheet, at));
  if (contents.length === 0) return [];
  const next = continued(contents, way);
  return target.flatMap((to, index) => {
    const from = source[index % source.length];
    const rank = from ? open.indexOf(from) : -1;
    if (!from || rank < 0 || cells.isCovered(sheet, to)) return [];
    const content = next(Math.floor(index / source.length) * open.length + rank);
    const { formula } = content;
    const moved =
      formula === null ? content : { ...content, formula: movedFormula(cutFormula(formula), from, to) };
    return [{ ...to, content: cells.taken(moved, cells.place(sheet, to)) }];
  });
}
