import { cellAt, foldText, textAt, type Sheet } from '../../grid/index.ts';
import type { Label, Year } from '../rating-table.ts';
import type { ColumnNumber } from './column-numbers.ts';
import type { LevelRun } from './find.ts';
import type { MeasureLine } from './lines.ts';
import { labelsRows, meaningOfHeads, type Meaning } from './meaning.ts';
import { columnNumbersIn, headsOver, refTo } from './view.ts';
import { yearNamed } from './years.ts';

interface Head {
  readonly headTop: number;
  readonly headBottom: number;
  readonly left: number;
  readonly right: number;
}

export function numbersOf(
  sheet: Sheet,
  headTop: number,
  headBottom: number,
  left: number,
  right: number,
): { row: number; at: Map<number, ColumnNumber> } | null {
  for (let row = headTop; row <= headBottom; row++) {
    const at = columnNumbersIn(sheet, row, left, right);
    if (at) return { row, at };
  }
  return null;
}

/** What each column of a table with levels across holds, as its heads, its formats and its column numbers say. */
export function columnsOf(
  sheet: Sheet,
  head: Head,
  run: LevelRun,
  numbers: ReturnType<typeof numbersOf>,
): MeasureLine[] {
  const levels = new Map(run.cells.map((cell) => [cell.col, cell.level]));
  const columns: MeasureLine[] = [];
  for (let col = head.left; col <= head.right; col++) {
    const heads = headsOver(sheet, col, head.headTop, head.headBottom, head.left).filter(
      (label) => label.cell.row !== numbers?.row,
    );
    const named = meaningOfHeads(heads.map((label) => label.text));
    const lettered = levels.get(col);
    const meaning: Meaning =
      lettered !== undefined && named.level === undefined ? { ...named, level: lettered } : named;
    columns.push({
      at: col,
      meaning: startsLabelsOnly(heads) ? {} : meaning,
      year: yearOver(heads, meaning),
      label: levelLabel(sheet, heads, head, col),
    });
  }
  const shown = percentagesByFormat(sheet, besideLevels(columns), head.headBottom + 1);
  return numbers ? withFormulas(shown, numbers.at) : shown;
}

/** "Mức xếp loại" over a column of names is no level. */
function startsLabelsOnly(heads: readonly Label[]): boolean {
  return heads.length > 0 && heads.every((head) => labelsRows(head.text));
}

function yearOver(heads: readonly Label[], meaning: Meaning): Year | null {
  if (meaning.year === undefined || meaning.compared !== undefined) return null;
  const head = heads.findLast((label) => yearNamed(label.text) !== null);
  return head ? { value: meaning.year, cell: head.cell } : null;
}

/** The head that names the level, else the last one. */
function levelLabel(sheet: Sheet, heads: readonly Label[], head: Head, col: number): Label {
  const naming = heads.findLast((label) => meaningOfHeads([label.text]).level !== undefined);
  return (
    naming ??
    heads.at(-1) ?? { text: textAt(sheet, head.headBottom, col), cell: refTo(sheet, head.headBottom, col) }
  );
}

/** A bare "TL" or "%" is the percentage of the column before it. */
function besideLevels(columns: readonly MeasureLine[]): MeasureLine[] {
  return columns.map((column, index) => {
    const before = columns[index - 1]?.meaning;
    const bare = /^(?:t[ỷỉ] lệ|tl|phần trăm)?[ (]*%?\)?$/u.test(foldText(column.label.text));
    const { level, role, measure } = column.meaning;
    if (!bare || measure !== 'percentage' || level !== undefined || role !== undefined) return column;
    if (!before || (before.measure ?? 'count') !== 'count') return column;
    const of = before.level === undefined ? { role: before.role } : { level: before.level };
    return of.level === undefined && of.role === undefined
      ? column
      : { ...column, meaning: { measure, ...of } as Meaning };
  });
}

/** A level headed once over two columns: the second is its percentage where its cells are formatted so. */
function percentagesByFormat(sheet: Sheet, columns: readonly MeasureLine[], top: number): MeasureLine[] {
  return columns.map((column) => {
    const { level, role, measure } = column.meaning;
    if (measure !== undefined || (level === undefined && role === undefined)) return column;
    const cell = [0, 1, 2]
      .map((step) => cellAt(sheet, top + step, column.at))
      .find((found) => found !== undefined);
    const percent =
      cell?.format?.includes('%') === true ||
      (typeof cell?.value === 'string' && cell.value.trim().endsWith('%'));
    return percent ? { ...column, meaning: { ...column.meaning, measure: 'percentage' as const } } : column;
  });
}

/** What the row of column numbers adds: first "2 = 4+…+14" is a total, then "5 = 4*100/2" a percentage of column 4. */
function withFormulas(
  columns: readonly MeasureLine[],
  numbers: ReadonlyMap<number, ColumnNumber>,
): MeasureLine[] {
  const totals = columns.map((column) => withTotal(column, columns, numbers));
  return totals.map((column) => withShare(column, totals, numbers));
}

function meaningOfNumber(
  columns: readonly MeasureLine[],
  numbers: ReadonlyMap<number, ColumnNumber>,
  wanted: number,
): Meaning | undefined {
  const col = [...numbers].find(([, entry]) => entry.number === wanted)?.[0];
  return columns.find((column) => column.at === col)?.meaning;
}

function withTotal(
  column: MeasureLine,
  columns: readonly MeasureLine[],
  numbers: ReadonlyMap<number, ColumnNumber>,
): MeasureLine {
  const formula = numbers.get(column.at)?.formula;
  const { level, role } = column.meaning;
  if (formula?.kind !== 'sum' || level !== undefined || role === 'rated') return column;
  const levels = formula.terms.filter((term) => meaningOfNumber(columns, numbers, term)?.level !== undefined);
  return levels.length >= 2 ? { ...column, meaning: { ...column.meaning, role: 'total' } } : column;
}

/** A share of anything but the total is no percentage that the rules know. */
function withShare(
  column: MeasureLine,
  columns: readonly MeasureLine[],
  numbers: ReadonlyMap<number, ColumnNumber>,
): MeasureLine {
  const formula = numbers.get(column.at)?.formula;
  if (!formula || formula.kind === 'sum') return column;
  if (formula.kind === 'ratio' && column.meaning.level === undefined) return column;
  const level = meaningOfNumber(columns, numbers, formula.of)?.level;
  const base = meaningOfNumber(columns, numbers, formula.base)?.role;
  const isShare = level !== undefined && (base === 'total' || base === 'rated');
  return {
    ...column,
    meaning: isShare ? { level, measure: 'percentage' } : { ...column.meaning, measure: 'other' },
  };
}
