import { faultsOfEffect } from './consistency.ts';
import { faultsOf, type Fault } from './faults.ts';
import { layerSchema, type Layer } from './layer.ts';
import { SENTENCES } from './sentences.vi.ts';

/** A ruleset file that was read, or all that is wrong with it. */
export type ReadRuleset =
  { readonly ok: true; readonly layer: Layer } | { readonly ok: false; readonly faults: readonly Fault[] };

/** A ruleset file from its parsed JSON. What is refused is refused whole. */
export function readRuleset(json: unknown): ReadRuleset {
  const parsed = layerSchema.safeParse(json);
  if (!parsed.success) return { ok: false, faults: faultsOf(layerSchema, parsed.error.issues) };
  const faults = faultsOfEffect(parsed.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, layer: parsed.data };
}

/** A ruleset file from its text; a byte order mark, as Notepad writes it, is no fault. */
export function readRulesetText(text: string): ReadRuleset {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { ok: false, faults: [{ path: '', message: SENTENCES.notJson }] };
  }
  return readRuleset(json);
}
