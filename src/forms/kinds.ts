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

export const OBJECT_KINDS = RATING_KINDS.filter((kind): kind is ObjectKind => kind !== 'ratings');
