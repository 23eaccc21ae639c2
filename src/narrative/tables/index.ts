import { ALL_YEARS, type Checked, type Wanted } from '../checked.ts';
import { faultsIn } from '../faults.ts';
import { namedRatings } from '../rating-names.ts';
import { partsOf } from '../rating-parts.ts';
import type { NarrativeTable } from '../table.ts';
import { documentsTables } from './documents.ts';
import { extendedTable } from './extended.ts';
import { profileTables } from './profile.ts';
import { quotaTable } from './quota.ts';
import { ratingsTable } from './ratings.ts';
import { reviewTables } from './review.ts';

/**
 * All tables of the report: the profile, each rating form as the report has it and then with shares and changes, the
 * quota, the reviews, the documents. Forms none of whose years are wanted give none.
 */
export function tablesOf(checked: Checked, wanted: Wanted = ALL_YEARS): NarrativeTable[] {
  const faults = faultsIn(checked.findings);
  const ratings = namedRatings(checked.forms).flatMap((rating) => {
    const parts = partsOf(rating.table, wanted);
    return parts.flatMap((_part, at) => [
      ...ratingsTable(rating, parts, at, faults),
      ...extendedTable(rating, parts, at, faults),
    ]);
  });
  return [
    ...profileTables(checked, wanted, faults),
    ...ratings,
    ...quotaTable(checked, wanted, faults),
    ...reviewTables(checked, wanted, faults),
    ...documentsTables(checked, wanted, faults),
  ];
}
