import type { Column, Table } from '../table/geometry/table.ts';
import { cellAtColumn } from '../table/geometry/table-cell.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { groupsAcross, isOfLevel, type Holds } from './across-groups.ts';
import { lineMeaning } from './line-meaning.ts';
import { withNumbers } from './numbered-columns.ts';
import { isCount, isLevel, isRole, labelAt, measureLine, type Axes, type MeasureLine } from './lines.ts';
import { seriesRows } from './series-rows.ts';
import { FEWEST_ROWS, totalHolds } from './total-holds.ts';

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
  const holds = totalHolds(table);
  const columns = withSum(withTotals(withNumbers(measureColumns(table), table.columns)), holds);
  return {
    direction: 'across',
    groups: groupsAcross(columns, holds),
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

/**
 * A count left of the levels of which nothing says what it counts is that of those rated, where the levels of all groups
 * add up to it, and to no total. Where a total is named, one row is too little to say that it counts those existing.
 */
function withSum(columns: readonly MeasureLine[], holds: Holds): readonly MeasureLine[] {
  const first = columns.findIndex(({ quantity }) => isLevel(quantity));
  const open = columns.slice(0, Math.max(0, first)).filter(isOpenCount);
  if (open.length === 0) return columns;
  const groups = groupsAcross(columns, holds).map(({ members }) =>
    members.filter(({ use }) => use === 'count'),
  );
  const totals = groups.flatMap((members) =>
    members.flatMap(({ line, quantity }) => (isRole(quantity, 'total', 'rated') ? line : [])),
  );
  const fewest = totals.length > 0 ? FEWEST_ROWS : null;
  const isSum = (line: MeasureLine) =>
    groups.every((members) => holds(line, members.map((member) => member.line).filter(isOfLevel), fewest));
  const sum = totals.some(isSum) ? undefined : open.findLast(isSum);
  return columns.map((line) =>
    line === sum ? { ...line, quantity: { kind: 'role', role: 'rated' }, isUnknown: false } : line,
  );
}

/** "Số lượng", "Được ĐG" where that is no word that is known. */
function isOpenCount(line: MeasureLine): boolean {
  const { quantity, isPart, isAside, isForeign } = line;
  return quantity === null && isCount(line) && !isPart && !isAside && !isForeign;
}

function isObjectAlone(line: MeasureLine): boolean {
  const { quantity, object, isUnknown, isPart, isAside } = line;
  return quantity === null && object !== null && !isUnknown && isCount(line) && !isPart && !isAside;
}
