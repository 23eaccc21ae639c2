import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { LARGEST_MEMORY, withMemoryLimit, type Model } from '../places/formulas/index.ts';

let started: Promise<unknown> | undefined;

/**
 * V8 would go on to make the engine's code faster in the background, which a report is too short to gain by, and a program
 * does not end before that is done: it took as long again as the whole check.
 */
const NO_FASTER_CODE = '--liftoff-only';

/** An empty model of IronCalc, which is loaded when it is first asked for, and takes no more memory than it may. */
export async function newModel(): Promise<Model> {
  setFlagsFromString(NO_FASTER_CODE);
  const engine = await import('@ironcalc/wasm');
  const module = new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url);
  started ??= engine.default({ module_or_path: withMemoryLimit(readFileSync(module), LARGEST_MEMORY) });
  await started;
  return new engine.Model('check', 'en', 'UTC', 'en');
}
