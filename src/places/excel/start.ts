import type { WorkbookPlace } from '../../app/place.ts';
import { excelApiVersion, excelVersion, FLOOR, isSupported } from './capabilities.ts';
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
  /** "16.0.17328.20000"; null: it does not say. */
  readonly version: string | null;
  /** "PC", "Mac", "OfficeOnline" … */
  readonly platform: string;
}

/**
 * Tells Office, while a page loads, that it counts on it, for one that else never asks: without that office.js breaks
 * off after some seconds. Does nothing where office.js could not be loaded.
 */
export function announceToOffice(): void {
  if ('Office' in window) void Office.onReady();
}

/** Waits until Office is ready and says whether the product can work in it. office.js must be loaded. */
export async function startExcel(): Promise<ExcelStart> {
  // The types have numbers for what the library gives as names.
  const { host, platform }: { readonly host: unknown; readonly platform: unknown } = await Office.onReady();
  if (host !== 'Excel') return { kind: 'not-excel' };
  const about = {
    api: excelApiVersion(),
    version: excelVersion(),
    platform: typeof platform === 'string' ? platform : '',
  };
  return isSupported('ExcelApi', FLOOR)
    ? { kind: 'ready', place: new ExcelPlace({ isOnline: platform === 'OfficeOnline' }), about }
    : { kind: 'too-old', about };
}
