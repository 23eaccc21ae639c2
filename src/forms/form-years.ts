import type { Form } from './form.ts';
import { yearsOf } from './rating-table.ts';

/** The rating years that a form names, each once, in the order of the sheet; empty where it names none. */
export function yearsOfForm(form: Form): readonly number[] {
  switch (form.kind) {
    case 'organisation-profile':
      return form.year ? [form.year.value] : [];
    case 'review-participation':
      return [...new Set(form.series.flatMap(({ year }) => (year ? [year.value] : [])))];
    case 'document-statistics':
      return [...new Set(form.years.map((year) => year.value))];
    case 'document-register':
    case 'criteria-framework':
    case 'quality-standards':
    case 'review-content':
      return [];
    default:
      return yearsOf(form);
  }
}
