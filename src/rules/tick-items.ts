import { foldLabel } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import { TICK_KINDS } from '../forms/kinds.ts';
import { isTicked, type TickForm, type TickRow } from '../forms/tick-forms/tick-form.ts';

/** The items below one group, and the part (I, II) that the group belongs to; null where it has none. */
export interface TickGroup {
  readonly part: TickRow | null;
  readonly head: TickRow | null;
  readonly items: readonly TickRow[];
}

/** Biểu 2, 3 and 4, in the order of the forms. */
export function tickForms(forms: readonly Form[]): TickForm[] {
  return forms.filter((form): form is TickForm => (TICK_KINDS as readonly string[]).includes(form.kind));
}

/**
 * The groups of a form that have items, in its order. `groupLabels`: the objects that head a group without a number,
 * as the ruleset names them (README.md, "Biểu 2, 3, 4").
 */
export function groupsIn(form: TickForm, groupLabels: readonly string[]): TickGroup[] {
  const names = new Set(groupLabels.map(nameKey));
  const groups: { part: TickRow | null; head: TickRow | null; items: TickRow[] }[] = [];
  let part: TickRow | null = null;
  let current: (typeof groups)[number] = { part, head: null, items: [] };
  groups.push(current);
  for (const row of form.rows) {
    if (!isGroup(row, names)) {
      current.items.push(row);
      continue;
    }
    if (row.numbering === 'roman') part = row;
    current = { part, head: row, items: [] };
    groups.push(current);
  }
  const filled = groups.filter(({ items }) => items.length > 0);
  // Roman numerals that number the groups themselves (I Tổ chức đảng, II Đảng viên) make no parts.
  const hasParts = filled.some((group) => group.part !== null && group.head !== group.part);
  return hasParts ? filled : filled.map((group) => ({ ...group, part: null }));
}

/** The items of a form, in its order. */
export function itemsIn(form: TickForm, groupLabels: readonly string[]): TickRow[] {
  return groupsIn(form, groupLabels).flatMap((group) => group.items);
}

function isGroup(row: TickRow, names: ReadonlySet<string>): boolean {
  if (row.isAcross) return true;
  if (saysSomething(row)) return false;
  if (row.numbering === null) return names.has(nameKey(row.label.text));
  return row.numbering !== 'other';
}

/** Whether a row has a tick, a proposal, or a formula that may give one. */
function saysSomething({ fits, unfits, proposal }: TickRow): boolean {
  return [fits, unfits, proposal].some((cell) => cell !== null && cell.reading.kind !== 'blank');
}

/** "Đối với tập thể lãnh đạo, quản lý (cấp huyện):" names the same object as "Tập thể lãnh đạo, quản lý". */
function nameKey(label: string): string {
  return foldLabel(label)
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/^(?:đối với|về)\s/u, '')
    .replace(/[,.:;]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a row has a tick in either column. */
export function hasTick({ fits, unfits }: TickRow): boolean {
  return isTicked(fits) || isTicked(unfits);
}

/** How messages name an item: its label as written, without line breaks. */
export function itemName({ label }: TickRow): string {
  return label.text.replace(/\s+/gu, ' ').trim();
}

/** The cells of ticks that can't be known, for want of a formula's value. */
export function unknownTick({ fits, unfits }: TickRow): TickRow['fits'] | undefined {
  return [fits, unfits].find(({ reading }) => reading.kind === 'error' || reading.kind === 'uncalculated');
}

/** The proposal that a row shows, as written; null where it shows none. */
export function proposalText({ proposal }: TickRow): string | null {
  return proposal?.reading.kind === 'text' ? proposal.reading.text : null;
}

/** Proposals that stand without any tick, each with its first row: a merged cell is shared by the rows beside it. */
export function untickedProposals(items: readonly TickRow[]): ReadonlyMap<string, TickRow> {
  const unticked = new Map<string, TickRow>();
  const ticked = new Set<string>();
  for (const row of items) {
    const key = proposalKey(row);
    if (key === null || proposalText(row) === null) continue;
    if (hasTick(row) || unknownTick(row)) ticked.add(key);
    else if (!unticked.has(key)) unticked.set(key, row);
  }
  for (const key of ticked) unticked.delete(key);
  return unticked;
}

/** The place of a row's proposal cell; null where the form has no such column. */
export function proposalKey({ proposal }: TickRow): string | null {
  return proposal && `${proposal.cell.row} ${proposal.cell.col}`;
}
