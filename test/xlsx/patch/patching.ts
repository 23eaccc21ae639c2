import {
  cellAt,
  isErrorValue,
  parseCellName,
  sheetNamed,
  type CellContent,
  type CellRef,
  type Plan,
  type SetCell,
  type Workbook,
  type Trouble,
} from '../../../src/grid/index.ts';
import { patchWorkbook, readArchive, unpack } from '../../../src/xlsx/index.ts';
import { packedBytes } from '../../../src/xlsx/zip/archive.ts';
import { mustRead } from '../reading.ts';

/** What a workbook is after edits; a test fails where they are refused. */
export function mustPatch(
  bytes: Uint8Array,
  edits: Plan,
): Extract<ReturnType<typeof patchWorkbook>, { ok: true }> {
  const patched = patchWorkbook(bytes, edits);
  if (!patched.ok) throw new Error(`refused: ${JSON.stringify(patched.trouble)}`);
  return patched;
}

/** Why edits are refused; a test fails where they are made. */
export function troubleOf(bytes: Uint8Array, edits: Plan): Trouble {
  const patched = patchWorkbook(bytes, edits);
  if (patched.ok) throw new Error('not refused');
  return patched.trouble;
}

/** The texts of an archive's parts by name, in their order. */
export function partTexts(bytes: Uint8Array): Map<string, string> {
  const archive = readArchive(bytes);
  return new Map(
    archive.entries.map((entry) => {
      const pieces: Uint8Array[] = [];
      unpack(archive, entry, (piece) => pieces.push(piece.slice()));
      return [entry.name, Buffer.concat(pieces).toString('utf8')];
    }),
  );
}

export function partText(bytes: Uint8Array, name: string): string {
  const text = partTexts(bytes).get(name);
  if (text === undefined) throw new Error(`no ${name}`);
  return text;
}

/** The parts of an archive as they lie in it: packed bytes by name. */
export function packedParts(bytes: Uint8Array): Map<string, string> {
  const archive = readArchive(bytes);
  return new Map(
    archive.entries.map((entry) => [entry.name, Buffer.from(packedBytes(archive, entry)).toString('base64')]),
  );
}

/** The names of parts that are not the same, packed, in two archives; those of one only too. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [packedParts(before), packedParts(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

export const EMPTY: CellContent = { value: null, formula: null, format: null };

/** What a cell of a workbook holds. */
export function contentAt(workbook: Workbook, at: CellRef): CellContent {
  const sheet = sheetNamed(workbook, at.sheet);
  const cell = sheet && cellAt(sheet, at.row, at.col);
  if (!cell) return EMPTY;
  const { value, formula, format } = cell;
  return { value: isErrorValue(value) ? null : value, formula, format };
}

/** The cell "XL TCCSĐ!C13". */
export function cellRef(name: string): CellRef {
  const at = name.lastIndexOf('!');
  const place = parseCellName(name.slice(at + 1));
  if (!place) throw new Error(`no cell ${name}`);
  return { sheet: name.slice(0, at), ...place };
}

/** An edit that puts something else in a cell, whatever it holds; what is left out stays. */
export function putting(bytes: Uint8Array, name: string, after: Partial<CellContent>): SetCell {
  const cell = cellRef(name);
  const before = contentAt(mustRead(bytes), cell);
  const emptied = 'value' in after && !('formula' in after) ? { formula: null } : {};
  return { kind: 'set-cell', cell, before, after: { ...before, ...emptied, ...after } };
}
