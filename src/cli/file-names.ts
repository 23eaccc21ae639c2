import type { OtherFormat } from '../places/other-formats/index.ts';

/** What the name of a file tells of it. */

const IN_FOLDERS = /\.(?:xlsx|xlsm|xltx|xls|xlsb|ods)$/iu;
const OTHER = /\.(xls|ods|csv)$/iu;

/** Whether a folder's search takes up a file. A .csv may be anything; it is looked at only where it is named. */
export function isWorkbookName(name: string): boolean {
  return IN_FOLDERS.test(name);
}

/** The format of a file that is read and never written; null for .xlsx and its kin. */
export function otherFormatOf(name: string): OtherFormat | null {
  const ending = OTHER.exec(name)?.[1]?.toLowerCase();
  return ending === 'xls' || ending === 'ods' || ending === 'csv' ? ending : null;
}

/** Whether a name says that its file is of a format that is not read. */
export function isOldFormat(name: string): boolean {
  return /\.xlsb$/iu.test(name);
}

/** The file that Excel lays beside a workbook while it is open. */
export function isLockFile(path: string): boolean {
  return /(?:^|[\\/])~\$[^\\/]*$/u.test(path);
}
