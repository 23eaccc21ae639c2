import { yearsOfForm } from '../forms/form-years.ts';
import type { Form } from '../forms/form.ts';
import type { Finding } from '../rules/finding.ts';
import type { Ruleset } from '../rules/rulesets/index.ts';

/** What a check gives that the words of the report are made from. */
export interface Checked {
  readonly forms: readonly Form[];
  readonly findings: readonly Finding[];
  /** Each ruleset with the years that it was applied to; forms without a year have none. */
  readonly inForce: readonly { readonly ruleset: Ruleset; readonly years: readonly number[] }[];
}

/** What of it is wanted. */
export interface Wanted {
  /** null: all years of the forms. */
  readonly years: readonly number[] | null;
}

export const ALL_YEARS: Wanted = { years: null };

export function isWanted({ years }: Wanted, year: number | null): boolean {
  return years === null || year === null || years.includes(year);
}

export function rulesetAt({ inForce }: Checked, year: number | null): Ruleset | null {
  const found = inForce.find(({ years }) => (year === null ? years.length === 0 : years.includes(year)));
  return found?.ruleset ?? null;
}

/** The years that can be wanted, in ascending order. */
export function yearsOf({ forms }: Pick<Checked, 'forms'>): number[] {
  return [...new Set(forms.flatMap(yearsOfForm))].toSorted((a, b) => a - b);
}
