import type { KnownRow } from '../table/geometry/row-kinds.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { boundsOf, type Range } from '../../grid/index.ts';

/** Fewer levels stand in any text. */
const FEWEST_LEVELS = 3;

/**
 * Forms that are not filled in, among rows that belong to no table of figures: levels as heads beside each other, or as
 * labels below each other under a head.
 */
export function emptyForms(rows: readonly KnownRow[]): Range[] {
  const texts = rows.filter(({ kind }) => kind === 'text');
  return [...emptyAcross(texts), ...emptyDown(texts)].flatMap(
    (form) => boundsOf(form.flatMap(({ cells }) => cells)) ?? [],
  );
}

function levelOf(text: string): string | null {
  return meaningOf(text).level?.level ?? null;
}

function namesLevels(cells: KnownRow['cells']): boolean {
  return new Set(cells.flatMap(({ text }) => levelOf(text) ?? [])).size >= FEWEST_LEVELS;
}

/** A row that heads levels beside a label or a total. */
function emptyAcross(rows: readonly KnownRow[]): KnownRow[][] {
  return rows
    .filter(({ cells }, at) => {
      const columns = cells.filter(({ text }) => levelOf(text) !== null).map(({ col }) => col);
      const isFilled = rows[at + 1]?.cells.some(({ col }) => columns.includes(col));
      const others = cells.filter(({ text }) => meaningOf(text).isStub || meaningOf(text).role !== null);
      return !isFilled && namesLevels(cells) && others.length > 0;
    })
    .map((row) => [row]);
}

/** Levels below each other, under a head with a year, or with a total among them. */
function emptyDown(rows: readonly KnownRow[]): KnownRow[][] {
  return runsOf(rows).filter((run) => namesLevels(run.flatMap(({ cells }) => cells)) && run.some(isHead));
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
