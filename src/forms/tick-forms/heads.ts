import {
  columnsSeen,
  greatest,
  least,
  mergeAt,
  type Range,
  type Sheet,
  type Span,
} from '../../grid/index.ts';
import { columnNumbersIn, isBlankRow, labelsInColumn, labelsInRow } from '../table/view.ts';
import { headRole, type HeadRole } from './head-roles.ts';
import { isNumber } from './numbering.ts';
import { MOST_ROWS_ABOVE, pairsOf, type Pair } from './pairs.ts';

/** The columns of a form; null where it has no such column. */
export interface Columns {
  readonly numbering: number | null;
  readonly label: number;
  readonly fits: number;
  readonly unfits: number;
  readonly proposal: number | null;
}

/** The head of a form: its rows and what its columns are. */
export interface TickHead {
  readonly range: Range;
  readonly columns: Columns;
}

/** The heads of a sheet in the order of their rows, and those that lack what no form can be read without. */
export interface FoundHeads {
  readonly heads: readonly TickHead[];
  readonly incomplete: readonly { range: Range; reason: 'missing-tick-column' | 'unlabelled-rows' }[];
}

export function findHeads(sheet: Sheet): FoundHeads {
  const heads: TickHead[] = [];
  const incomplete: FoundHeads['incomplete'][number][] = [];
  for (const pair of pairsOf(sheet)) {
    const found = readHead(sheet, pair);
    if (found === null) continue;
    if ('reason' in found) incomplete.push(found);
    else heads.push(found);
  }
  return { heads, incomplete };
}

function readHead(sheet: Sheet, pair: Pair): TickHead | FoundHeads['incomplete'][number] | null {
  const { row, to } = pair;
  const own = rolesOf(sheet, pair, row, row);
  const isWhole = own.has('label') || own.has('numbering');
  let top = row;
  while (top > Math.max(0, row - MOST_ROWS_ABOVE) && isHeadRow(sheet, top - 1, pair, isWhole)) top--;
  const bottom = headBottom(sheet, pair);
  const roles = rolesOf(sheet, pair, top, row);
  const { fits, unfits } = pair;
  if (fits === null || unfits === null) return lacksTicks(sheet, pair, roles, top);
  const label = roles.get('label') ?? unheadedLabel(sheet, bottom, { fits, unfits }, [...roles.values()]);
  if (label === null) {
    return { range: { top, left: fits, bottom, right: unfits }, reason: 'unlabelled-rows' };
  }
  const numbering = roles.get('numbering') ?? unheadedNumbering(sheet, bottom, label, [fits, unfits]);
  const columns = { numbering, label, fits, unfits, proposal: roles.get('proposal') ?? null };
  const used = Object.values(columns).filter((col) => col !== null);
  const left = least(used);
  let right = greatest(used.map((col) => mergeAt(sheet, { row, col })?.right ?? col));
  while (right < to && labelsInColumn(sheet, right + 1, { first: top, last: row }).length > 0) right++;
  return {
    range: { top, left, bottom: columnNumberRow(sheet, bottom + 1, { first: left, last: right }), right },
    columns,
  };
}

/** The last row of the heads of ticks, which may be merged downwards. */
function headBottom(sheet: Sheet, { row, fits, unfits }: Pair): number {
  const bottoms = [fits, unfits].map((col) =>
    col === null ? row : (mergeAt(sheet, { row, col })?.bottom ?? row),
  );
  return greatest(bottoms);
}

/**
 * A row above the heads of ticks belongs to the head where it is merged down to them, or where it names the columns
 * that they stand without (`isWhole`: they do not). A single text is a title.
 */
function isHeadRow(sheet: Sheet, row: number, { row: below, from, to }: Pair, isWhole: boolean): boolean {
  const labels = labelsInRow(sheet, row, { first: from, last: to });
  if (labels.some(({ cell }) => (mergeAt(sheet, cell)?.bottom ?? row) >= below)) return true;
  return !isWhole && labels.length > 1 && labels.some(({ text }) => headRole(text) !== null);
}

/** The first column of each role; the proposal's is the one nearest to the ticks. */
function rolesOf(sheet: Sheet, pair: Pair, top: number, bottom: number): Map<HeadRole, number> {
  const roles = new Map<HeadRole, number>();
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const seen = rows.flatMap((row) => [...columnsSeen(sheet, row, { first: pair.from, last: pair.to })]);
  for (const col of [...new Set(seen)].toSorted((a, b) => a - b)) {
    if (col === pair.fits || col === pair.unfits) continue;
    for (const { text } of labelsInColumn(sheet, col, { first: top, last: bottom })) {
      const role = headRole(text);
      if (role && !roles.has(role)) roles.set(role, col);
    }
  }
  return roles;
}

/** "TT | Nội dung | Phù hợp | Đề nghị": a form of ours that lacks a column; anything less is another table. */
function lacksTicks(
  sheet: Sheet,
  { row, fits, unfits, to }: Pair,
  roles: ReadonlyMap<HeadRole, number>,
  top: number,
): FoundHeads['incomplete'][number] | null {
  if (!roles.has('proposal') || !(roles.has('label') || roles.has('numbering'))) return null;
  const left = least([...roles.values(), fits ?? to, unfits ?? to]);
  const right = greatest([...roles.values(), fits ?? left, unfits ?? left]);
  let bottom = row;
  while (!isBlankRow(sheet, bottom + 1, { first: left, last: right })) bottom++;
  return { range: { top, left, bottom, right }, reason: 'missing-tick-column' };
}

const ROWS_LOOKED_AT = 20;

/** The column of the labels where its head is missing or unknown: the nearest one with words beside the ticks. */
function unheadedLabel(
  sheet: Sheet,
  bottom: number,
  { fits, unfits }: { readonly fits: number; readonly unfits: number },
  taken: readonly number[],
): number | null {
  for (let col = Math.min(fits, unfits) - 1; col >= 0; col--) {
    if (taken.includes(col)) continue;
    const texts = labelsInColumn(sheet, col, { first: bottom + 1, last: bottom + ROWS_LOOKED_AT });
    if (texts.some(({ text }) => !isNumber(text))) return col;
  }
  return null;
}

/** The column left of the labels where it holds numbers under a blank head. */
function unheadedNumbering(
  sheet: Sheet,
  bottom: number,
  label: number,
  ticks: readonly number[],
): number | null {
  const col = label - 1;
  if (col < 0 || ticks.includes(col)) return null;
  const texts = labelsInColumn(sheet, col, { first: bottom + 1, last: bottom + ROWS_LOOKED_AT });
  return texts.some(({ text }) => isNumber(text)) ? col : null;
}

/** The row that numbers the columns, where there is one below the head; else the head's last row. */
function columnNumberRow(sheet: Sheet, row: number, cols: Span): number {
  return columnNumbersIn(sheet, row, cols) ? row : row - 1;
}
