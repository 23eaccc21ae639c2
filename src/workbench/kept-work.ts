import type { Plan } from '../grid/index.ts';
import { dropKept, getKept, keptKeys, putKept } from './kept-store.ts';
import { TABS, tabId } from './tab-id.ts';

/** Unsaved work as it is kept in the browser: the file as it was opened and what was changed since. */
export interface KeptWork {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changes: Plan;
  /** Where the file can be written back, where the browser gave such access. */
  readonly handle: FileSystemFileHandle | null;
}

/** Keeps this tab's unsaved work until it is saved. @throws DOMException where the browser keeps nothing */
export async function keepWork(work: KeptWork): Promise<void> {
  await putKept(await tabId(), work);
}

export async function dropWork(): Promise<void> {
  await dropKept(await tabId()).catch(() => undefined);
}

/**
 * Lets this tab's own work be opened again, else that of a tab that is gone. The browser that keeps nothing has none.
 * @param open gives whether the work was opened, and is this tab's own from now on
 */
export async function bringBack(open: (work: KeptWork) => Promise<boolean>): Promise<void> {
  const own = await tabId();
  try {
    const work = await workAt(own);
    if (work) await open(work);
    else await bringOthersBack(open);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

async function bringOthersBack(open: (work: KeptWork) => Promise<boolean>): Promise<void> {
  for (const key of await keptKeys()) {
    const isTaken = await TABS.ifGone(key, async () => {
      const work = await workAt(key);
      const isOpened = work !== null && (await open(work));
      // Until it is kept as this tab's it stays where it is.
      if (isOpened) await dropKept(key);
      return isOpened;
    });
    if (isTaken === true) return;
  }
}

async function workAt(key: string): Promise<KeptWork | null> {
  const found = await getKept(key);
  return isKept(found) ? found : null;
}

function isKept(found: unknown): found is KeptWork {
  if (typeof found !== 'object' || found === null) return false;
  if (!('name' in found && 'bytes' in found && 'changes' in found)) return false;
  return typeof found.name === 'string' && found.bytes instanceof Uint8Array && Array.isArray(found.changes);
}
