import type { Range } from '../../src/grid/index.ts';
import { addressOf } from './areas.ts';
import type { HostSheet } from './book.ts';
import { ExcelFault } from './fault.ts';
import { formatsThing } from './format-things.ts';
import { rangeThing, type World } from './range-thing.ts';
import type { Thing } from './thing.ts';

/** How areas are told: in their common address, and one by one. */
interface Telling {
  readonly told: readonly Range[];
  readonly each: readonly Range[];
}

/** Several rectangles of a sheet as one object. */
export function areasThing(
  world: World,
  sheet: HostSheet,
  areas: readonly Range[],
  { told, each }: Telling = { told: areas, each: areas },
): Thing {
  return {
    type: 'RangeAreas',
    isKept: true,
    values: { Address: () => told.map((area) => addressOf(sheet, area)).join(',') },
    parts: {
      Areas: () => ({
        type: 'RangeCollection',
        items: () => each.map((area) => rangeThing(world, sheet, area)),
      }),
      ConditionalFormats: () => {
        if (world.book.quirks.refusesAreas) throw new ExcelFault('InvalidArgument', 'Several areas');
        return formatsThing(world, sheet, areas);
      },
    },
  };
}
