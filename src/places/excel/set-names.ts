import {
  OWN_NAME,
  rangeName,
  referredCells,
  type Plan,
  type RangeRef,
  type SetName,
  namesSame,
} from '../../grid/index.ts';
import type { PlannedSheets } from './planned-sheets.ts';
import { PlaceError } from './troubles.ts';

/** A name that a plan gives or takes away, with what Excel was asked of it. */
export interface AskedName {
  /** What the plan's edits of it come to together. */
  readonly edit: SetName;
  readonly item: Excel.NamedItem;
}

/** Asks what the names of a plan refer to, each of them once. */
export function askForNames(context: Excel.RequestContext, plan: Plan): AskedName[] {
  const edits = new Map<string, SetName>();
  for (const edit of plan) {
    if (edit.kind !== 'set-name') continue;
    if (!OWN_NAME.test(edit.name))
      throw new PlaceError('failed', null, `no name of the product's: ${edit.name}`);
    const key = edit.name.toLowerCase();
    const first = edits.get(key);
    if (first && !namesSame(first.after, edit.before)) throw changed(edit);
    edits.set(key, { ...edit, before: first ? first.before : edit.before });
  }
  return [...edits.values()].map((edit) => {
    const item = context.workbook.names.getItemOrNullObject(edit.name);
    item.load('formula');
    return { edit, item };
  });
}

/** @throws PlaceError where a name is that of other cells than the plan thought, or its cells' sheet is not there */
export function checkName({ edit, item }: AskedName, sheets: PlannedSheets): void {
  if (!namesSame(heldBy(item, sheets), edit.before && sheets.cellsNow(edit.before))) throw changed(edit);
  if (edit.after) sheets.nameNow(edit.after.sheet);
}

/**
 * Queues giving the name, hidden from the clerk's lists, or taking it away. It is given the cells themselves: a text
 * would have to call them as Excel is set to call them ("A1" or "R1C1"), so that a name for other cells is a new one.
 */
export function writeName(
  context: Excel.RequestContext,
  { edit, item }: AskedName,
  sheets: PlannedSheets,
): void {
  const { name, after } = edit;
  if (!item.isNullObject) item.delete();
  if (!after) return;
  const cells = context.workbook.worksheets.getItem(sheets.nameNow(after.sheet)).getRange(rangeName(after));
  context.workbook.names.add(name, cells).visible = false;
}

/** Whether a name is now that of the cells that it was to be given. */
export function isNameGiven({ edit, item }: AskedName, sheets: PlannedSheets): boolean {
  return namesSame(heldBy(item, sheets), edit.after && sheets.cellsNow(edit.after));
}

/** Whether, after a failure, a name is no longer what it was. */
export function isNameTouched({ edit, item }: AskedName, sheets: PlannedSheets): boolean {
  return !namesSame(heldBy(item, sheets), edit.before && sheets.cellsNow(edit.before));
}

/** The cells of the name; null where there is none, or its cells are gone. */
function heldBy(item: Excel.NamedItem, sheets: PlannedSheets): RangeRef | null {
  return item.isNullObject ? null : referredCells(String(item.formula), sheets.names());
}

function changed({ name, before }: SetName): PlaceError {
  return new PlaceError('changed-meanwhile', before?.sheet ?? null, name);
}
