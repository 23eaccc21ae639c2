import type { ReactNode } from 'react';
import type { OpenBook } from './page-state.ts';
import { useStyles } from './styles.ts';
import { WORDING } from './wording.vi.ts';

/** Where the clerk's work is: on this computer alone, and whether it would outlast a reload. */
export function Footer({ book }: { readonly book: OpenBook }): ReactNode {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {book.isDirty && book.isKept !== null ? keptText(book.isKept) : WORDING.privateNote}
    </footer>
  );
}

function keptText(isKept: boolean): string {
  return isKept ? WORDING.kept : WORDING.notKept;
}
