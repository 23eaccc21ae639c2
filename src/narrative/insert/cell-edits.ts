import {
  cellAt,
  isErrorValue,
  joinCells,
  numberedStyles,
  plainFormula,
  sameContent,
  type Cell,
  type CellContent,
  type CellRef,
  type CellStyle,
  type Edit,
  type Range,
  type RangeRef,
  type SetCell,
  type Sheet,
  sameRange,
  holdsPlace,
} from '../../grid/index.ts';
import { isOwnFormat } from '../formats.ts';
import type { Placing } from './placing.ts';
import { mergesIn } from './sheet-room.ts';

/** What makes a sheet that is there hold a block. */
export interface BlockEdits {
  readonly edits: readonly Edit[];
  /** Cells that hold something else than they are to hold. */
  readonly differing: readonly CellRef[];
}

/** Changes only what differs; the look of what stays as it was is left alone. */
export function blockEdits(placing: Placing, sheet: Sheet): BlockEdits {
  const { block, range, held } = placing;
  const isHere = held !== null && sameRange(held.range, range);
  const left = held && !isHere ? [held.range] : [];
  const cells = [...wanted(placing), ...left.flatMap((area) => emptied(area, range))];
  const changes = cells.flatMap(({ at, content }) => changeOf(sheet, at, content));
  const merges = mergeEdits(sheet, placing, left);
  const isRedressed = !isHere || merges.length > 0;
  const dressed = isRedressed
    ? [...left.map((area) => plainLook(area)), wholeLook(placing)]
    : changedLooks(placing, changes);
  return {
    edits: [...merges.slice(0, 1), ...changes, ...merges.slice(1), ...dressed],
    differing: changes.filter(({ before }) => !isEmpty(before)).map(({ cell }) => cell),
  };
  function wanted({ range: { sheet: name, top, left: first } }: Placing) {
    return block.cells.map(({ row, col, content }) => ({
      at: { sheet: name, row: top + row, col: first + col },
      content,
    }));
  }
}

const NOTHING: CellContent = { value: null, formula: null, format: null };

function emptied(area: RangeRef, but: Range): { at: CellRef; content: CellContent }[] {
  return cellsOf(area)
    .filter((at) => !holdsPlace(but, at))
    .map((at) => ({ at, content: NOTHING }));
}

function changeOf(sheet: Sheet, at: CellRef, content: CellContent): SetCell[] {
  const cell = cellAt(sheet, at.row, at.col);
  const before = contentOf(cell);
  if (isSame(before, content, isErrorValue(cell?.value))) return [];
  return [{ kind: 'set-cell', cell: at, before, after: content }];
}

function contentOf(cell: Cell | undefined): CellContent {
  if (!cell) return NOTHING;
  const { value, formula, format } = cell;
  return { value: isErrorValue(value) ? null : value, formula, format };
}

function isEmpty({ value, formula }: CellContent): boolean {
  return formula === null && (value === null || value === '');
}

/**
 * Formulas are compared as they are meant: their values are the program's. A number format that is none of the
 * product's is the clerk's choice.
 */
function isSame(before: CellContent, after: CellContent, isError: boolean): boolean {
  if (isError && before.formula === null) return false;
  if (isEmpty(before) && isEmpty(after)) return true;
  const isForeign = !isOwnFormat(before.format) && before.format !== '@';
  const format = isForeign ? after.format : before.format;
  if (before.formula !== null && after.formula !== null) {
    const isAlike = plainFormula(before.formula) === plainFormula(after.formula);
    return isAlike && sameContent({ ...after, format }, after);
  }
  const value = typeof before.value === 'number' ? Number(before.value.toPrecision(12)) : before.value;
  const wanted = typeof after.value === 'number' ? Number(after.value.toPrecision(12)) : after.value;
  return sameContent({ ...before, value, format }, { ...after, value: wanted });
}

/** First those that go, then those that come: between them cells are written. None where they stay. */
function mergeEdits(sheet: Sheet, { block, range }: Placing, left: readonly RangeRef[]): Edit[] {
  const areas: Range[] = [range, ...left];
  const before = [...new Set(areas.flatMap((area) => mergesIn(sheet, area)))];
  const after = block.merges.map((merge) => ({
    top: merge.top + range.top,
    left: merge.left + range.left,
    bottom: merge.bottom + range.top,
    right: merge.right + range.left,
  }));
  const stays =
    before.length === after.length && before.every((one) => after.some((other) => sameRange(one, other)));
  if (stays) return [];
  return [
    { kind: 'set-merges', sheet: sheet.name, before, after: [] },
    { kind: 'set-merges', sheet: sheet.name, before: [], after },
  ];
}

function wholeLook({ block, range: { sheet, ...range } }: Placing): Edit {
  return { kind: 'put-look', sheet, range, ...numberedStyles(block.cells.map(({ style }) => style)) };
}

function plainLook({ sheet, ...range }: RangeRef): Edit {
  const styles = cellsOf({ sheet, ...range }).map((): CellStyle => ({}));
  return { kind: 'put-look', sheet, range, ...numberedStyles(styles) };
}

function changedLooks({ block, range }: Placing, changes: readonly SetCell[]): Edit[] {
  const styles = new Map(
    block.cells.map(({ row, col, style }) => [`${row + range.top} ${col + range.left}`, style]),
  );
  return joinCells(changes.map(({ cell }) => cell)).map(({ sheet, ...run }) => ({
    kind: 'put-look',
    sheet,
    range: run,
    ...numberedStyles(cellsOf({ sheet, ...run }).map(({ row, col }) => styles.get(`${row} ${col}`) ?? null)),
  }));
}

export function cellsOf({ sheet, top, left, bottom, right }: RangeRef): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) cells.push({ sheet, row, col });
  return cells;
}
