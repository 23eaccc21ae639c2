import type { InsertMode } from '../narrative/index.ts';
import { inPlace, type FillTarget } from './fill-arguments.ts';
import type { GivenOptions } from './given-options.ts';
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
export function narrateOptionsOf(paths: readonly string[], given: GivenOptions): NarrateOptions | string {
  const [workbook, another] = paths;
  if (workbook === undefined || workbook === '') return ARGUMENTS.noNarrated;
  if (another !== undefined) return ARGUMENTS.severalNarrated(another);
  const html = given.last('html') ?? null;
  const target = targetOf(html, given);
  if (typeof target === 'string') return target;
  const format = given.last('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return ARGUMENTS.badValue('--format', format, ARGUMENTS.oneOf(['text', 'json']));
  }
  return {
    format,
    ruleset: given.last('ruleset'),
    workbook,
    target,
    html,
    force: given.has('force'),
    mode: given.has('values') ? 'values' : 'live',
    charts: !given.has('no-charts'),
    years: given.last('years')?.split(',').map(Number) ?? null,
    overwrite: given.has('overwrite'),
  };
}

function targetOf(html: string | null, given: GivenOptions): FillTarget | string {
  const out = given.last('out');
  if (given.has('dry-run')) {
    return out === undefined && html === null && !given.has('in-place')
      ? { kind: 'nowhere' }
      : ARGUMENTS.dryNarration;
  }
  if (given.has('in-place')) return out === undefined ? inPlace(given.has('force')) : ARGUMENTS.outAndInPlace;
  if (out === undefined) return html === null ? ARGUMENTS.noNarration : { kind: 'nowhere' };
  return { kind: 'file', path: out, overwrite: given.has('force') };
}
