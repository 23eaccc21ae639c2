import { loadEngine } from '../app/load-engine.ts';

/** Gets what the first file will need, while the clerk looks for it; what does not come is asked for again then. */
export function preload(): void {
  // Safari has no word for it: there all comes with the file.
  if (!('requestIdleCallback' in window)) return;
  requestIdleCallback(() => {
    import('./workbook.ts').then(
      () => requestIdleCallback(() => void loadEngine().catch(() => undefined)),
      () => undefined,
    );
  });
}
