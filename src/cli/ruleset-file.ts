import { readFileSync } from 'node:fs';
import { readRulesetText, type Layer } from '../rules/rulesets/index.ts';
import { troubleOf } from './system-errors.ts';
import { RULESET } from './wording.vi.ts';

/** The ruleset of the level above, or sentences that say what is wrong with its file. */
export type RulesetFile =
  | { readonly ok: true; readonly layer: Layer }
  | { readonly ok: false; readonly sentences: readonly string[] };

export function readRulesetFile(path: string): RulesetFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const sentence = troubleOf(error) === 'not-found' ? RULESET.notFound(path) : RULESET.noAccess(path);
    return { ok: false, sentences: [sentence] };
  }
  const read = readRulesetText(text);
  if (read.ok) return read;
  const faults = read.faults.map((fault) => RULESET.fault(fault.path, fault.message));
  return { ok: false, sentences: [RULESET.refused(path), ...faults] };
}
