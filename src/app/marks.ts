import {
  byGravity,
  mergeAt,
  sheetNamed,
  type CellRef,
  type Mark,
  type RangeRef,
  type Workbook,
} from '../grid/index.ts';
import type { Finding } from '../rules/finding.ts';

/**
 * The marks that show findings: one a cell and rule, the cell that the finding is about, a merged cell whole.
 * Of several findings of one rule at one cell the gravest counts.
 */
export function marksForFindings(findings: readonly Finding[], workbook: Workbook): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { cell, rule, severity } of findings) {
    if (cell === null) continue;
    const range = wholeCell(cell, workbook);
    const key = JSON.stringify([range, rule]);
    const known = marks.get(key);
    if (!known || byGravity(severity, known.level) < 0) marks.set(key, { range, tag: rule, level: severity });
  }
  return [...marks.values()];
}

function wholeCell(cell: CellRef, workbook: Workbook): RangeRef {
  const sheet = sheetNamed(workbook, cell.sheet);
  const merge = sheet ? mergeAt(sheet, cell) : null;
  const own = { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
  return { ...(merge ?? own), sheet: cell.sheet };
}
