/** What the name of a file tells of it. */

const READ = /\.(?:xlsx|xlsm|xltx)$/iu;
const OF_OTHER_FORMAT = /\.(?:xls|xlsb|ods)$/iu;
const TEXT_TABLE = /\.csv$/iu;

/** Whether a folder's search takes up a file. A .csv may be anything; it is looked at only where it is named. */
export function isWorkbookName(name: string): boolean {
  return READ.test(name) || OF_OTHER_FORMAT.test(name);
}

/** Whether a name says that its file is of a format that is not read. */
export function isOldFormat(name: string): boolean {
  return OF_OTHER_FORMAT.test(name) || TEXT_TABLE.test(name);
}

/** The file that Excel lays beside a workbook while it is open. */
export function isLockFile(path: string): boolean {
  return /(?:^|[\\/])~\$[^\\/]*$/u.test(path);
}
