import type { OpenedFile } from '../places/browser/index.ts';
import { readChosenFile } from '../places/files/index.ts';
import { lacksValues } from '../places/formulas/index.ts';
import { readingWhole, type WholeReadResult } from '../xlsx/index.ts';
import { stoppable } from './stoppable.ts';

export type Opened =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly text: string };

/** How a file is read. */
export interface ReadOptions {
  /** Whether formulas that the file gives no values for are to be calculated: the clerk is asked first. */
  readonly mayCalculate: boolean;
  readonly signal: AbortSignal;
  /** Is called now and then with how much is read, from 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/**
 * Reads what the clerk chose, how it looks, and what the product marked in it.
 * @throws Error where it was told to stop
 */
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

async function readWhole(bytes: Uint8Array, { signal, onProgress }: ReadOptions): Promise<WholeReadResult> {
  let done = 0;
  const steps = readingWhole(bytes, (now) => {
    done = now;
  });
  return stoppable(steps, signal, () => {
    onProgress(done);
  });
}

/** Formats that are only read tell neither. */
function seenIn(whole: WholeReadResult | null): Pick<OpenedFile, 'look' | 'marks'> {
  return whole?.ok === true ? whole : { look: null, marks: [] };
}
