import { inSlices } from '../app/slices.ts';
import type { OpenedFile } from '../places/browser/index.ts';
import { readChosenFile } from '../places/files/index.ts';
import { lacksValues } from '../places/formulas/index.ts';
import { readingWhole, type WholeReadResult } from '../xlsx/index.ts';

export type Opened =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly text: string };

/** How a file is read. */
export interface ReadOptions {
  /** Whether formulas that the file gives no values for are to be calculated: the clerk is asked first. */
  readonly mayCalculate: boolean;
  /** Is called now and then with how much is read, from 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/** Reads what the clerk chose, how it looks, and what the product marked in it. */
export async function openWorkbook(name: string, bytes: Uint8Array, options: ReadOptions): Promise<Opened> {
  let whole: WholeReadResult | null = null;
  const read = await readChosenFile(name, bytes, async (xlsx) => {
    whole = await readWhole(xlsx, options);
    return whole;
  });
  if (!read.ok) return read;
  const { workbook, isReadOnly } = read;
  const { look, marks } = seenIn(isReadOnly ? null : whole);
  const protectedSheets = new Set(
    (look?.sheets ?? []).filter(({ isProtected }) => isProtected).map((sheet) => sheet.name),
  );
  return {
    ok: true,
    file: {
      name,
      workbook,
      look,
      marks,
      isReadOnly,
      protectedSheets,
      bytes: isReadOnly ? null : bytes,
      isCalculating: options.mayCalculate || !lacksValues(workbook),
    },
  };
}

async function readWhole(bytes: Uint8Array, { onProgress }: ReadOptions): Promise<WholeReadResult> {
  let done = 0;
  const steps = readingWhole(bytes, (now) => {
    done = now;
  });
  const whole = await inSlices(steps, undefined, () => {
    onProgress(done);
  });
  if (!whole) throw new Error('Nobody stopped it.');
  return whole;
}

/** Formats that are only read tell neither. */
function seenIn(whole: WholeReadResult | null): Pick<OpenedFile, 'look' | 'marks'> {
  return whole?.ok === true ? whole : { look: null, marks: [] };
}
