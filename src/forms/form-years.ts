import type { Form } from './form.ts';
import type { RatingTable, Series } from './rating/rating-table.ts';

/** The years whose rulesets a form asks for; a form without years asks for the one that a file may name for all. */
export function ruledYears(form: Form): readonly (number | null)[] {
  const years = isRating(form) ? each(form.series.map(yearOf)) : yearsOfForm(form);
  return years.length > 0 ? years : [null];
}

/** The rating years that a form names, each once, in the order of the sheet; a part of a year is none. */
export function yearsOfForm(form: Form): readonly number[] {
  switch (form.kind) {
    case 'organisation-profile':
      return form.year ? [form.year.value] : [];
    case 'review-participation':
      return each(form.series.map(({ year }) => year?.value ?? null));
    case 'document-statistics':
      return each(form.years.map((year) => year.value));
    case 'document-register':
    case 'criteria-framework':
    case 'quality-standards':
    case 'review-content':
      return [];
    default:
      return each(form.series.map((series) => (series.period === null ? yearOf(series) : null)));
  }
}

/** The parts of years that a form names, each once: "2026-Q3", "2026-H1"; "Q3" where its year is not known. */
export function periodsOfForm(form: Form): readonly string[] {
  return isRating(form) ? each(form.series.map(periodOf)) : [];
}

function periodOf(series: Series): string | null {
  const { period } = series;
  if (period === null) return null;
  const year = period.year ?? yearOf(series);
  return year === null ? period.part : `${year}-${period.part}`;
}

function yearOf({ year }: Series): number | null {
  return year?.value ?? null;
}

function isRating(form: Form): form is RatingTable {
  return 'levelHeads' in form;
}

function each<Item>(items: readonly (Item | null)[]): Item[] {
  return [...new Set(items.filter((item) => item !== null))];
}
