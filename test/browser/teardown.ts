import type { BrowserServer } from 'playwright-core';

declare global {
  var sharedBrowser: BrowserServer | undefined;
}

/** After the last test of the browser. */
export default async function closeBrowser(): Promise<void> {
  await globalThis.sharedBrowser?.close();
}
