import { readLook } from '../xlsx/index.ts';
import type { OpenedFile } from '../places/browser/index.ts';
import { readChosenFile } from '../places/files/index.ts';
import { lacksValues } from '../places/formulas/index.ts';

export type Opened =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly text: string };

/**
 * Reads what the clerk chose, and how it looks.
 * @param mayCalculate whether formulas that the file gives no values for are to be calculated: the clerk is asked first
 */
export async function openWorkbook(name: string, bytes: Uint8Array, mayCalculate: boolean): Promise<Opened> {
  const read = await readChosenFile(name, bytes);
  if (!read.ok) return read;
  const { workbook, isReadOnly } = read;
  const look = isReadOnly ? null : readLook(bytes);
  const protectedSheets = new Set(
    (look?.sheets ?? []).filter(({ isProtected }) => isProtected).map((sheet) => sheet.name),
  );
  return {
    ok: true,
    file: {
      name,
      workbook,
      look,
      isReadOnly,
      protectedSheets,
      bytes: isReadOnly ? null : bytes,
      isCalculating: mayCalculate || !lacksValues(workbook),
    },
  };
}
