import type { Base } from './base-meaning.ts';
import type { Phrase, PhrasePart } from './phrase.ts';
import { senseOf } from './senses.ts';

/** `other`: a score, an average, a change in percent: nothing that is judged. */
export type Measure = 'count' | 'percentage' | 'difference' | 'ratio' | 'other';

interface Measured {
  readonly measure: Measure | null;
  /** A change against the year before, or against those named. */
  readonly isChange: boolean;
}

/** What the label says besides, which tells changes from shares. */
interface Beside {
  readonly base: Base | null;
  readonly hasBase: boolean;
  readonly hasRest: boolean;
  readonly years: readonly number[];
}

/** What the parts of a label before a base measure. */
export function measured(phrase: Phrase, own: readonly PhrasePart[], beside: Beside): Measured {
  const said = measureOf(own, beside);
  const isAgainstOther = said.isChange && (beside.hasRest || comparesWithOther(phrase, beside.years));
  return isAgainstOther ? againstUnknown(said) : said;
}

function measureOf(parts: readonly PhrasePart[], { base, hasBase }: Beside): Measured {
  const measures = new Set(parts.flatMap((part) => senseOf(part, 'measure')?.value ?? []));
  const isPercentage = measures.has('percentage') || hasBase;
  const isDifference = measures.has('difference');
  // "% so với số được xếp loại" is a share of what it names, "% so với năm 2025" none of anything.
  const isChange = isDifference || measures.has('ratio') || (measures.has('compared') && base === null);
  if (measures.has('average')) return { measure: 'other', isChange: false };
  if (isDifference) return { measure: isPercentage ? 'other' : 'difference', isChange };
  if (isChange) return { measure: isPercentage || measures.has('ratio') ? 'ratio' : 'difference', isChange };
  if (isPercentage) return { measure: 'percentage', isChange };
  return { measure: measures.has('count') ? 'count' : null, isChange };
}

/** "so với" and more words, none of which names a year or one before. */
function comparesWithOther({ parts, words }: Phrase, years: readonly number[]): boolean {
  const compared = parts.find((part) => senseOf(part, 'measure')?.value === 'compared');
  return (
    compared !== undefined &&
    years.length === 0 &&
    !words.slice(compared.from, compared.to).includes('năm') &&
    compared.to < words.length &&
    !parts.some((part) => part.from >= compared.to && senseOf(part, 'measure'))
  );
}

/** "% so với" what no word says is no change against a year: in percent it is nothing that is judged. */
function againstUnknown({ measure }: Measured): Measured {
  return { measure: measure === 'difference' ? null : 'other', isChange: false };
}
