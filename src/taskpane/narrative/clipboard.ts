/** What is put on the clipboard: for programs that take rich text, and for those that do not. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** The types call this outdated; in a pane whose clipboard is closed nothing else copies. */
interface Copying {
  readonly execCommand: (command: 'copy') => boolean;
}

/**
 * Copies by the event that the program's own “copy” makes: the clipboard itself is closed to panes of Excel on the web.
 * Whether it was copied.
 */
export function copy({ html, text }: Copied): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  const copying: Copying = document;
  document.addEventListener('copy', put);
  try {
    return copying.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
