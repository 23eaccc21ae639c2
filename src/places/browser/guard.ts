import type { UniverCell, UniverEvent, UniverMatrix, UniverStyle } from './univer.ts';

/** Why the grid did not do what was asked of it. */
export type Refused =
  /** What cannot be kept in the file: other rows, columns, sheets, merges, looks. */
  'structure' | 'protected' | 'read-only';

export interface Permissions {
  readonly isReadOnly: boolean;
  /** By the grid's own name for the sheet. */
  readonly isProtected: (sheet: string) => boolean;
}

/**
 * Cells are what is mended here; all else of a form is Excel's business, and what cannot be kept when the file is
 * saved is not begun. Looks that come along with a paste are dropped: cells keep their own.
 */
export function guard(event: UniverEvent, permissions: Permissions): Refused | null {
  if (STRUCTURE.test(event.id)) return 'structure';
  if (event.options?.fromFormula) return null;
  if (EDITS.test(event.id) && permissions.isReadOnly) return 'read-only';
  if (event.id !== SET_VALUES) return null;
  const { subUnitId = '', cellValue = {} } = event.params ?? {};
  if (permissions.isProtected(subUnitId)) return 'protected';
  dropLooks(cellValue);
  return null;
}

export const SET_VALUES = 'sheet.mutation.set-range-values';

/** What changes more than contents: the changes themselves, and the commands that a shortcut or a menu may ask for. */
const STRUCTURE = new RegExp(
  [
    '^sheet\\.mutation\\.(?:add-worksheet-merge|remove-worksheet-merge|insert-(?:row|col|sheet)|remove-(?:rows|col|sheet)|move-(?:rows|columns)|reorder-range|set-worksheet-(?:name|order|hidden)|set-tab-color|copy-worksheet-end)$',
    '^sheet\\.command\\.(?:insert-|remove-|delete-range|move-rows|move-cols|copy-sheet|set-worksheet-(?:name|order|hidden)|add-worksheet-merge|set-(?:style|bold|italic|underline|stroke|range-(?:bold|italic|underline|stroke|font|text-color|subscript|superscript)|background-color|border|text-color|text-wrap|text-rotation|horizontal-text-align|vertical-text-align|font)|reset-|clear-selection-(?:format|all)|paste-(?:format|col-width|besides-border)|set-tab-color|set-(?:once|infinite)-format-painter)',
    '^sheet\\.operation\\.rename-sheet$',
  ].join('|'),
  'u',
);

const EDITS = /^sheet\.mutation\.(?:set-range-values|move-range)$|^sheet\.operation\.set-cell-edit-visible$/u;

/** The number format goes along with a value: a date typed is one. */
function dropLooks(cells: UniverMatrix): void {
  for (const row of Object.values(cells))
    for (const [col, cell] of Object.entries(row ?? {}))
      if (row && cell) row[Number(col)] = withoutLook(cell);
}

function withoutLook(cell: UniverCell): UniverCell {
  const { s: style, ...content } = cell;
  if (style === undefined || style === null || typeof style === 'string') return content;
  const { n: format } = style satisfies UniverStyle;
  return format === undefined ? content : { ...content, s: { n: format } };
}
