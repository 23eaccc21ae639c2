/** Why a file gives no workbook. The words for a person stand in the catalogue of messages. */
export type UnreadableCode =
  /** Protected by a password. */
  | 'encrypted'
  /** Something else than a workbook, or a workbook that breaks the rules of its format. */
  | 'not-a-workbook'
  /** The end, or a piece in between, is missing or damaged. */
  | 'truncated'
  /** Unpacks to more than any report holds. */
  | 'too-large'
  /** A workbook of another format: .xls, .xlsb, .ods. */
  | 'old-format'
  /** There is no file of that name. */
  | 'not-found';
