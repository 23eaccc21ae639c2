import type { Mark, Steps, Workbook } from '../grid/index.ts';
import { LookReader, type WorkbookLook } from './look/index.ts';
import type { Package } from './package/package.ts';
import { readMarks } from './patch/index.ts';
import { MarkSearch } from './patch/mark-search.ts';
import { openPackage, picturing } from './read/index.ts';
import { readWorkbookPart, type WorkbookPart } from './read/workbook-part.ts';
import { Unreadable, type UnreadableBytes } from './unreadable.ts';
import { together } from './xml/together.ts';

/** All that whoever shows a workbook and changes it needs of its file. */
export interface WholeWorkbook {
  readonly workbook: Workbook;
  readonly look: WorkbookLook;
  /** The product's own, by sheet in the order of the tabs. */
  readonly marks: readonly Mark[];
}

export type WholeReadResult =
  ({ readonly ok: true } & WholeWorkbook) | { readonly ok: false; readonly code: UnreadableBytes };

/**
 * Reads the bytes of a file as `readWorkbook`, `readLook` and `readMarks` do, in steps: each sheet is unpacked and gone
 * through once for all three.
 * @param told is called at each step with how much is done, from 0 to 1
 */
export function* readingWhole(bytes: Uint8Array, told?: (done: number) => void): Steps<WholeReadResult> {
  try {
    return { ok: true, ...(yield* reading(bytes, told)) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, code: error.code };
    throw error;
  }
}

function* reading(bytes: Uint8Array, told?: (done: number) => void): Steps<WholeWorkbook> {
  const pack = openPackage(bytes);
  yield;
  const part = readWorkbookPart(pack);
  yield;
  const whole = sizeOf(pack, part);
  const looks = new LookReader();
  const marks = new MarkSearch();
  const steps = picturing(pack, part, (sheet) => {
    const look = looks.in(sheet);
    return { ...together(look, marks), cell: look.cell.bind(look) };
  });
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    told?.(Math.min(1, pack.bytesRead / whole));
    yield;
  }
  return {
    workbook: step.value,
    look: looks.finish(pack, part),
    marks: marks.isFound ? readMarks(bytes) : [],
  };
}

/** Of the parts that take long to read, unpacked, as the file declares it. */
function sizeOf(pack: Package, { sheets, sharedStrings }: WorkbookPart): number {
  const parts = [...sheets.map(({ part }) => part), ...(sharedStrings === null ? [] : [sharedStrings])];
  return parts.reduce((sum, part) => sum + (pack.entries(part)[0]?.size ?? 0), 1);
}
