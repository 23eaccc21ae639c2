import { groupedBy } from '../grid/index.ts';
import type { Content } from './classify.ts';
import type { Chip } from './draft.ts';

/** The chips of a draft by where they belong and where they are held: a register may give tens of thousands. */
export interface SlotChips {
  /** Those that belong to a content and year, in their order. */
  readonly belonging: (content: Content | null | undefined, year: number) => readonly Chip[];
  /** Those that the sheet holds in a slot, in the order of its entries. */
  readonly heldIn: (slot: number) => readonly Chip[];
}

export function chipsBySlot(chips: readonly Chip[]): SlotChips {
  const places = groupedBy(chips, ({ content, year }) => `${content} ${year}`);
  const slots = groupedBy(
    chips.filter(({ held }) => held),
    ({ held }) => held?.slot,
  );
  for (const held of slots.values()) held.sort((a, b) => (a.held?.entry ?? 0) - (b.held?.entry ?? 0));
  return {
    belonging: (content, year) => places.get(`${content ?? null} ${year}`) ?? [],
    heldIn: (slot) => slots.get(slot) ?? [],
  };
}
