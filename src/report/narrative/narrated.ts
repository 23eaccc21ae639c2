import type { RangeRef } from '../../grid/index.ts';
import type { InsertedTable, InsertMode, Words } from '../../narrative/index.ts';

/** A workbook whose words were made, and written where `out` and `html` say so. */
export interface NarratedFile {
  /** The path as given. */
  readonly file: string;
  readonly out: string | null;
  readonly html: string | null;
  readonly mode: InsertMode;
  readonly years: readonly number[];
  readonly words: Words;
  /** How many tables of the workbook were not recognised, so that the words tell nothing of them. */
  readonly unknownTables: number;
  /** Columns and rows of forms whose figures nothing reads, so that the words tell nothing of them. */
  readonly unreadFigures: number;
  /** What became of the tables, or would. */
  readonly inserted: readonly InsertedTable[];
  readonly gone: readonly RangeRef[];
  /** Whether anything in the workbook is changed, or would be. */
  readonly isChanged: boolean;
}

/** Whether a figure or a sentence was made from cells with errors. */
export function hasErrors({ words: { tables, sentences } }: Pick<NarratedFile, 'words'>): boolean {
  const cells = tables.flatMap(({ rows }) => rows.flat());
  return [...cells, ...sentences].some((one) => one !== null && one.findings.length > 0);
}
