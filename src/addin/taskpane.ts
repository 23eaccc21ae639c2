import { Desk } from '../app/desk.ts';
import { hostTheme, startExcel, watchTheme, type ExcelStart } from '../places/excel/index.ts';
import { mountPane, type ReadFile, type ThemeSource } from '../taskpane/index.ts';
import { loadEngine } from './engine.ts';
import { showNotice } from './notice-page.ts';
import { isMarkedOld } from './old-webview.ts';
import { CHECK_AT_ONCE } from './ribbon-names.ts';

/** Shows the pane, or why there is none. */
async function open(): Promise<void> {
  const start = await startExcel();
  if (start.kind === 'ready') showPane(start);
  else showNotice(start.kind === 'too-old' ? 'old-excel' : 'outside-excel');
}

function showPane({ place }: Extract<ExcelStart, { kind: 'ready' }>): void {
  const element = document.getElementById('pane');
  if (!element) throw new Error('The page has no element for the pane.');
  const desk = new Desk(place, loadEngine);
  mountPane(element, { desk, theme: themeOfHost(), readFile, checkAtOnce: isAskedToCheck() });
  afterNextPaint(() => {
    // A failure is told when the rules are needed and asked for again.
    void loadEngine().catch(() => undefined);
  });
}

/** What reads files comes when the first one is chosen. */
async function readFile(name: string, bytes: Uint8Array): ReturnType<ReadFile> {
  const { readChosenFile } = await import('../places/files/index.ts');
  return readChosenFile(name, bytes);
}

function isAskedToCheck(): boolean {
  return new URLSearchParams(window.location.search).has(CHECK_AT_ONCE);
}

/** Excel's theme, asked for once and after each change, because a pane compares what it is told. */
function themeOfHost(): ThemeSource {
  let current = look();
  return {
    current: () => current,
    subscribe: (listener) =>
      watchTheme(() => {
        current = look();
        listener();
      }),
  };
}

/** In high contrast Excel's colours are those of the system, which says so itself. */
function look(): ReturnType<ThemeSource['current']> {
  const theme = hostTheme();
  const isHighContrast = window.matchMedia('(forced-colors: active)').matches;
  return theme && { isDark: theme.isDark, isHighContrast };
}

function afterNextPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

if (!isMarkedOld()) {
  open().catch(() => {
    showNotice('not-started');
  });
}
