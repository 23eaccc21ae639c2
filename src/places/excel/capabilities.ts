import type { Plan } from '../../grid/index.ts';

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
  /** Cells written by an add-in join what Ctrl+Z takes back. Without it they clear it. */
  'undo-of-values': ['ExcelApiUndo', '1.7'],
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

/** Which writing makes Excel forget what Ctrl+Z could take back. No version keeps it for what is no cell's content. */
const FORGETS: Readonly<Record<Plan[number]['kind'], () => boolean>> = {
  'set-cell': () => !has('undo-of-values'),
  'set-marks': () => true,
  'add-sheet': () => true,
  'remove-sheet': () => true,
  'copy-look': () => true,
  'set-look': () => true,
  'set-merges': () => true,
  'set-notes': () => true,
  'put-look': () => true,
  'set-name': () => true,
  'set-charts': () => true,
};

export function losesHistory(plan: Plan): boolean {
  return plan.some(({ kind }) => FORGETS[kind]());
}
