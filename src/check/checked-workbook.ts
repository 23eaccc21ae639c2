import type { Recognition } from '../forms/form.ts';
import type { Finding } from '../rules/finding.ts';
import type { NotChecked } from '../rules/not-checked.ts';
import type { Ruleset } from '../rules/rulesets/index.ts';

/** A ruleset with the rating years of a workbook that it was applied to, in ascending order. */
export interface InForce {
  readonly ruleset: Ruleset;
  readonly years: readonly number[];
}

/** How much of a workbook is open: where anything is, nothing may be said to be free of errors as a whole. */
export interface OpenParts {
  /** Tables in which no form was found. */
  readonly unknownTables: number;
  /** Columns and rows of forms whose figures nothing reads. */
  readonly unreadFigures: number;
  /** Other places that were not read or not judged. */
  readonly others: number;
}

/**
 * All that a check gives for one workbook: what was recognised in it, and what the rules say of that. The forms are in
 * the order of the sheets; `Finding.form` counts in it.
 */
export interface CheckedWorkbook extends Recognition {
  /** The sheets that nobody sees: of what stands there it is said. */
  readonly hiddenSheets: readonly string[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** How many comparisons were made in each form, in the order of the forms. */
  readonly checks: readonly number[];
  readonly open: OpenParts;
  /** Ids of the rulesets in force, in the order of the years. */
  readonly rulesets: readonly string[];
  readonly inForce: readonly InForce[];
}
