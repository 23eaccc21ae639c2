import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Trouble } from '../report/index.ts';
import { troubleOf } from './system-errors.ts';

/** The bytes of a file, or why there are none. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly trouble: Extract<Trouble, 'too-large'> | 'not-a-file' | 'not-found' | 'no-access';
    };

/**
 * Reads a file of the disk. Pipes and devices, which would be read for ever or never begin, are no files.
 * @param largest in bytes
 */
export function readRegularFile(path: string, largest: number): FileBytes {
  try {
    // Without waiting: whoever opens a pipe waits for somebody to write into it. (Windows has no such flag, and counts it as 0.)
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      // Of a folder the system itself says that it can't be read.
      if (!stats.isFile() && !stats.isDirectory()) return { ok: false, trouble: 'not-a-file' };
      if (stats.size > largest) return { ok: false, trouble: 'too-large' };
      return { ok: true, bytes: readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) === 'not-found' ? 'not-found' : 'no-access' };
  }
}
