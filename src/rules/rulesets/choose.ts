import { BUILT_IN } from './built-in.ts';
import { builtInAt, rulesetsBy, type Rulesets } from './by-year.ts';
import { frozen } from './frozen.ts';
import type { Layer } from './layer.ts';
import { overlay, overlaySettings } from './overlay.ts';
import type { QuotaBase } from './quota-bases.ts';
import type { Ruleset } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { within } from './years.ts';

/** What the person chose: a ruleset file that was read, and a base that goes before every other. */
export interface Selection {
  readonly layer?: Layer | undefined;
  readonly base?: QuotaBase | undefined;
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
  return rulesetsBy(chosen, layer ? frozen(overlaySettings(DEFAULT_SETTINGS, layer)) : DEFAULT_SETTINGS);
}

/** A file without years holds for all, and for tables that name no year. */
function holds({ years }: Layer, year: number | null): boolean {
  return years === undefined || (year !== null && within(years, year));
}

function overrideBase(ruleset: Ruleset, base: QuotaBase): Ruleset {
  return frozen({ ...ruleset, quota: { ...ruleset.quota, base, bases: {} } });
}
