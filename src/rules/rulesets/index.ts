export { BUILT_IN_IDS, type BuiltInId } from './built-in-ids.ts';
export { BUILT_IN } from './built-in.ts';
export { builtInRulesets, rulesetFor, type Rulesets } from './by-year.ts';
export { resolveRulesets, type Selection } from './choose.ts';
export { closingsOf } from './congress.ts';
export type { Fault } from './faults.ts';
export type { Layer } from './layer.ts';
export { QUOTA_BASES } from './quota-bases.ts';
export { readRuleset, readRulesetText, type ReadRuleset } from './read.ts';
export { closingYear } from './closing-year.ts';
export {
  rulesetSchema,
  type Citation,
  type Closing,
  type Quota,
  type QuotaBase,
  type Reorganisation,
  type Ruleset,
  type Settings,
} from './schema.ts';
export { SEVERITIES, type Severity } from './severities.ts';
