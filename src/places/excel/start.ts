import type { WorkbookPlace } from '../../app/place.ts';
import { excelApiVersion, FLOOR, isSupported } from './capabilities.ts';
import { ExcelPlace } from './place.ts';

/** Whether the product can work where it was opened. */
export type ExcelStart =
  | { readonly kind: 'ready'; readonly place: WorkbookPlace; readonly about: AboutExcel }
  /** Excel lacks what is needed: 2016 and 2019. */
  | { readonly kind: 'too-old'; readonly about: AboutExcel }
  /** Opened in a browser, or in another program of Office. */
  | { readonly kind: 'not-excel' };

/** For whoever looks into a trouble. */
export interface AboutExcel {
  /** The highest ExcelApi it says to have: "1.16"; null: none. */
  readonly api: string | null;
  /** "PC", "Mac", "OfficeOnline" … */
  readonly platform: string;
}

/** Waits until Office is ready and says whether the product can work in it. office.js must be loaded. */
export async function startExcel(): Promise<ExcelStart> {
  // The types have numbers for what the library gives as names.
  const { host, platform }: { readonly host: unknown; readonly platform: unknown } = await Office.onReady();
  if (host !== 'Excel') return { kind: 'not-excel' };
  const about = { api: excelApiVersion(), platform: typeof platform === 'string' ? platform : '' };
  return isSupported('ExcelApi', FLOOR)
    ? { kind: 'ready', place: new ExcelPlace(), about }
    : { kind: 'too-old', about };
}
