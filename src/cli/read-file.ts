import { readFileSync, statSync } from 'node:fs';
import type { Workbook } from '../grid/index.ts';
import { readWorkbook } from '../places/xlsx/index.ts';
import type { Trouble } from '../report/index.ts';
import { isLockFile, isOldFormat } from './file-names.ts';
import { troubleOf } from './system-errors.ts';

/** A workbook of the disk, or why there is none. */
export type ReadFile =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly trouble: Trouble };

/** In bytes. A report takes less than one megabyte; what is larger than this is refused before it is read. */
export const LARGEST_FILE = 200 * 2 ** 20;

export function readFile(path: string): ReadFile {
  const bytes = bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return { ok: false, trouble: bytes };
  const read = readWorkbook(bytes);
  if (read.ok) return read;
  return { ok: false, trouble: isLockFile(path) ? 'lock-file' : read.code };
}

function bytesOf(path: string): Uint8Array | Trouble {
  try {
    const { size } = statSync(path);
    if (isOldFormat(path)) return 'old-format';
    return size > LARGEST_FILE ? 'too-large' : readFileSync(path);
  } catch (error) {
    return troubleOf(error);
  }
}
