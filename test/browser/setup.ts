import { servePreview } from '../taskpane/preview/serve.ts';
import { serveBrowser } from './launch.ts';

/** Before any test of the browser: one browser, and one preview of the pane, that all of them share. */
export default async function startBrowser(): Promise<void> {
  [globalThis.sharedBrowser, globalThis.sharedPreview] = await Promise.all([serveBrowser(), servePreview()]);
}
