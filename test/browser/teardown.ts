import type { BrowserServer } from 'playwright-core';
import type { Served } from '../taskpane/preview/serve.ts';

declare global {
  var sharedBrowser: BrowserServer | undefined;
  var sharedPreview: Served | undefined;
}

/** After the last test of the browser. */
export default async function closeBrowser(): Promise<void> {
  await Promise.all([globalThis.sharedBrowser?.close(), globalThis.sharedPreview?.close()]);
}
