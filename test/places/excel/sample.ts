import { readFileSync } from 'node:fs';
import { Desk } from '../../../src/app/desk.ts';
import { createEngine } from '../../../src/app/engine.ts';
import type { Workbook } from '../../../src/grid/index.ts';
import { readWorkbook } from '../../../src/xlsx/index.ts';
import { openExcel, type OpenExcel } from './excel.ts';

const engine = createEngine();

/** The real report, as its file gives it. */
export function seed(): Workbook {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  return read.workbook;
}

/** The real report's sheets again and again, under other names. */
export function manySheets(count: number): Workbook {
  const { sheets: own, date1904 } = seed();
  const sheets = own.toSorted((a, b) => Number(b.name.startsWith('XL')) - Number(a.name.startsWith('XL')));
  const repeated = Array.from({ length: count }, (_, at) => {
    const sheet = sheets[at % sheets.length];
    if (!sheet) throw new Error('the report has sheets');
    return at < sheets.length
      ? sheet
      : { ...sheet, name: `${sheet.name} (${Math.floor(at / sheets.length) + 1})` };
  });
  return { sheets: repeated, date1904 };
}

/** A clerk's desk before a simulated Excel that has a workbook open. */
export async function sampleDesk(workbook: Workbook = seed()): Promise<OpenExcel & { readonly desk: Desk }> {
  const excel = await openExcel(workbook);
  return { ...excel, desk: new Desk(excel.place, () => Promise.resolve(engine)) };
}

/** All that a workbook holds, seen past the place: contents, formats, conditional formats. */
export function stateOf({ host }: Pick<OpenExcel, 'host'>): unknown {
  const rules = host.book.sheets.map(({ rules: own }) => own.map(({ formula, areas }) => [formula, areas]));
  return { picture: host.book.picture(), rules };
}
