import { yearsOfForm } from '../forms/form-years.ts';
import type { Checked } from './checked.ts';

/** The years that tables and sentences can be made for, in ascending order. */
export function yearsOf({ forms }: Pick<Checked, 'forms'>): number[] {
  return [...new Set(forms.flatMap((form) => [...yearsOfForm(form)]))].toSorted((a, b) => a - b);
}
