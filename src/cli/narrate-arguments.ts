import type { InsertMode } from '../narrative/index.ts';
import type { FillTarget } from './fill-arguments.ts';
import type { GivenOption, OptionName } from './options.ts';
import { ARGUMENTS } from './wording.vi.ts';

/** What `narrate` was asked to do. */
export interface NarrateOptions {
  readonly format: 'text' | 'json';
  /** The path of a ruleset file; undefined: the built-in rulesets. */
  readonly ruleset: string | undefined;
  readonly workbook: string;
  readonly target: FillTarget;
  /** The page to be written; null: none. */
  readonly html: string | null;
  /** Whether files that are there may be written over. */
  readonly force: boolean;
  readonly mode: InsertMode;
  readonly charts: boolean;
  /** null: all of the forms. */
  readonly years: readonly number[] | null;
  /** Whether what was changed by hand in tables of the product may be written over. */
  readonly overwrite: boolean;
}

/** The options of `narrate`, or what is wrong with them: a Vietnamese sentence. */
export function narrateOptionsOf(
  paths: readonly string[],
  given: readonly GivenOption[],
): NarrateOptions | string {
  const last = (name: OptionName) => given.findLast((one) => one.name === name)?.value;
  const has = (name: OptionName) => given.some((one) => one.name === name);
  const [workbook, another] = paths;
  if (workbook === undefined || workbook === '') return ARGUMENTS.noNarrated;
  if (another !== undefined) return ARGUMENTS.severalNarrated(another);
  const html = last('html') ?? null;
  const target = targetOf(last('out'), html, has);
  if (typeof target === 'string') return target;
  const format = last('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return ARGUMENTS.badValue('--format', format, ARGUMENTS.oneOf(['text', 'json']));
  }
  return {
    format,
    ruleset: last('ruleset'),
    workbook,
    target,
    html,
    force: has('force'),
    mode: has('values') ? 'values' : 'live',
    charts: !has('no-charts'),
    years: last('years')?.split(',').map(Number) ?? null,
    overwrite: has('overwrite'),
  };
}

function targetOf(
  out: string | undefined,
  html: string | null,
  has: (name: OptionName) => boolean,
): FillTarget | string {
  if (has('dry-run')) {
    return out === undefined && html === null && !has('in-place')
      ? { kind: 'nowhere' }
      : ARGUMENTS.dryNarration;
  }
  if (has('in-place')) return out === undefined ? { kind: 'in-place' } : ARGUMENTS.outAndInPlace;
  if (out === undefined) return html === null ? ARGUMENTS.noNarration : { kind: 'nowhere' };
  return { kind: 'file', path: out, overwrite: has('force') };
}
