import type { Form } from './form.ts';
import { yearsOf } from './rating-table.ts';

/** The rating years that a form names, each once, in the order of the sheet; empty where it names none. */
export function yearsOfForm(form: Form): readonly number[] {
  switch (form.kind) {
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
