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
  const places = new Map<string, Chip[]>();
  const slots = new Map<number, Chip[]>();
  for (const chip of chips) {
    add(places, `${chip.content} ${chip.year}`, chip);
    if (chip.held) add(slots, chip.held.slot, chip);
  }
  for (const held of slots.values()) held.sort((a, b) => (a.held?.entry ?? 0) - (b.held?.entry ?? 0));
  return {
    belonging: (content, year) => places.get(`${content ?? null} ${year}`) ?? [],
    heldIn: (slot) => slots.get(slot) ?? [],
  };
}

function add<Key>(groups: Map<Key, Chip[]>, key: Key, chip: Chip): void {
  const group = groups.get(key);
  if (group) group.push(chip);
  else groups.set(key, [chip]);
}
