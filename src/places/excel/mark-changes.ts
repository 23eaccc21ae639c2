import type { Skipped } from '../../app/place.ts';
import { type Mark, type MarkLevel, sameRange } from '../../grid/index.ts';
import type { MarkedSheet, OwnFormat } from './read-marks.ts';
import type { SheetMemory } from './sheet-list.ts';

/** What is to be done so that the marks are those wanted; marks that stand already are not touched. */
export interface MarkChanges {
  readonly add: readonly { readonly sheetId: string; readonly mark: Mark }[];
  readonly remove: readonly OwnFormat[];
  readonly skipped: readonly Skipped[];
}

export function markChanges(
  wanted: readonly Mark[],
  sheets: readonly MarkedSheet[],
  memory: SheetMemory,
): MarkChanges {
  const add: { sheetId: string; mark: Mark }[] = [];
  const remove: OwnFormat[] = [];
  const skipped: Skipped[] = [];
  const bySheet = groupedBySheet(wanted, sheets, memory);
  for (const sheet of sheets) {
    const changes = changesOn(bySheet.get(sheet) ?? [], sheet.own);
    if (changes.add.length + changes.remove.length === 0) continue;
    if (sheet.isProtected) skipped.push({ sheet: sheet.sheet.name, reason: 'sheet-protected' });
    else {
      add.push(...changes.add.map((mark) => ({ sheetId: sheet.sheet.id, mark })));
      remove.push(...changes.remove);
    }
  }
  const lost = new Set((bySheet.get(null) ?? []).map(({ range }) => range.sheet));
  skipped.push(...[...lost].map((sheet) => ({ sheet, reason: 'sheet-gone' as const })));
  return { add: add.toSorted(gravestLast), remove, skipped };
}

/** The marks by the sheet that they are on; null: by none. */
function groupedBySheet(
  marks: readonly Mark[],
  sheets: readonly MarkedSheet[],
  memory: SheetMemory,
): ReadonlyMap<MarkedSheet | null, readonly Mark[]> {
  const groups = new Map<MarkedSheet | null, Mark[]>();
  for (const mark of marks) {
    const sheet = sheetFor(mark.range.sheet, sheets, memory);
    groups.set(sheet, [...(groups.get(sheet) ?? []), mark]);
  }
  return groups;
}

function sheetFor(name: string, sheets: readonly MarkedSheet[], memory: SheetMemory): MarkedSheet | null {
  const key = memory.keyOf(name);
  return sheets.find(({ sheet }) => sheet.id === key || (key === name && sheet.name === name)) ?? null;
}

function changesOn(wanted: readonly Mark[], own: readonly OwnFormat[]): { add: Mark[]; remove: OwnFormat[] } {
  const add = [...wanted];
  const remove = own.filter((format) => {
    const at = add.findIndex((mark) => isShown(mark, format));
    if (at >= 0) add.splice(at, 1);
    return at < 0;
  });
  return { add, remove };
}

function isShown({ range, tag, level }: Mark, { name, areas: [area, ...others] }: OwnFormat): boolean {
  return (
    name?.tag === tag &&
    name.level === level &&
    area !== undefined &&
    others.length === 0 &&
    sameRange(area, range)
  );
}

const GRAVITY: Readonly<Record<MarkLevel, number>> = { info: 0, warning: 1, error: 2 };

/** Of several marks on a cell the one that was added last is seen. */
function gravestLast(a: { mark: Mark }, b: { mark: Mark }): number {
  return GRAVITY[a.mark.level] - GRAVITY[b.mark.level];
}
