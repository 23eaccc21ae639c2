import type { WorkbookPlace } from '../../../src/app/place.ts';
import type { Workbook } from '../../../src/grid/index.ts';
import { startExcel } from '../../../src/places/excel/index.ts';
import { OfficeHost } from '../../office-host/host.ts';
import { connectOffice } from '../../office-host/node.ts';

export interface OpenExcel {
  readonly host: OfficeHost;
  readonly place: WorkbookPlace;
}

/** A simulated Excel that has a workbook open, and the place that reads and writes it. */
export async function openExcel(workbook: Workbook): Promise<OpenExcel> {
  const host = new OfficeHost(workbook);
  connectOffice(host);
  const start = await startExcel();
  if (start.kind !== 'ready') throw new Error(start.kind);
  return { host, place: start.place };
}

/** Until events that are under way have been delivered. */
export async function delivered(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
