import { greatest } from '../grid/index.ts';

/** Values that should all be the same: the one that most have, and those that differ from it. */
export interface Majority<Item> {
  /** The first item with the commonest value; on a tie the value that comes first. */
  readonly model: Item;
  readonly same: readonly Item[];
  readonly others: readonly Item[];
}

/** Compares items by the key of their value; null where there are none. */
export function majorityOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Majority<Item> | null {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const most = greatest(counts.values());
  const model = items.find((item) => counts.get(keyOf(item)) === most);
  if (model === undefined) return null;
  const isSame = (item: Item) => keyOf(item) === keyOf(model);
  return { model, same: items.filter(isSame), others: items.filter((item) => !isSame(item)) };
}
