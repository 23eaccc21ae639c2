import { valueOf, type Count } from '../forms/table/count.ts';
import type {
  ReviewParticipation,
  ReviewPart,
  ReviewSeries,
} from '../forms/review-participation/review-participation.ts';
import { cellsOf, firstMissing, valuesOf, yearOf } from './names.ts';
import { missing } from './not-checked.ts';
import { checked, type Verdict } from './rule.ts';
import type { ReviewCountsMessages, Who, Whole } from './review-counts.vi.ts';

type Found = Verdict<ReviewCountsMessages>;
const WHO: readonly Who[] = ['collectives', 'individuals'];

/** Due = reviewed + not reviewed; reasons, and parts of suggestions, add up (README.md, `review-counts`). */
export function* judgeParts(form: ReviewParticipation, series: ReviewSeries): Iterable<Found> {
  for (const who of WHO) {
    const [due, reviewed, not] = [series.due[who], series.counts[who], series.notReviewed[who]];
    if (due && reviewed && not && [due, reviewed, not].some(isFilled)) {
      yield* compare(form, series, { who, of: 'due', whole: due, addends: [reviewed, not] });
    }
  }
  for (const { of, parts } of series.parts) {
    for (const who of WHO) {
      const whole = of === 'notReviewed' ? series.notReviewed[who] : series.counts[SUGGESTED[who]];
      const addends = parts.flatMap((part) => countOf(part, who));
      if (whole && isFilled(whole) && addends.length > 0)
        yield* compare(form, series, { who, of, whole, addends });
    }
  }
}

const SUGGESTED = { collectives: 'suggestedCollectives', individuals: 'suggestedIndividuals' } as const;

function isFilled({ reading }: Count): boolean {
  return reading.kind !== 'blank';
}

/** A blank is none where its line counts the others: it has a figure for them, or names them. */
function countOf({ counts, who: named }: ReviewPart, who: Who): Count[] {
  const own = counts[who];
  const other = counts[who === 'collectives' ? 'individuals' : 'collectives'];
  const isOfOthers = (named !== null && named !== who) || (other !== null && isFilled(other));
  return !own || (!isFilled(own) && isOfOthers) ? [] : [own];
}

interface Sum {
  readonly who: Who;
  readonly of: Whole;
  readonly whole: Count;
  readonly addends: readonly Count[];
}

function* compare(
  form: ReviewParticipation,
  series: ReviewSeries,
  { who, of, whole, addends }: Sum,
): Iterable<Found> {
  const declared = valueOf(whole);
  const values = valuesOf(addends);
  if (declared === null || values.length < addends.length) {
    yield missing(whole.cell, firstMissing([whole, ...addends]));
    return;
  }
  yield checked(form);
  const sum = values.reduce((all, value) => all + value, 0);
  if (sum === declared) return;
  const year = yearOf(series);
  const name = { year, subject: series.subject?.text ?? null, isTotal: false };
  yield {
    kind: 'fault',
    messageId: 'parts',
    args: { who, of, series: name, declared, sum, addends: values },
    form,
    cell: whole.cell,
    year,
    expected: sum,
    actual: declared,
    related: cellsOf(addends),
  };
}
