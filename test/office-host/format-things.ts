import type { Range } from '../../src/grid/index.ts';
import { meet } from './areas.ts';
import type { BorderSide, FormatRule, HostSheet } from './book.ts';
import { ExcelFault } from './fault.ts';
import { areasThing } from './areas-thing.ts';
import { joined } from './joined-areas.ts';
import { writable, type World } from './range-thing.ts';
import { textOf, type Thing } from './thing.ts';

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

/** The conditional formats that meet a range. */
export function formatsThing(world: World, sheet: HostSheet, ranges: readonly Range[]): Thing {
  const own = () =>
    sheet.rules.filter(({ areas }) => areas.some((its) => ranges.some((range) => meet(its, range))));
  const { countsRules } = world.book.quirks;
  const idOf = (rule: FormatRule) => (countsRules ? String(sheet.rules.indexOf(rule)) : rule.id);
  return {
    type: 'ConditionalFormatCollection',
    items: () => own().map((rule) => formatThing(world, sheet, rule, idOf)),
    item: (id) => {
      const rule = sheet.rules.find((other) => idOf(other) === id);
      if (!rule) throw new ExcelFault('ItemNotFound', `No conditional format ${id}`, 404);
      return formatThing(world, sheet, rule, idOf);
    },
    methods: { GetCount: () => own().length },
    finders: {
      Add: (type) => {
        writable(sheet);
        if (type !== 'Custom')
          throw new ExcelFault('InvalidArgument', `No conditional format ${textOf(type)}`);
        const rule = newRule(world.book.newId(), ranges);
        // A new one comes before all others.
        sheet.rules = [rule, ...sheet.rules];
        return formatThing(world, sheet, rule, idOf);
      },
    },
  };
}

function newRule(id: string, areas: readonly Range[]): FormatRule {
  return { id, type: 'Custom', areas, formula: '', fill: null, bold: null, borders: new Map() };
}

function formatThing(
  world: World,
  sheet: HostSheet,
  rule: FormatRule,
  idOf: (rule: FormatRule) => string,
): Thing {
  const read = <T>(what: FormatRule['unreadable'], value: T): T => {
    if (rule.unreadable === what) throw new ExcelFault('ItemNotFound', 'The rule can’t be read', 404);
    return value;
  };
  return {
    type: 'ConditionalFormat',
    id: () => idOf(rule),
    values: { Id: () => idOf(rule), Type: () => read('type', rule.type) },
    parts: { Custom: () => read('formula', customThing(sheet, rule)) },
    finders: {
      GetRanges: () => {
        const areas = read('ranges', rule.areas);
        return areasThing(world, sheet, world.book.quirks.joinsAreas ? joined(areas) : areas);
      },
    },
    methods: {
      Delete: () => {
        writable(sheet);
        sheet.rules = sheet.rules.filter((other) => other !== rule);
        return null;
      },
    },
  };
}

function customThing(sheet: HostSheet, rule: FormatRule): Thing {
  if (rule.type !== 'Custom') throw new ExcelFault('InvalidOperation', `The format is ${rule.type}`);
  const set = (change: (value: unknown) => void) => (value: unknown) => {
    writable(sheet);
    change(value);
  };
  const colour = (value: unknown) => {
    if (!/^#[0-9A-F]{6}$/i.test(textOf(value))) throw new ExcelFault('InvalidArgument', 'No colour');
    return textOf(value);
  };
  return {
    type: 'CustomConditionalFormat',
    parts: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        values: { Formula: () => rule.formula },
        setters: { Formula: set((value) => (rule.formula = textOf(value))) },
      }),
      Format: () => ({
        type: 'ConditionalRangeFormat',
        parts: {
          Fill: () => ({
            type: 'ConditionalRangeFill',
            setters: { Color: set((value) => (rule.fill = colour(value))) },
          }),
          Font: () => ({
            type: 'ConditionalRangeFont',
            setters: { Bold: set((value) => (rule.bold = value === true)) },
          }),
          Borders: () => bordersThing(rule, set, colour),
        },
      }),
    },
  };
}

type Set = (change: (value: unknown) => void) => (value: unknown) => void;

function bordersThing(rule: FormatRule, set: Set, colour: (value: unknown) => string): Thing {
  const side = (name: string) => (): Thing => ({
    type: 'ConditionalRangeBorder',
    setters: {
      Style: set((value) => {
        if (!LINE_STYLES.includes(textOf(value))) throw new ExcelFault('InvalidArgument', 'No line style');
        change(name, { style: textOf(value) });
      }),
      Color: set((value) => {
        change(name, { color: colour(value) });
      }),
    },
  });
  const change = (name: string, part: Partial<BorderSide>) => {
    rule.borders.set(name, { style: 'None', color: '#000000', ...rule.borders.get(name), ...part });
  };
  const names = ['Top', 'Bottom', 'Left', 'Right'];
  return {
    type: 'ConditionalRangeBorderCollection',
    parts: Object.fromEntries(names.map((name) => [name, side(name)])),
  };
}
