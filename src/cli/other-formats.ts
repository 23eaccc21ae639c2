import type { OtherFormat } from '../places/other-formats/index.ts';
import type { ReadResult } from '../places/xlsx/index.ts';
import { OTHER_FORMATS_WORKER } from './package.ts';
import { Thread } from './thread.ts';

/** What the thread is asked. */
export interface OtherFile {
  readonly bytes: Uint8Array;
  readonly format: OtherFormat;
}

/**
 * The library that reads these formats can be led by a damaged file to take all memory, or never to end: it works in a
 * thread of its own, and a file that it does not get through is no workbook.
 */
const thread = new Thread<OtherFile, ReadResult>(OTHER_FORMATS_WORKER, { megabytes: 64, longest: 20_000 });

export async function readOtherFile(file: OtherFile): Promise<ReadResult> {
  try {
    return await thread.ask(file);
  } catch {
    return { ok: false, code: 'not-a-workbook' };
  }
}
