import type { Page } from 'playwright-core';

/** What held a page so long that it could not answer, by the browser's own account, in milliseconds. */
export interface LongTask {
  readonly whole: number;
  /** How much of it began in the product's own scripts; the rest is the grid's, the browser's and the measuring. */
  readonly ours: number;
}

interface Observed {
  readonly tasks: { readonly start: number; readonly end: number }[];
  /** Scripts that are not the grid's. */
  readonly scripts: { readonly start: number; readonly end: number }[];
}

/** Begins to note the long tasks of a page. */
export async function observeTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    interface Script extends PerformanceEntry {
      readonly sourceURL: string;
    }
    const observed: Observed = { tasks: [], scripts: [] };
    Reflect.set(window, 'observed', observed);
    const span = ({ startTime, duration }: PerformanceEntry) => ({
      start: startTime,
      end: startTime + duration,
    });
    new PerformanceObserver((list) => {
      observed.tasks.push(...list.getEntries().map(span));
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      for (const frame of list.getEntries()) {
        const scripts = Reflect.get(frame, 'scripts') as readonly Script[];
        observed.scripts.push(...scripts.filter(({ sourceURL }) => !sourceURL.includes('/luoi/')).map(span));
      }
    }).observe({ type: 'long-animation-frame' });
  });
}

/** The long tasks since it was last asked, the longest first. */
export async function tasksSince(page: Page): Promise<readonly LongTask[]> {
  // What the browser tells of a frame it tells after it.
  await page.waitForTimeout(500);
  const { tasks, scripts } = await page.evaluate(() => {
    const observed = Reflect.get(window, 'observed') as Observed;
    return { tasks: observed.tasks.splice(0), scripts: observed.scripts.splice(0) };
  });
  return tasks
    .map((task) => ({
      whole: Math.round(task.end - task.start),
      ours: Math.round(scripts.reduce((sum, script) => sum + overlap(task, script), 0)),
    }))
    .sort((a, b) => b.ours - a.ours || b.whole - a.whole);
}

function overlap(a: Observed['tasks'][number], b: Observed['tasks'][number]): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
