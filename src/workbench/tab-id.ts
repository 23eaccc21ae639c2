import { channelPresence } from './presence-by-channel.ts';
import { lockPresence } from './presence-by-lock.ts';

/** Who lives. Locks are the surer way; at an http address browsers have none, and tabs ask each other. */
export const TAB_PRESENCE =
  'locks' in navigator ? lockPresence(navigator.locks) : channelPresence(new BroadcastChannel('soat-bieu'));

const KEY = 'soat-bieu-the';

/** The id of this tab; the same again after a reload. A copy of a tab, which the browser gives the same, gets its own. */
export function tabId(): Promise<string> {
  id ??= taken();
  return id;
}

let id: Promise<string> | null = null;

async function taken(): Promise<string> {
  const known = remembered();
  if (known !== null && (await TAB_PRESENCE.take(known))) return known;
  const own = crypto.getRandomValues(new Uint32Array(4)).join('-');
  remember(own);
  await TAB_PRESENCE.take(own);
  return own;
}

/** Where the browser keeps nothing, a reload makes another tab of it. */
function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(own: string): void {
  try {
    sessionStorage.setItem(KEY, own);
  } catch {
    // As above.
  }
}
