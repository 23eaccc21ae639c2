import { readRulesetText, resolveRulesets, type Layer, type Rulesets } from '../rules/rulesets/index.ts';
import { readRegularFile } from './regular-file.ts';
import { Refused } from './refused.ts';
import { RULESET } from './wording.vi.ts';

/** In bytes. A ruleset takes a few thousand. */
const LARGEST = 8 * 2 ** 20;

const NO_RULESET = {
  'too-large': RULESET.tooLarge,
  'not-a-file': RULESET.notAFile,
  'not-found': RULESET.notFound,
  'no-access': RULESET.noAccess,
} as const;

/**
 * The ruleset of the level above; undefined where no file is named.
 * @throws Refused with what is wrong with the file
 */
export function layerOf(path: string | undefined): Layer | undefined {
  if (path === undefined) return undefined;
  const file = readRegularFile(path, LARGEST);
  if (!file.ok) throw new Refused(NO_RULESET[file.trouble](path));
  const read = readRulesetText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes));
  if (read.ok) return read.layer;
  const faults = read.faults.map((fault) => RULESET.fault(fault.path, fault.message));
  throw new Refused(RULESET.refused(path), ...faults);
}

/**
 * The built-in rules, with those of a ruleset file over them where one is named.
 * @throws Refused with what is wrong with the file
 */
export function rulesetsFor(path: string | undefined): Rulesets {
  return resolveRulesets({ layer: layerOf(path) });
}
