import { LifecycleStages } from './univer-enums.ts';
import type { Facade } from './univer.ts';

/**
 * Resolves once the grid is painted for the first time, a moment after it was started: before that it can neither
 * scroll nor paint again, and throws where it is asked to.
 */
export async function rendered(api: Facade): Promise<void> {
  if (isRendered(api)) return;
  await new Promise<void>((resolve) => {
    const subscription = api.addEvent('LifeCycleChanged', () => {
      if (!isRendered(api)) return;
      subscription.dispose();
      // The parts of the grid are told in their turn, some of them after us.
      setTimeout(resolve);
    });
  });
}

export function isRendered(api: Facade): boolean {
  return api.getCurrentLifecycleStage() >= LifecycleStages.Rendered;
}
