import type { Mark } from '../../grid/index.ts';

/** The marks that stand after some were set: those of sheets that take none stay as they were. */
export function takenMarks(
  wanted: readonly Mark[],
  before: readonly Mark[],
  closed: ReadonlySet<string>,
): { readonly marks: readonly Mark[]; readonly skipped: ReadonlySet<string> } {
  const isClosed = ({ range }: Mark): boolean => closed.has(range.sheet);
  return {
    marks: [...wanted.filter((mark) => !isClosed(mark)), ...before.filter(isClosed)],
    skipped: new Set(wanted.filter(isClosed).map(({ range }) => range.sheet)),
  };
}

/** Whether they are the same marks, in whatever order. */
export function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  const told = (marks: readonly Mark[]): string => JSON.stringify(marks.map(markKey).toSorted());
  return told(a) === told(b);
}

function markKey({ range: { sheet, top, left, bottom, right }, tag, level }: Mark): string {
  return JSON.stringify([sheet, top, left, bottom, right, tag, level]);
}
