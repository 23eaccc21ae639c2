import type { Trouble } from '../report/index.ts';

const NOT_THERE: readonly string[] = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];

/** What a failure of the file system means to a person. Anything else than such a failure is thrown on. */
export function troubleOf(error: unknown): Trouble {
  const code = systemCodeOf(error);
  if (code === null) throw error;
  return NOT_THERE.includes(code) ? 'not-found' : 'no-access';
}

/** "ENOENT" and the like; null for other errors. */
export function systemCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  // The code alone does not do: faults of the program's own calls have codes too, but no system call.
  if (!('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** An error in a few words, for those who mend the program: never its stack. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.split('\n')[0] ?? ''}` : String(error);
}
