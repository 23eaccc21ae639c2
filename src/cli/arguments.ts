import { parseArgs } from 'node:util';
import { SEVERITIES, type Severity } from '../rules/finding.ts';
import { QUOTA_BASES, type QuotaBase } from '../rules/rulesets/index.ts';
import { ARGUMENTS } from './wording.vi.ts';

export const FORMATS = ['text', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

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
  /** The page in a browser; `port`: the first to try. */
  | { readonly kind: 'serve'; readonly port: number }
  /** `message`: what is wrong, a Vietnamese sentence. */
  | { readonly kind: 'wrong'; readonly message: string };

const OPTIONS = {
  format: { type: 'string' },
  ruleset: { type: 'string' },
  base: { type: 'string' },
  severity: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;
interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

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
  return commandOf(words, new Map(options.map(({ name, value }) => [name, value])));
}

function commandOf(words: readonly string[], values: ReadonlyMap<string, string | undefined>): Command {
  const [command, ...paths] = words;
  if (command === undefined) return { kind: 'wrong', message: ARGUMENTS.noCommand };
  if (command === 'serve') return { kind: 'serve', port: Number(values.get('port') ?? DEFAULT_PORT) };
  if (command !== 'check') return { kind: 'wrong', message: ARGUMENTS.unknownCommand(command) };
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

/** Where the page is served unless told otherwise. */
const DEFAULT_PORT = 3000;

const VALUES: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
  format: FORMATS,
  base: QUOTA_BASES,
  severity: SEVERITIES,
};

function faultOf({ name, rawName, value }: OptionToken): string | null {
  if (!isOption(name)) return ARGUMENTS.unknownOption(rawName);
  if (OPTIONS[name].type === 'boolean') return value === undefined ? null : ARGUMENTS.needlessValue(rawName);
  const values = VALUES[name];
  const wanted =
    name === 'port' ? ARGUMENTS.portNumber : values ? ARGUMENTS.oneOf(values) : ARGUMENTS.filePath;
  // What looks like the next option is no value: `--ruleset --format json` lacks the ruleset.
  if (value === undefined || value === '' || value.startsWith('--'))
    return ARGUMENTS.noValue(rawName, wanted);
  if (name === 'port' && !isPort(value)) return ARGUMENTS.badValue(rawName, value, wanted);
  return values?.includes(value) === false ? ARGUMENTS.badValue(rawName, value, wanted) : null;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/u.test(text) && Number(text) > 0 && Number(text) <= 65_535;
}
