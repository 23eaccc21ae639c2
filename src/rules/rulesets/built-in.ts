import type { BuiltInId } from './built-in-ids.ts';
import { nd233 } from './nd233-2026.ts';
import { nd335 } from './nd335-2025.ts';
import { qd124Hd25 } from './qd124-hd25.ts';
import { qd132Hd16 } from './qd132-hd16.ts';
import { qd132Hd21 } from './qd132-hd21.ts';
import { qd366Hd43 } from './qd366-hd43.ts';
import { rulesetSchema, type Ruleset } from './schema.ts';

/** The regulations that the product brings, checked and frozen. */
export const BUILT_IN: Readonly<Record<BuiltInId, Ruleset>> = Object.freeze({
  'qd132-hd16': rulesetSchema.parse(qd132Hd16),
  'qd132-hd21': rulesetSchema.parse(qd132Hd21),
  'qd124-hd25': rulesetSchema.parse(qd124Hd25),
  'qd366-hd43': rulesetSchema.parse(qd366Hd43),
  'nd335-2025': rulesetSchema.parse(nd335),
  'nd233-2026': rulesetSchema.parse(nd233),
});
