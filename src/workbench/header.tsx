import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { openSample } from './sample.ts';
import type { OpenBook } from './page-state.ts';
import { openChosen } from './open-chosen.ts';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { WORDING } from './wording.vi.ts';

interface HeaderProps {
  readonly page: Page;
  /** null: no workbook is open. */
  readonly book: OpenBook | null;
  readonly isBusy: boolean;
}

export function Header({ page, book, isBusy }: HeaderProps): ReactNode {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <img src="icons/soat-bieu-32.png" alt="" width={24} height={24} />
      <h1 className={styles.name}>{WORDING.title}</h1>
      {book && <BookName book={book} />}
      <div className={styles.spring} />
      <div className={styles.buttons} role="group" aria-label={WORDING.toolbar}>
        <Button
          disabled={isBusy}
          appearance={book ? 'secondary' : 'primary'}
          onClick={() => void openChosen(page)}
        >
          {book ? WORDING.openAnother : WORDING.open}
        </Button>
        <Button disabled={isBusy} appearance="subtle" onClick={() => void openSample(page)}>
          {WORDING.sample}
        </Button>
        {book && !book.isReadOnly && <SaveButtons page={page} book={book} />}
      </div>
    </header>
  );
}

function BookName({ book }: { readonly book: OpenBook }): ReactNode {
  const styles = useStyles();
  const state = book.isReadOnly ? WORDING.readOnlyTag : book.isDirty ? WORDING.unsaved : WORDING.allSaved;
  return (
    <div className={styles.bookName}>
      <Text truncate wrap={false} weight="semibold" title={book.name} aria-label={WORDING.file(book.name)}>
        {book.name}
      </Text>
      <Text size={200} className={book.isDirty ? styles.unsaved : styles.quiet} aria-live="polite">
        {state}
      </Text>
    </div>
  );
}

function SaveButtons({ page, book }: { readonly page: Page; readonly book: OpenBook }): ReactNode {
  return (
    <>
      <Button appearance="primary" disabled={!book.isDirty} onClick={() => void page.save(false)}>
        {WORDING.save}
      </Button>
      <Button onClick={() => void page.save(true)}>{WORDING.saveCopy}</Button>
    </>
  );
}
