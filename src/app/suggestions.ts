import { cellAt, sheetNamed, type CellContent, type Plan, type Workbook } from '../grid/index.ts';
import type { Suggestion } from '../rules/finding.ts';

/**
 * The plan that makes suggested changes; null where a cell no longer holds what its suggestion was made for. A number
 * leaves the format "text" (@), under which the program would keep it a text.
 */
export function suggestionPlan(suggestions: readonly Suggestion[], workbook: Workbook): Plan | null {
  const plan: Plan[number][] = [];
  for (const { cell: at, before, after } of suggestions) {
    const sheet = sheetNamed(workbook, at.sheet);
    const cell = sheet && cellAt(sheet, at.row, at.col);
    const value = cell?.value ?? null;
    if (value !== before) return null;
    if (cell?.formula != null) return null;
    const format = cell?.format ?? null;
    const content: CellContent = { value: before, formula: null, format };
    const isTextFormat = typeof after === 'number' && format === '@';
    plan.push({
      kind: 'set-cell',
      cell: at,
      before: content,
      after: { value: after, formula: null, format: isTextFormat ? null : format },
    });
  }
  return plan;
}
