import { PAGE_LOCK } from './page-lock.ts';

/**
 * Keeps the page's files in the browser, so that it opens without a network. An address tells the content of its file,
 * all but the page's own: what is kept under one is right for any version that asks for it. The build puts the list of
 * the files in the place of FILES: another list is another worker.
 */
declare const FILES: readonly KeptFile[];

interface KeptFile {
  readonly address: string;
  readonly integrity: string;
}

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
  readonly registration: ServiceWorkerRegistration;
}

const PREFIX = 'soat-bieu-';
const PAGE = './';
const files = FILES;
const cacheName = PREFIX + hash(files.map(({ address, integrity }) => address + integrity).join());

function run(worker: OfflineWorker): void {
  worker.addEventListener('install', (event) => {
    event.waitUntil(keepAll().then(() => worker.skipWaiting()));
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(dropOld(worker.registration).then(() => worker.clients.claim()));
  });
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET') return;
    event.respondWith(request.mode === 'navigate' ? pageFor(request) : fileFor(request));
    if (request.mode === 'navigate') event.waitUntil(dropOld(worker.registration));
  });
}

/** All files of this version, or none. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(
      files.map(async (file) => {
        const known = file.address === PAGE ? undefined : await caches.match(file.address);
        await cache.put(file.address, known ?? (await fetched(file)));
      }),
    );
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

/** While a server is given its new files, some of them are still those of the version before: they are no good here. */
async function fetched({ address, integrity }: KeptFile): Promise<Response> {
  const response = await fetch(address, { integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Drops what is kept of other versions, as far as no open tab is of them. */
async function dropOld({ installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  // What is not this version may be the next.
  if (installing ?? waiting) return;
  const { held = [] } = await navigator.locks.query();
  const pages = held.flatMap(({ name = '' }) =>
    name.startsWith(PAGE_LOCK) ? name.slice(PAGE_LOCK.length) : [],
  );
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== cacheName);
  for (const name of names) {
    const cache = await caches.open(name);
    const own = await Promise.all(pages.map((page) => cache.match(page)));
    if (own.every((found) => found === undefined)) await caches.delete(name);
  }
}

/** Pages come from the network while there is one, so that a new version is seen. */
async function pageFor(request: Request): Promise<Response> {
  const kept = await (await caches.open(cacheName)).match(request, { ignoreSearch: true });
  try {
    const answer = await fetch(request);
    return kept && answer.status >= 500 ? kept : answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** What is kept of any version under that address, else what the network has. */
async function fileFor(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const nearly = await (await caches.open(cacheName)).match(request, { ignoreSearch: true });
    if (nearly) return nearly;
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
