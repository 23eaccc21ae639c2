import { Desk } from '../app/desk.ts';
import { errorCodeOfThrown } from '../app/error-code.vi.ts';
import { hostTheme, startExcel, watchTheme, type ExcelStart } from '../places/excel/index.ts';
import { mountPane, type ReadFile, type ThemeSource } from '../taskpane/index.ts';
import { aboutText } from './about.ts';
import { loadEngine } from '../app/load-engine.ts';
import { emptyPage, showNotice, showNotStarted } from './notice-page.ts';
import { isMarkedOld } from './old-webview.ts';

/** Shows the pane, or why there is none. */
async function open(): Promise<void> {
  const start = await startExcel();
  if (start.kind === 'ready') showPane(start);
  else showNotice(start.kind === 'too-old' ? 'old-excel' : 'outside-excel');
}

function showPane(start: Extract<ExcelStart, { kind: 'ready' }>): void {
  const desk = new Desk(start.place, loadEngine);
  const about = aboutText(start);
  mountPane(paneElement(), { desk, theme: themeOfHost(), readFile, about, checkAtOnce: true });
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

/** In place of what is to be seen until then: that it is being opened, or that it took too long. */
function paneElement(): HTMLElement {
  const element = document.createElement('div');
  element.id = 'pane';
  emptyPage().prepend(element);
  return element;
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
  open().catch((error: unknown) => {
    showNotStarted('not-started', errorCodeOfThrown(error));
  });
}
