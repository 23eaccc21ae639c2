import { LEVELS } from '../forms/table/levels.ts';
import type { CellRef } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import type { ObjectKind } from '../forms/kinds.ts';
import type { OrganisationProfile, ProfileLine } from '../forms/organisation-profile/organisation-profile.ts';
import { filledPlaces, statedOf, type Figure, type Place } from './figures.ts';
import { firstMissing, formsOf, placeOf } from './names.ts';
import { lacking, missing, noCounterpart, type Unchecked } from './not-checked.ts';

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
 * be that year, where its title names one (README.md, `members-rated`). null where either form or the line is absent.
 */
export function besideProfile(
  forms: readonly Form[],
  object: ObjectKind,
  line: 'organisations' | 'members',
): BesideProfile | Unchecked | null {
  const places = filledPlaces(forms, object);
  const candidates = formsOf(forms, 'organisation-profile').flatMap((profile): Candidate[] =>
    profile[line] ? [{ profile, line: profile[line] }] : [],
  );
  const [first] = places;
  if (!first || candidates.length === 0) return null;
  const [latest] = places.flatMap(datedPlace).toSorted((a, b) => b.year - a.year);
  if (!latest) return lacking(placeOf(first.series), { what: 'rating-year' });
  const { year } = latest;
  const stated = statedOf(forms, object, year);
  if (stated.kind === 'several') return noCounterpart(placeOf(latest.series), year, stated.cells);
  return compare(latest, stated.kind === 'figure' ? stated.figure : null, candidatesOf(candidates, year));
}

interface DatedPlace extends Place {
  readonly year: number;
}

function datedPlace(place: Place): DatedPlace[] {
  const year = place.series.year?.value;
  return year === undefined ? [] : [{ ...place, year }];
}

/** The profiles of the year; where none is, those that name no year. */
function candidatesOf(candidates: readonly Candidate[], year: number): Candidate[] {
  const ofYear = candidates.filter(({ profile }) => profile.year?.value === year);
  return ofYear.length > 0 ? ofYear : candidates.filter(({ profile }) => profile.year === null);
}

function compare(
  { year, series }: DatedPlace,
  rated: Figure | null,
  candidates: readonly Candidate[],
): BesideProfile | Unchecked {
  const [candidate, ...more] = candidates;
  const place = placeOf(series);
  if (!candidate || more.length > 0) {
    const cells = candidates.map(({ line }) => line.count.cell);
    return noCounterpart(place, year, cells);
  }
  if (!rated)
    return missing(place, firstMissing([series.total, ...LEVELS.map((level) => series.counts[level])]));
  return { kind: 'beside', year, place, rated, ...candidate };
}
