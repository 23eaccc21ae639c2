/**
 * The ids of all rules, in the order of the catalogue. They stand in reports, in JSON and in ruleset files, and
 * never change their meaning.
 */
export const RULE_IDS = [
  'rating-count',
  'rating-levels',
  'rating-total',
  'rating-coverage',
  'rating-percent',
  'rating-change',
  'rating-trend',
  'rating-years',
  'excellent-quota',
  'declared-formula',
  'profile-total',
  'organisations-rated',
  'members-rated',
  'committees-rated',
  'review-counts',
  'document-number',
  'document-date',
  'document-pairing',
  'document-gap',
  'document-order',
  'tick-choice',
  'tick-proposal',
  'item-repeated',
  'form-date',
  'form-signer',
  'form-label',
  'form-missing',
  'legacy-text',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
