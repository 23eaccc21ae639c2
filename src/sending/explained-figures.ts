import { cellAt, isErrorValue, type CellRef, type Sheet, type Value, type Workbook } from '../grid/index.ts';
import type { Finding } from '../rules/finding.ts';

/** A figure that an explanation was written for. */
export type ExplainedFigure = number | string | null;

/** What a finding's explanation depends on: found and expected figure, and what all cells hold that it was found by. */
export type FiguresOf = (finding: Finding) => readonly ExplainedFigure[];

export function figuresIn(workbook: Workbook): FiguresOf {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ actual, expected, related }) => [
    actual,
    expected,
    ...related.map((cell) => figureAt(sheets.get(cell.sheet), cell)),
  ];
}

function figureAt(sheet: Sheet | undefined, { row, col }: CellRef): ExplainedFigure {
  const value: Value | undefined = sheet && cellAt(sheet, row, col)?.value;
  if (isErrorValue(value)) return value.error;
  return typeof value === 'boolean' ? String(value) : (value ?? null);
}

export function sameFigures(a: readonly ExplainedFigure[], b: readonly ExplainedFigure[]): boolean {
  return a.length === b.length && a.every((figure, at) => figure === b[at]);
}
