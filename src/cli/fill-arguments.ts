import { ARGUMENTS } from './wording.vi.ts';
import type { GivenOptions } from './given-options.ts';

/** Where the filled workbook goes. */
export type FillTarget =
  | { readonly kind: 'nowhere' }
  /** `overwrite`: whether what stands against writing into it (read-only, open elsewhere) is waived. */
  | { readonly kind: 'in-place'; readonly overwrite?: boolean }
  /** `overwrite`: whether a file that is there may be written over. */
  | { readonly kind: 'file'; readonly path: string; readonly overwrite: boolean };

/** What `fill` was asked to do. */
export interface FillOptions {
  readonly format: 'text' | 'json';
  /** The path of a ruleset file; undefined: the built-in rulesets. */
  readonly ruleset: string | undefined;
  readonly workbook: string;
  /** Other workbooks whose registers are read. */
  readonly registers: readonly string[];
  /** Text files that cite documents. */
  readonly texts: readonly string[];
  /** The code of the unit, "HU"; null: as its letterhead and documents tell. */
  readonly unit: string | null;
  /** The report year; null: as the workbook tells. */
  readonly year: number | null;
  readonly target: FillTarget;
}

/** The options of `fill`, or what is wrong with them: a Vietnamese sentence. */
export function fillOptionsOf(paths: readonly string[], given: GivenOptions): FillOptions | string {
  const [workbook, another] = paths;
  if (workbook === undefined || workbook === '') return ARGUMENTS.noWorkbook;
  if (another !== undefined) return ARGUMENTS.severalWorkbooks(another);
  const target = targetOf(given);
  if (typeof target === 'string') return target;
  const format = given.last('format') ?? (target.kind === 'nowhere' ? 'json' : 'text');
  if (format !== 'text' && format !== 'json') {
    return ARGUMENTS.badValue('--format', format, ARGUMENTS.oneOf(['text', 'json']));
  }
  return {
    format,
    ruleset: given.last('ruleset'),
    workbook,
    registers: given.all('register'),
    texts: given.all('text'),
    unit: given.last('unit')?.normalize('NFC') ?? null,
    year: yearOf(given.last('year')),
    target,
  };
}

function targetOf(given: GivenOptions): FillTarget | string {
  const out = given.last('out');
  if (given.has('dry-run'))
    return out === undefined && !given.has('in-place') ? { kind: 'nowhere' } : ARGUMENTS.dryRun;
  if (given.has('in-place')) return out === undefined ? inPlace(given.has('force')) : ARGUMENTS.outAndInPlace;
  return out === undefined ? ARGUMENTS.noOut : { kind: 'file', path: out, overwrite: given.has('force') };
}

export function inPlace(force: boolean): FillTarget {
  return { kind: 'in-place', ...(force && { overwrite: true }) };
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
