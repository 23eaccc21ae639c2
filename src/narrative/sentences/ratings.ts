import { LEVELS } from '../../forms/table/levels.ts';
import type { Series } from '../../forms/rating/rating-table.ts';
import { distinctCells, sameCell } from '../../grid/index.ts';
import { citationText, messageOf } from '../../rules/messages.vi.ts';
import type { Checked, Wanted } from '../checked.ts';
import type { Faults } from '../faults.ts';
import { quotaFigures } from '../quota-figures.ts';
import { levelFigure, shareFigure, totalFigure } from '../rating-figures.ts';
import { idOfPart, namedRatings, type NamedRating } from '../rating-names.ts';
import { partsOf, type RatingColumn } from '../rating-parts.ts';
import { minus, type Computed } from '../computed.ts';
import type { Sentence } from './sentence.ts';
import { noRulesetText, quotaText, ratingText, type LevelClause, type ObjectName } from './wording.vi.ts';

/** Of each rating form the latest wanted year: against the year before, and against the quota. */
export function ratingSentences(checked: Checked, wanted: Wanted, faults: Faults): Sentence[] {
  return namedRatings(checked.forms).flatMap((rating) => {
    const parts = partsOf(rating.table, wanted);
    return parts.flatMap((part, at) => {
      const base = idOfPart(rating, at, parts.length);
      const latest = part.year === null ? part.columns.slice(-1) : part.columns;
      return latest.flatMap((column, index) => {
        const id = latest.length > 1 ? `${base}_${index + 1}` : base;
        const subject = part.year === null ? part.subject : String(column.head);
        const about = aboutOf(rating, column, subject, id);
        return [ratingSentence(checked, about, faults), quotaSentence(checked, about, faults)];
      });
    });
  });
}

interface About {
  readonly id: string;
  readonly rating: NamedRating;
  readonly column: RatingColumn;
  readonly object: ObjectName;
}

function aboutOf(rating: NamedRating, column: RatingColumn, subject: string | null, id: string): About {
  const { table, isOneOfMany } = rating;
  return {
    id,
    rating,
    column,
    object: { kind: table.kind, subject, sheet: isOneOfMany ? table.sheet : null },
  };
}

function ratingSentence(
  checked: Checked,
  { id, rating: { table }, column, object }: About,
  faults: Faults,
): Sentence {
  const { series, before, year } = column;
  const total = totalFigure(table, series);
  const totalBefore = before && totalFigure(table, before);
  const levels = LEVELS.map((level) => {
    const count = levelFigure(table, series, level);
    const share = shareFigure(table, series, level);
    const change = before && minus(count, levelFigure(table, before, level));
    const points = before && minus(share, shareFigure(table, before, level));
    return { level, figures: [count, share, change, points] as const };
  });
  const figures = [total, totalBefore, ...levels.flatMap((level) => level.figures)];
  return {
    ...madeFrom(figures, faults),
    id: `rating_${id}`,
    kind: 'rating',
    text: ratingText({
      object,
      year,
      total: numberOf(total),
      before: year !== null && totalBefore ? { year: year - 1, total: numberOf(totalBefore) } : null,
      levels: levels.map(({ level, figures: [count, share, change, points] }): LevelClause => ({
        level,
        count: numberOf(count),
        share: numberOf(share),
        change: numberOf(change),
        points: numberOf(points),
      })),
    }),
    notes: comparability(checked, series),
  };
}

/** Years on either side of a reorganisation are not to be compared without saying so. */
function comparability({ findings }: Checked, { year }: Series): string[] {
  const cell = year?.cell;
  return findings
    .filter((finding) => finding.rule === 'rating-trend' && finding.messageId === 'not-comparable')
    .filter(({ cell: at }) => sameCell(at, cell))
    .map(messageOf);
}

function quotaSentence(
  checked: Checked,
  { id, rating: { table }, column, object }: About,
  faults: Faults,
): Sentence {
  const { excellent, ruled } = quotaFigures(checked, table, column.series);
  const common = { id: `quota_${id}`, kind: 'quota' as const, notes: [] };
  if (!ruled) return { ...common, ...madeFrom([], faults), text: noRulesetText(object, column.year) };
  const { baseFigure, cap, judgement, ruleset, base, percent } = ruled;
  return {
    ...common,
    ...madeFrom([excellent, baseFigure, cap], faults),
    text: quotaText({
      object,
      year: column.year,
      excellent: numberOf(excellent),
      baseCount: numberOf(baseFigure),
      base,
      percent,
      cap: numberOf(cap),
      basis: citationText(judgement?.basis ?? ruleset.quota.basis),
      scope: judgement?.scope ?? null,
    }),
  };
}

function madeFrom(
  figures: readonly (Computed | null)[],
  faults: Faults,
): Pick<Sentence, 'cells' | 'findings'> {
  const cells = distinctCells(figures.flatMap((figure) => figure?.sources ?? []));
  return { cells, findings: faults.around(cells) };
}

function numberOf(figure: Computed | null): number | null {
  return typeof figure?.value === 'number' ? figure.value : null;
}
