import { SEVERITIES, type Severity } from '../rules/finding.ts';
import { QUOTA_BASES, type QuotaBase } from '../rules/rulesets/index.ts';
import type { GivenOptions } from './given-options.ts';
import { FORMATS, type Format } from './options.vi.ts';
import { ARGUMENTS } from './wording.vi.ts';

/** What `check` was asked to do. */
export interface CheckOptions {
  readonly format: Format;
  /** The path of a ruleset file; undefined: the built-in rulesets. */
  readonly ruleset: string | undefined;
  readonly base: QuotaBase | undefined;
  /** The least severity to print. */
  readonly severity: Severity;
  /** Explanations cover nothing. */
  readonly strict: boolean;
  /** Files and folders as given; none: the sample. */
  readonly paths: readonly string[];
}

/** The options of `check`, or what is wrong with them: a Vietnamese sentence. */
export function checkOptionsOf(paths: readonly string[], given: GivenOptions): CheckOptions | string {
  if (paths.includes('')) return ARGUMENTS.emptyPath;
  return {
    format: FORMATS.find((format) => format === given.last('format')) ?? 'text',
    ruleset: given.last('ruleset'),
    base: QUOTA_BASES.find((base) => base === given.last('base')),
    severity: SEVERITIES.find((severity) => severity === given.last('severity')) ?? 'info',
    strict: given.has('strict'),
    paths,
  };
}
