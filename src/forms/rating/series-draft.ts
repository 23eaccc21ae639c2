import type { Count } from '../table/count.ts';
import type { Year } from '../table/label.ts';
import type { Level } from '../table/levels.ts';
import type { Percentage } from '../table/percentage.ts';
import type { Role } from '../table/phrases/words/roles.ts';
import { isLevel, type MeasureGroup, type Quantity, type SeriesLine } from './lines.ts';
import type { Change, PartCount, RoleName, Series, Share } from './rating-table.ts';
import type { ReadSeries } from './read-series.ts';

/** A series while its figures are gathered. */
export interface Draft {
  readonly line: SeriesLine;
  readonly year: Year | null;
  readonly group: MeasureGroup;
  readonly counts: Record<Level, Count | null>;
  readonly roles: Record<Role, Count | null>;
  readonly percentages: Partial<Record<Level | 'total', Percentage>>;
  readonly shares: Share[];
  readonly changes: Change[];
  readonly parts: ReadPart[];
}

/** A part, of what it is said to be of. */
interface ReadPart extends Omit<PartCount, 'of'> {
  readonly quantity: Quantity;
}

export function startDraft(line: SeriesLine, group: MeasureGroup): Draft {
  return {
    line,
    year: line.year ?? group.year,
    group,
    counts: { excellent: null, good: null, complete: null, incomplete: null },
    roles: { total: null, rated: null, existing: null, exempt: null, notRated: null, due: null },
    percentages: {},
    shares: [],
    changes: [],
    parts: [],
  };
}

/** "được đánh giá, xếp loại" is the total; a "Tổng số" beside it is the number existing. */
export function finish(draft: Draft): ReadSeries {
  const { line, group, counts, roles, parts } = draft;
  const { name } = line;
  const isDue =
    roles.exempt === null &&
    roles.existing === null &&
    (roles.rated === null ? roles.total !== null : roles.total === null);
  const series: Series = {
    year: draft.year,
    period: line.period ?? group.period,
    subject: name && { ...name, object: line.object?.value ?? null },
    stage: line.stage ?? group.stage ?? 'decided',
    isBelowGrassroots: false,
    counts,
    total: roles.rated ?? roles.total,
    existing: roles.existing ?? (roles.rated ? roles.total : null) ?? (isDue ? roles.due : null),
    exempt: roles.exempt,
    notRated: roles.notRated,
    parts: parts.flatMap(({ quantity, ...part }) => {
      const of = isLevel(quantity) ? quantity.level : roleName(quantity.role, roles.rated !== null, isDue);
      return of === null ? [] : [{ ...part, of }];
    }),
    percentages: draft.percentages,
    shares: draft.shares,
    changes: draft.changes,
  };
  return { line, group, series };
}

/** Beside those rated "Tổng số" counts all existing, and so do those due where nothing else does; else they are not read. */
function roleName(role: Role, hasRated: boolean, isDue: boolean): RoleName | null {
  if (role === 'total') return hasRated ? 'existing' : 'total';
  if (role === 'due') return isDue ? 'existing' : null;
  return role === 'rated' ? 'total' : role;
}
