import { levelCounts } from '../forms/rating/rating-table.ts';
import type { CellRef } from '../grid/index.ts';
import type { Form } from '../forms/form.ts';
import type { ObjectKind } from '../forms/kinds.ts';
import type { OrganisationProfile, ProfileLine } from '../forms/organisation-profile/organisation-profile.ts';
import { filledStatements, statedOf, type Figure, type Statement } from './figures.ts';
import { firstMissing, formsOf, cellOf } from './names.ts';
import { lacking, missing, noCounterpart, type Unchecked } from './not-checked.ts';

/** How many were rated in the latest year, and the line of a profile that they are compared with. */
export interface BesideProfile {
  readonly kind: 'beside';
  readonly year: number;
  /** Where findings point: the rating total, else the first level. */
  readonly cell: CellRef | null;
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
  const candidates = formsOf(forms, 'organisation-profile').flatMap((profile): Candidate[] =>
    profile[line] ? [{ profile, line: profile[line] }] : [],
  );
  if (candidates.length === 0) return null;
  const statements = filledStatements(forms, object);
  const [first] = statements;
  if (!first) return null;
  const [latest] = statements.flatMap(datedStatement).toSorted((a, b) => b.year - a.year);
  if (!latest) return lacking(cellOf(first.series), { what: 'rating-year' });
  const { year } = latest;
  const stated = statedOf(forms, object, year);
  if (stated.kind === 'several') return noCounterpart(cellOf(latest.series), year, stated.cells);
  return compare(latest, stated.kind === 'figure' ? stated.figure : null, candidatesOf(candidates, year));
}

interface DatedStatement extends Statement {
  readonly year: number;
}

function datedStatement(statement: Statement): DatedStatement[] {
  const year = statement.series.year?.value;
  return year === undefined ? [] : [{ ...statement, year }];
}

/** The profiles of the year; where none is, those that name no year. */
function candidatesOf(candidates: readonly Candidate[], year: number): Candidate[] {
  const ofYear = candidates.filter(({ profile }) => profile.year?.value === year);
  return ofYear.length > 0 ? ofYear : candidates.filter(({ profile }) => profile.year === null);
}

function compare(
  { year, series }: DatedStatement,
  rated: Figure | null,
  candidates: readonly Candidate[],
): BesideProfile | Unchecked {
  const [candidate, ...more] = candidates;
  const cell = cellOf(series);
  if (!candidate || more.length > 0) {
    const cells = candidates.map(({ line }) => line.count.cell);
    return noCounterpart(cell, year, cells);
  }
  if (!rated) return missing(cell, firstMissing([series.total, ...levelCounts(series)]));
  return { kind: 'beside', year, cell, rated, ...candidate };
}
