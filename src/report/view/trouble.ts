/** Why a file is unreadable, as reports name it. */
export const UNREADABLE_CODES = [
  'encrypted',
  'not-a-workbook',
  'truncated',
  'too-large',
  'old-format',
  'not-found',
] as const;
export type UnreadableCode = (typeof UNREADABLE_CODES)[number];

/**
 * What a person must be told. Finer than the codes, which are a closed set: what is to be done about a file that may
 * not be opened is not what is to be done about one that is not there.
 */
export type FileTrouble =
  | UnreadableCode
  /** The system does not let it be opened. */
  | 'no-access'
  /** The lock that Excel lays beside an open workbook ("~$…"). */
  | 'lock-file'
  /** The program itself failed on it. */
  | 'failed';

const CODES: Readonly<Record<Exclude<FileTrouble, UnreadableCode>, UnreadableCode>> = {
  'no-access': 'not-found',
  'lock-file': 'not-a-workbook',
  failed: 'not-a-workbook',
};

/** The code under which a trouble is reported. */
export function codeOf(trouble: FileTrouble): UnreadableCode {
  return isCode(trouble) ? trouble : CODES[trouble];
}

function isCode(trouble: FileTrouble): trouble is UnreadableCode {
  return UNREADABLE_CODES.some((code) => code === trouble);
}
