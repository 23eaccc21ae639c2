import { parseArgs } from 'node:util';
import { OPTIONS, optionNamed, type OptionName, type OptionUser } from './options.vi.ts';
import { ARGUMENTS } from './wording.vi.ts';

/** An option as it was given: `rawName` with its dashes. */
interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

/** The options of one command line. Of one that is given twice the last counts, where it does not take several. */
export class GivenOptions {
  readonly #given: readonly GivenOption[];

  constructor(given: readonly GivenOption[]) {
    this.#given = given;
  }

  has(name: OptionName): boolean {
    return this.#given.some((one) => one.name === name);
  }

  last(name: OptionName): string | undefined {
    return this.all(name).at(-1);
  }

  all(name: OptionName): string[] {
    return this.#given.flatMap((one) => (one.name === name && one.value !== undefined ? [one.value] : []));
  }

  /** What is wrong with the first that is, a Vietnamese sentence; null where nothing is. */
  fault(): string | null {
    for (const one of this.#given) {
      const fault = faultOf(one);
      if (fault !== null) return fault;
    }
    return null;
  }

  /** The first that a command would leave unheeded, in a sentence; null where there is none. */
  foreignTo(command: OptionUser): string | null {
    const foreign = this.#given.find(({ name }) => optionNamed(name)?.usedBy.includes(command) === false);
    if (!foreign) return null;
    const users = optionNamed(foreign.name)?.usedBy ?? [];
    return ARGUMENTS.foreign(foreign.rawName, command, users.join(', '));
  }
}

/** The arguments behind the program's name: words, and options wherever they stand among them. */
export function readArguments(argv: readonly string[]): {
  readonly words: readonly string[];
  readonly given: GivenOptions;
} {
  const options = Object.fromEntries(
    Object.keys(OPTIONS).map((name) => {
      const { short, value } = optionNamed(name) ?? { value: null };
      return [name, { type: value ? 'string' : 'boolean', ...(short !== undefined && { short }) } as const];
    }),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    given: new GivenOptions(tokens.filter((token) => token.kind === 'option')),
  };
}

function faultOf({ name, rawName, value }: GivenOption): string | null {
  const option = optionNamed(name);
  if (!option) return ARGUMENTS.unknownOption(rawName);
  const wanted = option.value;
  if (!wanted) return value === undefined ? null : ARGUMENTS.needlessValue(rawName);
  // What looks like the next option is no value: `--ruleset --format json` lacks the ruleset.
  if (value === undefined || value === '' || value.startsWith('--'))
    return ARGUMENTS.noValue(rawName, wanted.words);
  return wanted.fits(value) ? null : ARGUMENTS.badValue(rawName, value, wanted.words);
}
