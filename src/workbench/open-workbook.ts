import type { OpenedFile } from '../places/browser/index.ts';
import { readLook } from '../places/xlsx/look/index.ts';
import { readWorkbook, type ReadResult } from '../places/xlsx/index.ts';
import type { OtherFormat } from '../places/other-formats/index.ts';
import { troubleText } from '../report/wording.vi.ts';

export type Opened =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly text: string };

/** In bytes. A report takes less than one megabyte; what is larger than this is refused before it is read. */
const LARGEST_FILE = 200 * 2 ** 20;

/** Reads what the clerk chose; what is wrong with it is told as the command line tells it. */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<Opened> {
  if (/^~\$/u.test(name)) return { ok: false, text: troubleText('lock-file') };
  if (/\.xlsb$/iu.test(name)) return { ok: false, text: troubleText('old-format') };
  if (bytes.length > LARGEST_FILE) return { ok: false, text: troubleText('too-large') };
  const { result, isReadOnly } = await read(name, bytes);
  if (!result.ok) return { ok: false, text: troubleText(result.code) };
  const look = isReadOnly ? null : readLook(bytes);
  const protectedSheets = new Set(
    (look?.sheets ?? []).filter(({ isProtected }) => isProtected).map((sheet) => sheet.name),
  );
  const { workbook } = result;
  return {
    ok: true,
    file: { name, workbook, look, isReadOnly, protectedSheets, bytes: isReadOnly ? null : bytes },
  };
}

/** By the ending of its name; what turns out to be of an older format under the name .xlsx is read as that. */
async function read(name: string, bytes: Uint8Array): Promise<{ result: ReadResult; isReadOnly: boolean }> {
  const other = otherFormat(name);
  if (other !== null) return { result: await readOther(bytes, other), isReadOnly: true };
  const result = readWorkbook(bytes);
  if (result.ok || result.code !== 'old-format') return { result, isReadOnly: false };
  return { result: await readOther(bytes, 'xls'), isReadOnly: true };
}

function otherFormat(name: string): OtherFormat | null {
  const ending = /\.(xls|ods|csv)$/iu.exec(name)?.[1]?.toLowerCase();
  return ending === 'xls' || ending === 'ods' || ending === 'csv' ? ending : null;
}

async function readOther(bytes: Uint8Array, format: OtherFormat): Promise<ReadResult> {
  const { readOtherFormat } = await import('../places/other-formats/index.ts');
  return readOtherFormat(bytes, format);
}
