import {
  containerOf,
  readArchive,
  readWorkbook,
  Unreadable,
  unpack,
  type ReadResult,
} from '../../xlsx/index.ts';
import { decodeTable } from './csv-text.ts';
import { markupOf } from './markup.ts';
import { toPicture, typedSheets } from './picture.ts';
import { quietly } from './quietly.ts';
import { withSeparator } from './separator.ts';

/** Formats that are read to be checked, and never written. */
export type OtherFormat = 'xls' | 'ods' | 'csv';

/**
 * Reads the bytes of an .xls, .ods or .csv file through SheetJS, which is loaded when first needed. A file whose
 * content is .xlsx under another name is read as what it is. Throws nothing for bad bytes.
 */
export async function readOtherFormat(bytes: Uint8Array, format: OtherFormat): Promise<ReadResult> {
  if (bytes.length === 0) return { ok: false, code: 'not-a-workbook' };
  if (format === 'csv') return readTable(csvText(bytes));
  const container = containerOf(bytes);
  if (container === 'encrypted') return { ok: false, code: 'encrypted' };
  if (container === 'zip') {
    const read = readWorkbook(bytes);
    return read.ok || read.code !== 'old-format' ? read : readZipped(bytes);
  }
  if (container === 'old-format') return readWith(bytes);
  const markup = markupOf(bytes);
  return markup?.isPage === false ? readWith(markup.text) : readTable(markup?.text ?? null);
}

function csvText(bytes: Uint8Array): string | null {
  const text = decodeTable(bytes);
  return text === null ? null : withSeparator(text);
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

/** @param content bytes, or the text of a workbook of Excel 2003 */
async function readWith(content: Uint8Array | string): Promise<ReadResult> {
  const sheetjs = await import('@e965/xlsx');
  try {
    const type = typeof content === 'string' ? 'string' : 'array';
    const options = { type, dense: true, cellFormula: true, cellNF: true } as const;
    const book = quietly(() => sheetjs.read(content, options));
    return { ok: true, workbook: toPicture(book) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/iu.test(message)) return { ok: false, code: 'encrypted' };
    return { ok: false, code: /unsupported|BIFF[2-4]/iu.test(message) ? 'old-format' : 'not-a-workbook' };
  }
}

/** A text whose cells have no types: the library is not to guess any, with the settings of another country. */
async function readTable(text: string | null): Promise<ReadResult> {
  if (text === null) return { ok: false, code: 'not-a-workbook' };
  const sheetjs = await import('@e965/xlsx');
  try {
    const book = quietly(() => sheetjs.read(text, { type: 'string', dense: true, raw: true }));
    return { ok: true, workbook: typedSheets(toPicture(book)) };
  } catch (error) {
    // Every cell of a text is written out: where there are too many, nothing is damaged.
    return { ok: false, code: error instanceof RangeError ? 'too-large' : 'not-a-workbook' };
  }
}
