import { BUILT_IN } from './built-in.ts';
import type { Fault } from './faults.ts';
import type { Layer } from './layer.ts';
import type { Ruleset } from './schema.ts';
import { SENTENCES } from './sentences.vi.ts';
import { overlap } from './years.ts';

/** The built-in rulesets that a file would lie over. */
function under(layer: Layer): readonly Ruleset[] {
  if (layer.extends !== undefined) return [BUILT_IN[layer.extends]];
  return Object.values(BUILT_IN).filter(
    ({ years }) => years !== null && (layer.years === undefined || overlap(years, layer.years) !== null),
  );
}

/** Whether a file says a raised quota in part that nothing below it completes. */
function raisesNothing(layer: Layer, below: readonly Ruleset[]): boolean {
  const raised = layer.quota?.raised;
  if (!raised) return false;
  const whole = raised.percent !== undefined && raised.condition !== undefined && raised.basis !== undefined;
  return !whole && below.every(({ quota }) => quota.raised === null);
}

/** What only shows when a file, right in itself, is laid over the built-in rulesets: it would have no effect. */
export function faultsOfEffect(layer: Layer): Fault[] {
  const below = under(layer);
  if (below.length === 0) return [{ path: 'years', message: SENTENCES.noYears }];
  return raisesNothing(layer, below) ? [{ path: 'quota.raised', message: SENTENCES.nothingRaised }] : [];
}
