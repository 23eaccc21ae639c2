import type { Range } from '../../grid/index.ts';
import { areasOf, cellCount } from './addresses.ts';

/** The merged areas of a range. */
export interface MergedAreas {
  readonly merges: readonly Range[];
  /** The first cells of merged areas of which Excel says no more. */
  readonly cut: readonly Range[];
}

/**
 * Asks for the merged areas that meet a range. Excel says them in two ways, and there are versions that give only the
 * first cell of each in one of them; a merged area of one cell is none, so that the other way is taken.
 * @returns what can be called after the next sync
 */
export function askForMergedAreas(range: Excel.Range): () => MergedAreas {
  const areas = range.getMergedAreasOrNullObject();
  areas.load('address,areas/items/address');
  return () => {
    if (areas.isNullObject) return { merges: [], cut: [] };
    return mergedAreasOf([
      ...areasOf(areas.address),
      ...areas.areas.items.flatMap(({ address }) => areasOf(address)),
    ]);
  };
}

/** Merged areas from all that was said of them: of those with the same first cell the largest. */
export function mergedAreasOf(said: readonly Range[]): MergedAreas {
  const largest = new Map<string, Range>();
  for (const area of said) {
    const key = `${area.top},${area.left}`;
    const known = largest.get(key);
    if (!known || cellCount(known) < cellCount(area)) largest.set(key, area);
  }
  const areas = [...largest.values()];
  return {
    merges: areas.filter((area) => cellCount(area) > 1),
    cut: areas.filter((area) => cellCount(area) === 1),
  };
}
