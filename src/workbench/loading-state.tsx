import { ProgressBar, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../grid/index.ts';
import { StopButton } from '../taskpane/stop-button.tsx';
import type { LoadingView } from './page-state.ts';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { PAGE } from './wording.vi.ts';

/** What is being opened, how far that has come, and what ends it. */
export function LoadingState({
  page,
  text,
  done,
  canStop,
}: { readonly page: Page } & Omit<LoadingView, 'kind'>): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.centre}>
      <div className={styles.loading}>
        <div className={styles.loadingText}>
          <Text role="status">{text}</Text>
          {/* Whoever hears the page is told by the bar below, when they ask for it. */}
          {done !== null && <Text aria-hidden>{PAGE.done(formatNumber(done * 100, 0))}</Text>}
        </div>
        <ProgressBar aria-label={text} {...(done !== null && { value: done })} thickness="large" />
        {canStop && (
          <div>
            <StopButton
              onStop={() => {
                page.stop();
              }}
              onLostFocus={() => undefined}
            />
          </div>
        )}
      </div>
    </main>
  );
}
