import { rangeName, type Range } from './address.ts';
import type { Mark } from './plan.ts';

/** A mark on cells of a sheet that is known. */
export type SheetMark = Omit<Mark, 'range'> & { readonly range: Range };

/** Marks of one sheet are the same under the same key. */
export function markKey({ range, tag, level }: SheetMark): string {
  return `${rangeName(range)} ${tag} ${level}`;
}

/** Whether they are the same marks of a workbook, in whatever order. */
export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  const told = (marks: readonly Mark[]): string =>
    JSON.stringify(marks.map((mark) => `${markKey(mark)} ${mark.range.sheet}`).toSorted());
  return told(a) === told(b);
}
