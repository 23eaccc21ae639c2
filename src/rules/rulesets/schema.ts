import { citation } from './citation.ts';
import { closed, id, list, text, years } from './leaves.ts';
import { quota } from './quota-schema.ts';
import { settingsShape } from './settings-schema.ts';
import * as z from './zod.ts';

export type { Citation } from './citation.ts';
export type { QuotaBase } from './quota-bases.ts';
export type { Quota } from './quota-schema.ts';
export type { Closing, Reorganisation, Settings } from './settings-schema.ts';

/** One regulation as data. What it parses is frozen throughout. */
export const rulesetSchema = closed({
  id,
  /** The built-in ruleset that a file was laid over; null for a built-in one. */
  over: z.nullable(id),
  /** In Vietnamese. */
  name: text(),
  /** The rating years it governs; null for one that is chosen by hand. */
  years: z.nullable(years),
  texts: list(citation),
  quota,
  ...settingsShape,
});
export type Ruleset = z.infer<typeof rulesetSchema>;
