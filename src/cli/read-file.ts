import type { Workbook } from '../grid/index.ts';
import { calculateBy, lacksValues, type Calculated } from '../places/formulas/index.ts';
import { readWorkbook, type ReadResult } from '../xlsx/index.ts';
import type { Trouble } from '../report/index.ts';
import { calculated } from './calculator.ts';
import { isLockFile, isOldFormat, otherFormatOf } from './file-names.ts';
import { nativeInflater } from './native-inflater.ts';
import { readOtherFile } from './other-formats.ts';
import { readRegularFile } from './regular-file.ts';

/** A workbook of the disk, or why there is none. */
export type ReadFile =
  | {
      readonly ok: true;
      readonly workbook: Workbook;
      /** What the file holds. */
      readonly bytes: Uint8Array;
      /** Whether the values that the file leaves out were given up: they took too long, or too much memory. */
      readonly isGivenUp: boolean;
      /** Whether what is found could also be marked in the file: only in .xlsx and its kin. */
      readonly writable: boolean;
    }
  | { readonly ok: false; readonly trouble: Trouble };

/** In bytes. A report takes less than one megabyte; what is larger than this is refused before it is read. */
export const LARGEST_FILE = 200 * 2 ** 20;

/** Reads a file of any format that is known, and calculates its formulas where it does not hold their values. */
export async function readFile(path: string): Promise<ReadFile> {
  const bytes = bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return { ok: false, trouble: bytes };
  const { result, writable } = await read(bytes, path);
  if (!result.ok) return { ok: false, trouble: isLockFile(path) ? 'lock-file' : result.code };
  return { ok: true, ...(await withValues(result.workbook)), bytes, writable };
}

/** A workbook with the values of its formulas, where its file left them out. */
export async function withValues(workbook: Workbook): Promise<Calculated> {
  return lacksValues(workbook) ? calculateBy(workbook, calculated) : { workbook, isGivenUp: false };
}

/** By the ending of its name; what turns out to be of an older format under the name .xlsx is read as that. */
async function read(bytes: Uint8Array, path: string): Promise<{ result: ReadResult; writable: boolean }> {
  const other = otherFormatOf(path);
  if (other !== null) return { result: await readOtherFile({ bytes, format: other }), writable: false };
  const result = readWorkbook(bytes, nativeInflater());
  if (result.ok || result.code !== 'old-format') return { result, writable: true };
  return { result: await readOtherFile({ bytes, format: 'xls' }), writable: false };
}

function bytesOf(path: string): Uint8Array | Trouble {
  const read = readRegularFile(path, LARGEST_FILE);
  const isThere = read.ok || (read.trouble !== 'not-found' && read.trouble !== 'no-access');
  if (isThere && isOldFormat(path)) return 'old-format';
  if (read.ok) return read.bytes;
  return read.trouble === 'not-a-file' ? 'not-a-workbook' : read.trouble;
}
