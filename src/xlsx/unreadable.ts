import type { UnreadableCode } from './unreadable-code.ts';

/** What bytes at hand can turn out to be; that a file is missing is found before there are bytes. */
export type UnreadableBytes = Exclude<UnreadableCode, 'not-found'>;

/**
 * Thrown deep inside the reader. `readWorkbook` and `patchWorkbook` turn it into a result; what stands below the
 * workbook (`readArchive`, `unpack`), and `readLook` throw it.
 */
export class Unreadable extends Error {
  readonly code: UnreadableBytes;

  constructor(code: UnreadableBytes, detail: string) {
    super(detail);
    this.name = 'Unreadable';
    this.code = code;
  }
}
