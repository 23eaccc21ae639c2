import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closePages, sharedBrowser } from '../browser/launch.ts';
import { servePage, WEB, type ServedPage } from './served-page.ts';

/** What the tests of one file share: the served page, and a folder for what they download. */
export interface Suite extends Pick<ServedPage, 'open' | 'stop'> {
  readonly folder: string;
}

/** Serves the page for all tests of a file; what a test opened is closed after it. */
export function serveForAll(launch = sharedBrowser): Suite {
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-'));
  let served: ServedPage;
  beforeAll(async () => {
    served = await servePage(WEB, launch);
  });
  afterEach(() => closePages(served.browser));
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  return { folder, open: (options) => served.open(options), stop: () => served.stop() };
}
