import { committeesRated } from './committees-rated.ts';
import { declaredFormula } from './declared-formula.ts';
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
import { RULE_IDS, type RuleId } from './rule-ids.ts';
import { tickChoice } from './tick-choice.ts';
import { tickProposal } from './tick-proposal.ts';

/** Every rule by its id. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  'rating-count': ratingCount,
  'rating-levels': ratingLevels,
  'rating-total': ratingTotal,
  'rating-coverage': ratingCoverage,
  'rating-percent': ratingPercent,
  'rating-change': ratingChange,
  'rating-trend': ratingTrend,
  'rating-years': ratingYears,
  'excellent-quota': excellentQuota,
  'declared-formula': declaredFormula,
  'profile-total': profileTotal,
  'organisations-rated': organisationsRated,
  'members-rated': membersRated,
  'committees-rated': committeesRated,
  'review-counts': reviewCounts,
  'document-number': documentNumber,
  'document-date': documentDate,
  'document-pairing': documentPairing,
  'document-gap': documentGap,
  'document-order': documentOrder,
  'tick-choice': tickChoice,
  'tick-proposal': tickProposal,
  'item-repeated': itemRepeated,
  'form-date': formDate,
  'form-signer': formSigner,
  'form-label': formLabel,
  'form-missing': formMissing,
  'legacy-text': legacyText,
};

/** Every rule, in the order of the catalogue. */
export const ALL_RULES: readonly Rule[] = RULE_IDS.map((id) => RULES[id]);
