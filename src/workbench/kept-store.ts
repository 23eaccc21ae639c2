/** What the browser keeps, each under its key. All of it rejects with a DOMException where the browser keeps nothing. */

const STORE = 'chua-luu';

export async function putKept(key: string, work: object): Promise<void> {
  await inStore('readwrite', (store) => store.put(work, key));
}

export async function dropKept(key: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key));
}

export function getKept(key: string): Promise<unknown> {
  return inStore<unknown>('readonly', (store) => store.get(key));
}

export async function keptKeys(): Promise<readonly string[]> {
  const keys = await inStore('readonly', (store) => store.getAllKeys());
  return keys.filter((key) => typeof key === 'string');
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
    // Not waiting for the answer, so that it is done even where the page is being left.
    transaction.commit();
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
  const opening = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('soat-bieu', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => {
      request.result.onclose = forget;
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('no database'));
    };
  });
  // What failed once may succeed the next time.
  opening.catch(forget);
  return opening;
}

function forget(): void {
  database = null;
}
