import {
  containerOf,
  readArchive,
  readWorkbook,
  Unreadable,
  unpack,
  type ReadResult,
} from '../xlsx/index.ts';
import { decodeTable } from './csv-text.ts';
import { csvSheets, toPicture } from './picture.ts';
import { quietly } from './quietly.ts';

/** Formats that are read to be checked, and never written. */
export type OtherFormat = 'xls' | 'ods' | 'csv';

/**
 * Reads the bytes of an .xls, .ods or .csv file through SheetJS, which is loaded when first needed. A file whose
 * content is .xlsx under another name is read as what it is. Throws nothing for bad bytes.
 */
export async function readOtherFormat(bytes: Uint8Array, format: OtherFormat): Promise<ReadResult> {
  if (bytes.length === 0) return { ok: false, code: 'not-a-workbook' };
  if (format === 'csv') return readTable(bytes);
  const container = containerOf(bytes);
  if (container === 'encrypted') return { ok: false, code: 'encrypted' };
  if (container === 'zip') {
    const read = readWorkbook(bytes);
    return read.ok || read.code !== 'old-format' ? read : readZipped(bytes);
  }
  return container === 'old-format' || isMarkup(bytes)
    ? readWith(bytes)
    : { ok: false, code: 'not-a-workbook' };
}

/** An .ods, once its archive is known to hold no more than is ever read. */
async function readZipped(bytes: Uint8Array): Promise<ReadResult> {
  try {
    const archive = readArchive(bytes);
    if (archive.entries.some((entry) => /\.bin$/iu.test(entry.name)))
      return { ok: false, code: 'old-format' };
    for (const entry of archive.entries)
      if (/\.xml$/iu.test(entry.name)) unpack(archive, entry, () => undefined);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, code: error.code };
    throw error;
  }
  return readWith(bytes);
}

/** Programs write HTML or XML under the name .xls too. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.slice(0, 64)).replace(/^\u00ef\u00bb\u00bf/u, '');
  return /^\s*<(?:\?xml|html|table|!doctype html|workbook)/iu.test(start);
}

async function readWith(bytes: Uint8Array): Promise<ReadResult> {
  const sheetjs = await import('@e965/xlsx');
  try {
    const options = { type: 'array', dense: true, cellFormula: true, cellNF: true } as const;
    const book = quietly(() => sheetjs.read(bytes, options));
    return { ok: true, workbook: toPicture(book) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/iu.test(message)) return { ok: false, code: 'encrypted' };
    return { ok: false, code: /unsupported|BIFF[2-4]/iu.test(message) ? 'old-format' : 'not-a-workbook' };
  }
}

async function readTable(bytes: Uint8Array): Promise<ReadResult> {
  const text = decodeTable(bytes);
  if (text === null) return { ok: false, code: 'not-a-workbook' };
  const sheetjs = await import('@e965/xlsx');
  const book = quietly(() => sheetjs.read(text, { type: 'string', dense: true, raw: true }));
  return { ok: true, workbook: csvSheets(toPicture(book)) };
}
