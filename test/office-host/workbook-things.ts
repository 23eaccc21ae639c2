import { areaOf } from './areas.ts';
import { areasThing } from './areas-thing.ts';
import type { HostSheet } from './book.ts';
import { chartsThing } from './chart-things.ts';
import { ExcelFault } from './fault.ts';
import { namesThing } from './name-things.ts';
import { rangeThing, type World } from './range-thing.ts';
import { textOf, type Thing } from './thing.ts';

/** Which events office.js asked to be told of: "DataChanged", "Added" … */
export type Subscriptions = Set<string>;

const EVENTS: Readonly<Record<string, string>> = {
  DataChangedEvent: 'DataChanged',
  AddedEvent: 'Added',
  DeletedEvent: 'Deleted',
  RowHiddenChangedEvent: 'RowHidden',
  EventNameChanged: 'NameChanged',
};

export function workbookThing(
  world: World,
  subscriptions: Subscriptions,
  drop: (reference: string) => void,
): Thing {
  return {
    type: 'Workbook',
    values: { ReadOnly: () => world.book.isReadOnly },
    parts: {
      Worksheets: () => worksheetsThing(world, subscriptions),
      Names: () => namesThing(world.book),
      Protection: () => ({
        type: 'WorkbookProtection',
        values: { Protected: () => world.book.isStructureProtected },
      }),
    },
    finders: { GetActiveCell: () => activeCell(world) },
    methods: {
      _RemoveReference: (reference) => {
        drop(textOf(reference));
        return null;
      },
    },
  };
}

/** The first of what is selected; a workbook that was just opened shows its first cell. */
function activeCell(world: World): Thing {
  const { book } = world;
  const [first] = book.sheets;
  if (book.isChartInFront || !first) throw new ExcelFault('GeneralException', 'No cell is active', 500);
  const { top, left } = areaOf(book.active?.address.split('!').at(-1) ?? 'A1');
  const sheet = book.active ? book.sheet(book.active.sheet) : first;
  return rangeThing(world, sheet, { top, left, bottom: top, right: left });
}

function worksheetsThing(world: World, subscriptions: Subscriptions): Thing {
  const { book } = world;
  const registering = Object.entries(EVENTS).flatMap(([suffix, event]) => [
    [
      `_Register${suffix}`,
      () => {
        if (book.quirks.refusedEvents.has(event)) throw new ExcelFault('ApiNotFound', `No ${event}`);
        if (book.quirks.busyEvents.has(event)) throw new ExcelFault('HostIsBusy', `Not now ${event}`);
        subscriptions.add(event);
      },
    ] as const,
    [
      `_Unregister${suffix}`,
      () => {
        subscriptions.delete(event);
      },
    ] as const,
  ]);
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheetThing(world, sheet)),
    item: (key) => worksheetThing(world, book.sheet(key)),
    finders: {
      Add: (name) => {
        const sheet = book.add(textOf(name));
        world.told('Added', sheet);
        return worksheetThing(world, sheet);
      },
      GetItemOrNullObject: (key) => {
        const sheet = book.find(textOf(key));
        return sheet ? worksheetThing(world, sheet) : null;
      },
    },
    methods: Object.fromEntries(registering),
  };
}

function worksheetThing(world: World, sheet: HostSheet): Thing {
  const cells = (address: unknown) => {
    if (sheet.isUnsupported) throw new ExcelFault('UnsupportedSheet', 'No cells for add-ins here');
    return areaOf(address);
  };
  return {
    type: 'Worksheet',
    id: () => sheet.id,
    values: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
    },
    parts: {
      Protection: () => ({ type: 'WorksheetProtection', values: { Protected: () => sheet.isProtected } }),
      Charts: () => chartsThing(world, sheet),
      PageLayout: () => ({
        type: 'PageLayout',
        setters: Object.fromEntries(
          ['PaperSize', 'Orientation', 'Zoom'].map((name) => [
            name,
            (value: unknown) => {
              if (world.book.quirks.failsPageSetup)
                throw new ExcelFault('GeneralException', 'No printer', 500);
              sheet.page.set(name, value);
            },
          ]),
        ),
      }),
    },
    finders: {
      GetRange: (address) => rangeThing(world, sheet, cells(address)),
      GetRanges: (addresses) =>
        areasThing(
          world,
          sheet,
          partsOf(addresses).map((address) => cells(address)),
        ),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        if (valuesOnly !== true) throw new ExcelFault('NotInHost', 'Formatted used ranges', 501);
        cells(null);
        const used = sheet.used();
        return used && rangeThing(world, sheet, used);
      },
    },
    methods: {
      Delete: () => {
        if (world.book.quirks.failsDeleting) throw new ExcelFault('GeneralException', 'It stays', 500);
        world.book.refuseProtected();
        world.book.remove(sheet.id);
        world.told('Deleted', sheet);
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelFault('InvalidOperation', 'The sheet is hidden');
        return null;
      },
    },
  };
}

/** Excel takes no longer list of addresses. */
const LONGEST_ADDRESS = 8192;

function partsOf(addresses: unknown): string[] {
  if (textOf(addresses).length >= LONGEST_ADDRESS)
    throw new ExcelFault('InvalidArgument', 'The address is too long');
  return textOf(addresses).split(',');
}
