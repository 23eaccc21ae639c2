import type { Presence } from './presence.ts';

/** How long the tab of a page that is just reloaded is waited for, in milliseconds. */
const RELOAD = 1_000;

/** A living tab holds a lock by its id; the browser lets go of it when the tab is gone, however it went. */
export function lockPresence(locks: LockManager): Presence {
  return {
    take: (id) =>
      new Promise((resolve) => {
        const held = locks.request(name(id), { signal: AbortSignal.timeout(RELOAD) }, () => {
          resolve(true);
          return new Promise(() => undefined);
        });
        held.catch(() => {
          resolve(false);
        });
      }),
    ifGone: (id, work) =>
      locks.request(name(id), { ifAvailable: true }, (lock) => (lock ? work() : Promise.resolve(null))),
  };
}

function name(id: string): string {
  return `soat-bieu/${id}`;
}
