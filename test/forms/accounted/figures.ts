import {
  cellsInRow,
  foldText,
  groupedBy,
  type Cell,
  type Position,
  type Sheet,
} from '../../../src/grid/index.ts';

/** A cell of a sheet with its place. */
export interface Placed extends Position {
  readonly cell: Cell;
}

export function filledCells(sheet: Sheet): Placed[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    Array.from(cellsInRow(cells), ([col, cell]) => ({ row, col, cell })).filter(
      ({ cell: { value } }) => value !== null && value !== '',
    ),
  );
}

/**
 * The figures of a sheet, told cell by cell from what is written and what stands next to it, without any table: numbers,
 * and texts read as one, that are no year, date, running number, column number or code.
 */
export function figuresOf(sheet: Sheet): Placed[] {
  const rows = groupedBy(filledCells(sheet), ({ row }) => row);
  return [...rows.values()].flatMap((row) => {
    const numbering = new Set(columnNumbers(row));
    return row.filter(
      (one) =>
        isFigure(one.cell) &&
        !numbering.has(one) &&
        !isRunningNumber(one, row) &&
        !IDENTIFIES.test(headOver(sheet, one)),
    );
  });
}

const FIRST_DAY = 20_000;

function isFigure({ value, format }: Cell): boolean {
  const shown = (format ?? '').replace(/"[^"]*"|\[[^\]]*\]|General|\\./gu, '');
  if (typeof value === 'number' && /[dmyhs]/iu.test(shown)) return /d/iu.test(shown) && value < FIRST_DAY;
  if (typeof value === 'number') return /[#%.]/u.test(shown) || !isYear(value);
  return typeof value === 'string' && isWrittenFigure(value.normalize('NFC').trim());
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;

const UNIT = /\s*(?:%|(?:đ\/c|đồng chí|người|tổ chức)\.?|\(\p{L}[^()]*\))$/iu;
const NUMBER = /^[+-]?(?:\d{1,3}(?:[. ]\d{3})+|\d{1,7})(?:,\d{1,4}|\.\d{1,2})?$/u;
const OF_WHOLE = /^(\d{1,4})\/(\d{1,4})$/u;

function isWrittenFigure(text: string): boolean {
  const bare = text.replace(UNIT, '');
  const [, part, whole] = OF_WHOLE.exec(bare) ?? [];
  if (part && whole) return Number(part) <= Number(whole) && Number(whole) > 12 && !isYear(Number(whole));
  return NUMBER.test(bare) && !/^0\d\d/u.test(bare) && !isYear(Number(bare));
}

/** Right before a text, with nothing left of it; or behind "Trang". */
function isRunningNumber({ col }: Placed, row: readonly Placed[]): boolean {
  const [first] = row;
  if (row.length === 2 && first && /^trang$/iu.test(written(first))) return true;
  const next = row.find((one) => one.col > col)?.cell.value;
  return !row.some((one) => one.col === col - 1) && typeof next === 'string' && /\p{L}/u.test(next);
}

/** 1, 2, 3 … across, or (1), (2) …, with formulas behind some: behind no label. Of tables side by side each begins anew. */
function columnNumbers(row: readonly Placed[]): Placed[] {
  const runs: [Placed, ...Placed[]][] = [];
  for (const one of row) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && numberOf(one) === numberOf(before) + 1) last.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const left = row.find(({ col }) => col === first.col - 1);
    const isBehindLabel = left !== undefined && /\p{L}{2}/u.test(written(left));
    return run.length >= 3 && numberOf(first) <= 3 && !isBehindLabel ? run : [];
  });
}

function numberOf(one: Placed): number {
  return Number(/^\(?(\d{1,2})\)?(?:\s*[(=].*)?$/u.exec(written(one))?.[1] ?? NaN);
}

/** A number or a text as it is written; "" for anything else. */
function written({ cell: { value } }: Placed): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Over numbers that count nothing. */
const IDENTIFIES =
  /^(?:stt|tt|số tt|số thứ tự|mã(?! hóa)(?: .*)?|(?:số )?(?:điện thoại|thẻ|cccd|cmnd|tài khoản).*|năm(?: sinh)?|tuổi(?: đảng)?)$/u;

/** The nearest text over a cell, merged over it or not. */
export function headOver(sheet: Sheet, { row, col }: Position): string {
  for (let above = row - 1; above >= 0; above--) {
    const merge = sheet.merges.find(
      ({ top, left, bottom, right }) => top <= above && above <= bottom && left <= col && col <= right,
    );
    const cells = sheet.rows.get(merge?.top ?? above);
    const value =
      cells && Array.from(cellsInRow(cells)).find(([at]) => at === (merge?.left ?? col))?.[1].value;
    if (typeof value === 'string' && /\p{L}/u.test(value)) return foldText(value);
  }
  return '';
}
