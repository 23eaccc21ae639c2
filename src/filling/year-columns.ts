import type { DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import { greatest, least, samePosition, sheetNamed, type Sheet, type Workbook } from '../grid/index.ts';

/** The columns of a form's years: each has so many, side by side. */
export interface YearColumns {
  readonly sheet: Sheet;
  readonly years: readonly { readonly value: number; readonly left: number; readonly row: number }[];
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** null where the years do not stand side by side, each as wide as the others, counting up by one. */
export function yearColumns(form: DocumentStatistics, workbook: Workbook): YearColumns | null {
  const sheet = sheetNamed(workbook, form.sheet);
  if (!sheet) return null;
  const years = form.years.map(({ value, cell }) => {
    const cols = form.slots
      .filter(({ year }) => samePosition(year.cell, cell))
      .flatMap(({ numbers, dates }) => [numbers.cell.col, ...(dates ? [dates.cell.col] : [])]);
    const left = least([...cols, cell.col]);
    const width = greatest([...cols, cell.col]) - left + 1;
    return { value, row: cell.row, left, width };
  });
  const [first] = years;
  const isEven = years.every(
    ({ value, left, width }, index) =>
      width === first?.width && value === first.value + index && left === first.left + index * width,
  );
  if (!first || !isEven) return null;
  const top = least(years.map(({ row }) => row));
  return { sheet, years, width: first.width, top, bottom: form.range.bottom };
}
