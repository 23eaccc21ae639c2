import type { BuiltInId } from './built-in-ids.ts';
import { frozen } from './frozen.ts';
import { nd233 } from './nd233-2026.ts';
import { nd335 } from './nd335-2025.ts';
import { qd124Hd25 } from './qd124-hd25.ts';
import { qd132Hd16 } from './qd132-hd16.ts';
import { qd132Hd21 } from './qd132-hd21.ts';
import { qd366Hd43 } from './qd366-hd43.ts';
import type { Ruleset } from './schema.ts';

/** The regulations that the product brings, frozen. A test holds them to the schema that files are held to. */
export const BUILT_IN: Readonly<Record<BuiltInId, Ruleset>> = frozen({
  'qd132-hd16': qd132Hd16,
  'qd132-hd21': qd132Hd21,
  'qd124-hd25': qd124Hd25,
  'qd366-hd43': qd366Hd43,
  'nd335-2025': nd335,
  'nd233-2026': nd233,
});
