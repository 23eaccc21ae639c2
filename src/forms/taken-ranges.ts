import type { Range, Sheet } from '../grid/index.ts';
import type { Form, UnreadForm } from './form.ts';

/**
 * Where a sheet is read, or told to be unread. In a register and in Biểu 1–4 whatever else stands beside the columns
 * read ("Số bản", "Nơi nhận") is an aside.
 */
export function takenRanges(
  sheet: Sheet,
  forms: readonly Form[],
  unread: readonly UnreadForm[],
): readonly Range[] {
  return [
    ...forms.map((form) => (hasAsides(form) ? withNeighbours(sheet, form.range) : form.range)),
    ...unread.map(({ range }) => range),
  ];
}

function hasAsides({ kind }: Form): boolean {
  switch (kind) {
    case 'document-register':
    case 'document-statistics':
    case 'criteria-framework':
    case 'quality-standards':
    case 'review-content':
      return true;
    default:
      return false;
  }
}

/** A range with the columns beside it, up to the first that is blank in all its rows. */
function withNeighbours(sheet: Sheet, range: Range): Range {
  const filled = new Set<number>();
  for (let row = range.top; row <= range.bottom; row++) {
    sheet.rows.get(row)?.forEach((cell, col) => {
      if (cell !== undefined) filled.add(col);
    });
  }
  let { left, right } = range;
  while (filled.has(left - 1)) left--;
  while (filled.has(right + 1)) right++;
  return { ...range, left, right };
}
