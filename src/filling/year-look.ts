import {
  cellAt,
  mergeAt,
  type CopyLook,
  type Range,
  type SetMerges,
  type Sheet,
  isInside,
  least,
} from '../grid/index.ts';
import type { YearColumns } from './year-columns.ts';

/** What makes the columns of a new year look like those of the last one. `head`: the first row of the table. */
export function newColumnLook(head: number, columns: YearColumns): readonly (CopyLook | SetMerges)[] {
  const { sheet, width, bottom } = columns;
  const left = columns.years.at(-1)?.left ?? 0;
  const grown = grownMerges(columns);
  const top = least([columns.top, ...grown.map((merge) => merge.top).filter((row) => row >= head)]);
  const from = { top, left, bottom, right: left + width - 1 };
  const own = sheet.merges
    .filter((merge) => isInside(merge, from))
    .map((merge) => ({ ...merge, left: merge.left + width, right: merge.right + width }));
  const after = [...grown.map((merge) => ({ ...merge, right: merge.right + width })), ...own];
  const to = { ...from, left: left + width, right: from.right + width };
  return [
    { kind: 'copy-look', sheet: sheet.name, from, to },
    ...(after.length === 0 ? [] : [{ kind: 'set-merges', sheet: sheet.name, before: grown, after } as const]),
  ];
}

/** Merged cells above the years that reach over all of them, and have room beside them to grow. */
function grownMerges({ sheet, years, width, top }: YearColumns): Range[] {
  const first = years[0]?.left ?? 0;
  const right = (years.at(-1)?.left ?? 0) + width - 1;
  return sheet.merges.filter(
    (merge) =>
      merge.bottom < top && merge.left <= first && merge.right === right && isFree(sheet, merge, width),
  );
}

function isFree(sheet: Sheet, { top, bottom, right }: Range, width: number): boolean {
  for (let row = top; row <= bottom; row++)
    for (let col = right + 1; col <= right + width; col++)
      if (cellAt(sheet, row, col) !== undefined || mergeAt(sheet, { row, col }) !== null) return false;
  return true;
}
