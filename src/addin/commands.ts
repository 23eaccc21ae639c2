import { Desk } from '../app/desk.ts';
import { failed } from '../app/desk-outcomes.ts';
import { startExcel } from '../places/excel/index.ts';
import { onRibbonButton, openDialog } from '../places/excel/ribbon.ts';
import { aboutText } from './about.ts';
import { advicePage, type InTheWay } from './advice-address.ts';
import { loadEngine } from '../app/load-engine.ts';
import { endOpening } from './start-watch.ts';

/** Takes the product's marks out of the workbook; a window tells what stood in the way. */
async function clearMarks(): Promise<void> {
  const start = await startExcel();
  const inTheWay =
    start.kind === 'ready'
      ? await clear(new Desk(start.place, loadEngine)).catch((error: unknown) => [failed(error)])
      : [{ code: 'unsupported', sheet: null, detail: null } as const];
  if (inTheWay.length > 0) await openDialog(advicePage(inTheWay, aboutText(start)));
}

async function clear(desk: Desk): Promise<readonly InTheWay[]> {
  const result = await desk.clear();
  if (result.kind === 'trouble') return [result.trouble];
  return result.kind === 'cleared' ? result.skipped : [];
}

onRibbonButton(clearMarks);
endOpening();
