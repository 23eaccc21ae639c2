import { Desk } from '../../../src/app/desk.ts';
import { cellName, qualifiedName } from '../../../src/grid/index.ts';
import { readChosenFile } from '../../../src/places/files/index.ts';
import { readWorkbook } from '../../../src/xlsx/index.ts';
import { mountPane, type HostTheme } from '../../../src/taskpane/index.ts';
import { MemoryPlace } from '../../places/memory-place.ts';

/** The pane over a workbook in memory, in a page of its own; the test reaches the place through the window. */
declare global {
  interface Window {
    pane: {
      readonly place: MemoryPlace;
      readonly shown: () => string | null;
      readonly setTheme: (theme: HostTheme | null) => void;
    };
  }
}

async function start(): Promise<void> {
  const bytes = await (await fetch('workbook.xlsx')).arrayBuffer();
  const read = readWorkbook(new Uint8Array(bytes));
  const element = document.getElementById('pane');
  if (!read.ok || !element) throw new Error('no workbook or no page');
  const place = new MemoryPlace(read.workbook);
  if (location.search.includes('thieu')) leaveOut(place);
  const desk = new Desk(place, async () => (await import('../../../src/app/engine.ts')).createEngine());
  const theme = themeSource();
  window.pane = { place, shown: () => shownIn(place), setTheme: theme.set };
  mountPane(element, {
    desk,
    theme: theme.source,
    readFile: readChosenFile,
    about: 'Excel 16.0.17328.20000 (PC) · ExcelApi 1.14 · Soát Biểu 0.1.0',
    checkAtOnce: location.search.includes('kiem-tra'),
  });
}

/** As an Excel that refuses a sheet, and that tells of no edit. */
function leaveOut(place: MemoryPlace): void {
  const { read } = place;
  const leftOut = [{ what: 'sheet', sheet: 'Macro1', detail: 'UnsupportedSheet @ Worksheet.getRange' }];
  Object.assign(place, {
    read: async (...request: Parameters<typeof read>) => ({ ...(await read(...request)), leftOut }),
    unnoticed: () => ['edits', 'hidden-rows'],
  });
}

function shownIn({ shown }: MemoryPlace): string | null {
  if (!shown) return null;
  return 'row' in shown ? `${shown.sheet}!${cellName(shown)}` : qualifiedName(shown);
}

function themeSource() {
  let current: HostTheme | null = null;
  const listeners = new Set<() => void>();
  return {
    source: {
      current: () => current,
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    set: (theme: HostTheme | null) => {
      current = theme;
      for (const listener of listeners) listener();
    },
  };
}

void start();
