import { inSlices } from '../app/slices.ts';
import type { Steps } from '../grid/index.ts';

/**
 * Does steps a slice at a time.
 * @param pausing is called before each pause
 * @throws Error where it was told to stop
 */
export async function stoppable<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  pausing?: () => void,
): Promise<Result> {
  const result = await inSlices(steps, signal, pausing);
  if (result === null || signal.aborted) throw new Error('It is not wanted any more.');
  return result;
}
