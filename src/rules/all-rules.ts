import { committeesRated } from './committees-rated.ts';
import { documentDate } from './document-date.ts';
import { documentGap } from './document-gap.ts';
import { documentNumber } from './document-number.ts';
import { documentOrder } from './document-order.ts';
import { documentPairing } from './document-pairing.ts';
import { excellentQuota } from './excellent-quota.ts';
import { formDate } from './form-date.ts';
import { formLabel } from './form-label.ts';
import { formMissing } from './form-missing.ts';
import { formSigner } from './form-signer.ts';
import { itemRepeated } from './item-repeated.ts';
import { legacyText } from './legacy-text.ts';
import { membersRated } from './members-rated.ts';
import { organisationsRated } from './organisations-rated.ts';
import { profileTotal } from './profile-total.ts';
import { ratingChange } from './rating-change.ts';
import { ratingCount } from './rating-count.ts';
import { ratingCoverage } from './rating-coverage.ts';
import { ratingLevels } from './rating-levels.ts';
import { ratingPercent } from './rating-percent.ts';
import { ratingTotal } from './rating-total.ts';
import { ratingTrend } from './rating-trend.ts';
import { ratingYears } from './rating-years.ts';
import { reviewCounts } from './review-counts.ts';
import type { Rule } from './rule.ts';
import { tickChoice } from './tick-choice.ts';
import { tickProposal } from './tick-proposal.ts';

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
  profileTotal,
  organisationsRated,
  membersRated,
  committeesRated,
  reviewCounts,
  documentNumber,
  documentDate,
  documentPairing,
  documentGap,
  documentOrder,
  tickChoice,
  tickProposal,
  itemRepeated,
  formDate,
  formSigner,
  formLabel,
  formMissing,
  legacyText,
];
