import type { WorkbookToSend } from '../../sending/workbook-to-send.ts';
import type { FileTrouble } from './trouble.ts';

/** A file that was read and checked. */
export interface CheckedFile extends WorkbookToSend {
  /** The path as given. */
  readonly file: string;
  readonly trouble: null;
  /** Whether marks and filling could be written into it: .xlsx and its kin only. */
  readonly writable: boolean;
}

/** A file that gave no workbook. */
export interface TroubledFile {
  /** The path as given. */
  readonly file: string;
  readonly trouble: FileTrouble;
}

export type FileResult = CheckedFile | TroubledFile;
