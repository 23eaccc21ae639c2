import type { Workbook } from '../../grid/index.ts';
import { containerOf } from '../zip/container.ts';
import type { Inflater } from '../zip/inflater.ts';
import { readOwnNames } from './own-names.ts';
import { Package } from '../package/package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet-part.ts';
import { readStyles } from './styles.ts';
import { Unreadable, type UnreadableBytes } from '../unreadable.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** The picture of a workbook, or why there is none. */
export type ReadResult =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly code: UnreadableBytes };

/**
 * Reads the bytes of an .xlsx, .xlsm or .xltx file, wherever they come from; the bytes are not changed.
 * Whatever the bytes are, it gives a result and throws nothing.
 * @param inflater a faster one than the library's own, where there is one
 */
export function readWorkbook(bytes: Uint8Array, inflater?: Inflater): ReadResult {
  try {
    return { ok: true, workbook: read(bytes, inflater) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, code: error.code };
    throw error;
  }
}

function read(bytes: Uint8Array, inflater: Inflater | undefined): Workbook {
  const container = containerOf(bytes);
  if (container !== 'zip') throw new Unreadable(container, 'no zip archive');
  const pack = new Package(bytes, inflater);
  refuseOpenDocument(pack);
  const workbook = readWorkbookPart(pack);
  const { date1904, sheets, sharedStrings, styles } = workbook;
  const shared = {
    strings: readSharedStrings(pack, sharedStrings),
    styles: readStyles(pack, styles),
    date1904,
  };
  const names = readOwnNames(pack, workbook);
  return { date1904, sheets: sheets.map((sheet) => readSheet(pack, sheet, shared)), ...names };
}

/** OpenDocument files (.ods) are zip archives too, and say so in a file of their own. */
function refuseOpenDocument(pack: Package): void {
  const type = pack.words('mimetype');
  if (type?.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    throw new Unreadable('old-format', type);
}
