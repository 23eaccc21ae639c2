import type { Page } from './page.ts';

/** Where the focus was last in each part. */
const last = new WeakMap<Element, HTMLElement>();

/**
 * The keys of the whole page, heard before the grid hears them: F6 and Shift+F6 go from part to part (bar, grid, pane),
 * so that the grid, which keeps Tab for itself, is no trap; Ctrl+S saves. Gives what ends it.
 */
export function listenToKeys(page: Page): () => void {
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !target.matches(STOPS)) return;
    const part = target.closest('[data-part]');
    if (part) last.set(part, target);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      event.stopImmediatePropagation();
      goOn(page, event.shiftKey ? -1 : 1);
    } else if (isSave(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      page.saveIfUnsaved();
    }
  };
  window.addEventListener('focusin', onFocus);
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    window.removeEventListener('focusin', onFocus);
    window.removeEventListener('keydown', onKey, { capture: true });
  };
}

function isSave({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function goOn(page: Page, step: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].filter((part) => {
    return part.closest('[inert]') === null;
  });
  const now = parts.findIndex((part) => part.contains(document.activeElement));
  const next = now < 0 && step < 0 ? parts.length - 1 : (now + step + parts.length) % parts.length;
  const part = parts[next];
  const name = part?.dataset['part'];
  if (name === 'grid' || name === 'pane') page.showTab(name);
  // Where there is no room for both, the part comes in sight only now.
  setTimeout(() => {
    if (name === 'grid') page.focusGrid();
    else if (part) focusIn(part);
  });
}

function focusIn(part: HTMLElement): void {
  const known = last.get(part);
  if (known?.isConnected && known.checkVisibility()) known.focus();
  else firstIn(part)?.focus();
}

/** What the Tab key stops at, without what Fluent UI puts at the edges of its lists. */
const STOPS = ':is(a[href], button, input, select, textarea, [tabindex]):not([data-tabster-dummy])';

function firstIn(part: HTMLElement): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>(STOPS)].find(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  );
}
