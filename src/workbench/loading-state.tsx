import { ProgressBar, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStyles } from './styles.ts';

export function LoadingState({
  text,
  done,
}: {
  readonly text: string;
  readonly done: number | null;
}): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.centre}>
      <div className={styles.loading}>
        <Text role="status">{text}</Text>
        <ProgressBar aria-label={text} {...(done !== null && { value: done })} thickness="large" />
      </div>
    </main>
  );
}
