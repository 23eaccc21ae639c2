/** What is put on the clipboard: for programs that take rich text, and for those that do not. */
export interface Copied {
  /** A whole page. */
  readonly html: string;
  readonly text: string;
}

/** The types call this outdated; in a pane whose clipboard is closed nothing else copies. */
interface Copying {
  readonly execCommand: (command: 'copy') => boolean;
}

/**
 * Copies by the event that the program's own “copy” makes: the clipboard itself is closed to panes of Excel on the web.
 * Some programs make that event only where something is selected: so the text is, in a place that nobody sees.
 * Whether it was copied.
 */
export function copy({ html, text }: Copied): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  const copying: Copying = document;
  const giveBack = selectUnseen(text);
  document.addEventListener('copy', put);
  try {
    return copying.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put);
    giveBack();
  }
}

/** Selects a text outside of what is seen. Gives what takes it away, and puts the focus back where it was. */
function selectUnseen(text: string): () => void {
  const focused = document.activeElement;
  const box = document.createElement('div');
  box.textContent = text;
  box.style.cssText = 'position:fixed;top:0;left:-9999px;width:1px;white-space:pre;user-select:text';
  document.body.append(box);
  selectAll(box);
  return () => {
    document.getSelection()?.removeAllRanges();
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}

/** Selects all that an element shows, so that a person need only press Ctrl+C. */
export function selectAll(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
