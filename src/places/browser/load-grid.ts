import SCRIPTS from './grid-scripts.json';
import type { UniverGlobals } from './univer.ts';

/** Where the grid's scripts and style sheet lie, relative to the page. */
export const GRID_FOLDER = 'luoi';

export interface LoadOptions {
  /** The page's own copy of React, which the scripts use through the names that they know. */
  readonly react: { readonly React: object; readonly ReactDOM: object };
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/**
 * Loads the grid's scripts in their order; those that are there already are not loaded again.
 * @throws Error where one cannot be loaded
 */
export async function loadGrid({ react, onProgress }: LoadOptions): Promise<UniverGlobals> {
  Object.assign(globalThis, react);
  addStyleSheet(`${GRID_FOLDER}/index.css`);
  const whole = SCRIPTS.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  let loaded = 0;
  await Promise.all(
    SCRIPTS.map(async ({ to, kilobytes }) => {
      await addScript(`${GRID_FOLDER}/${to}`);
      loaded += kilobytes;
      onProgress(loaded / whole);
    }),
  );
  const published: object = globalThis;
  if (!hasGrid(published)) throw new Error('The scripts of the grid published nothing.');
  return published;
}

function hasGrid(place: object): place is UniverGlobals {
  return 'UniverPresetSheetsCore' in place && 'UniverPresetSheetsCoreViVN' in place;
}

/** All are fetched at once and run one after the other. */
function addScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const known = document.querySelector(`script[src="${path}"][data-loaded]`);
    if (known) {
      resolve();
      return;
    }
    const script = document.createElement('script');
    script.src = path;
    script.async = false;
    script.onload = () => {
      script.dataset['loaded'] = '';
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${path} could not be loaded`));
    };
    document.head.append(script);
  });
}

function addStyleSheet(path: string): void {
  if (document.querySelector(`link[href="${path}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = path;
  document.head.append(link);
}
