import { finish, type Sheet, type Steps, type Workbook } from '../../grid/index.ts';
import { containerOf } from '../zip/container.ts';
import type { Inflater } from '../zip/inflater.ts';
import { readOwnNames } from './own-names.ts';
import { readOwnNotes } from './own-notes.ts';
import { Package } from '../package/package.ts';
import { readingSharedStrings } from './shared-strings.ts';
import { readingSheet, type BesideSheet } from './sheet-part.ts';
import { readStyles } from './styles.ts';
import { Unreadable, type UnreadableBytes } from '../unreadable.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part.ts';

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
    const pack = openPackage(bytes, inflater);
    return { ok: true, workbook: finish(picturing(pack, readWorkbookPart(pack))) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, code: error.code };
    throw error;
  }
}

/** @throws Unreadable where the bytes are no package of a workbook */
export function openPackage(bytes: Uint8Array, inflater?: Inflater): Package {
  const container = containerOf(bytes);
  if (container !== 'zip') throw new Unreadable(container, 'no zip archive');
  const pack = new Package(bytes, inflater);
  refuseOpenDocument(pack);
  return pack;
}

/**
 * The picture of a workbook, in steps.
 * @param besideIn gives who hears what a sheet's part says, too, so that it is unpacked and gone through once for all
 * @throws Unreadable where a part of it cannot be read
 */
export function* picturing(
  pack: Package,
  workbook: WorkbookPart,
  besideIn?: (sheet: SheetEntry) => BesideSheet,
): Steps<Workbook> {
  const { date1904, sheets, sharedStrings, styles } = workbook;
  const strings = yield* readingSharedStrings(pack, sharedStrings);
  yield;
  const shared = { strings, styles: readStyles(pack, styles), date1904 };
  const names = readOwnNames(pack, workbook);
  const notes = readOwnNotes(pack, workbook.custom);
  yield;
  const pictures: Sheet[] = [];
  for (const sheet of sheets) {
    pictures.push(yield* readingSheet(pack, sheet, shared, besideIn?.(sheet)));
    yield;
  }
  return { date1904, sheets: pictures, ...names, ...notes };
}

/** OpenDocument files (.ods) are zip archives too, and say so in a file of their own. */
function refuseOpenDocument(pack: Package): void {
  const type = pack.words('mimetype');
  if (type?.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    throw new Unreadable('old-format', type);
}
