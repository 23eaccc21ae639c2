import { greatest } from '../../grid/index.ts';
import type { SeriesLine } from './lines.ts';
import type { Draft } from './series-draft.ts';

/** Whose percentages or changes a line without counts of its own holds. */
export function ownersOf(drafts: readonly Draft[], line: SeriesLine): readonly Draft[] {
  if (line.measure === 'other') return [];
  const last = drafts.at(-1)?.line;
  const before = drafts.filter((draft) => draft.line === last);
  if (line.measure === 'percentage') return percentageOwners(drafts, line, before);
  return changeOwners(drafts, line);
}

/** Percentages stand behind the counts that they are of, or under heads that say whose they are. */
function percentageOwners(
  drafts: readonly Draft[],
  line: SeriesLine,
  before: readonly Draft[],
): readonly Draft[] {
  if (!line.year && !line.name) return before;
  const same = drafts.filter(
    ({ line: other }) => other.year?.value === line.year?.value && sameName(other, line),
  );
  return same.length > 0 ? same : before;
}

function sameName(a: SeriesLine, b: SeriesLine): boolean {
  return b.name === null || b.kind !== 'series' || a.name?.text === b.name.text;
}

/** Changes are about the latest year before them (or the later of the years that they name). */
function changeOwners(drafts: readonly Draft[], line: SeriesLine): readonly Draft[] {
  const years = drafts.map(yearOf);
  const named = greatest(line.compared);
  const year = line.compared.length > 1 && years.includes(named) ? named : greatest(years);
  const owner = drafts[years.indexOf(year)]?.line;
  return drafts.filter((draft) => draft.line === owner && yearOf(draft) === year);
}

function yearOf({ year }: Draft): number {
  return year?.value ?? 0;
}
