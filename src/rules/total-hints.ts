import { LEVELS } from '../forms/table/levels.ts';
import type { CellRef } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import { valueOf } from '../forms/table/count.ts';
import { objectOf, type RatingTable, type Series } from '../forms/rating/rating-table.ts';
import { figuresOf } from './figures.ts';
import { figuresBeside } from './figures-beside.ts';
import type { Hint } from './hint.ts';

/** All that fits a total that differs from its sum, one sentence each (README.md, `rating-total`). */
export function hintsForTotal(
  forms: readonly Form[],
  table: RatingTable,
  series: Series,
  { declared, sum }: { declared: number; sum: number },
): Hint[] {
  const hints: Hint[] = [];
  if (differInOneDigit(declared, sum)) hints.push({ id: 'one-digit', args: { declared, sum }, cells: [] });
  if (differBySwap(declared, sum)) hints.push({ id: 'swapped-digits', args: { declared, sum }, cells: [] });
  const difference = Math.abs(declared - sum);
  const cells = cellsWith(series, difference);
  if (cells.length > 0)
    hints.push({ id: 'difference-in-cell', args: { difference, short: declared < sum }, cells });
  return [...hints, ...hintsElsewhere(forms, table, series, { declared, sum })];
}

function cellsWith(series: Series, value: number): CellRef[] {
  return LEVELS.flatMap((level) => {
    const count = series.counts[level];
    return count && valueOf(count) === value ? [count.cell] : [];
  });
}

function hintsElsewhere(
  forms: readonly Form[],
  table: RatingTable,
  series: Series,
  { declared, sum }: { declared: number; sum: number },
): Hint[] {
  const object = objectOf(table, series);
  if (object === null || series.year === null) return [];
  const year = series.year.value;
  return [...figuresOf(forms, object, year), ...figuresBeside(forms, object, year)]
    .filter((figure) => figure.form !== table)
    .flatMap((figure): Hint[] => {
      const args = { value: figure.value, kind: figure.form.kind };
      if (figure.value === declared) return [{ id: 'agrees-with-total', args, cells: figure.cells }];
      return figure.value === sum ? [{ id: 'agrees-with-sum', args, cells: figure.cells }] : [];
    });
}

function differInOneDigit(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (left.length !== right.length) return false;
  return Array.from(left).filter((digit, index) => digit !== right[index]).length === 1;
}

function differBySwap(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (left.length !== right.length || left === right) return false;
  for (let at = 0; at + 1 < left.length; at++) {
    const swapped = left.slice(0, at) + left.charAt(at + 1) + left.charAt(at) + left.slice(at + 2);
    if (swapped === right) return true;
  }
  return false;
}
