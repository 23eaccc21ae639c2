import type { Steps } from '../grid/index.ts';

/** So long a page may work without answering, in milliseconds: a pause of 50 is noticed, and it has to draw, too. */
const SLICE = 30;

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
    const before = performance.now();
    const step = steps.next();
    if (step.done) return step.value;
    const now = performance.now();
    // The next step is expected to take as long as this one did.
    if (now - begun + (now - before) < SLICE) continue;
    pausing?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) return null;
    begun = performance.now();
  }
}
