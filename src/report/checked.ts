import type { Form } from '../forms/form.ts';
import type { Finding, NotChecked } from '../rules/finding.ts';
import type { Ruleset } from '../rules/rulesets/index.ts';
import type { Trouble } from './trouble.ts';

/** A ruleset with the rating years of a workbook that it was applied to, in ascending order. */
export interface InForce {
  readonly ruleset: Ruleset;
  readonly years: readonly number[];
}

/** All that a check gives for one workbook. */
export interface CheckedWorkbook {
  /** In the order of the sheets; `Finding.form` counts in it. */
  readonly forms: readonly Form[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** Ids of the rulesets in force, in the order of the years. */
  readonly rulesets: readonly string[];
  readonly inForce: readonly InForce[];
}

/** A file that was read and checked. */
export interface CheckedFile extends CheckedWorkbook {
  /** The path as given. */
  readonly file: string;
  readonly trouble: null;
  /** Whether marks and filling could be written into it: .xlsx and its kin only. */
  readonly writable: boolean;
}

/** A file that gave no workbook. */
export interface TroubledFile {
  /** The path as given. */
  readonly file: string;
  readonly trouble: Trouble;
}

export type FileResult = CheckedFile | TroubledFile;
