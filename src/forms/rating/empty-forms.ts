import type { KnownRow } from '../table/geometry/row-kinds.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { boundsOf, type Range } from '../../grid/index.ts';

/** Fewer levels stand in any text. */
const FEWEST_LEVELS = 3;

/**
 * Forms that are not filled in: levels as heads beside each other, or as labels below each other under a head, without
 * a figure; `isTaken` tells rows that belong to a table of figures.
 */
export function emptyForms(
  rows: readonly KnownRow[],
  isTaken: (row: number, col: number) => boolean,
): Range[] {
  const free = rows.filter(({ kind, row, cells }) => kind === 'text' && !isTaken(row, cells[0]?.col ?? 0));
  return [...emptyAcross(free), ...emptyDown(free)];
}

function levelOf(text: string): string | null {
  return meaningOf(text).level?.level ?? null;
}

/** A row that heads levels beside a label or a total. */
function emptyAcross(rows: readonly KnownRow[]): Range[] {
  return rows.flatMap(({ row, cells }, at) => {
    const columns = cells.filter(({ text }) => levelOf(text) !== null).map(({ col }) => col);
    if (rows[at + 1]?.cells.some(({ col }) => columns.includes(col))) return [];
    const levels = new Set(cells.flatMap(({ text }) => levelOf(text) ?? []));
    const others = cells.filter(({ text }) => meaningOf(text).isStub || meaningOf(text).role !== null);
    const bounds = boundsOf(cells);
    return levels.size >= FEWEST_LEVELS && others.length > 0 && bounds
      ? [{ ...bounds, top: row, bottom: row }]
      : [];
  });
}

/** Levels below each other, under a head with a year, or with a total among them. */
function emptyDown(rows: readonly KnownRow[]): Range[] {
  return runsOf(rows).flatMap((run) => {
    const levels = new Set(run.flatMap(({ cells }) => cells.flatMap(({ text }) => levelOf(text) ?? [])));
    const bounds = boundsOf(run.flatMap(({ cells }) => cells));
    return levels.size >= FEWEST_LEVELS && run.some(isHead) && bounds ? [bounds] : [];
  });
}

/** Rows of one quantity each that stand below each other, with the row over them. */
function runsOf(rows: readonly KnownRow[]): KnownRow[][] {
  const runs: KnownRow[][] = [];
  for (const [at, row] of rows.entries()) {
    if (!isQuantity(row)) continue;
    const above = rows[at - 1];
    const isNext = above?.row === row.row - 1;
    if (isNext && isQuantity(above)) runs.at(-1)?.push(row);
    else runs.push(isNext ? [above, row] : [row]);
  }
  return runs;
}

function isQuantity({ cells }: KnownRow): boolean {
  const [label, more] = cells.filter(({ kind }) => kind === 'text');
  if (!label || more) return false;
  const { level, role } = meaningOf(label.text);
  return (level ?? role) !== null;
}

function isHead({ cells }: KnownRow): boolean {
  return cells.some(({ kind, text }) => {
    const { years, role } = meaningOf(text);
    return kind === 'year' || role === 'total' || (years.length > 0 && cells.length > 1);
  });
}
