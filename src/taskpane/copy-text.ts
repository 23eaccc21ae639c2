/** The types call this outdated; in a pane whose clipboard is closed nothing else copies. */
interface Copying {
  readonly execCommand: (command: 'copy') => boolean;
}

/**
 * Copies a line of text by selecting it and copying the selection: the clipboard itself is closed to panes of Excel on
 * the web. Whether it was copied. No function or member that is younger than ECMAScript 5.
 */
export function copyText(text: string): boolean {
  const { body } = document;
  const focused = document.activeElement as HTMLElement | null;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.style.position = 'fixed';
  box.style.opacity = '0';
  body.appendChild(box);
  box.select();
  const copying: Copying = document;
  try {
    return copying.execCommand('copy');
  } catch {
    return false;
  } finally {
    body.removeChild(box);
    focused?.focus();
  }
}
