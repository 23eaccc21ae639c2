import type { DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import type { Form } from '../forms/form.ts';
import type { TickForm, TickRow } from '../forms/tick-forms/tick-form.ts';
import { sameCell, type CellRef } from '../grid/index.ts';

/** What a form calls the place of a cell, where a finding's own words do not say so: content, or group of items. */
export function placeNamed(form: Form, cell: CellRef): readonly string[] {
  switch (form.kind) {
    case 'document-statistics':
      return contentAt(form, cell);
    case 'criteria-framework':
    case 'quality-standards':
    case 'review-content':
      return groupAt(form, cell);
    default:
      return [];
  }
}

function contentAt({ slots }: DocumentStatistics, cell: CellRef): readonly string[] {
  const slot = slots.find(
    ({ numbers, dates }) => sameCell(numbers.cell, cell) || sameCell(dates?.cell, cell),
  );
  return slot ? [slot.content.text] : [];
}

/** The group that the row of a cell stands in. */
function groupAt({ rows }: TickForm, cell: CellRef): readonly string[] {
  const at = rows.findIndex(({ label }) => label.cell.row === cell.row);
  const group = rows.slice(0, Math.max(0, at)).findLast(isGroup);
  return group ? [group.label.text] : [];
}

function isGroup({ numbering, isAcross }: TickRow): boolean {
  return numbering === 'roman' || isAcross;
}
