import { committeesRated } from './committees-rated.ts';
import { documentDate } from './document-date.ts';
import { documentGap } from './document-gap.ts';
import { documentNumber } from './document-number.ts';
import { documentOrder } from './document-order.ts';
import { documentPairing } from './document-pairing.ts';
import { excellentQuota } from './excellent-quota.ts';
import { legacyText } from './legacy-text.ts';
import { ratingChange } from './rating-change.ts';
import { ratingCount } from './rating-count.ts';
import { ratingCoverage } from './rating-coverage.ts';
import { ratingLevels } from './rating-levels.ts';
import { ratingPercent } from './rating-percent.ts';
import { ratingTotal } from './rating-total.ts';
import { ratingTrend } from './rating-trend.ts';
import { ratingYears } from './rating-years.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the catalogue. */
export const ALL_RULES: readonly Rule[] = [
  ratingCount,
  ratingLevels,
  ratingTotal,
  ratingCoverage,
  ratingPercent,
  ratingChange,
  ratingTrend,
  ratingYears,
  excellentQuota,
  committeesRated,
  documentNumber,
  documentDate,
  documentPairing,
  documentGap,
  documentOrder,
  legacyText,
];
