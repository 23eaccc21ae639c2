import type { Table } from '../table/geometry/table.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { groupsAcross } from './across-groups.ts';
import { lineMeaning } from './line-meaning.ts';
import { withNumbers } from './numbered-columns.ts';
import { isLevel, labelOf, refOf, type Axes, type MeasureLine } from './lines.ts';
import { seriesRows } from './series-rows.ts';

/** The columns of figures with what their heads say. */
export function measureColumns({ sheet, columns, range, rows }: Table): MeasureLine[] {
  return columns
    .filter(
      ({ use, path }) =>
        use === 'figures' || (use === 'aside' && path.some(({ text }) => meaningOf(text).level)),
    )
    .map(({ col, path }): MeasureLine => {
      const inner = path.at(-1);
      const label = inner ? labelOf(sheet, inner) : { text: '', cell: refOf(sheet, { row: range.top, col }) };
      const said = lineMeaning(sheet, path);
      const isShare = said.measure === null && shownAsPercent(rows, col);
      return { at: col, label, path, ...said, measure: isShare ? 'percentage' : said.measure };
    });
}

/** Whether all figures of a column are shown as percentages: none of them is a count. */
function shownAsPercent(rows: Table['rows'], col: number): boolean {
  const figures = rows.flatMap(({ cells }) => cells.get(col) ?? []).filter(({ kind }) => kind === 'figure');
  return figures.length > 0 && figures.every(({ isPercent }) => isPercent);
}

/** Levels across: columns of quantities, rows of series. */
export function axesAcross(table: Table): Axes {
  const columns = withTotals(withNumbers(measureColumns(table), table.columns));
  const last = table.rows.at(-1)?.row ?? table.range.bottom;
  return {
    direction: 'across',
    groups: groupsAcross(columns),
    series: seriesRows(table, columns),
    rows: { first: table.range.top, last },
  };
}

/** "Số đảng viên" counts what is rated, where no column says that it is the total. */
function withTotals(columns: readonly MeasureLine[]): MeasureLine[] {
  const hasTotal = columns.some(
    ({ quantity }) => quantity?.kind === 'role' && (quantity.role === 'total' || quantity.role === 'rated'),
  );
  const first = columns.findIndex(({ quantity }) => isLevel(quantity));
  return columns.map((line, at) =>
    !hasTotal && at < first && isObjectAlone(line)
      ? { ...line, quantity: { kind: 'role', role: 'total' } }
      : line,
  );
}

function isObjectAlone({ quantity, object, isUnknown, measure, isPart, isAside }: MeasureLine): boolean {
  const isCounted = measure === null || measure === 'count';
  return quantity === null && object !== null && !isUnknown && isCounted && !isPart && !isAside;
}
