/** What every page shows until it stands; the last that is to be seen in it. Whatever takes its place takes it away. */
const OPENING = 'opening';

/** How long a page may take to stand, in milliseconds, before it is said that something is wrong. */
const PATIENCE = 15_000;

/** For a page that shows nothing else: it stands. */
export function endOpening(): void {
  const opening = document.getElementById(OPENING);
  opening?.parentNode?.removeChild(opening);
}

/** Does something once the page holds all that is to be seen in it; scripts may still be on their way. */
export function whenPageIsThere(then: () => void): void {
  if (isRead() || document.getElementById(OPENING)) then();
  else document.addEventListener('DOMContentLoaded', then);
}

function isRead(): boolean {
  return document.readyState !== 'loading';
}

/**
 * Calls `lost`, once, where the page does not come to stand: a script that it can't do without was not loaded or broke
 * off, or nothing is to be seen after a quarter of a minute. It may come to stand even then. `why` is for whoever looks
 * into it. No function or member that is younger than ECMAScript 5.
 */
export function watchStart(lost: (why: string) => void): void {
  let isOver = false;
  const lose = (why: string): void => {
    const hasStarted = isRead() && !document.getElementById(OPENING);
    if (isOver || hasStarted) return;
    isOver = true;
    lost(why);
  };
  const onError = (event: Event): void => {
    const { target } = event;
    if (isScript(target)) {
      if (isNeeded(target)) lose(`not loaded: ${fileOf(target.src)}`);
    } else if (isThrown(event) && isOurs(event.filename)) lose(event.message);
  };
  // What scripts fail to load tells only those who listen from above.
  window.addEventListener('error', onError, true);
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (isAskingForTrust(blockedURI)) lose(`office.js does not trust ${document.referrer}`);
  });
  setTimeout(() => {
    lose(`no start in ${PATIENCE / 1000} s`);
  }, PATIENCE);
}

/**
 * Whether office.js is about to ask a person to trust the page around it, which it does not know as one of Excel's; it
 * waits for the answer for ever. The page's policy stops what asks.
 */
function isAskingForTrust(address: string): boolean {
  return /\/AgaveErrorUX\//i.test(address);
}

function isScript(target: EventTarget | null): target is HTMLScriptElement {
  return target !== null && 'tagName' in target && target.tagName === 'SCRIPT';
}

function isThrown(event: Event): event is ErrorEvent {
  return 'filename' in event;
}

/** The page's own scripts, and office.js; not what office.js fetches besides, which it can do without. */
function isNeeded(script: HTMLScriptElement): boolean {
  return script.type === 'module' || script.hasAttribute('data-needed');
}

/** Whether a script that the page names itself has this address. */
function isOurs(address: string): boolean {
  const scripts = document.querySelectorAll('script[type="module"]');
  for (let i = 0; i < scripts.length; i++) {
    if (scripts[i]?.getAttribute('src') === fileOf(address)) return true;
  }
  return false;
}

function fileOf(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/^.*\//, '');
}
