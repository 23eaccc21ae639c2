import { mayBeTitle } from '../title/title.ts';
import type { Column, Table } from '../table/geometry/table.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import type { Foreign } from '../table/phrases/words/foreign.ts';
import { figureColumns, measureColumns } from './across.ts';
import { isCount, isLevel, isRole, type Axes } from './lines.ts';

/** What a table that names levels holds where it is no result: votes, aims, tasks, scores, pupils, pay, a list. */
export type OtherPurpose = Foreign | 'list';

/** null: results, or proposals of such. */
export function purposeOf(table: Table, axes: readonly Axes[]): OtherPurpose | null {
  return ofTitle(table) ?? ofHeads(table, axes) ?? (isList(table, axes) ? 'list' : null);
}

/** In a title that names what is rated, the words of tasks and pupils say of whom or of what the results are. */
const ABOUT_RESULTS: ReadonlySet<Foreign> = new Set(['tasks', 'pupils']);

function ofTitle({ above }: Table): Foreign | null {
  const title = above.find(({ text }) => mayBeTitle(text) || meaningOf(text).foreignTitle !== null);
  if (!title) return null;
  const near = above.slice(0, above.indexOf(title) + 2);
  const isRated = near.some(({ text }) => meaningOf(text).object !== null);
  for (const { text } of near) {
    const { foreignTitle } = meaningOf(text);
    if (foreignTitle !== null && !(isRated && ABOUT_RESULTS.has(foreignTitle))) return foreignTitle;
  }
  return null;
}

/** Words over the levels, or over a count in the place of the total; over all figures of a table whose levels go down. */
function ofHeads(table: Table, axes: readonly Axes[]): Foreign | null {
  if (axes[0]?.direction !== 'across') return overAll(figureColumns(table).map(foreignOver));
  const columns = measureColumns(table);
  const over = overAll(columns.filter(({ quantity }) => isLevel(quantity)).map(foreignOver));
  if (over !== null) return over;
  if (columns.some(({ quantity }) => isRole(quantity, 'total', 'rated', 'existing'))) return null;
  return (
    columns
      .filter((line) => isCount(line) && line.quantity === null)
      .map(foreignOver)
      .find((one) => one !== null) ?? null
  );
}

function overAll(said: readonly (Foreign | null)[]): Foreign | null {
  return said.every((one) => one !== null) ? (said[0] ?? null) : null;
}

function foreignOver({ path }: Pick<Column, 'path'>): Foreign | null {
  for (const { text } of path) {
    const { foreign } = meaningOf(text);
    if (foreign !== null) return foreign;
  }
  return null;
}

/** One mark beside each name, under its level: a list of units or persons. */
function isList({ rows }: Table, axes: readonly Axes[]): boolean {
  const [only] = axes;
  if (only?.direction !== 'across' || only.series.some(({ kind }) => kind === 'grand-total')) return false;
  const levels = new Set(
    only.groups.flatMap(({ members }) =>
      members.flatMap(({ line, quantity, use }) => (isLevel(quantity) && use === 'count' ? line.at : [])),
    ),
  );
  const filled = rows.filter(({ cells }) => cells.some(({ col }) => levels.has(col)));
  const ones = filled.filter(({ cells }) => {
    const marks = cells.filter(
      ({ col, value }) => levels.has(col) && value !== 0 && value !== '0' && value !== '-',
    );
    return marks.length === 1 && marks.every(({ value }) => value === 1 || value === '1');
  });
  return filled.length > 1 && ones.length === filled.length;
}
