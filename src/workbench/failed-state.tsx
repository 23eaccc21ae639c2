import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { openChosen } from './open-chosen.ts';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { WORDING } from './wording.vi.ts';

interface FailedProps {
  readonly page: Page;
  readonly name: string;
  readonly text: string;
}

/** Why a file was not opened, and what to do. */
export function FailedState({ page, name, text }: FailedProps): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.centre}>
      <div className={styles.card}>
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{WORDING.failed(name)}</MessageBarTitle>
            <p className={styles.line}>{text}</p>
          </MessageBarBody>
        </MessageBar>
        <Button appearance="primary" className={styles.first} onClick={() => void openChosen(page)}>
          {WORDING.openAnother}
        </Button>
      </div>
    </main>
  );
}
