import { SEVERITIES } from '../rules/finding.ts';
import { QUOTA_BASES } from '../rules/rulesets/index.ts';
import { ARGUMENTS } from './wording.vi.ts';

export const FORMATS = ['text', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** All options of all commands, as `parseArgs` of Node wants them. */
export const OPTIONS = {
  format: { type: 'string' },
  ruleset: { type: 'string' },
  base: { type: 'string' },
  severity: { type: 'string' },
  port: { type: 'string' },
  register: { type: 'string' },
  text: { type: 'string' },
  out: { type: 'string', short: 'o' },
  unit: { type: 'string' },
  year: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'in-place': { type: 'boolean' },
  force: { type: 'boolean' },
  values: { type: 'boolean' },
  'no-charts': { type: 'boolean' },
  overwrite: { type: 'boolean' },
  years: { type: 'string' },
  html: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** An option as it was given: `rawName` with its dashes. */
export interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

/** What an option's value is to be: in words, and the test of it. */
interface Wanted {
  readonly words: string;
  readonly fits: (value: string) => boolean;
}

const ANY = () => true;
const oneOf = (values: readonly string[]): Wanted => ({
  words: ARGUMENTS.oneOf(values),
  fits: (value) => values.includes(value),
});

const WANTED: Readonly<Record<OptionName, Wanted | null>> = {
  format: oneOf(FORMATS),
  ruleset: { words: ARGUMENTS.filePath, fits: ANY },
  base: oneOf(QUOTA_BASES),
  severity: oneOf(SEVERITIES),
  port: { words: ARGUMENTS.portNumber, fits: isPort },
  register: { words: ARGUMENTS.registerPath, fits: ANY },
  text: { words: ARGUMENTS.textPath, fits: ANY },
  out: { words: ARGUMENTS.outPath, fits: ANY },
  unit: { words: ARGUMENTS.unitCode, fits: (value) => /^\p{Lu}\p{L}{0,9}$/u.test(value.normalize('NFC')) },
  year: { words: ARGUMENTS.year, fits: (value) => /^20\d\d$/u.test(value) },
  'dry-run': null,
  'in-place': null,
  force: null,
  values: null,
  'no-charts': null,
  overwrite: null,
  years: { words: ARGUMENTS.years, fits: (value) => /^20\d\d(?:,20\d\d)*$/u.test(value) },
  html: { words: ARGUMENTS.htmlPath, fits: ANY },
  help: null,
  version: null,
};

/** What is wrong with an option, a Vietnamese sentence; null where nothing is. */
export function faultOf({ name, rawName, value }: GivenOption): string | null {
  if (!isOption(name)) return ARGUMENTS.unknownOption(rawName);
  const wanted = WANTED[name];
  if (!wanted) return value === undefined ? null : ARGUMENTS.needlessValue(rawName);
  // What looks like the next option is no value: `--ruleset --format json` lacks the ruleset.
  if (value === undefined || value === '' || value.startsWith('--'))
    return ARGUMENTS.noValue(rawName, wanted.words);
  return wanted.fits(value) ? null : ARGUMENTS.badValue(rawName, value, wanted.words);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/u.test(text) && Number(text) > 0 && Number(text) <= 65_535;
}
