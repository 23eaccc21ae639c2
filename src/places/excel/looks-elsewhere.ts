import { cellsInRow, type Sheet } from '../../grid/index.ts';

const TEXTS = /"(?:[^"]|"")*"/g;
/** Give another value without any cell of their sheet being edited, or look where a text says. */
const RESTLESS = /\b(?:INDIRECT|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i;
const NAMES = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?!\s*\(|[\p{L}\p{N}_.\\])/gu;
const CELL_OR_COLUMN = /^[A-Z]{1,3}\d{0,7}$/i;

/**
 * Whether the values of a sheet may change by what happens on another one: by references to other sheets, by names
 * and by tables, which may stand anywhere. Excel tells of edits, not of the values that follow from them.
 */
export function looksElsewhere(sheet: Sheet): boolean {
  for (const row of sheet.rows.values()) {
    for (const [, { formula }] of cellsInRow(row))
      if (formula !== null && formulaLooksElsewhere(formula)) return true;
  }
  return false;
}

function formulaLooksElsewhere(formula: string): boolean {
  const bare = formula.replace(TEXTS, '').replaceAll('$', '');
  if (/[![]/.test(bare) || RESTLESS.test(bare)) return true;
  const names = bare.match(NAMES) ?? [];
  return names.some((name) => !CELL_OR_COLUMN.test(name) && !/^(?:TRUE|FALSE)$/i.test(name));
}
