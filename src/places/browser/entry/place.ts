/** What of a cell decides how something that is typed into it is taken. */
export interface EntryPlace {
  /** The cell's number format code; null is General. */
  readonly format: string | null;
  /** Whether the workbook's dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Whether dates stay texts here: where a form lists them as its users write them. */
  readonly keepsDates: boolean;
}
