import { sameStamp, stampOf, type DiskStamp } from './disk-stamp.ts';

/** Why a file was not written; it is as it was. */
export type WriteFailure =
  /** The clerk, or the browser for them, did not allow it. */
  | 'not-allowed'
  | 'no-space'
  /** Another program holds it, or something else that the browser does not tell. */
  | 'other';

export type DiskWrite =
  | { readonly kind: 'written'; readonly stamp: DiskStamp }
  /** Somebody else saved it since; nothing was written. */
  | { readonly kind: 'changed'; readonly found: File }
  /** It is where it was no longer; nothing was written. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly why: WriteFailure };

/** Asks for the permission to read and write a file, where the browser has not given it yet. */
export async function askToWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const what = { mode: 'readwrite' } as const;
  // Whoever has no such question asks when writing begins.
  if ((await handle.queryPermission?.(what)) !== 'prompt') return true;
  return (await handle.requestPermission?.(what)) !== 'denied';
}

/** What of a file on the disk stands in the way of writing it; null: nothing. */
export async function inTheWay(
  handle: FileSystemFileHandle,
  known: DiskStamp | null,
): Promise<Exclude<DiskWrite, { kind: 'written' }> | null> {
  try {
    // Also where nothing is known of it, so that a file that is gone is told so.
    const found = await handle.getFile();
    return known && !sameStamp(known, found) ? { kind: 'changed', found } : null;
  } catch (error) {
    return refusal(error);
  }
}

/**
 * Writes all of a file, or nothing: the browser writes beside it, and puts it in its place at the end.
 * @param known the file as it may be written over; null: whatever it is
 */
export async function writeFile(
  handle: FileSystemFileHandle,
  bytes: Uint8Array,
  known: DiskStamp | null,
): Promise<DiskWrite> {
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(new Uint8Array(bytes));
      // Once more at the last moment: writing may have taken long.
      const way = await inTheWay(handle, known);
      if (way) {
        await stream.abort();
        return way;
      }
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    return await read(handle, bytes);
  } catch (error) {
    return refusal(error);
  }
}

/** What was written is looked at once more: only what is there counts as saved. */
async function read(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<DiskWrite> {
  const file = await handle.getFile();
  if (file.size !== bytes.length) return { kind: 'failed', why: 'other' };
  return { kind: 'written', stamp: stampOf(file) };
}

function refusal(error: unknown): Extract<DiskWrite, { kind: 'gone' | 'failed' }> {
  const name = error instanceof DOMException ? error.name : null;
  if (name === 'NotFoundError') return { kind: 'gone' };
  if (name === 'NotAllowedError' || name === 'SecurityError') return { kind: 'failed', why: 'not-allowed' };
  return { kind: 'failed', why: name === 'QuotaExceededError' ? 'no-space' : 'other' };
}

/** One tab at a time looks at a file of that name and writes it; the work is to take no question to the clerk. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(`soat-bieu/luu/${name}`, async () => work());
}
