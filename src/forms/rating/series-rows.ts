import type { Table } from '../table/geometry/table.ts';
import type { Marker, StubRow } from '../table/geometry/stub.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { lineMeaning } from './line-meaning.ts';
import { menAndWomen } from './men-and-women.ts';
import {
  isCount,
  isRole,
  labelAt,
  labelOf,
  labelsInOrder,
  type LineMeaning,
  type MeasureLine,
  type SeriesKind,
  type SeriesLine,
} from './lines.ts';

/** The rows of a table whose levels go across, with what their labels and the headings over them say. */
export function seriesRows({ sheet, rows }: Table, columns: readonly MeasureLine[]): SeriesLine[] {
  const figures = new Set(columns.map(({ at }) => at));
  const lines: SeriesLine[] = [];
  let headings: readonly TableCell[] = [];
  const hasYears = rows.some(({ name }) => name !== null && saysYearOnly(name));
  let year: TableCell | null = null;
  let whole: SeriesLine | null = null;
  const sexes = menAndWomen(rows);
  const hasUnits = rows.some((row) => !sexes.has(row) && isUnit(row, figures));
  for (const [at, row] of rows.entries()) {
    const holds =
      row.cells.some(({ col }) => figures.has(col)) ||
      (row.name !== null && saysYearOnly(row.name) && isBetweenYears(rows, at));
    if (!holds) {
      headings = underHeading(headings, row);
      if (row.name && !meaningOf(row.name.text).isWithin) whole = null;
    } else {
      if (row.name && saysYearOnly(row.name)) year = row.name;
      const isTotal = row.name !== null && meaningOf(row.name.text).role === 'total';
      const own = hasYears && year && !isTotal && row.name !== year ? [year, ...headings] : headings;
      const read = lineOf(sheet, row, own, whole);
      const ofSex: SeriesKind = hasUnits && whole ? 'part' : 'series';
      const line: SeriesLine = sexes.has(row) ? { ...read, kind: ofSex } : read;
      if (line.kind !== 'part') whole = line;
      lines.push(line);
    }
  }
  return lines;
}

/** A row of figures that is no total: where there are none but of men and women, these are what is summed. */
function isUnit({ name, cells }: StubRow, figures: ReadonlySet<number>): boolean {
  const isFilled = cells.some(({ col }) => figures.has(col));
  return isFilled && (name === null || meaningOf(name.text).role !== 'total');
}

/** A year without figures stands for itself where no other rows stand under it. */
function isBetweenYears(rows: readonly StubRow[], at: number): boolean {
  const names = (row: StubRow | undefined, does: (cell: TableCell) => boolean) =>
    row === undefined || (row.name !== null && does(row.name));
  return (
    names(rows[at + 1], (name) => saysYearOnly(name) || meaningOf(name.text).role === 'total') &&
    names(rows[at - 1], saysYearOnly)
  );
}

/** A heading takes the place of the one before; the object or the year that only the outer one names stays. */
function underHeading(headings: readonly TableCell[], { name }: StubRow): readonly TableCell[] {
  if (!name) return headings;
  const { object, years, isWithin } = meaningOf(name.text);
  if (isWithin) return [...headings, name];
  const outer = headings.filter(({ text }) => {
    const said = meaningOf(text);
    return (object === null && said.object !== null) || (years.length === 0 && said.years.length > 0);
  });
  return [...outer.slice(-1), name];
}

function lineOf(
  sheet: string,
  row: StubRow,
  headings: readonly TableCell[],
  whole: SeriesLine | null,
): SeriesLine {
  const isTotal = row.name !== null && meaningOf(row.name.text).role === 'total';
  const outer = row.outer.filter((cell) => !isTotal || cell.row === row.row);
  const path = labelsInOrder(outer, row.name);
  const said = lineMeaning(sheet, path);
  const above = lineMeaning(sheet, headings);
  return {
    at: row.row,
    kind: kindOf(row, said, whole),
    label: labelAt(sheet, row.name, { row: row.row, col: 0 }),
    year: said.year ?? above.year,
    period: said.period ?? above.period,
    object: objectOf(path, said) ?? above.object,
    stage: said.stage ?? above.stage,
    name: isPlainTotal(row) ? null : nameOf(sheet, row, path),
    measure: measureOf(row, said),
    compared: said.compared,
    marker: row.marker,
    number: row.number,
    path: [...headings, ...path],
  };
}

/** A row without a label whose figures are all shown as percentages holds those of the row above. */
function measureOf({ name, cells }: StubRow, { measure }: LineMeaning): SeriesLine['measure'] {
  if (!isCount({ measure })) return measure;
  const figures = cells.filter(({ kind }) => kind === 'figure');
  return name === null && figures.length > 0 && figures.every(({ isPercent }) => isPercent)
    ? 'percentage'
    : null;
}

/** `whole`: the row above, of which this one may be a part. */
function kindOf({ name, marker }: StubRow, said: LineMeaning, whole: SeriesLine | null): SeriesKind {
  const meaning = name ? meaningOf(name.text) : null;
  if (isRole(said.quantity, 'total') && !said.isSubtotal) return 'grand-total';
  if (said.isSubtotal || meaning?.isSubtotal) return 'subtotal';
  if (meaning?.isWithin) return 'part';
  const isDashed = marker === 'dash' || marker === 'plus';
  const mayBePart = meaning?.isPart && (isDashed || !meaning.hasRest);
  return mayBePart && whole && !isBeside(whole, isDashed ? 'none' : marker) ? 'part' : 'series';
}

/** "1. Nam" and "2. Nữ", or "chính thức" and "dự bị", stand beside each other: neither is a part of the other. */
function isBeside({ kind, marker, label }: SeriesLine, own: Marker): boolean {
  if (kind !== 'series') return false;
  return (own !== 'none' && own === marker) || meaningOf(label.text).isPart;
}

/** An object with other words ("Đảng viên chi bộ 2") names a unit. */
function objectOf(path: readonly TableCell[], said: LineMeaning): LineMeaning['object'] {
  const { object } = said;
  if (!object) return null;
  const cell = path.find((one) => one.text === object.label.text);
  return cell && meaningOf(cell.text).isObjectAlone ? object : null;
}

function isPlainTotal({ name }: StubRow): boolean {
  const meaning = name ? meaningOf(name.text) : null;
  return meaning?.role === 'total' && !meaning.isSubtotal;
}

/** What names the series beside its year: the row's name, else the nearest label before a lone year. */
function nameOf(sheet: string, row: StubRow, path: readonly TableCell[]): SeriesLine['name'] {
  const isName = (cell: TableCell) =>
    cell.kind !== 'year' && !saysYearOnly(cell) && !meaningOf(cell.text).isMeasureAlone;
  const isNamed = row.name !== null && isName(row.name);
  const name = isNamed ? row.name : path.findLast(isName);
  return name ? labelOf(sheet, name) : null;
}

function saysYearOnly({ text }: TableCell): boolean {
  const { years, period, hasRest, object, role, level, isBlank, isPart } = meaningOf(text);
  if (isBlank) return true;
  return (
    (years.length > 0 || period !== null) &&
    !hasRest &&
    object === null &&
    role === null &&
    level === null &&
    !isPart
  );
}
