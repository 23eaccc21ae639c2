import type { Plan } from '../grid/index.ts';

/** Unsaved work as it is kept in the browser: the file as it was opened and what was changed since. */
export interface KeptWork {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changes: Plan;
  /** Where the file can be written back, where the browser gave such access. */
  readonly handle: FileSystemFileHandle | null;
}

const STORE = 'chua-luu';
const KEY = 'tep';

/** Keeps unsaved work until it is saved. @throws DOMException where the browser keeps nothing */
export async function keepWork(work: KeptWork): Promise<void> {
  await inStore('readwrite', (store) => store.put(work, KEY));
}

export async function dropWork(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY)).catch(() => undefined);
}

/** What was kept; null where that is nothing, or the browser keeps nothing. */
export async function keptWork(): Promise<KeptWork | null> {
  try {
    const found: unknown = await inStore('readonly', (store) => store.get(KEY));
    return isKept(found) ? found : null;
  } catch {
    return null;
  }
}

function isKept(found: unknown): found is KeptWork {
  if (typeof found !== 'object' || found === null) return false;
  if (!('name' in found && 'bytes' in found && 'changes' in found)) return false;
  return typeof found.name === 'string' && found.bytes instanceof Uint8Array && Array.isArray(found.changes);
}

/** One work at a time, in the order in which it was asked for: what is dropped last stays dropped. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  database ??= openDatabase();
  const opened = await database;
  return new Promise<T>((resolve, reject) => {
    const transaction = opened.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => {
      resolve(request.result);
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new DOMException('aborted'));
    };
  });
}

let database: Promise<IDBDatabase> | null = null;

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('soat-bieu', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('no database'));
    };
  });
}
