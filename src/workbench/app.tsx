import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { dropped } from './chosen-file.ts';
import { EmptyState } from './empty-state.tsx';
import { Footer } from './footer.tsx';
import { FailedState } from './failed-state.tsx';
import { Header } from './header.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { whenGridIsLeft } from './leaving-grid.ts';
import { LoadingState } from './loading-state.tsx';
import { NoticeBar } from './notice-bar.tsx';
import type { Page } from './page.ts';
import { useStyles } from './styles.ts';
import { Tabs, type Tab } from './tabs.tsx';
import { useDarkMode } from './use-dark-mode.ts';
import { WORDING } from './wording.vi.ts';

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
  const { view, notice, leaving } = state;
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
        void take(page, event.dataTransfer);
      }}
    >
      <Header page={page} book={view.kind === 'open' ? view.book : null} isBusy={view.kind === 'loading'} />
      {notice && <NoticeBar page={page} notice={notice} />}
      <div className={styles.main}>
        {view.kind === 'empty' && <EmptyState page={page} />}
        {view.kind === 'failed' && <FailedState page={page} name={view.name} text={view.text} />}
        {view.kind === 'loading' && <LoadingState text={view.text} done={view.done} />}
        <Workbench page={page} isOpen={view.kind === 'open'} />
      </div>
      {view.kind === 'open' && <Footer book={view.book} />}
      {isDropping && <div className={styles.drop}>{WORDING.drop}</div>}
      {leaving && <LeaveDialog page={page} leaving={leaving} />}
    </div>
  );
}

async function take(page: Page, transfer: DataTransfer): Promise<void> {
  const file = await dropped(transfer);
  if (file === 'many') page.tell({ intent: 'warning', text: WORDING.oneFile });
  else if (file) page.open(file);
}

/** The grid beside the pane; the grid's own scripts fill the one, the pane mounts itself in the other. */
function Workbench({ page, isOpen }: { readonly page: Page; readonly isOpen: boolean }): ReactNode {
  const styles = useStyles();
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<Tab>('pane');
  useEffect(() => {
    if (grid.current && pane.current) void page.start({ grid: grid.current, pane: pane.current });
  }, [page]);
  return (
    <div className={styles.workbench} data-tab={tab} data-open={isOpen} inert={!isOpen}>
      <Tabs tab={tab} onChange={setTab} />
      <section className={styles.grid} data-part="grid" aria-label={WORDING.grid}>
        <div ref={grid} className={styles.fill} />
      </section>
      <section className={styles.pane} data-part="pane">
        <div ref={pane} className={styles.fill} />
      </section>
    </div>
  );
}
