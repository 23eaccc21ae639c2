import type { ChosenFile } from './chosen-file.ts';
import { isStamp, stampOf } from './disk-stamp.ts';
import { dropKept, getKept, putKept } from './kept-store.ts';

/** What is handed from tab to tab stands under keys of its own, so that it is taken for nobody's unsaved work. */
const HANDED = 'mo:';

/** What became of another tab. */
export type OtherTab =
  | 'opened'
  /** The browser lets this page open none. */
  | 'blocked'
  /** The file could not be read, or not be handed over. */
  | 'not-read';

/** Opens a file of the disk in another tab of this page, to be looked at. */
export async function openInOtherTab(file: File, handle: FileSystemFileHandle): Promise<OtherTab> {
  try {
    const key = HANDED + crypto.getRandomValues(new Uint32Array(4)).join('-');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const handed = { name: file.name, bytes, handle, stamp: stampOf(file), keptAt: Date.now() };
    await putKept(key, handed);
    const tab = window.open(`${location.pathname}#${key}`);
    if (tab) return 'opened';
    await dropKept(key);
    return 'blocked';
  } catch (error) {
    if (error instanceof DOMException) return 'not-read';
    throw error;
  }
}

/** The file that this tab was opened for; null: it was opened for none. It is handed over once. */
export async function handedFile(): Promise<ChosenFile | null> {
  const key = location.hash.slice(1);
  if (!key.startsWith(HANDED)) return null;
  history.replaceState(null, '', location.pathname);
  try {
    const found = await getKept(key);
    await dropKept(key);
    return isHanded(found) ? found : null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function isHanded(found: unknown): found is ChosenFile {
  if (typeof found !== 'object' || found === null) return false;
  if (!('name' in found && 'bytes' in found && 'stamp' in found && 'handle' in found)) return false;
  return typeof found.name === 'string' && found.bytes instanceof Uint8Array && isStamp(found.stamp);
}
