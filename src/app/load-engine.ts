import type { Engine } from './engine.ts';

/** The rules, in a chunk of their own; loaded once, and asked for again where loading failed. */
export async function loadEngine(): Promise<Engine> {
  const { createEngine } = await import('./engine.ts');
  engine ??= createEngine();
  return engine;
}

let engine: Engine | null = null;
