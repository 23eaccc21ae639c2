import type { RuleId } from '../rules/rule-ids.ts';

/**
 * What each rule's findings name, in the order in which their keys have it: never a figure, for these change. Added to
 * only at the end, since keys are kept in workbooks.
 */
export const NAMING: Readonly<Record<RuleId, readonly string[]>> = {
  'rating-count': ['series', 'figure', 'part', 'line', 'review'],
  'rating-levels': ['level', 'after', 'label'],
  'rating-total': ['series', 'figure', 'part', 'name', 'whole'],
  'rating-coverage': ['series'],
  'rating-percent': ['series', 'of', 'base', 'inForce'],
  'rating-change': ['series', 'of', 'measure'],
  'rating-trend': ['series', 'level'],
  'rating-years': ['after', 'before'],
  'excellent-quota': ['series'],
  'declared-formula': ['label', 'line', 'formula'],
  'profile-total': ['line', 'whole'],
  'organisations-rated': [],
  'members-rated': [],
  'committees-rated': [],
  'review-counts': ['series', 'who', 'of'],
  'document-number': ['text'],
  'document-date': ['text', 'date'],
  'document-pairing': [],
  'document-gap': [],
  'document-order': ['higher', 'lower', 'first', 'second'],
  'tick-choice': ['item', 'column'],
  'tick-proposal': ['item'],
  'item-repeated': ['group', 'item'],
  'form-date': [],
  'form-signer': ['form'],
  'form-label': ['form'],
  'form-missing': ['form'],
  'legacy-text': [],
};
