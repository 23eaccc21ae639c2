import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';

const useStyles = makeStyles({
  loading: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

interface Props<PartProps> {
  readonly load: () => Promise<{ readonly default: ComponentType<PartProps> }>;
  readonly props: PartProps;
  /** What is seen until it has come. */
  readonly loading: string;
}

/** A part of the pane that comes apart; where fetching it fails, that is told, and it can be tried again. */
export function LazyPart<PartProps extends object>({ load, props, loading }: Props<PartProps>) {
  const styles = useStyles();
  const [Part, setPart] = useState<ComponentType<PartProps>>(() => lazy(load));
  return (
    <ErrorBoundary
      onRetry={() => {
        setPart(() => lazy(load));
      }}
    >
      <Suspense fallback={<p className={styles.loading}>{loading}</p>}>
        <Part {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Fetches a part ahead, once the rest stands; a failure is told, and made good, when it is to be shown. */
export function usePreload(load: () => Promise<unknown>): void {
  useEffect(() => {
    void load().catch(() => undefined);
  }, [load]);
}
