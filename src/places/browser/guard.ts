import { LONGEST_TEXT } from '../../xlsx/index.ts';
import type { FixedArea } from '../../xlsx/index.ts';
import { holdsPlace, type CellRef, type Position } from '../../grid/index.ts';
import { heldBy } from './cell-content.ts';
import { matrixCells } from './matrix-cells.ts';
import { isStructureCommand } from './structure-commands.ts';
import { COMMANDS, isResult, paramsOf } from './univer-commands.ts';
import type { Nullable, UniverCell, UniverEvent, UniverMatrix } from './univer.ts';

/** Why the grid did not do what was asked of it. */
export type RefusalReason =
  /** What cannot be kept in the file: other rows, columns, sheets, merges, looks. */
  | 'structure'
  | 'protected'
  | 'read-only'
  /** Cells that can only be changed together with others. */
  | FixedArea['kind']
  /** More letters than a cell can hold. */
  | 'too-long'
  /** What is pasted would be lost behind a merged cell. */
  | 'covered'
  /** What is pasted reaches past the last row or column that a sheet has. */
  | 'too-large'
  /** The clipboard holds nothing that cells take. */
  | 'nothing-to-paste'
  /** What begins as a formula cannot be read as one, and is a text. */
  | 'not-a-formula';

export interface Refusal {
  readonly why: RefusalReason;
  /** The cell that stands in the way, where it is one. */
  readonly cell: CellRef | null;
}

/** What may be done to the sheets, which go by the grid's own names. */
export interface Permissions {
  readonly isReadOnly: boolean;
  readonly isProtected: (sheet: string) => boolean;
  readonly fixedIn: (sheet: string) => readonly FixedArea[];
  readonly rawAt: (sheet: string, at: Position) => Nullable<UniverCell>;
}

/**
 * Cells are what is mended here; all else of a form is Excel's business, and what cannot be kept when the file is
 * saved is not begun. Looks that come along with a paste are dropped: cells keep their own.
 */
export function guard(event: UniverEvent, permissions: Permissions): Refusal | null {
  if (isStructureCommand(event.id)) return { why: 'structure', cell: null };
  if (isResult(event)) return null;
  if (EDITS.has(event.id) && permissions.isReadOnly) return { why: 'read-only', cell: null };
  for (const written of writtenBy(event)) {
    const refusal = refusalOf(written, permissions);
    if (refusal) return refusal;
  }
  dropLooks(paramsOf(event, COMMANDS.setValues)?.cellValue ?? {});
  return null;
}

/** Cells of a sheet that are about to be written. */
interface Written {
  readonly sheet: string;
  readonly cells: UniverMatrix;
}

function writtenBy(event: UniverEvent): readonly Written[] {
  const values = paramsOf(event, COMMANDS.setValues);
  if (values) return [{ sheet: values.subUnitId, cells: values.cellValue ?? {} }];
  const moved = paramsOf(event, COMMANDS.moveRange);
  return moved
    ? [moved.from, moved.to].map(({ subUnitId, value }) => ({ sheet: subUnitId, cells: value }))
    : [];
}

function refusalOf({ sheet, cells }: Written, permissions: Permissions): Refusal | null {
  if (permissions.isProtected(sheet)) return { why: 'protected', cell: null };
  const fixed = permissions.fixedIn(sheet);
  for (const { row, col, cell } of matrixCells(cells)) {
    const at = { row, col };
    const why = isTooLong(cell) ? 'too-long' : fixed.find((area) => holdsPlace(area, at))?.kind;
    if (why !== undefined && changesContent(permissions.rawAt(sheet, at), cell))
      return { why, cell: { sheet, ...at } };
  }
  return null;
}

function isTooLong(cell: Nullable<UniverCell>): boolean {
  const { value, formula } = heldBy(cell);
  return formula === null && typeof value === 'string' && value.length > LONGEST_TEXT;
}

/** What is written may be a part of a cell, the rest of which stays; null empties it. */
function changesContent(old: Nullable<UniverCell>, cell: Nullable<UniverCell>): boolean {
  const [before, after] = [heldBy(old), heldBy(cell && { ...old, ...cell })];
  return JSON.stringify(before) !== JSON.stringify(after);
}

const EDITS: ReadonlySet<string> = new Set([COMMANDS.setValues, COMMANDS.moveRange, COMMANDS.showEditor]);

/** The number format goes along with a value: a date typed is one. */
function dropLooks(cells: UniverMatrix): void {
  for (const { row, col, cell } of matrixCells(cells)) {
    const line = cells[row];
    if (line && cell) line[col] = withoutLook(cell);
  }
}

function withoutLook(cell: UniverCell): UniverCell {
  const { s: style, ...content } = cell;
  if (style === undefined || style === null || typeof style === 'string') return content;
  const { n: format } = style;
  return format === undefined ? content : { ...content, s: { n: format } };
}
