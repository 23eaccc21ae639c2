import { FORM_KINDS } from '../../forms/kinds.ts';
import { RULE_IDS } from '../rule-ids.ts';
import { citation } from './citation.ts';
import { closingYear } from './closing-year.ts';
import { closed, date, flag, letters, list, percent, says, text, wholeFromOne, year } from './leaves.ts';
import { SEVERITIES } from './severities.ts';
import * as z from './zod.ts';

const ruleId = z.enum(RULE_IDS);
const ruleNamed = z.enum(RULE_IDS, says('rule'));

/** Limits of `rating-trend`, inclusive. */
export const trendShape = {
  /** A total that changes by so many percent of the year before … */
  totalPercent: percent,
  /** … and by so many units. */
  totalUnits: wholeFromOne('units'),
  /** A level whose share moves by so many percentage points … */
  levelPoints: percent,
  /** … and whose count changes by so many. */
  levelCount: wholeFromOne('units'),
  /** A total that grows from 0 to so many. */
  fromZeroUnits: wholeFromOne('units'),
};

/** A change of the map that makes the years before it and after it no comparison. */
const reorganisation = closed({ date: date(), name: text(), basis: citation });
export type Reorganisation = z.infer<typeof reorganisation>;

/** The end of a congress: its date (YYYY-MM-DD), or its year where no more is known. */
const closing = z.union([year('closing'), date('closing')], says('closing'));
export type Closing = z.infer<typeof closing>;

/** Whether closings stand in the order of their years, one a year. */
function ascend(all: readonly Closing[]): boolean {
  const years = all.map(closingYear);
  return years.join() === [...new Set(years)].toSorted((a, b) => a - b).join();
}

const closings = z.readonly(z.array(closing, says('list')).check(z.refine(ascend, says('closings'))));

/** The committee's code as it ends an issuer (HU, TU, TW), or "*" for all others. */
const committee = z.string().check(z.regex(/^(\*|\p{L}+)$/u, says('committee')));

/** What a ruleset says apart from the quota. */
export const settingsShape = {
  trend: closed(trendShape),
  severities: z.readonly(z.partialRecord(ruleId, z.enum(SEVERITIES, says('severity')), says('object'))),
  /** Rules that are switched off, each with its reason. */
  off: z.readonly(z.partialRecord(ruleId, text('reason'), says('object'))),
  /** Rules whose findings can be explained where they usually could only be mended. */
  explainable: list(ruleNamed),
  /** Rules whose findings can only be mended. */
  mustMend: list(ruleNamed),
  requiredForms: list(z.enum(FORM_KINDS, says('form'))),
  reorganisations: list(reorganisation),
  congressTerms: z.readonly(z.record(committee, closings, says('object'))),
  documentTypes: list(letters),
  issuers: list(letters),
  groupLabels: list(text()),
  /** Whether the quota of excellent holds in each quarter and half of a year, too. */
  quarters: flag,
};

export const settingsSchema = closed(settingsShape);
export type Settings = z.infer<typeof settingsSchema>;
