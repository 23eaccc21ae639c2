import { Button, Link, Text } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { makeOffline, type Offline } from './offline.ts';
import { openChosen } from './open-chosen.ts';
import type { Page } from './page.ts';
import { openSample } from './sample.ts';
import { useStyles } from './styles.ts';
import { PAGE } from './wording.vi.ts';

/** What to do where no file is open yet. */
export function EmptyState({ page }: { readonly page: Page }): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.centre} data-part="start">
      <div className={styles.card}>
        <h2 className={styles.head}>{PAGE.emptyHead}</h2>
        <Text block>{PAGE.tagline}.</Text>
        <div className={styles.dropHere}>
          <Text block>{PAGE.emptyDrop}</Text>
          <Button appearance="primary" size="large" onClick={() => void openChosen(page)}>
            {PAGE.open}
          </Button>
          <Text block size={200} className={styles.quiet}>
            {PAGE.emptyKinds}
          </Text>
        </div>
        <Text block>
          <Link as="button" onClick={() => void openSample(page)}>
            {PAGE.emptySample}
          </Link>
        </Text>
        <h3 className={styles.smallHead}>{PAGE.stepsHead}</h3>
        <ol className={styles.steps}>
          {PAGE.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Text block weight="semibold">
          {PAGE.emptyPrivate}
        </Text>
        <OfflineLine />
        <Text block size={200}>
          <Link href="licenses.txt" target="_blank">
            {PAGE.licenses}
          </Link>
        </Text>
      </div>
    </main>
  );
}

/** Whether the page can be opened without a network; said once it is known. */
function OfflineLine(): ReactNode {
  const styles = useStyles();
  const [offline, setOffline] = useState<Offline | null>(null);
  useEffect(() => {
    void makeOffline().then(setOffline);
  }, []);
  if (offline === null) return null;
  return (
    <Text block size={200} className={styles.quiet}>
      {PAGE.offline[offline]}
    </Text>
  );
}
