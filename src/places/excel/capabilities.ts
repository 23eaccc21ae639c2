import type { EditKind } from '../../grid/index.ts';

/**
 * What everything here is built on: Excel 2021, 2024 and Microsoft 365. Looks (1.9), names (1.7) and charts (1.8) are
 * within it, so that they need no way without.
 */
export const FLOOR = '1.14';

/** The highest version that is asked for by name, to be told to whoever looks into a trouble. */
const NEWEST = 20;

/** What goes beyond the floor: where it is asked for, and what is done without it. */
const BEYOND = {
  /** Tells when a sheet is renamed. Without it a new name is noticed at the next reading. */
  'sheet-renamed-event': ['ExcelApi', '1.17'],
  /** What an add-in writes joins what Ctrl+Z takes back. Without it that is cleared. */
  'undo-of-writes': ['ExcelApi', '1.19'],
} as const;

export function has(capability: keyof typeof BEYOND): boolean {
  const [set, version] = BEYOND[capability];
  return isSupported(set, version);
}

export function isSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** "1.16": the highest ExcelApi that this Excel says to have; null where it has none. */
export function excelApiVersion(): string | null {
  for (let minor = NEWEST; minor > 0; minor--) {
    if (isSupported('ExcelApi', `1.${minor}`)) return `1.${minor}`;
  }
  return null;
}

/** "16.0.17328.20000"; null where it does not say. */
export function excelVersion(): string | null {
  if (!('diagnostics' in Office.context)) return null;
  const version: unknown = Office.context.diagnostics.version;
  return typeof version === 'string' && version !== '' ? version : null;
}

/** No version takes back sheets that came or went. */
const LASTING: ReadonlySet<EditKind> = new Set(['add-sheet', 'remove-sheet']);

/** Whether edits of these kinds make Excel forget what Ctrl+Z could take back. */
export function losesHistory(kinds: Iterable<EditKind>): boolean {
  return [...kinds].some((kind) => LASTING.has(kind) || !has('undo-of-writes'));
}
