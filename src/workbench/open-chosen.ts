import { chooseFile } from './chosen-file.ts';
import type { Page } from './page.ts';

/** Asks the clerk for a file and opens it. */
export async function openChosen(page: Page): Promise<void> {
  const file = await chooseFile();
  if (file) page.open(file);
}
