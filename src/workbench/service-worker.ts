/**
 * Keeps the page's files in the browser, so that it opens without a network. The build puts the list of the files,
 * whose names carry their content, in the place of FILES: another list is another worker.
 */
declare const FILES: readonly string[];

interface WorkerEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface OfflineWorker {
  readonly addEventListener: ((
    name: 'install' | 'activate',
    listener: (event: WorkerEvent) => void,
  ) => void) &
    ((name: 'fetch', listener: (event: FetchEvent) => void) => void);
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
}

const PREFIX = 'soat-bieu-';
const files = FILES;
const cacheName = PREFIX + hash(files.join());

function run(worker: OfflineWorker): void {
  worker.addEventListener('install', (event) => {
    event.waitUntil(keepAll().then(() => worker.skipWaiting()));
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(dropOthers().then(() => worker.clients.claim()));
  });
  worker.addEventListener('fetch', (event) => {
    if (event.request.method === 'GET') event.respondWith(answer(event.request));
  });
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((file) => (file === 'index.html' ? './' : file)));
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Pages come from the network while there is one, so that a new version is seen; all else never changes. */
async function answer(request: Request): Promise<Response> {
  const kept = await (await caches.open(cacheName)).match(request, { ignoreSearch: true });
  if (kept && request.mode !== 'navigate') return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

function hash(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}

function isWorker(scope: object): scope is OfflineWorker {
  return 'skipWaiting' in scope && 'clients' in scope;
}

if (isWorker(self)) run(self);
