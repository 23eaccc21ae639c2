import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { asset } from './asset.ts';
import { openSample } from './sample.ts';
import type { WorkState } from './page-state.ts';
import { openChosen } from './open-chosen.ts';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { PAGE } from './wording.vi.ts';

interface HeaderProps {
  readonly page: Page;
  /** null: no workbook is open. */
  readonly book: WorkState | null;
  readonly isBusy: boolean;
}

export function Header({ page, book, isBusy }: HeaderProps): ReactNode {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <img src={asset('icons/soat-bieu-32.png').address} alt="" width={24} height={24} />
      <h1 className={styles.name}>{PAGE.title}</h1>
      {book && <BookName book={book} />}
      <div className={styles.spring} />
      <div className={styles.buttons} role="group" aria-label={PAGE.toolbar}>
        <Button
          disabled={isBusy}
          appearance={book ? 'secondary' : 'primary'}
          onClick={() => void openChosen(page)}
        >
          {book ? PAGE.openAnother : PAGE.open}
        </Button>
        <Button disabled={isBusy} appearance="subtle" onClick={() => void openSample(page)}>
          {PAGE.sample}
        </Button>
        {book && !book.isReadOnly && <SaveButtons page={page} book={book} />}
      </div>
    </header>
  );
}

function BookName({ book }: { readonly book: WorkState }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bookName}>
      <Text truncate wrap={false} weight="semibold" title={book.name} aria-label={PAGE.file(book.name)}>
        {book.name}
      </Text>
      <Text size={200} className={book.isDirty ? styles.unsaved : styles.quiet} aria-live="polite">
        {stateText(book)}
      </Text>
    </div>
  );
}

function stateText({ isReadOnly, isSaving, isDirty }: WorkState): string {
  if (isReadOnly) return PAGE.readOnlyTag;
  if (isSaving) return PAGE.saving;
  return isDirty ? PAGE.unsaved : PAGE.allSaved;
}

function SaveButtons({ page, book }: { readonly page: Page; readonly book: WorkState }): ReactNode {
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={!book.isDirty || book.isSaving}
        onClick={() => void page.save(false)}
      >
        {PAGE.save}
      </Button>
      <Button disabledFocusable={book.isSaving} onClick={() => void page.save(true)}>
        {PAGE.saveCopy}
      </Button>
    </>
  );
}
