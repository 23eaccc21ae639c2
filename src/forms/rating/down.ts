import type { Table } from '../table/geometry/table.ts';
import { sectionsDown } from './down-sections.ts';
import type { ColumnFormula } from '../table/column-numbers.ts';
import {
  isCount,
  labelAt,
  labelOf,
  type LineMeaning,
  type Axes,
  type SeriesKind,
  type SeriesLine,
} from './lines.ts';
import { lineMeaning } from './line-meaning.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';

/** Levels down: columns of series, rows of quantities; each section of rows is read by itself. */
export function axesDown(table: Table): Axes[] {
  const series = withOuterTotals(withChanges(seriesColumns(table)));
  return sectionsDown(table, new Set(series.map(({ at }) => at))).map(({ group, rows }) => ({
    direction: 'down',
    groups: [group],
    series,
    rows,
  }));
}

/** Under a head that is not merged a second total is none of its group: the head does not reach so far. */
function withOuterTotals(series: readonly SeriesLine[]): SeriesLine[] {
  const counts = series.filter(({ measure }) => measure === null);
  return series.map((line) => {
    const group = line.path.at(-2);
    if (line.kind !== 'grand-total' || !group || group.right > group.col) return line;
    const own = counts.filter(({ path }) => path.includes(group));
    const isSecond = own.at(-1) === line && own.slice(0, -1).some(({ kind }) => kind === 'grand-total');
    return isSecond ? { ...line, path: line.path.filter((cell) => cell !== group), name: null } : line;
  });
}

/** "Năm 2022 (so với năm 2021)" behind the counts of 2022 heads their change. */
function withChanges(series: readonly SeriesLine[]): SeriesLine[] {
  return series.map((line, at) => {
    const [, inBrackets = ''] = /\(([^()]*)\)\s*$/u.exec(line.label.text) ?? [];
    const isAgain = series
      .slice(0, at)
      .some((other) => other.year?.value === line.year?.value && other.measure === null);
    if (!isAgain || line.measure !== null || !meaningOf(inBrackets).isChange) return line;
    return { ...line, measure: 'difference', compared: meaningOf(inBrackets).years };
  });
}

function seriesColumns({ sheet, columns, range }: Table): SeriesLine[] {
  const lines: SeriesLine[] = [];
  for (const { col, path, number, use } of columns) {
    if (use !== 'figures') continue;
    const said = lineMeaning(sheet, path);
    if (said.isAside || (said.isForeign && path.length > 0)) continue;
    const name = path.findLast((cell) => namesSeries(cell) && !isPlainTotal(cell));
    const { measure, compared } = measureOf(number?.formula ?? null, said, columns, sheet);
    lines.push({
      at: col,
      kind: kindOf(path),
      label: labelAt(sheet, path.at(-1), { row: range.top, col }),
      year: said.year,
      period: said.period,
      object: said.object && meaningOf(said.object.label.text).isObjectAlone ? said.object : null,
      stage: said.stage,
      name: name ? labelOf(sheet, name) : null,
      measure,
      compared,
      marker: 'none',
      number: '',
      path,
    });
  }
  return lines;
}

/**
 * What its heads say that a column measures, or its number: "4 = 2:3" is a ratio to the column 3, "4 = 3*100/2" a share
 * of the column 2, of which no level is judged.
 */
function measureOf(
  formula: ColumnFormula | null,
  { measure, compared }: LineMeaning,
  columns: Table['columns'],
  sheet: string,
): Pick<SeriesLine, 'measure' | 'compared'> {
  if (formula?.kind === 'ratio') {
    const base = columns.filter((column) => column.number?.number === formula.base);
    const years = base.flatMap(({ path }) => lineMeaning(sheet, path).year?.value ?? []);
    return { measure: 'ratio', compared: years.length > 0 ? years : compared };
  }
  if (formula?.kind === 'percentage') {
    const { of, base } = formula;
    const isOfOther =
      of !== base && columns.some(({ use, number }) => use === 'figures' && number?.number === base);
    return { measure: isOfOther ? 'other' : 'percentage', compared };
  }
  return { measure: isCount({ measure }) ? null : measure, compared };
}

function kindOf(path: readonly TableCell[]): SeriesKind {
  const meaning = path.findLast(
    ({ text }) => meaningOf(text).measure === null || meaningOf(text).role !== null,
  );
  const { role, isSubtotal, isWithin, isPart } = meaningOf(meaning?.text ?? '');
  if (isSubtotal) return 'subtotal';
  if (role === 'total') return 'grand-total';
  return isPart && (isWithin || path.length > 1) ? 'part' : 'series';
}

function isPlainTotal({ text }: TableCell): boolean {
  const { role, isSubtotal } = meaningOf(text);
  return role === 'total' && !isSubtotal;
}

/** Whether a head is the name of a group or an object: it says more than a year, a measure, or that figures follow. */
function namesSeries({ kind, text }: TableCell): boolean {
  if (kind === 'year') return false;
  const { hasRest, object, years, isBlank, isMeasureAlone, isNeutral, isChange } = meaningOf(text);
  if (isBlank || isMeasureAlone || isNeutral || isChange) return false;
  return years.length === 0 || object !== null || hasRest;
}
