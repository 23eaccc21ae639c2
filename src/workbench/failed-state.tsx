import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorCode } from '../taskpane/error-code.tsx';
import { openChosen } from './open-chosen.ts';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { PAGE } from './wording.vi.ts';

interface FailedProps {
  readonly page: Page;
  readonly name: string;
  readonly text: string;
  readonly code?: string;
  readonly canRetry: boolean;
}

/** Why a file was not opened, and what to do. */
export function FailedState({ page, name, text, code, canRetry }: FailedProps): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.centre} data-part="start">
      <div className={styles.card}>
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{PAGE.failed(name)}</MessageBarTitle>
            <p className={styles.line}>{text}</p>
            {code !== undefined && <ErrorCode code={code} />}
          </MessageBarBody>
        </MessageBar>
        <div className={styles.first}>
          {canRetry && (
            <>
              <Button appearance="primary" onClick={() => void page.retry()}>
                {PAGE.retry}
              </Button>{' '}
            </>
          )}
          <Button appearance={canRetry ? 'secondary' : 'primary'} onClick={() => void openChosen(page)}>
            {PAGE.openAnother}
          </Button>
        </div>
      </div>
    </main>
  );
}
