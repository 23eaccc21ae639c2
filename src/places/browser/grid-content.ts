import type { WorkbookLook } from '../../xlsx/index.ts';
import type { Workbook } from '../../grid/index.ts';
import type { Refusal } from './guard.ts';

/** What the grid is opened with. */
export interface GridContent {
  readonly name: string;
  readonly workbook: Workbook;
  /** null where the file tells no looks. */
  readonly look: WorkbookLook | null;
  readonly isReadOnly: boolean;
  readonly protectedSheets: ReadonlySet<string>;
  /** false: no formula is ever calculated, be it after an edit: nobody can tell how long it would take. */
  readonly isCalculating?: boolean;
}

export interface GridListener {
  /** A cell of the sheet changed by someone's hand (null: by a formula's new result). */
  readonly changed: (sheet: string, by: 'hand' | 'formula') => void;
  readonly refused: (refusal: Refusal) => void;
}
