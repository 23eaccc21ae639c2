import { BUILT_IN_IDS, isBuiltInId } from './built-in-ids.ts';
import { citation } from './citation.ts';
import { closed, id, list, percent, says, text, years } from './leaves.ts';
import { bases, objectKind, quotaBase, raisedShape, rounding, scope, smallGroup } from './quota-schema.ts';
import { settingsShape, trendShape } from './settings-schema.ts';
import * as z from './zod.ts';

const quota = closed({
  percent: percent.exactOptional(),
  base: quotaBase.exactOptional(),
  bases: bases.exactOptional(),
  basis: citation.exactOptional(),
  raised: closed({
    percent: raisedShape.percent.exactOptional(),
    condition: raisedShape.condition.exactOptional(),
    decision: raisedShape.decision.exactOptional(),
    basis: raisedShape.basis.exactOptional(),
  })
    .nullable()
    .exactOptional(),
  per: z.partialRecord(objectKind, scope, says('object')).readonly().exactOptional(),
  smallGroup: smallGroup.exactOptional(),
  rounding: rounding.exactOptional(),
});

const trend = closed({
  totalPercent: trendShape.totalPercent.exactOptional(),
  totalUnits: trendShape.totalUnits.exactOptional(),
  levelPoints: trendShape.levelPoints.exactOptional(),
  levelCount: trendShape.levelCount.exactOptional(),
  fromZeroUnits: trendShape.fromZeroUnits.exactOptional(),
});

/**
 * A ruleset file: what the level above says differently. It lies over the built-in ruleset of each rating year, or
 * over the one it names; what it does not say stays as there.
 */
export const layerSchema = closed(
  {
    id: id.refine((own) => !isBuiltInId(own), says('ownId')),
    name: text().exactOptional(),
    extends: z.enum(BUILT_IN_IDS, says('extends')).exactOptional(),
    years: years.exactOptional(),
    texts: list(citation).exactOptional(),
    quota: quota.exactOptional(),
    trend: trend.exactOptional(),
    severities: settingsShape.severities.exactOptional(),
    off: settingsShape.off.exactOptional(),
    requiredForms: settingsShape.requiredForms.exactOptional(),
    reorganisations: settingsShape.reorganisations.exactOptional(),
    congressTerms: settingsShape.congressTerms.exactOptional(),
    documentTypes: settingsShape.documentTypes.exactOptional(),
    issuers: settingsShape.issuers.exactOptional(),
    groupLabels: settingsShape.groupLabels.exactOptional(),
  },
  'file',
);
export type Layer = z.infer<typeof layerSchema>;
