import type { Finding, Hint } from './finding.ts';
import {
  formDateSentences,
  formLabelSentences,
  formMissingSentences,
  formSignerSentences,
} from './messages/any-form.vi.ts';
import {
  documentDateSentences,
  documentGapSentences,
  documentNumberSentences,
  documentOrderSentences,
  documentPairingSentences,
} from './messages/documents.vi.ts';
import { hintSentences } from './messages/hints.vi.ts';
import { legacyTextSentences } from './messages/legacy-text.vi.ts';
import {
  membersRatedSentences,
  organisationsRatedSentences,
  profileTotalSentences,
  reviewCountsSentences,
} from './messages/profile-and-review.vi.ts';
import {
  ratingCountSentences,
  ratingCoverageSentences,
  ratingLevelsSentences,
  ratingTotalSentences,
} from './messages/rating-counts.vi.ts';
import {
  committeesRatedSentences,
  excellentQuotaSentences,
  ratingChangeSentences,
  ratingPercentSentences,
  ratingTrendSentences,
  ratingYearsSentences,
} from './messages/rating-trends.vi.ts';
import type { RuleSentences } from './messages/sentences.ts';
import { itemRepeatedSentences, tickChoiceSentences, tickProposalSentences } from './messages/ticks.vi.ts';
import type { RuleId } from './rule-ids.ts';
import type { MessageTable } from './rule.ts';

export { reasonOf } from './messages/not-checked.vi.ts';
export { baseName, citationText, formName, levelName, severityName } from './messages/words.vi.ts';

/** The Vietnamese catalogue: what a person reads of every rule. */
export const CATALOGUE: Readonly<Partial<Record<RuleId, RuleSentences<MessageTable>>>> = {
  'rating-count': ratingCountSentences,
  'rating-levels': ratingLevelsSentences,
  'rating-total': ratingTotalSentences,
  'rating-coverage': ratingCoverageSentences,
  'rating-percent': ratingPercentSentences,
  'rating-change': ratingChangeSentences,
  'rating-trend': ratingTrendSentences,
  'rating-years': ratingYearsSentences,
  'excellent-quota': excellentQuotaSentences,
  'profile-total': profileTotalSentences,
  'organisations-rated': organisationsRatedSentences,
  'members-rated': membersRatedSentences,
  'committees-rated': committeesRatedSentences,
  'review-counts': reviewCountsSentences,
  'document-number': documentNumberSentences,
  'document-date': documentDateSentences,
  'document-pairing': documentPairingSentences,
  'document-gap': documentGapSentences,
  'document-order': documentOrderSentences,
  'tick-choice': tickChoiceSentences,
  'tick-proposal': tickProposalSentences,
  'item-repeated': itemRepeatedSentences,
  'form-date': formDateSentences,
  'form-signer': formSignerSentences,
  'form-label': formLabelSentences,
  'form-missing': formMissingSentences,
  'legacy-text': legacyTextSentences,
};

/** The rule's name in Vietnamese. */
export function ruleName(rule: RuleId): string {
  return CATALOGUE[rule]?.name ?? rule;
}

/** What is wrong by a rule, in a few words. */
export function faultName(rule: RuleId): string {
  return CATALOGUE[rule]?.fault ?? rule;
}

/** What is wrong, with its operands. */
export function messageOf({ rule, messageId, args }: Pick<Finding, 'rule' | 'messageId' | 'args'>): string {
  return CATALOGUE[rule]?.messages[messageId]?.text(args) ?? `${ruleName(rule)}: ${messageId}`;
}

/** What to do about it. */
export function adviceOf({ rule, messageId, args }: Pick<Finding, 'rule' | 'messageId' | 'args'>): string {
  return CATALOGUE[rule]?.messages[messageId]?.advice(args) ?? '';
}

/** One sentence that helps to find the cause. */
export function hintText({ id, args }: Hint): string {
  const sentences: Readonly<Record<string, (args: never) => string>> = hintSentences;
  return sentences[id]?.(args as never) ?? '';
}
