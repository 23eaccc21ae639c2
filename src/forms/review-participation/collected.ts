import { cellAt, groupedBy, type Sheet } from '../../grid/index.ts';
import { readCount, type Count } from '../table/count.ts';
import type { Label, Year } from '../table/label.ts';
import { refTo } from '../table/view.ts';
import { reviewMeaning, type ReviewMeaning } from './meaning.ts';
import type { ReviewFigure, ReviewPart, ReviewSeries, ReviewWho } from './review-participation.ts';

export interface Column {
  readonly col: number;
  readonly meaning: ReviewMeaning;
  readonly year: Year | null;
}

/** What holds for the rows below until another row says otherwise. */
export interface Section {
  readonly what: ReviewMeaning['what'];
  readonly year: Year | null;
  /** Whom the row above counts: "Trong đó được gợi ý kiểm điểm" below it counts some of them. */
  readonly who?: ReviewMeaning['who'];
  /** The line above with figures of its own, of which lines below may count parts. */
  readonly open?: 'notReviewed' | 'suggested' | null;
}

type Counts = Partial<Record<ReviewFigure, Count>>;
type Pair = Partial<Record<ReviewWho, Count>>;

interface Draft {
  readonly year: Year | null;
  readonly subject: Label | null;
  readonly counts: Counts;
  readonly due: Pair;
  readonly notReviewed: Pair;
  readonly parts: Record<'notReviewed' | 'suggested', ReviewPart[]>;
}

/** The series met so far, by year and unit. */
export class Collected {
  readonly #series = new Map<string, Draft>();
  hasYears = false;

  add(
    sheet: Sheet,
    row: number,
    column: Column,
    of: { meaning: ReviewMeaning; section: Section; subject: Label | null },
  ): void {
    const isOfThem = of.meaning.what === 'suggested';
    const who = of.meaning.who ?? column.meaning.who ?? (isOfThem ? of.section.who : undefined);
    if (!who) return;
    const what = of.meaning.what ?? column.meaning.what ?? of.section.what;
    const year = column.year ?? of.section.year;
    const series = this.#seriesOf(year, of.subject);
    if (year?.cell.row === row) this.hasYears = true;
    const count = countAt(sheet, row, column.col);
    if (what === 'due' || what === 'notReviewed') series[what][who] ??= count;
    else series.counts[figureOf(who, what)] ??= count;
  }

  /** A line of parts, in the years of its columns. */
  addPart(
    sheet: Sheet,
    row: number,
    columns: readonly Column[],
    { section, of, label }: { section: Section; of: 'notReviewed' | 'suggested'; label: Label | undefined },
  ): void {
    if (!label) return;
    const who = reviewMeaning(label.text).who ?? null;
    const years = groupedBy(columns, ({ year }) => (year ?? section.year)?.value ?? null);
    for (const its of years.values()) {
      const countOf = (one: ReviewWho) => {
        const column = its.find(({ meaning }) => meaning.who === one && meaning.what === undefined);
        return column ? countAt(sheet, row, column.col) : null;
      };
      const counts = { collectives: countOf('collectives'), individuals: countOf('individuals') };
      this.#seriesOf(its[0].year ?? section.year, null).parts[of].push({ label, who, counts });
    }
  }

  #seriesOf(year: Year | null, subject: Label | null): Draft {
    const key = `${year?.value ?? ''} ${subject?.text ?? ''}`;
    const known = this.#series.get(key);
    if (known) return known;
    const parts = { notReviewed: [], suggested: [] };
    const draft: Draft = { year, subject, counts: {}, due: {}, notReviewed: {}, parts };
    this.#series.set(key, draft);
    return draft;
  }

  /** A unit that stands alone in its year is the whole. */
  get series(): ReviewSeries[] {
    const all = [...this.#series.values()];
    const perYear = new Map<number | undefined, number>();
    for (const { year } of all) perYear.set(year?.value, (perYear.get(year?.value) ?? 0) + 1);
    const isAlone = (year: Year | null) => perYear.get(year?.value) === 1;
    return all.map(({ year, subject, counts, due, notReviewed, parts }) => ({
      year,
      subject: subject && isAlone(year) ? null : subject,
      counts: {
        collectives: counts.collectives ?? null,
        individuals: counts.individuals ?? null,
        suggestedCollectives: counts.suggestedCollectives ?? null,
        suggestedIndividuals: counts.suggestedIndividuals ?? null,
      },
      due: { collectives: due.collectives ?? null, individuals: due.individuals ?? null },
      notReviewed: {
        collectives: notReviewed.collectives ?? null,
        individuals: notReviewed.individuals ?? null,
      },
      parts: (['notReviewed', 'suggested'] as const).flatMap((of) =>
        parts[of].length > 0 ? [{ of, parts: parts[of] }] : [],
      ),
    }));
  }
}

function countAt(sheet: Sheet, row: number, col: number): Count {
  return { cell: refTo(sheet, row, col), reading: readCount(cellAt(sheet, row, col)) };
}

function figureOf(who: 'collectives' | 'individuals', what: ReviewMeaning['what']): ReviewFigure {
  if (what !== 'suggested') return who;
  return who === 'collectives' ? 'suggestedCollectives' : 'suggestedIndividuals';
}
