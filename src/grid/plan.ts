import type { CellRef, RangeRef } from './address.ts';
import type { CellContent } from './cell-content.ts';
import type { SetCharts } from './charts.ts';
import type { CopyLook, PutLook, SetLook, SetMerges } from './looks.ts';
import type { AddSheet, RemoveSheet } from './new-sheet.ts';
import type { SetNotes } from './notes.ts';
import type { SetName } from './own-names.ts';

/** Changes one cell from what it is known to hold; whoever applies it refuses where it holds something else. */
export interface SetCell {
  readonly kind: 'set-cell';
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** How grave what a mark points at is, the gravest first. */
export const MARK_LEVELS = ['error', 'warning', 'info'] as const;
export type MarkLevel = (typeof MARK_LEVELS)[number];

/** For sorting: the graver of two before the other. */
export function byGravity(a: MarkLevel, b: MarkLevel): number {
  return MARK_LEVELS.indexOf(a) - MARK_LEVELS.indexOf(b);
}

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

/** One change of a workbook. A place refuses a plan with a kind that it can't make, and makes none of it. */
export type Edit =
  | SetCell
  | SetMarks
  | AddSheet
  | RemoveSheet
  | CopyLook
  | PutLook
  | SetLook
  | SetMerges
  | SetNotes
  | SetName
  | SetCharts;

export type EditKind = Edit['kind'];

/** Changes to be made together, in their order. Plain data: it can be shown, stored and taken back. */
export type Plan = readonly Edit[];

/** Of what kinds a plan's edits are. */
export function kindsOf(plan: Plan): ReadonlySet<EditKind> {
  return new Set(plan.map(({ kind }) => kind));
}

/** What a workbook had before a plan, where the plan itself does not say it. */
export interface Former {
  readonly marks: readonly Mark[];
  /** Notes down the look of cells. */
  readonly lookOf: (area: RangeRef) => SetLook;
}

/**
 * The plan that takes a plan back, once that was applied. Applying a plan and then its inverse leaves the workbook as
 * it was.
 */
export function inverseOf(plan: Plan, { marks: marksBefore, lookOf }: Former): Plan {
  let marks = marksBefore;
  return plan
    .map((edit): Edit => {
      if (edit.kind !== 'set-marks') return inverseOfEdit(edit, lookOf);
      const inverse = { ...edit, marks };
      marks = edit.marks;
      return inverse;
    })
    .reverse();
}

function inverseOfEdit(edit: Exclude<Edit, SetMarks>, lookOf: Former['lookOf']): Edit {
  switch (edit.kind) {
    case 'set-cell':
      return { ...edit, before: edit.after, after: edit.before };
    case 'set-merges':
      return { ...edit, before: edit.after, after: edit.before };
    case 'set-notes':
      return { ...edit, before: edit.after, after: edit.before };
    case 'set-name':
      return { ...edit, before: edit.after, after: edit.before };
    case 'set-charts':
      return { ...edit, before: edit.after, after: edit.before };
    case 'add-sheet':
      return { ...edit, kind: 'remove-sheet' };
    case 'remove-sheet':
      return { ...edit, kind: 'add-sheet' };
    case 'copy-look':
      return lookOf({ sheet: edit.sheet, ...edit.to });
    case 'put-look':
    case 'set-look':
      return lookOf({ sheet: edit.sheet, ...edit.range });
  }
}

/** The sheets whose picture a plan may change; null: sheets come or go. */
export function sheetsTouchedBy(plan: Plan): ReadonlySet<string> | null {
  const sheets = new Set<string>();
  for (const edit of plan) {
    if (edit.kind === 'add-sheet' || edit.kind === 'remove-sheet') return null;
    if (edit.kind === 'set-cell') sheets.add(edit.cell.sheet);
    else if (edit.kind === 'set-name') {
      for (const place of [edit.before, edit.after]) if (place) sheets.add(place.sheet);
    } else if (edit.kind !== 'set-marks' && edit.kind !== 'set-notes') sheets.add(edit.sheet);
  }
  return sheets;
}
