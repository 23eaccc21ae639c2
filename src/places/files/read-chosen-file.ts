import type { Workbook } from '../../grid/index.ts';
import { troubleText } from '../../report/troubles.vi.ts';
import type { OtherFormat } from '../other-formats/index.ts';
import { readWorkbook, type ReadResult } from '../../xlsx/index.ts';

/** A workbook that a person chose in a browser, or a sentence that says why there is none. */
export type ChosenFileRead =
  /** `isReadOnly`: it can't be written in its format. */
  | { readonly ok: true; readonly workbook: Workbook; readonly isReadOnly: boolean }
  | { readonly ok: false; readonly text: string };

/** In bytes. A report takes less than one megabyte; what is larger than this is refused before it is read. */
const LARGEST_FILE = 200 * 2 ** 20;

/** Reads the bytes of an .xlsx file, at once or in its own time. */
export type ReadXlsx = (bytes: Uint8Array) => ReadResult | Promise<ReadResult>;

/** Reads a workbook by the ending of its name; what is wrong with it is told as the command line tells it. */
export async function readChosenFile(
  name: string,
  bytes: Uint8Array,
  readXlsx: ReadXlsx = readWorkbook,
): Promise<ChosenFileRead> {
  if (/^~\$/u.test(name)) return { ok: false, text: troubleText('lock-file') };
  if (/\.xlsb$/iu.test(name)) return { ok: false, text: troubleText('old-format') };
  if (bytes.length > LARGEST_FILE) return { ok: false, text: troubleText('too-large') };
  const { result, isReadOnly } = await read(name, bytes, readXlsx);
  return result.ok
    ? { ok: true, workbook: result.workbook, isReadOnly }
    : { ok: false, text: troubleText(result.code) };
}

/** What turns out to be of an older format under the name .xlsx is read as that. */
async function read(
  name: string,
  bytes: Uint8Array,
  readXlsx: ReadXlsx,
): Promise<{ result: ReadResult; isReadOnly: boolean }> {
  const other = otherFormat(name);
  if (other !== null) return { result: await readOther(bytes, other), isReadOnly: true };
  const result = await readXlsx(bytes);
  if (result.ok || result.code !== 'old-format') return { result, isReadOnly: false };
  return { result: await readOther(bytes, 'xls'), isReadOnly: true };
}

function otherFormat(name: string): OtherFormat | null {
  const ending = /\.(xls|ods|csv)$/iu.exec(name)?.[1]?.toLowerCase();
  return ending === 'xls' || ending === 'ods' || ending === 'csv' ? ending : null;
}

async function readOther(bytes: Uint8Array, format: OtherFormat): Promise<ReadResult> {
  const { readOtherFormat } = await import('../other-formats/index.ts');
  return readOtherFormat(bytes, format);
}
