import { readFileSync } from 'node:fs';
import { Desk } from '../../src/app/desk.ts';
import { createEngine } from '../../src/app/engine.ts';
import { startExcel } from '../../src/places/excel/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import type { Workbook } from '../../src/grid/index.ts';
import { OfficeHost, type Traffic } from '../office-host/host.ts';
import { connectOffice } from '../office-host/node.ts';

export interface ExcelTraffic {
  readonly sheets: number;
  readonly check: Traffic;
  readonly mark: Traffic;
}

/** What goes to and fro between the unmodified office.js and a simulated Excel to check and to mark so many sheets. */
export async function excelTraffic(sheets: number): Promise<ExcelTraffic> {
  const host = new OfficeHost(manySheets(sheets));
  connectOffice(host);
  const start = await startExcel();
  if (start.kind !== 'ready') throw new Error(start.kind);
  const engine = createEngine();
  const desk = new Desk(start.place, () => Promise.resolve(engine));
  await desk.check();
  const check = host.traffic;
  host.resetTraffic();
  await desk.mark();
  if (host.gaps.length > 0) throw new Error(host.gaps.join('; '));
  return { sheets, check, mark: host.traffic };
}

/** The sample's sheets, those with rating tables first, again and again under other names. */
function manySheets(count: number): Workbook {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  const own = read.workbook.sheets.toSorted(
    (a, b) => Number(b.name.startsWith('XL')) - Number(a.name.startsWith('XL')),
  );
  const sheets = Array.from({ length: count }, (_, at) => own[at % own.length]).flatMap((sheet, at) =>
    sheet ? [{ ...sheet, name: at < own.length ? sheet.name : `${sheet.name} ${at}` }] : [],
  );
  return { ...read.workbook, sheets };
}
