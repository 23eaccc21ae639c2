import { BUILT_IN_IDS, isBuiltInId } from './built-in-ids.ts';
import { citation } from './citation.ts';
import { closed, id, list, percent, says, text, years } from './leaves.ts';
import { bases, objectKind, quotaBase, raisedShape, rounding, scope, smallGroup } from './quota-schema.ts';
import { settingsShape, trendShape } from './settings-schema.ts';
import * as z from './zod.ts';

const quota = closed({
  percent: z.exactOptional(percent),
  base: z.exactOptional(quotaBase),
  bases: z.exactOptional(bases),
  basis: z.exactOptional(citation),
  raised: z.exactOptional(
    z.nullable(
      closed({
        percent: z.exactOptional(raisedShape.percent),
        condition: z.exactOptional(raisedShape.condition),
        decision: z.exactOptional(raisedShape.decision),
        basis: z.exactOptional(raisedShape.basis),
      }),
    ),
  ),
  per: z.exactOptional(z.readonly(z.partialRecord(objectKind, scope, says('object')))),
  smallGroup: z.exactOptional(smallGroup),
  rounding: z.exactOptional(rounding),
});

const trend = closed({
  totalPercent: z.exactOptional(trendShape.totalPercent),
  totalUnits: z.exactOptional(trendShape.totalUnits),
  levelPoints: z.exactOptional(trendShape.levelPoints),
  levelCount: z.exactOptional(trendShape.levelCount),
  fromZeroUnits: z.exactOptional(trendShape.fromZeroUnits),
});

/**
 * A ruleset file: what the level above says differently. It lies over the built-in ruleset of each rating year, or
 * over the one it names; what it does not say stays as there.
 */
export const layerSchema = closed(
  {
    id: id.check(z.refine((own) => !isBuiltInId(own), says('ownId'))),
    name: z.exactOptional(text()),
    extends: z.exactOptional(z.enum(BUILT_IN_IDS, says('extends'))),
    years: z.exactOptional(years),
    texts: z.exactOptional(list(citation)),
    quota: z.exactOptional(quota),
    trend: z.exactOptional(trend),
    severities: z.exactOptional(settingsShape.severities),
    off: z.exactOptional(settingsShape.off),
    explainable: z.exactOptional(settingsShape.explainable),
    mustMend: z.exactOptional(settingsShape.mustMend),
    requiredForms: z.exactOptional(settingsShape.requiredForms),
    reorganisations: z.exactOptional(settingsShape.reorganisations),
    congressTerms: z.exactOptional(settingsShape.congressTerms),
    documentTypes: z.exactOptional(settingsShape.documentTypes),
    issuers: z.exactOptional(settingsShape.issuers),
    groupLabels: z.exactOptional(settingsShape.groupLabels),
    quarters: z.exactOptional(settingsShape.quarters),
  },
  'file',
);
export type Layer = z.infer<typeof layerSchema>;
