import type { Column, Table } from '../table/geometry/table.ts';
import { cellAtColumn } from '../table/geometry/table-rows.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { groupsAcross } from './across-groups.ts';
import { lineMeaning } from './line-meaning.ts';
import { withNumbers } from './numbered-columns.ts';
import { isCount, isLevel, isRole, labelAt, measureLine, type Axes, type MeasureLine } from './lines.ts';
import { seriesRows } from './series-rows.ts';
import { totalHolds } from './total-holds.ts';

/** The columns that hold figures, or are meant to. */
export function figureColumns({ columns }: Table): readonly Column[] {
  return columns.filter(
    ({ use, path }) =>
      use === 'figures' || (use === 'aside' && path.some(({ text }) => meaningOf(text).level)),
  );
}

/** The columns of figures with what their heads say. */
export function measureColumns(table: Table): MeasureLine[] {
  const { sheet, range, rows } = table;
  return figureColumns(table).map(({ col, path }): MeasureLine => {
    const label = labelAt(sheet, path.at(-1), { row: range.top, col });
    const said = lineMeaning(sheet, path);
    const isShare = said.measure === null && shownAsPercent(rows, col);
    const measure = isShare ? 'percentage' : said.measure;
    return measureLine(said, { measure, compared: said.compared }, { at: col, label, path });
  });
}

/** Whether all figures of a column are shown as percentages: none of them is a count. */
function shownAsPercent(rows: Table['rows'], col: number): boolean {
  let found = false;
  for (const { cells } of rows) {
    const cell = cellAtColumn(cells, col);
    if (cell?.kind === 'figure' && !cell.isPercent) return false;
    found ||= cell?.kind === 'figure';
  }
  return found;
}

/** Levels across: columns of quantities, rows of series. */
export function axesAcross(table: Table): Axes {
  const columns = withTotals(withNumbers(measureColumns(table), table.columns));
  return {
    direction: 'across',
    groups: groupsAcross(columns, totalHolds(table)),
    series: seriesRows(table, columns),
    rows: { first: table.range.top, last: table.range.bottom },
  };
}

/** "Số đảng viên" counts what is rated, where no column says that it is the total. */
function withTotals(columns: readonly MeasureLine[]): MeasureLine[] {
  const hasTotal = columns.some(({ quantity }) => isRole(quantity, 'total', 'rated'));
  const first = columns.findIndex(({ quantity }) => isLevel(quantity));
  return columns.map((line, at) =>
    !hasTotal && at < first && isObjectAlone(line)
      ? { ...line, quantity: { kind: 'role', role: 'total' } }
      : line,
  );
}

function isObjectAlone(line: MeasureLine): boolean {
  const { quantity, object, isUnknown, isPart, isAside } = line;
  return quantity === null && object !== null && !isUnknown && isCount(line) && !isPart && !isAside;
}
