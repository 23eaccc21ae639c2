import { valueOf } from '../../forms/table/count.ts';
import type { ReviewFigure, ReviewSeries } from '../../forms/review-participation/review-participation.ts';
import { cellsOf, formsOf } from '../../rules/names.ts';
import { isWanted, type Checked, type Wanted } from '../checked.ts';
import type { Faults } from '../faults.ts';
import type { Sentence } from './sentence.ts';
import { reviewedText, suggestedText, type ReviewYear } from './wording.vi.ts';

/** Footnote 6: who reviewed themselves and who got a suggestion, year by year. */
export function reviewSentences({ forms }: Checked, wanted: Wanted, faults: Faults): Sentence[] {
  const reviews = formsOf(forms, 'review-participation');
  return reviews.flatMap((form, index) => {
    const suffix = reviews.length > 1 ? `_${index + 1}` : '';
    const whole = form.series.filter(
      ({ subject, year }) => subject === null && isWanted(wanted, year?.value ?? null),
    );
    return [
      ...sentence('reviewed', suffix, whole, ['collectives', 'individuals'], faults),
      ...sentence('suggested', suffix, whole, ['suggestedCollectives', 'suggestedIndividuals'], faults),
    ];
  });
}

function sentence(
  kind: 'reviewed' | 'suggested',
  suffix: string,
  series: readonly ReviewSeries[],
  [collectives, individuals]: readonly [ReviewFigure, ReviewFigure],
  faults: Faults,
): Sentence[] {
  const told = series.filter(({ counts }) => counts[collectives] !== null || counts[individuals] !== null);
  if (told.length === 0) return [];
  const cells = cellsOf(told.flatMap(({ counts }) => [counts[collectives], counts[individuals]]));
  const years = told.map(({ year, counts }): ReviewYear => ({
    year: year?.value ?? null,
    collectives: valueOf(counts[collectives]),
    individuals: valueOf(counts[individuals]),
  }));
  const text = kind === 'reviewed' ? reviewedText(years) : suggestedText(years);
  return [{ id: `${kind}${suffix}`, kind, text, cells, findings: faults.around(cells), notes: [] }];
}
