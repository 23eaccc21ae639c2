import { mayBeTitle } from '../title/title.ts';
import type { Table } from '../table/geometry/table.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import type { Foreign } from '../table/phrases/words/foreign.ts';
import { isCount, isLevel, isRole, type Axes } from './lines.ts';
import type { MeasureLine } from './lines.ts';

/** What a table that names levels holds where it is no result: votes, aims, tasks, scores, pupils, pay, a list. */
export type OtherPurpose = Foreign | 'list';

/** null: results, or proposals of such. */
export function purposeOf(
  table: Table,
  columns: readonly MeasureLine[],
  axes: readonly Axes[],
): OtherPurpose | null {
  return ofTitle(table) ?? ofHeads(columns, axes) ?? (isList(table, axes) ? 'list' : null);
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

/** Words over the levels, or over a count in the place of the total. */
function ofHeads(columns: readonly MeasureLine[], axes: readonly Axes[]): Foreign | null {
  const across = axes[0]?.direction === 'across';
  const levels = across ? columns.filter(({ quantity }) => isLevel(quantity)) : columns;
  const foreignOf = ({ path }: MeasureLine) =>
    path.map(({ text }) => meaningOf(text).foreign).find((one) => one !== null) ?? null;
  const over = levels.map(foreignOf);
  const [first] = over;
  if (first && over.every((one) => one !== null)) return first;
  if (!across || columns.some(({ quantity }) => isRole(quantity, 'total', 'rated', 'existing'))) return null;
  return (
    columns
      .filter((line) => isCount(line) && line.quantity === null)
      .map(foreignOf)
      .find((one) => one !== null) ?? null
  );
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
  const filled = rows.filter(({ cells }) => [...cells].some(([col]) => levels.has(col)));
  const ones = filled.filter(({ cells }) => {
    const marks = [...cells].filter(
      ([col, { value }]) => levels.has(col) && value !== 0 && value !== '0' && value !== '-',
    );
    return marks.length === 1 && marks.every(([, { value }]) => value === 1 || value === '1');
  });
  return filled.length > 1 && ones.length === filled.length;
}
