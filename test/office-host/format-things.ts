import type { Range } from '../../src/grid/index.ts';
import { addressOf, meet } from './areas.ts';
import type { BorderSide, FormatRule, HostSheet } from './book.ts';
import { ExcelFault } from './fault.ts';
import { areasThing, writable, type World } from './range-thing.ts';
import { textOf, type Thing } from './thing.ts';

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

/** The conditional formats that meet a range. */
export function formatsThing(world: World, sheet: HostSheet, area: Range): Thing {
  const own = () => sheet.rules.filter(({ areas }) => areas.some((its) => meet(its, area)));
  return {
    type: 'ConditionalFormatCollection',
    items: () => own().map((rule) => formatThing(sheet, rule)),
    item: (id) => {
      const rule = sheet.rules.find((other) => other.id === id);
      if (!rule) throw new ExcelFault('ItemNotFound', `No conditional format ${id}`, 404);
      return formatThing(sheet, rule);
    },
    finders: {
      Add: (type) => {
        writable(sheet);
        if (type !== 'Custom')
          throw new ExcelFault('InvalidArgument', `No conditional format ${addressOf(sheet, area)}`);
        const rule = newRule(world.book.newId(), area);
        // A new one comes before all others.
        sheet.rules = [rule, ...sheet.rules];
        return formatThing(sheet, rule);
      },
    },
  };
}

function newRule(id: string, area: Range): FormatRule {
  return { id, type: 'Custom', areas: [area], formula: '', fill: null, bold: null, borders: new Map() };
}

function formatThing(sheet: HostSheet, rule: FormatRule): Thing {
  return {
    type: 'ConditionalFormat',
    id: () => rule.id,
    values: { Id: () => rule.id, Type: () => rule.type },
    parts: { Custom: () => customThing(sheet, rule) },
    finders: { GetRanges: () => areasThing(sheet, rule.areas) },
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
