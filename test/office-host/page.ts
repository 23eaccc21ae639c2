import { startExcel } from '../../src/places/excel/index.ts';
import { installOffice } from './browser.ts';

/** What tests find in a page that has this script. */
export interface HostPage {
  readonly installOffice: typeof installOffice;
  readonly startExcel: typeof startExcel;
}

Object.assign(globalThis, { hostPage: { installOffice, startExcel } satisfies HostPage });
