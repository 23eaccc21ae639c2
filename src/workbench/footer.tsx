import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkState } from './page-state.ts';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { PAGE } from './wording.vi.ts';

interface FooterProps {
  readonly page: Page;
  readonly book: WorkState;
}

/** Where the clerk's work is: on this computer alone, and whether it would outlast a reload. */
export function Footer({ page, book }: FooterProps): ReactNode {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>{book.isDirty ? <Kept page={page} book={book} /> : PRIVATE}</footer>
  );
}

const PRIVATE = PAGE.privateNote;

function Kept({ page, book: { kept } }: FooterProps): ReactNode {
  const styles = useStyles();
  switch (kept) {
    case 'unknown':
      return PRIVATE;
    case 'failed':
      return <span className={styles.unsaved}>{PAGE.notKept}</span>;
    case 'kept':
      return (
        <>
          {PAGE.kept}{' '}
          <Link as="button" inline className={styles.footerLink} onClick={() => void page.keepUnsaved(false)}>
            {PAGE.forget}
          </Link>
        </>
      );
    case 'off':
      return (
        <>
          {PAGE.forgotten}{' '}
          <Link as="button" inline className={styles.footerLink} onClick={() => void page.keepUnsaved(true)}>
            {PAGE.keepAgain}
          </Link>
        </>
      );
  }
}
