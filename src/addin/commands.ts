import { Desk } from '../app/desk.ts';
import type { Trouble } from '../app/place.ts';
import { onRibbonButton, openDialog } from '../places/excel/ribbon.ts';
import { startExcel } from '../places/excel/index.ts';
import { advicePage } from './advice-address.ts';
import { loadEngine } from './engine.ts';
import { isMarkedOld } from './old-webview.ts';
import { CLEAR_MARKS } from './ribbon-names.ts';

/** Takes the product's marks out of the workbook; a window tells what stood in the way. */
async function clearMarks(): Promise<void> {
  const trouble = await clear().catch((error: unknown): Trouble => ({
    code: 'failed',
    sheet: null,
    detail: String(error),
  }));
  if (trouble) await openDialog(advicePage(trouble));
}

async function clear(): Promise<Trouble | null> {
  const start = await startExcel();
  if (start.kind !== 'ready') return { code: 'unsupported', sheet: null, detail: null };
  const desk = new Desk(start.place, loadEngine);
  await desk.clear();
  const { outcome } = desk.state();
  if (outcome?.kind === 'trouble') return outcome.trouble;
  const [skipped] = outcome?.kind === 'cleared' ? outcome.skipped : [];
  return skipped ? { code: skipped.reason, sheet: skipped.sheet, detail: null } : null;
}

if (!isMarkedOld()) onRibbonButton(CLEAR_MARKS, clearMarks);
