import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Desk, DeskState } from '../app/desk.ts';
import { announcementOf } from './announcement.ts';
import { Commands } from './commands.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { Status } from './status.tsx';
import { useTheme, type ThemeSource } from './theme.ts';
import { WORDING } from './wording.vi.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    minHeight: '100vh',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animationDuration: '0.01ms', transitionDuration: '0.01ms' },
    },
  },
  head: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1, outline: 'none' },
  loading: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The whole pane: what was found and what can be done at once, the findings themselves as soon as they have come. */
export function Pane({ desk, theme }: { readonly desk: Desk; readonly theme: ThemeSource }) {
  return (
    <ErrorBoundary>
      <FluentProvider theme={useTheme(theme)} lang="vi">
        <PaneBody desk={desk} />
      </FluentProvider>
    </ErrorBoundary>
  );
}

function PaneBody({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <h1 className={styles.unseen}>{WORDING.title}</h1>
        <Status state={state} />
        <Commands desk={desk} state={state} />
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        <LateFindings desk={desk} checked={state.checked} isBusy={state.task !== null} />
      </main>
      <OutcomeBar desk={desk} state={state} onLeave={() => main.current?.focus({ preventScroll: true })} />
      <div role="status" aria-live="polite" className={styles.unseen}>
        {announcementOf(state)}
      </div>
    </div>
  );
}

const loadFindings = () => import('./findings/index.ts');
const lazyFindings = () => lazy(loadFindings);

interface LateProps {
  readonly desk: Desk;
  readonly checked: DeskState['checked'];
  readonly isBusy: boolean;
}

/** The findings come apart with the catalogue of sentences; both are fetched once the rest of the pane stands. */
function LateFindings({ desk, checked, isBusy }: LateProps) {
  const styles = useStyles();
  const [Findings, setFindings] = useState(lazyFindings);
  useEffect(() => {
    // Where it fails it is fetched again, and told about, when there is something to show.
    void loadFindings().catch(() => undefined);
  }, []);
  if (!checked) return null;
  return (
    <ErrorBoundary
      onRetry={() => {
        setFindings(lazyFindings);
      }}
    >
      <Suspense fallback={<p className={styles.loading}>{WORDING.loading}</p>}>
        <Findings desk={desk} checked={checked} isBusy={isBusy} />
      </Suspense>
    </ErrorBoundary>
  );
}
