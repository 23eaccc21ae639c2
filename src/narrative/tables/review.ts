import type {
  ReviewParticipation,
  ReviewSeries,
} from '../../forms/review-participation/review-participation.ts';
import { REVIEW_FIGURES } from '../../forms/review-participation/review-participation.ts';
import { formsOf } from '../../rules/names.ts';
import { isWanted, type Checked, type Wanted } from '../checked.ts';
import type { Faults } from '../faults.ts';
import { counted } from '../computed.ts';
import type { NarrativeTable } from '../table.ts';
import { figure, head, said } from '../table-cells.ts';
import { REVIEW, TABLE } from '../wording.vi.ts';
import { laidOut, type Spanning } from './grid.ts';
import { notesOf } from './notes.ts';
import { LABEL_WIDTH, NUMBER_WIDTH, VALUE_WIDTH } from './widths.ts';

/** Who reviewed themselves and who got a suggestion, year by year. */
export function reviewTables({ forms }: Checked, wanted: Wanted, faults: Faults): NarrativeTable[] {
  const reviews = formsOf(forms, 'review-participation');
  return reviews.flatMap((form, index) =>
    reviewTable(form, reviews.length > 1 ? `_${index + 1}` : '', wanted, faults),
  );
}

function reviewTable(
  form: ReviewParticipation,
  suffix: string,
  wanted: Wanted,
  faults: Faults,
): NarrativeTable[] {
  const series = form.series.filter(({ year }) => isWanted(wanted, year?.value ?? null));
  if (series.length === 0) return [];
  const hasUnits = series.some(({ subject }) => subject !== null);
  const figures = REVIEW_FIGURES.filter((name) => form.series.some(({ counts }) => counts[name] !== null));
  const reviewed = figures.filter((name) => !name.startsWith('suggested'));
  const suggested = figures.filter((name) => name.startsWith('suggested'));
  const over = (title: string, columns: number): Spanning[] =>
    columns === 0 ? [] : [{ cell: head(title), across: columns }];
  const grid = laidOut([
    [
      { cell: head(TABLE.number), down: 2 },
      { cell: head(hasUnits ? REVIEW.unit : REVIEW.year), down: 2 },
      ...over(REVIEW.reviewed, reviewed.length),
      ...over(REVIEW.suggested, suggested.length),
    ],
    [...reviewed, ...suggested].map((name) => ({
      cell: head(/collectives/iu.test(name) ? REVIEW.collectives : REVIEW.individuals),
    })),
    ...series.map((one, index): Spanning[] => [
      { cell: said('number', index + 1) },
      { cell: said('label', lineName(one)) },
      ...[...reviewed, ...suggested].map((name) => ({
        cell: figure(counted(one.counts[name]), 'count', faults),
      })),
    ]),
  ]);
  return [
    {
      ...grid,
      id: `review${suffix}`,
      kind: 'review',
      title: REVIEW.title,
      headRows: 2,
      widths: [NUMBER_WIDTH, LABEL_WIDTH, ...figures.map(() => VALUE_WIDTH)],
      notes: notesOf(grid.rows),
    },
  ];
}

function lineName({ subject, year }: ReviewSeries): string {
  const when = year?.value ?? null;
  if (subject === null) return when === null ? TABLE.noYear : TABLE.year(when);
  const unit = subject.text.trim();
  return when === null ? unit : REVIEW.unitYear(unit, when);
}
