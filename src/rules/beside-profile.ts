import type { CellRef } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import type { ObjectKind } from '../forms/kinds.ts';
import type { OrganisationProfile, ProfileLine } from '../forms/organisation-profile.ts';
import { hasFilledLevel, LEVELS } from '../forms/rating-table.ts';
import { figuresOf, placesOf, type Figure, type Place } from './figures.ts';
import { firstMissing, formsOf, placeOf } from './names.ts';
import { missing, unchecked, type Unchecked } from './rule.ts';

/** How many were rated in the latest year, and the line of a profile that they are compared with. */
export interface BesideProfile {
  readonly kind: 'beside';
  readonly year: number;
  /** Where findings point: the rating total, else the first level. */
  readonly place: CellRef | null;
  readonly rated: Figure;
  readonly profile: OrganisationProfile;
  readonly line: ProfileLine;
}

interface Candidate {
  readonly profile: OrganisationProfile;
  readonly line: ProfileLine;
}

/**
 * The latest year's rating of an object beside the line of the profile that counts the same: the profile's year must
 * be that year, where its title names one (rules.md, `members-rated`). null where either form or the line is absent.
 */
export function besideProfile(
  forms: readonly Form[],
  object: ObjectKind,
  line: 'organisations' | 'members',
): BesideProfile | Unchecked | null {
  const places = placesOf(forms, object).filter(isFilled);
  const candidates = formsOf(forms, 'organisation-profile').flatMap((profile): Candidate[] =>
    profile[line] ? [{ profile, line: profile[line] }] : [],
  );
  const [first] = places;
  if (!first || candidates.length === 0) return null;
  const [latest] = places.flatMap(datedPlace).toSorted((a, b) => b.year - a.year);
  if (!latest) return unchecked(placeOf(first.series), 'missing-value', { what: 'rating-year' });
  const { year } = latest;
  const ofYear = places.filter(({ series }) => series.year?.value === year);
  const cells = ofYear.flatMap(({ series }) => placeOf(series) ?? []);
  if (cells.length > 1) return unchecked(placeOf(latest.series), 'no-counterpart', { year, cells });
  return compare(latest, figuresOf(forms, object, year), candidatesOf(candidates, year));
}

interface DatedPlace extends Place {
  readonly year: number;
}

function datedPlace(place: Place): DatedPlace[] {
  const year = place.series.year?.value;
  return year === undefined ? [] : [{ ...place, year }];
}

/** A year's column that is not filled in yet is no latest year. */
function isFilled({ series }: Place): boolean {
  return hasFilledLevel(series) || (series.total !== null && series.total.reading.kind !== 'blank');
}

/** The profiles of the year; where none is, those that name no year. */
function candidatesOf(candidates: readonly Candidate[], year: number): Candidate[] {
  const ofYear = candidates.filter(({ profile }) => profile.year?.value === year);
  return ofYear.length > 0 ? ofYear : candidates.filter(({ profile }) => profile.year === null);
}

function compare(
  { year, series }: DatedPlace,
  figures: readonly Figure[],
  candidates: readonly Candidate[],
): BesideProfile | Unchecked {
  const [rated] = figures;
  const [candidate, ...more] = candidates;
  const place = placeOf(series);
  if (!candidate || more.length > 0) {
    const cells = candidates.map(({ line }) => line.count.cell);
    return unchecked(place, 'no-counterpart', { year, cells });
  }
  if (!rated)
    return missing(place, firstMissing([series.total, ...LEVELS.map((level) => series.counts[level])]));
  return { kind: 'beside', year, place, rated, ...candidate };
}
