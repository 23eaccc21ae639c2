import type { Mark } from '../../grid/index.ts';

/** The marks that stand after some were set: those of protected sheets stay as they were. */
export function takenMarks(
  wanted: readonly Mark[],
  before: readonly Mark[],
  protectedSheets: ReadonlySet<string>,
): { readonly marks: readonly Mark[]; readonly skipped: ReadonlySet<string> } {
  const isProtected = ({ range }: Mark): boolean => protectedSheets.has(range.sheet);
  return {
    marks: [...wanted.filter((mark) => !isProtected(mark)), ...before.filter(isProtected)],
    skipped: new Set(wanted.filter(isProtected).map(({ range }) => range.sheet)),
  };
}
