import { ARGUMENTS } from './wording.vi.ts';
import type { GivenOption, OptionName } from './options.ts';

/** Where the filled workbook goes. */
export type FillTarget =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'in-place' }
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
export function fillOptionsOf(paths: readonly string[], given: readonly GivenOption[]): FillOptions | string {
  const all = (name: OptionName) =>
    given.flatMap((one) => (one.name === name && one.value !== undefined ? [one.value] : []));
  const has = (name: OptionName) => given.some((one) => one.name === name);
  const [workbook, another] = paths;
  if (workbook === undefined || workbook === '') return ARGUMENTS.noWorkbook;
  if (another !== undefined) return ARGUMENTS.severalWorkbooks(another);
  const target = targetOf(all('out').at(-1), has);
  if (typeof target === 'string') return target;
  const format = all('format').at(-1) ?? (target.kind === 'nowhere' ? 'json' : 'text');
  if (format !== 'text' && format !== 'json') {
    return ARGUMENTS.badValue('--format', format, ARGUMENTS.oneOf(['text', 'json']));
  }
  return {
    format,
    ruleset: all('ruleset').at(-1),
    workbook,
    registers: all('register'),
    texts: all('text'),
    unit: all('unit').at(-1)?.normalize('NFC') ?? null,
    year: yearOf(all('year').at(-1)),
    target,
  };
}

function targetOf(out: string | undefined, has: (name: OptionName) => boolean): FillTarget | string {
  if (has('dry-run')) return out === undefined && !has('in-place') ? { kind: 'nowhere' } : ARGUMENTS.dryRun;
  if (has('in-place')) return out === undefined ? { kind: 'in-place' } : ARGUMENTS.outAndInPlace;
  return out === undefined ? ARGUMENTS.noOut : { kind: 'file', path: out, overwrite: has('force') };
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
