import { readFileSync } from 'node:fs';
import type { Model } from '../places/formulas/index.ts';

let started: Promise<unknown> | undefined;

/** Loads IronCalc when the first file needs it; most never do. */
export async function newModel(): Promise<Model> {
  const engine = await import('@ironcalc/wasm');
  const bytes = new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url);
  started ??= engine.default({ module_or_path: readFileSync(bytes) });
  await started;
  return new engine.Model('check', 'en', 'UTC', 'en');
}
