import { checkOptionsOf, type CheckOptions } from './check-arguments.ts';
import { fillOptionsOf, type FillOptions } from './fill-arguments.ts';
import { readArguments } from './given-options.ts';
import { narrateOptionsOf, type NarrateOptions } from './narrate-arguments.ts';
import { ARGUMENTS } from './wording.vi.ts';

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

/** The command in the arguments behind the program's name. */
export function parseArguments(argv: readonly string[]): Command {
  const { words, given } = readArguments(argv);
  const fault = given.fault();
  if (fault !== null) return { kind: 'wrong', message: fault };
  if (given.has('help')) return { kind: 'help' };
  if (given.has('version')) return { kind: 'version' };
  const [command, ...paths] = words;
  switch (command) {
    case undefined:
      return { kind: 'wrong', message: ARGUMENTS.noCommand };
    case 'serve': {
      const message = given.foreignTo(command);
      const port = Number(given.last('port') ?? DEFAULT_PORT);
      return message === null ? { kind: 'serve', port } : { kind: 'wrong', message };
    }
    case 'check':
      return orWrong(command, given.foreignTo(command) ?? checkOptionsOf(paths, given));
    case 'fill':
      return orWrong(command, given.foreignTo(command) ?? fillOptionsOf(paths, given));
    case 'narrate':
      return orWrong(command, given.foreignTo(command) ?? narrateOptionsOf(paths, given));
    default:
      return { kind: 'wrong', message: ARGUMENTS.unknownCommand(command) };
  }
}

/** A command, or the sentence in place of its options. */
function orWrong<Kind extends string, Options extends object>(
  kind: Kind,
  options: Options | string,
): { readonly kind: Kind; readonly options: Options } | { readonly kind: 'wrong'; readonly message: string } {
  return typeof options === 'string' ? { kind: 'wrong', message: options } : { kind, options };
}

/** Where the page is served, if no other port is asked for. */
const DEFAULT_PORT = 3000;
