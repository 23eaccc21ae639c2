import { serveBrowser } from './launch.ts';

/** Before any test of the browser: one that all of them share. Gives what closes it to the tear-down. */
export default async function startBrowser(): Promise<void> {
  globalThis.sharedBrowser = await serveBrowser();
}
