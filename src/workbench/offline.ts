import { PAGE_LOCK } from './page-lock.ts';

/** Whether the page can be opened without a network from now on. */
export type Offline =
  | 'ready'
  /** At an http address browsers keep no pages. */
  | 'no-https'
  /** The browser has no such thing, or did not take the page this time. */
  | 'not-kept';

export async function makeOffline(): Promise<Offline> {
  if (!window.isSecureContext) return 'no-https';
  if (!('serviceWorker' in navigator)) return 'not-kept';
  try {
    await navigator.serviceWorker.register('sw.js');
    await navigator.serviceWorker.ready;
    return 'ready';
  } catch {
    return 'not-kept';
  }
}

/** As long as this tab lives, the files of its version are kept, also once there is a newer one. */
export function holdVersion(): void {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!script || !('locks' in navigator)) return;
  void navigator.locks.request(
    PAGE_LOCK + script.src,
    { mode: 'shared' },
    () => new Promise(() => undefined),
  );
}
