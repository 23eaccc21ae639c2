import { cellsInRow, sheetNamed, type Sheet, type Workbook } from '../grid/index.ts';

/** The sheets of a workbook that are not as they were; null: sheets came, went or changed their order. None: empty. */
export function changedSheets(was: Workbook, is: Workbook): ReadonlySet<string> | null {
  const [before, now] = [was, is].map(({ sheets }) => sheets.map(({ name }) => name).join('\n'));
  if (before !== now) return null;
  return new Set(
    is.sheets.flatMap((sheet) => {
      const known = sheetNamed(was, sheet.name);
      return known && textOf(known) === textOf(sheet) ? [] : [sheet.name];
    }),
  );
}

function textOf({ rows, merges, hiddenRows, hidden }: Sheet): string {
  const cells = [...rows].map(([row, held]) => [row, [...cellsInRow(held)]]);
  return JSON.stringify([cells, merges, [...hiddenRows], hidden]);
}
