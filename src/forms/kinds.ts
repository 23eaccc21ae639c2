/** The kinds of form that the product knows, by id (see the glossary in the README for their Vietnamese names). */
export const RATING_KINDS = [
  'grassroots-organisations',
  'grassroots-committees',
  'leadership-collectives',
  'individuals',
  'ratings',
] as const;

/** A rating table's kind; `ratings` holds several objects for one year. */
export type RatingKind = (typeof RATING_KINDS)[number];

/** What one series of a rating table counts. */
export type ObjectKind = Exclude<RatingKind, 'ratings'>;

/** What is rated: also branches below a grassroots organisation, which have no form of their own. */
export type ObjectName = ObjectKind | 'sub-branches';

export const OBJECT_KINDS = RATING_KINDS.filter((kind): kind is ObjectKind => kind !== 'ratings');

/** Biểu 2, 3 and 4: items agreed with or not. */
export const TICK_KINDS = ['criteria-framework', 'quality-standards', 'review-content'] as const;
export type TickKind = (typeof TICK_KINDS)[number];

export const FORM_KINDS = [
  'document-statistics',
  ...TICK_KINDS,
  ...RATING_KINDS,
  'organisation-profile',
  'review-participation',
  'document-register',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];
