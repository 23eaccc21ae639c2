import { FluentProvider, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, useSyncExternalStore } from 'react';
import type { Desk } from '../app/desk.ts';
import { announcementOf } from './announcement.ts';
import { CheckTab } from './check-tab.tsx';
import { useComparing } from './comparing.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { LazyPart } from './lazy-part.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import type { ReadFile } from './tab-props.ts';
import { TABS } from './tabs.ts';
import { useTheme, type ThemeSource } from './theme.ts';
import { useVisuallyHidden } from './visually-hidden.ts';
import { PANE } from './wording.vi.ts';

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
  tabs: { flexWrap: 'wrap', backgroundColor: tokens.colorNeutralBackground2 },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  hidden: { display: 'none' },
});

interface Props {
  readonly desk: Desk;
  readonly readFile: ReadFile;
}

/** The whole pane: the check, and beside it what else can be done with the workbook, a tab each. */
export function Pane({ theme, ...props }: Props & { readonly theme: ThemeSource }) {
  return (
    <ErrorBoundary>
      <FluentProvider theme={useTheme(theme)} lang="vi">
        <PaneBody {...props} />
      </FluentProvider>
    </ErrorBoundary>
  );
}

const CHECK = 'kiem-tra';
const NAMES = [{ id: CHECK, name: PANE.checkTab }, ...TABS];

function PaneBody({ desk, readFile }: Props) {
  const styles = useStyles();
  const { visuallyHidden } = useVisuallyHidden();
  const id = useId();
  const main = useRef<HTMLDivElement>(null);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  useComparing(desk);
  const [open, setOpen] = useState(CHECK);
  /** Tabs that were opened stay as they were left. */
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([CHECK]));
  const panel = (tab: string) => ({
    id: `${id}-${tab}`,
    role: 'tabpanel',
    'aria-labelledby': `${id}-${tab}-tab`,
    className: tab === open ? styles.panel : styles.hidden,
  });
  /** Where the focus goes when the bar below goes away. */
  const leave = () => {
    const part = open === CHECK ? main.current : document.getElementById(`${id}-${open}-tab`);
    part?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.pane}>
      <nav aria-label={PANE.tabs}>
        <h1 className={visuallyHidden}>{PANE.title}</h1>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={PANE.tabs}
          selectedValue={open}
          onTabSelect={(_, { value }) => {
            setOpen(String(value));
            setOpened(new Set([...opened, String(value)]));
          }}
        >
          {NAMES.map((tab) => (
            <Tab key={tab.id} id={`${id}-${tab.id}-tab`} value={tab.id} aria-controls={`${id}-${tab.id}`}>
              {tab.name}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main className={styles.panel}>
        <div {...panel(CHECK)}>
          <CheckTab desk={desk} state={state} main={main} />
        </div>
        {TABS.map((tab) => (
          <div key={tab.id} {...panel(tab.id)}>
            {opened.has(tab.id) && (
              <LazyPart load={tab.load} props={{ desk, state, readFile }} loading={PANE.loadingTab} />
            )}
          </div>
        ))}
      </main>
      <OutcomeBar desk={desk} state={state} onLeave={leave} />
      <div role="status" aria-live="polite" className={visuallyHidden}>
        {announcementOf(state)}
      </div>
    </div>
  );
}
