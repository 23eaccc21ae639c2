import type { Range } from '../grid/index.ts';
import type { Label } from './rating-table.ts';

/** A register of documents, one a row (Sổ văn bản, Danh mục văn bản): recognised, so that it is taken for nothing else. */
export interface DocumentRegister {
  readonly kind: 'document-register';
  readonly sheet: string;
  /** Head row to the last row of a document. */
  readonly range: Range;
  /** The title; where the sheet has none, the table's first cell with empty text. */
  readonly title: Label;
}
