import {
  byGravity,
  groupedBy,
  type Mark,
  type MarkLevel,
  RangeIndex,
  type Skipped,
} from '../../grid/index.ts';
import { markGroupsOf, type MarkGroup } from './mark-groups.ts';
import type { MarkedSheet, OwnFormat } from './read-marks.ts';
import { coverOf } from './same-cells.ts';
import type { SheetMemory } from './sheet-list.ts';

/** What is to be done on a sheet so that its marks are those wanted; marks that stand already are not touched. */
export interface SheetChanges {
  readonly marked: MarkedSheet;
  readonly add: readonly MarkGroup[];
  readonly remove: readonly OwnFormat[];
}

export interface MarkChanges {
  /** Only sheets on which something is to be done. */
  readonly sheets: readonly SheetChanges[];
  readonly skipped: readonly Skipped[];
}

/** @param mostLetters how long the addresses of one conditional format may be together; 0: each cell has its own */
export function markChanges(
  wanted: readonly Mark[],
  sheets: readonly MarkedSheet[],
  memory: SheetMemory,
  mostLetters: number,
): MarkChanges {
  const changes: SheetChanges[] = [];
  const skipped: Skipped[] = [];
  const bySheet = groupedBySheet(wanted, sheets, memory);
  for (const marked of sheets) {
    const { name } = marked.sheet;
    const { add, remove } = changesOn(markGroupsOf(bySheet.get(marked) ?? [], mostLetters), marked.own);
    const isAsked = add.length + remove.length > 0;
    if (marked.unread === null) skipped.push({ sheet: name, reason: 'rules-unread' });
    else if (marked.unread > 0) skipped.push({ sheet: name, reason: 'rules-unread', count: marked.unread });
    if (isAsked && marked.isProtected) skipped.push({ sheet: name, reason: 'sheet-protected' });
    else if (isAsked && marked.unread !== null) changes.push({ marked, add, remove });
  }
  const lost = new Set((bySheet.get(null) ?? []).map(({ range }) => range.sheet));
  const gone = [...lost].map((sheet) => ({ sheet, reason: 'sheet-gone' as const }));
  return { sheets: changes, skipped: [...skipped, ...gone] };
}

/** The marks by the sheet that they are on; null: by none. */
function groupedBySheet(
  marks: readonly Mark[],
  sheets: readonly MarkedSheet[],
  memory: SheetMemory,
): ReadonlyMap<MarkedSheet | null, readonly Mark[]> {
  const names = new Set(marks.map(({ range }) => range.sheet));
  const found = new Map([...names].map((name) => [name, sheetFor(name, sheets, memory)]));
  return groupedBy(marks, ({ range }) => found.get(range.sheet) ?? null);
}

function sheetFor(name: string, sheets: readonly MarkedSheet[], memory: SheetMemory): MarkedSheet | null {
  const key = memory.keyOf(name);
  return sheets.find(({ sheet }) => sheet.id === key || (key === name && sheet.name === name)) ?? null;
}

function changesOn(
  wanted: readonly MarkGroup[],
  own: readonly OwnFormat[],
): { add: MarkGroup[]; remove: OwnFormat[] } {
  const left = byLook(own.length === 0 ? [] : wanted);
  const kept = new Map<MarkGroup, OwnFormat>();
  const remove: OwnFormat[] = [];
  for (const format of own) {
    const group = format.name ? left.get(lookKey(format.name, format.areas))?.pop() : undefined;
    if (group) kept.set(group, format);
    else remove.push(format);
  }
  const add = wanted.filter((group) => !kept.has(group));
  // What is added comes on top: what is graver and stands already is set anew above it.
  const isCovered = coveredBy(add);
  const covered = [...kept].filter(([group]) => isCovered(group));
  return {
    add: [...add, ...covered.map(([group]) => group)].toSorted(gravestLast),
    remove: [...remove, ...covered.map(([, format]) => format)],
  };
}

/** Groups by what is seen of them: those that cover the same cells with the same are as good as each other. */
function byLook(groups: readonly MarkGroup[]): ReadonlyMap<string, MarkGroup[]> {
  return groupedBy(groups, (group) => lookKey(group, group.areas));
}

function lookKey({ tag, level }: Pick<Mark, 'tag' | 'level'>, areas: MarkGroup['areas']): string {
  return `${tag} ${level} ${coverOf(areas)}`;
}

/** Whether groups that are added lie over a graver one. */
function coveredBy(add: readonly MarkGroup[]): (group: MarkGroup) => boolean {
  const lighter = (level: MarkLevel) =>
    new RangeIndex(add.flatMap((other) => (byGravity(other.level, level) > 0 ? other.areas : [])));
  const over = { info: lighter('info'), warning: lighter('warning'), error: lighter('error') };
  return ({ level, areas }) => areas.some((area) => over[level].meeting(area) !== undefined);
}

/** Of several marks on a cell the one that was added last is seen. */
function gravestLast(a: MarkGroup, b: MarkGroup): number {
  return byGravity(b.level, a.level);
}
