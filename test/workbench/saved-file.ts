import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Workbook } from '../../src/grid/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';

/** What a file holds that was saved from the page. */
export function workbookIn(path: string): Workbook {
  return workbookOf(new Uint8Array(readFileSync(path)));
}

export function workbookOf(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.workbook;
}

/** What the command line says of a file. */
export function commandLine(path: string): string {
  try {
    return execFileSync(process.execPath, ['dist/cli/soat-bieu.js', 'check', path], { encoding: 'utf8' });
  } catch (error) {
    // Its status says that there are errors in the report; what it prints counts.
    return String((error as { stdout: unknown }).stdout);
  }
}
