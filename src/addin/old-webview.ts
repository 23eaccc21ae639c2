/** Set on the page's root where the webview is too old for the product; the pane then stays away. */
const MARK = 'data-old-webview';

/** Whether this webview knows the youngest function that the product uses (2022; Edge 110, Safari 16). */
export function isOldWebview(): boolean {
  return !('toSorted' in Array.prototype);
}

export function markOldWebview(): void {
  document.documentElement.setAttribute(MARK, '');
}

export function isMarkedOld(): boolean {
  return document.documentElement.hasAttribute(MARK);
}
