import type { Steps } from '../grid/index.ts';

/**
 * So long a page may work without answering, in milliseconds. A pause from 50 ms on is one too long: what is left of
 * that is for the step that a slice ends with, and for what the page draws.
 */
const SLICE = 25;

/**
 * Does steps a slice at a time; in between, the page answers whoever types or scrolls. Stops at a step where it is told.
 * @param pausing is called before each pause, so that what is shown in it may tell how far the work has come
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
  pausing?: () => void,
): Promise<Result | null> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    pausing?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) return null;
    begun = performance.now();
  }
}
