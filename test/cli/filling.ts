import { readFileSync } from 'node:fs';
import { parseArguments } from '../../src/cli/arguments.ts';
import { runFill } from '../../src/cli/fill.ts';
import { SAMPLE } from '../../src/cli/package.ts';
import type { SetCell, Workbook } from '../../src/grid/index.ts';
import { cellAt, cellName, isErrorValue, sheetNamed } from '../../src/grid/index.ts';
import { patchWorkbook, readWorkbook } from '../../src/xlsx/index.ts';
import { draftSchema, type DraftReport } from '../../src/report/filling/index.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

export async function fill(...words: readonly string[]): Promise<Outcome> {
  const command = parseArguments(['fill', ...words]);
  if (command.kind !== 'fill') throw new Error(command.kind === 'wrong' ? command.message : command.kind);
  const { options } = command;
  return outcomeOf((streams) => runFill(options, streams));
}

export async function draft(...words: readonly string[]): Promise<DraftReport> {
  const { out } = await fill(...words, '--dry-run');
  return draftSchema.parse(JSON.parse(out));
}

export const seedBytes = (): Uint8Array => new Uint8Array(readFileSync(SAMPLE));

function workbookOf(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.code);
  return read.workbook;
}

/** Where the sample's Biểu 1 lists its documents. */
const BODY = { top: 7, left: 2, bottom: 12, right: 6 };

/** The sample with the documents taken out of its Biểu 1. */
export function emptied(bytes = seedBytes()): Uint8Array {
  const sheet = sheetNamed(workbookOf(bytes), 'Biểu 1');
  const edits: SetCell[] = [];
  for (let row = BODY.top; row <= BODY.bottom; row++) {
    for (let col = BODY.left; col <= BODY.right; col++) {
      const cell = sheet && cellAt(sheet, row, col);
      if (!cell) continue;
      const { value, formula, format } = cell;
      if (typeof value !== 'string') continue;
      const before = { value, formula, format };
      edits.push({
        kind: 'set-cell',
        cell: { sheet: 'Biểu 1', row, col },
        before,
        after: { ...before, value: null },
      });
    }
  }
  const patched = patchWorkbook(bytes, edits);
  if (!patched.ok) throw new Error(patched.trouble.code);
  return patched.bytes;
}

/** The texts of a sheet by address: "C8": "KH/HU". */
export function textsOf(bytes: Uint8Array, name: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [row, cells] of sheetNamed(workbookOf(bytes), name)?.rows ?? []) {
    cells.forEach((cell, col) => {
      if (cell && !isErrorValue(cell.value)) texts[cellName({ row, col })] = String(cell.value);
    });
  }
  return texts;
}
