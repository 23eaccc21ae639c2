import { parseArgs } from 'node:util';
import { SEVERITIES, type Severity } from '../rules/finding.ts';
import { QUOTA_BASES, type QuotaBase } from '../rules/rulesets/index.ts';
import { fillOptionsOf, type FillOptions } from './fill-arguments.ts';
import { narrateOptionsOf, type NarrateOptions } from './narrate-arguments.ts';
import { faultOf, FORMATS, OPTIONS, type Format, type GivenOption } from './options.ts';
import { ARGUMENTS } from './wording.vi.ts';

export type { Format } from './options.ts';

/** What `check` was asked to do. */
export interface CheckOptions {
  readonly format: Format;
  /** The path of a ruleset file; undefined: the built-in rulesets. */
  readonly ruleset: string | undefined;
  readonly base: QuotaBase | undefined;
  /** The least severity to print. */
  readonly severity: Severity;
  /** Files and folders as given; none: the sample. */
  readonly paths: readonly string[];
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'fill'; readonly options: FillOptions }
  | { readonly kind: 'narrate'; readonly options: NarrateOptions }
  /** The page in a browser; `port`: the first to try. */
  | { readonly kind: 'serve'; readonly port: number }
  /** `message`: what is wrong, a Vietnamese sentence. */
  | { readonly kind: 'wrong'; readonly message: string };

/** The command in the arguments behind the program's name. Of an option that is given twice the last counts. */
export function parseArguments(argv: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  for (const token of options) {
    const message = faultOf(token);
    if (message !== null) return { kind: 'wrong', message };
  }
  if (options.some(({ name }) => name === 'help')) return { kind: 'help' };
  if (options.some(({ name }) => name === 'version')) return { kind: 'version' };
  return commandOf(words, options);
}

function commandOf(words: readonly string[], given: readonly GivenOption[]): Command {
  const values = new Map(given.map(({ name, value }) => [name, value]));
  const [command, ...paths] = words;
  if (command === undefined) return { kind: 'wrong', message: ARGUMENTS.noCommand };
  if (command === 'fill') return fillCommand(paths, given);
  if (command === 'narrate') return narrateCommand(paths, given);
  if (command === 'serve') return { kind: 'serve', port: Number(values.get('port') ?? DEFAULT_PORT) };
  if (command !== 'check') return { kind: 'wrong', message: ARGUMENTS.unknownCommand(command) };
  const foreign = given.find(({ name }) => [...FILL_ONLY, ...NARRATE_ONLY].includes(name));
  if (foreign) return { kind: 'wrong', message: foreignToCheck(foreign) };
  if (paths.includes('')) return { kind: 'wrong', message: ARGUMENTS.emptyPath };
  const options: CheckOptions = {
    format: FORMATS.find((format) => format === values.get('format')) ?? 'text',
    ruleset: values.get('ruleset'),
    base: QUOTA_BASES.find((base) => base === values.get('base')),
    severity: SEVERITIES.find((severity) => severity === values.get('severity')) ?? 'info',
    paths,
  };
  return { kind: 'check', options };
}

/** What `check` would leave unheeded; whoever gives it means another command. */
const FILL_ONLY: readonly string[] = 'register text out unit year dry-run in-place force'.split(' ');
const NARRATE_ONLY: readonly string[] = 'values no-charts years html overwrite'.split(' ');
const CHECK_ONLY: readonly string[] = ['base', 'severity', 'port'];
const NOT_NARRATED: readonly string[] = 'register text unit year base severity port'.split(' ');

function foreignToCheck({ name, rawName }: GivenOption): string {
  return NARRATE_ONLY.includes(name) ? ARGUMENTS.onlyForNarrate(rawName) : ARGUMENTS.notForCheck(rawName);
}

function narrateCommand(paths: readonly string[], given: readonly GivenOption[]): Command {
  const foreign = given.find(({ name }) => NOT_NARRATED.includes(name));
  if (foreign) return { kind: 'wrong', message: ARGUMENTS.notForNarrate(foreign.rawName) };
  const options = narrateOptionsOf(paths, given);
  return typeof options === 'string' ? { kind: 'wrong', message: options } : { kind: 'narrate', options };
}

function fillCommand(paths: readonly string[], given: readonly GivenOption[]): Command {
  const foreign = given.find(({ name }) => [...CHECK_ONLY, ...NARRATE_ONLY].includes(name));
  if (foreign) return { kind: 'wrong', message: ARGUMENTS.notForFill(foreign.rawName) };
  const options = fillOptionsOf(paths, given);
  return typeof options === 'string' ? { kind: 'wrong', message: options } : { kind: 'fill', options };
}

/** Where the page is served unless told otherwise. */
const DEFAULT_PORT = 3000;
