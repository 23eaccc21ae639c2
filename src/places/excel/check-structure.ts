import {
  rangeName,
  type AddSheet,
  type CopyLook,
  type Plan,
  type PutLook,
  type RemoveSheet,
  type SetLook,
  type SetMerges,
} from '../../grid/index.ts';
import { cellCount } from './addresses.ts';
import { oneAfterAnother } from './chunks.ts';
import { clearHalfMade } from './half-made.ts';
import { askForSheet } from './held-sheet.ts';
import { askForMerges } from './held-merges.ts';
import { MOST_DRESSED } from './looks.ts';
import type { SheetMemory } from './sheet-list.ts';
import { PlaceError } from './troubles.ts';

/** What of a plan is about more than contents and marks. */
export type StructureEdit = AddSheet | RemoveSheet | CopyLook | PutLook | SetLook | SetMerges;

export function structureOf(plan: Plan): StructureEdit[] {
  return plan.flatMap((edit) => {
    switch (edit.kind) {
      case 'set-cell':
      case 'set-marks':
      case 'set-name':
      case 'set-charts':
        return [];
      case 'set-notes':
        throw new PlaceError('unsupported', null, edit.kind);
      default:
        return [edit];
    }
  });
}

/**
 * Refuses edits that the workbook, as it is before the plan, does not take.
 * @throws PlaceError saying why
 */
export async function checkStructure(
  context: Excel.RequestContext,
  edits: readonly StructureEdit[],
  memory: SheetMemory,
): Promise<void> {
  if (edits.length === 0) return;
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/protection/protected');
  context.workbook.protection.load('protected');
  await context.sync();
  const listed = await withoutHalfMade(
    context,
    edits,
    sheets.items.map(({ id, name, protection }) => ({ id, name, locked: protection.protected })),
    memory,
  );
  for (const edit of edits) {
    if (edit.kind === 'add-sheet' || edit.kind === 'remove-sheet')
      checkSheets(edit, listed, context.workbook.protection.protected);
    else checkSheet(edit, listed, memory);
  }
  const answers = edits.flatMap((edit) => {
    if (edit.kind === 'remove-sheet') return [askForSheet(context, edit.sheet)];
    return edit.kind === 'set-merges' ? [askForMerges(context, edit, memory)] : [];
  });
  if (answers.length === 0) return;
  await context.sync();
  for (const answer of answers) answer();
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly locked: boolean;
}

/** What an earlier try left of a sheet that is added again is none of the workbook's sheets. */
async function withoutHalfMade(
  context: Excel.RequestContext,
  edits: readonly StructureEdit[],
  listed: readonly Listed[],
  memory: SheetMemory,
): Promise<readonly Listed[]> {
  const cleared: string[] = [];
  const left = edits.flatMap((edit) =>
    edit.kind === 'add-sheet' && listed.some(({ name }) => name === edit.sheet.name) ? [edit.sheet.name] : [],
  );
  await oneAfterAnother(left, async (name) => {
    if (await clearHalfMade(context, name, memory)) cleared.push(name);
  });
  return listed.filter(({ name }) => !cleared.includes(name));
}

function checkSheets(
  { kind, sheet: { name } }: AddSheet | RemoveSheet,
  listed: readonly Listed[],
  isProtected: boolean,
): void {
  if (isProtected) throw new PlaceError('structure-protected');
  const key = name.normalize('NFC').toLowerCase();
  const isThere = listed.some((sheet) => sheet.name.normalize('NFC').toLowerCase() === key);
  if (kind === 'add-sheet' && isThere) throw new PlaceError('name-taken', name);
  if (kind === 'remove-sheet' && !isThere) throw new PlaceError('sheet-gone', name);
}

function checkSheet(
  edit: CopyLook | PutLook | SetLook | SetMerges,
  listed: readonly Listed[],
  memory: SheetMemory,
): void {
  const key = memory.keyOf(edit.sheet);
  const sheet = listed.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  if (!sheet) throw new PlaceError('sheet-gone', edit.sheet);
  if (sheet.locked) throw new PlaceError('sheet-protected', edit.sheet);
  if (edit.kind === 'set-merges') return;
  const range = edit.kind === 'copy-look' ? edit.to : edit.range;
  if (cellCount(range) > MOST_DRESSED) throw new PlaceError('too-large', edit.sheet, rangeName(range));
  if (!isOfOneShape(edit)) throw new PlaceError('failed', edit.sheet, 'looks of another shape');
}

function isOfOneShape(edit: CopyLook | PutLook | SetLook): boolean {
  if (edit.kind === 'put-look') return cellCount(edit.range) === edit.cells.length;
  if (edit.kind === 'set-look') return cellCount(edit.range) === edit.looks.length;
  const { from, to } = edit;
  return from.bottom - from.top === to.bottom - to.top && from.right - from.left === to.right - to.left;
}
