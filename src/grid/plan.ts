import type { CellRef, RangeRef } from './address.ts';

/** What a cell holds, as far as a plan may change it. */
export interface CellContent {
  /** null: the cell is empty. A text is a text, whatever it looks like ("=1", "05/11", "001"). */
  readonly value: string | number | boolean | null;
  /** The formula without its "="; null where the value is the cell's own. */
  readonly formula: string | null;
  /** The number format code; null is General. */
  readonly format: string | null;
}

/** Changes one cell from what it is known to hold; whoever applies it refuses where it holds something else. */
export interface SetCell {
  readonly kind: 'set-cell';
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** How grave what a mark points at is. */
export type MarkLevel = 'error' | 'warning' | 'info';

/** A mark of the product on cells: seen beside the cell's own format, which stays as it is. */
export interface Mark {
  readonly range: RangeRef;
  /** What the mark is for: a rule's id. Lower-case ASCII letters, digits and hyphens. */
  readonly tag: string;
  readonly level: MarkLevel;
}

/** Makes the product's marks of a workbook exactly these. All else that formats cells stays untouched. */
export interface SetMarks {
  readonly kind: 'set-marks';
  readonly marks: readonly Mark[];
}

/** One change of a workbook. */
export type Edit = SetCell | SetMarks;

/** Changes to be made together, in their order. Plain data: it can be shown, stored and taken back. */
export type Plan = readonly Edit[];

/**
 * The plan that takes a plan back, once that was applied. `marksBefore`: the marks that the workbook had before.
 * Applying a plan and then its inverse leaves the workbook as it was.
 */
export function inverseOf(plan: Plan, marksBefore: readonly Mark[]): Plan {
  let marks = marksBefore;
  const inverse: Edit[] = [];
  for (const edit of plan) {
    if (edit.kind === 'set-cell') inverse.push({ ...edit, before: edit.after, after: edit.before });
    else {
      inverse.push({ kind: 'set-marks', marks });
      marks = edit.marks;
    }
  }
  return inverse.reverse();
}

/** Whether two contents are the same to a reader of the file. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return (
    a.value === b.value && a.formula === b.formula && (a.format ?? 'General') === (b.format ?? 'General')
  );
}
