import { BUILT_IN } from './built-in.ts';
import type { Ruleset } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { Settings } from './settings-schema.ts';
import { within } from './years.ts';

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

/** The same of a table that may name no year. */
export function builtInAt(year: number | null): Ruleset | null {
  return year === null ? null : rulesetFor(year);
}

/** The built-in ruleset of each rating year: whoever chooses nothing is spared what lays a choice over them. */
export function builtInRulesets(): Rulesets {
  return rulesetsBy(builtInAt, DEFAULT_SETTINGS);
}

/** The rulesets of each year as `chosen` says, which is asked once a year: each series of each table asks for its own. */
export function rulesetsBy(chosen: Rulesets['at'], settings: Settings): Rulesets {
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
    settings,
    idsFor: (years: readonly (number | null)[]) => idsOf([...new Set(years)].sort(byYear).map(at)),
  });
}

function byYear(a: number | null, b: number | null): number {
  return (a ?? Infinity) - (b ?? Infinity);
}

function idsOf(rulesets: readonly (Ruleset | null)[]): readonly string[] {
  return [...new Set(rulesets.flatMap((ruleset) => (ruleset ? [ruleset.id] : [])))];
}
