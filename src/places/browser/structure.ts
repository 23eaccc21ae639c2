import type { WorkbookLook } from '../../xlsx/index.ts';
import {
  sheetNamed,
  type CopyLook,
  type Edit,
  type EditKind,
  type Plan,
  type PutLook,
  type Range,
  type SetCell,
  type SetLook,
  type SetMarks,
  type SetMerges,
  type Workbook,
} from '../../grid/index.ts';

/** An edit of more than contents and marks: it is made in the file, and the grid follows. */
type StructureEdit = Exclude<Edit, SetCell | SetMarks>;

export function changesStructure(plan: Plan): boolean {
  return plan.some(({ kind }) => isStructural(kind));
}

export function isStructural(kind: EditKind): kind is StructureEdit['kind'] {
  return kind !== 'set-cell' && kind !== 'set-marks';
}

/** What a grid does to look like the file again after edits that were made there. */
export interface Followable {
  readonly hasSheet: (sheet: string) => boolean;
  /** The sheet as the file has it now, behind all others. */
  readonly insertSheet: (sheet: string, now: FileNow) => void;
  readonly removeSheet: (sheet: string) => void;
  readonly writeCells: (cells: readonly SetCell[]) => void;
  readonly mergeCells: (sheet: string, merges: Pick<SetMerges, 'before' | 'after'>) => void;
  /** Gives cells and their columns the look that the file has for them now. */
  readonly dress: (sheet: string, range: Range, now: FileNow) => void;
  /** Rows that tell no height of their own become as high as their text needs. */
  readonly fitRows: (sheet: string, now: FileNow) => void;
}

/** The file as it is after the edits. */
export interface FileNow {
  readonly workbook: Workbook;
  readonly look: WorkbookLook;
}

/** Makes in the grid what a plan made in the file. */
export function follow(grid: Followable, plan: Plan, now: FileNow): void {
  const moved = new Set(plan.flatMap(sheetThatCameOrWent));
  for (const edit of plan) followSheets(grid, edit, now);
  const isHere = (sheet: string): boolean => !moved.has(sheet) && grid.hasSheet(sheet);
  const cells = plan.filter((edit) => edit.kind === 'set-cell');
  grid.writeCells(cells.filter(({ cell }) => isHere(cell.sheet)));
  const dressed = new Set<string>();
  for (const edit of plan) {
    if (!isAppearance(edit) || !isHere(edit.sheet)) continue;
    if (edit.kind === 'set-merges') grid.mergeCells(edit.sheet, edit);
    else grid.dress(edit.sheet, edit.kind === 'copy-look' ? edit.to : edit.range, now);
    dressed.add(edit.sheet);
  }
  for (const sheet of dressed) grid.fitRows(sheet, now);
}

function sheetThatCameOrWent(edit: Edit): string[] {
  return edit.kind === 'add-sheet' || edit.kind === 'remove-sheet' ? [edit.sheet.name] : [];
}

/** A sheet that comes with a plan and goes with it is never seen. */
function followSheets(grid: Followable, edit: Edit, now: FileNow): void {
  if (edit.kind === 'remove-sheet' && grid.hasSheet(edit.sheet.name)) grid.removeSheet(edit.sheet.name);
  if (edit.kind === 'add-sheet' && sheetNamed(now.workbook, edit.sheet.name))
    grid.insertSheet(edit.sheet.name, now);
}

const APPEARANCES: ReadonlySet<Edit['kind']> = new Set(['set-merges', 'copy-look', 'set-look', 'put-look']);

function isAppearance(edit: Edit): edit is SetMerges | CopyLook | SetLook | PutLook {
  return APPEARANCES.has(edit.kind);
}
