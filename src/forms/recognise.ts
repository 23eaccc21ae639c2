import type { Sheet, Workbook } from '../grid/index.ts';
import type { Form, Recognition, UnreadForm } from './form.ts';
import { readRatingTables } from './rating/index.ts';

/** Finds and reads every form of a workbook by what its sheets say. */
export function recognise(workbook: Workbook): Recognition {
  const read = workbook.sheets.map(recogniseSheet);
  return { forms: read.flatMap((sheet) => sheet.forms), unread: read.flatMap((sheet) => sheet.unread) };
}

function recogniseSheet(sheet: Sheet): { forms: readonly Form[]; unread: readonly UnreadForm[] } {
  const { tables, unread } = readRatingTables(sheet);
  return { forms: tables, unread };
}
