import type { Form } from '../forms/form.ts';
import { yearsOfForm } from '../forms/form-years.ts';
import { greatest } from '../grid/index.ts';

/**
 * The report year: the latest year of most forms, the later one on a tie, so that a mistyped year of one table does
 * not close all others. null: no form names a year.
 */
export function reportYearOf(forms: readonly Form[]): number | null {
  const votes = new Map<number, number>();
  for (const form of forms) {
    const years = yearsOfForm(form);
    if (years.length === 0) continue;
    const latest = greatest(years);
    votes.set(latest, (votes.get(latest) ?? 0) + 1);
  }
  const [first] = [...votes].toSorted(([a, forA], [b, forB]) => forB - forA || b - a);
  return first?.[0] ?? null;
}
