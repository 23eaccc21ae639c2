import {
  cellAt,
  isErrorValue,
  sameContent,
  sheetNamed,
  type Cell,
  type CellContent,
  type CellRef,
  type SetCell,
  type Workbook,
} from '../../grid/index.ts';
import { Refusal } from './refusal.ts';

/** What becomes of one cell by all edits of it together. */
export interface CellChange {
  readonly cell: CellRef;
  readonly before: Cell | undefined;
  readonly after: CellContent;
  /** The number format is to be another than the cell has. */
  readonly changesFormat: boolean;
}

/**
 * The changes of cells that edits come to, each cell once, in the order of their first edits.
 * @throws Refusal 'changed-meanwhile' where a cell does not hold what its edit was made for
 */
export function cellChanges(edits: readonly SetCell[], workbook: Workbook): CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const { cell, before, after } of edits) {
    const key = JSON.stringify([cell.sheet, cell.row, cell.col]);
    const known = changes.get(key);
    const sheet = sheetNamed(workbook, cell.sheet);
    const found = sheet && cellAt(sheet, cell.row, cell.col);
    if (!(known ? follows(known.after, before) : holds(found, before)))
      throw new Refusal('changed-meanwhile', cell.sheet);
    const reformats = (before.format ?? 'General') !== (after.format ?? 'General');
    changes.set(key, {
      cell,
      before: found,
      after: after.value === '' && after.formula === null ? { ...after, value: null } : after,
      changesFormat: reformats || (known?.changesFormat ?? false),
    });
  }
  return [...changes.values()];
}

/**
 * Whether a cell holds what an edit was made for. Of a formula its text counts, not its value, which may not be
 * stored or be an error; of an empty cell nothing else, since its format is no content.
 */
function holds(cell: Cell | undefined, before: CellContent): boolean {
  if (!cell) return before.formula === null && (before.value === null || before.value === '');
  const { value, formula, format } = cell;
  if (formula !== null) return sameContent({ value: null, formula, format }, { ...before, value: null });
  return !isErrorValue(value) && sameContent({ value, formula, format }, before);
}

function follows(after: CellContent, before: CellContent): boolean {
  const isEmpty = after.value === null && after.formula === null;
  return holds(isEmpty ? undefined : { ...after, font: null }, before);
}
