import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { EmptyState } from './empty-state.tsx';
import { Footer } from './footer.tsx';
import { FailedState } from './failed-state.tsx';
import { Header } from './header.tsx';
import { whenGridIsLeft } from './leaving-grid.ts';
import { LoadingState } from './loading-state.tsx';
import { DroppedBar, NoticeBar } from './notice-bar.tsx';
import { openDropped } from './open-chosen.ts';
import type { PageSide } from './page-state.ts';
import type { Page } from './page.ts';
import { listenToKeys } from './parts.ts';
import { QuestionDialog } from './question-dialog.tsx';
import { useStyles } from './styles.ts';
import { Tabs } from './tabs.tsx';
import { useDarkMode } from './use-dark-mode.ts';
import { PAGE } from './wording.vi.ts';

/** The whole page. */
export function App({ page }: { readonly page: Page }): ReactNode {
  const isDark = useDarkMode();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ height: '100%' }}>
      <Frame page={page} />
    </FluentProvider>
  );
}

function Frame({ page }: { readonly page: Page }): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(page.subscribe, page.state);
  const [isDropping, setDropping] = useState(false);
  useEffect(() => listenToKeys(page), [page]);
  const { view, question, tab } = state;
  // While something is being opened there is nothing to have edits back in, and what is told is of what was before.
  const notice = view.kind === 'loading' ? null : state.notice;
  const hasDropped = state.hasDropped && view.kind !== 'loading';
  return (
    <div
      className={styles.frame}
      {...whenGridIsLeft(() => {
        page.leaveGrid();
      })}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null))
          setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        void openDropped(page, event.dataTransfer);
      }}
    >
      <div className={styles.bar} data-part="bar">
        <Header page={page} book={view.kind === 'open' ? view.book : null} isBusy={view.kind === 'loading'} />
        {(notice || hasDropped) && (
          <section aria-label={PAGE.notices}>
            {notice && <NoticeBar page={page} notice={notice} />}
            {hasDropped && <DroppedBar page={page} />}
          </section>
        )}
      </div>
      <div className={styles.main}>
        {view.kind === 'empty' && <EmptyState page={page} />}
        {view.kind === 'failed' && <FailedState page={page} {...view} />}
        {view.kind === 'loading' && <LoadingState page={page} {...view} />}
        <Workbench page={page} isOpen={view.kind === 'open'} tab={tab} />
      </div>
      {view.kind === 'open' && <Footer page={page} book={view.book} />}
      {isDropping && <div className={styles.drop}>{PAGE.drop}</div>}
      {question && <QuestionDialog page={page} question={question} />}
    </div>
  );
}

interface WorkbenchProps {
  readonly page: Page;
  readonly isOpen: boolean;
  readonly tab: PageSide;
}

/** The grid beside the pane; the grid's own scripts fill the one, the pane mounts itself in the other. */
function Workbench({ page, isOpen, tab }: WorkbenchProps): ReactNode {
  const styles = useStyles();
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (grid.current && pane.current) void page.start({ grid: grid.current, pane: pane.current });
  }, [page]);
  return (
    <div className={styles.workbench} data-tab={tab} data-open={isOpen} inert={!isOpen}>
      <Tabs
        tab={tab}
        onChange={(chosen) => {
          page.showTab(chosen);
        }}
      />
      <section className={styles.grid} data-part="grid" aria-label={PAGE.grid}>
        <div ref={grid} className={styles.fill} />
      </section>
      <section className={styles.pane} data-part="pane">
        <div ref={pane} className={styles.fill} />
      </section>
    </div>
  );
}
