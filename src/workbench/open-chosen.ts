import { chooseFile, dropped } from './chosen-file.ts';
import type { Page } from './page.ts';
import { PAGE } from './wording.vi.ts';

/** Asks the clerk for a file and opens it. */
export function openChosen(page: Page): Promise<void> {
  return orTold(page, async () => {
    const file = await chooseFile();
    if (file) page.open(file);
  });
}

/** Opens what was dropped on the page. */
export function openDropped(page: Page, transfer: DataTransfer): Promise<void> {
  return orTold(page, async () => {
    const file = await dropped(transfer);
    if (file === 'many') page.tell({ intent: 'warning', text: PAGE.oneFile });
    else if (file) page.open(file);
  });
}

async function orTold(page: Page, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    page.tell({ intent: 'error', text: PAGE.notRead });
  }
}
