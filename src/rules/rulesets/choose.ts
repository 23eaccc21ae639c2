import { BUILT_IN } from './built-in.ts';
import { frozen } from './frozen.ts';
import type { Layer } from './layer.ts';
import { overlay, overlaySettings } from './overlay.ts';
import type { QuotaBase } from './quota-bases.ts';
import type { Ruleset } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { Settings } from './settings-schema.ts';
import { within } from './years.ts';

/** What the person chose: a ruleset file that was read, and a base that goes before every other. */
export interface Selection {
  readonly layer?: Layer | undefined;
  readonly base?: QuotaBase | undefined;
}

/** The rulesets of one check. All years of one regulation give the same frozen ruleset. */
export interface Rulesets {
  /**
   * The ruleset in force for a rating year. null: none is, as before 2018 or where the year is not known, unless a
   * file names one for all years.
   */
  readonly at: (year: number | null) => Ruleset | null;
  /** What holds for the workbook as a whole, whatever the years: rules that are off, vocabularies, congresses. */
  readonly settings: Settings;
  /** The ids of the rulesets in force for some years, each once, in the order of the years. */
  readonly idsFor: (years: readonly (number | null)[]) => readonly string[];
}

/** The built-in ruleset of a rating year; null before 2018. Those that are chosen by hand are never among them. */
export function rulesetFor(year: number): Ruleset | null {
  return Object.values(BUILT_IN).find(({ years }) => years !== null && within(years, year)) ?? null;
}

/** The rulesets in force, once a choice is made; without one, the built-in ruleset of each rating year. */
export function resolveRulesets({ layer, base }: Selection = {}): Rulesets {
  const made = new Map<string, Ruleset>();
  const chosen = (year: number | null): Ruleset | null => {
    const governs = layer !== undefined && holds(layer, year);
    const under = governs && layer.extends !== undefined ? BUILT_IN[layer.extends] : builtInAt(year);
    if (under === null) return null;
    const key = `${under.id} ${governs}`;
    const known = made.get(key);
    if (known) return known;
    const own = governs ? overlay(under, layer) : under;
    const ruleset = base === undefined ? own : overrideBase(own, base);
    made.set(key, ruleset);
    return ruleset;
  };
  // Each series of each table asks for that of its year.
  const known = new Map<number | null, Ruleset | null>();
  const at = (year: number | null): Ruleset | null => {
    const found = known.get(year);
    if (found !== undefined) return found;
    const ruleset = chosen(year);
    known.set(year, ruleset);
    return ruleset;
  };
  return Object.freeze({
    at,
    settings: layer ? frozen(overlaySettings(DEFAULT_SETTINGS, layer)) : DEFAULT_SETTINGS,
    idsFor: (years: readonly (number | null)[]) => idsOf(years.toSorted(byYear).map(at)),
  });
}

function builtInAt(year: number | null): Ruleset | null {
  return year === null ? null : rulesetFor(year);
}

/** A file without years holds for all, and for tables that name no year. */
function holds({ years }: Layer, year: number | null): boolean {
  return years === undefined || (year !== null && within(years, year));
}

function overrideBase(ruleset: Ruleset, base: QuotaBase): Ruleset {
  return frozen({ ...ruleset, quota: { ...ruleset.quota, base, bases: {} } });
}

function byYear(a: number | null, b: number | null): number {
  return (a ?? Infinity) - (b ?? Infinity);
}

function idsOf(rulesets: readonly (Ruleset | null)[]): readonly string[] {
  return [...new Set(rulesets.flatMap((ruleset) => (ruleset ? [ruleset.id] : [])))];
}
