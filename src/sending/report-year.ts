import type { DocumentStatistics } from '../forms/document-statistics/document-statistics.ts';
import type { Form } from '../forms/form.ts';
import { greatest } from '../grid/index.ts';
import { hasFilledLevel } from '../forms/rating/rating-table.ts';
import { ratingTables } from '../rules/names.ts';

/**
 * The report year: the latest rating year, no part of one, for which a rating table holds a level's figure, else the
 * latest of Biểu 1 (sending.md, "Sẵn sàng gửi"). null: no form says so.
 */
export function reportYearOf(forms: readonly Form[]): number | null {
  return latest(ratedYears(forms)) ?? latest(forms.filter(isOfDocuments).flatMap(yearsOf));
}

function ratedYears(forms: readonly Form[]): number[] {
  const years: number[] = [];
  for (const { series } of ratingTables(forms))
    for (const one of series)
      if (one.year && one.period === null && hasFilledLevel(one)) years.push(one.year.value);
  return years;
}

function isOfDocuments(form: Form): form is DocumentStatistics {
  return form.kind === 'document-statistics';
}

function yearsOf({ years }: DocumentStatistics): number[] {
  return years.map(({ value }) => value);
}

function latest(years: readonly number[]): number | null {
  return years.length === 0 ? null : greatest(years);
}
