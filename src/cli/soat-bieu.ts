import { readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { cacheIn } from './code-cache.ts';

// The build writes the cache by it.
export { sealed } from './code-cache.ts';

/**
 * V8 begins to optimise a function once it has run for so long: nine times as long as it would by itself. Functions of a
 * check meet values of all kinds at first, and what was optimised too early is thrown away and made again: 300 reports
 * took a quarter more of the processor's time, and one report a ninth. (A V8 without such a flag passes over it.)
 */
const OPTIMISE_LATER = '--interrupt-budget=600000';

/** What Node puts around a module; the line break keeps the columns of the script, and its lines are counted from it. */
const WRAPPER = ['(function (exports, require, module, __filename, __dirname) {\n', '\n})'] as const;

type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: { readonly exports: object },
  ...names: readonly [filename: string, dirname: string]
) => void;

/** Starts the command line by a script whose code V8 need not compile anew, where the build kept it for this Node. */
function start(file: string): void {
  setFlagsFromString(OPTIMISE_LATER);
  const source = readFileSync(file);
  const cachedData = cacheIn(file, source);
  const script = new Script(WRAPPER[0] + source.toString() + WRAPPER[1], {
    filename: file,
    lineOffset: -1,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as Wrapped;
  run(module.exports, Module.createRequire(file), module, file, dirname(file));
}

start(join(__dirname, 'main.js'));
