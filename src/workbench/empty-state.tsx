import { Button, Link, Text } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { makeOffline } from './offline.ts';
import { openChosen } from './open-chosen.ts';
import type { Page } from './page.ts';
import { openSample } from './sample.ts';
import { useStyles } from './styles.ts';
import { WORDING } from './wording.vi.ts';

/** What to do where no file is open yet. */
export function EmptyState({ page }: { readonly page: Page }): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.centre}>
      <div className={styles.card}>
        <h2 className={styles.head}>{WORDING.emptyHead}</h2>
        <Text block>{WORDING.tagline}.</Text>
        <div className={styles.dropHere}>
          <Text block>{WORDING.emptyDrop}</Text>
          <Button appearance="primary" size="large" onClick={() => void openChosen(page)}>
            {WORDING.open}
          </Button>
          <Text block size={200} className={styles.quiet}>
            {WORDING.emptyKinds}
          </Text>
        </div>
        <Text block>
          <Link as="button" onClick={() => void openSample(page)}>
            {WORDING.emptySample}
          </Link>
        </Text>
        <h3 className={styles.smallHead}>{WORDING.stepsHead}</h3>
        <ol className={styles.steps}>
          {WORDING.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Text block weight="semibold">
          {WORDING.emptyPrivate}
        </Text>
        <Offline />
      </div>
    </main>
  );
}

/** Whether the page can be opened without a network; said once it is known. */
function Offline(): ReactNode {
  const styles = useStyles();
  const [isOffline, setOffline] = useState<boolean | null>(null);
  useEffect(() => {
    void makeOffline().then(setOffline);
  }, []);
  if (isOffline === null) return null;
  return (
    <Text block size={200} className={styles.quiet}>
      {isOffline ? WORDING.offlineReady : WORDING.offlineNever}
    </Text>
  );
}
