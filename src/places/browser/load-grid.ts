import SCRIPTS from './grid-scripts.json';
import type { UniverGlobals } from './univer.ts';

/** Where the grid's scripts and style sheet lie, relative to the page. */
const GRID_FOLDER = 'luoi';

/** How a file is asked for. */
export interface AddressedFile {
  /** Relative to the page. */
  readonly address: string;
  /** What the browser holds the file against, as in an attribute of that name; empty: nothing. */
  readonly integrity: string;
}

export interface LoadOptions {
  /** The page's own copy of React, which the scripts use through the names that they know. */
  readonly react: { readonly React: object; readonly ReactDOM: object };
  /** How to ask for a file of the grid's folder; without it just by its name. */
  readonly addressOf?: (name: string) => AddressedFile;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/**
 * Loads the grid's scripts in their order; those that are there already are not loaded again.
 * @throws Error where one cannot be loaded
 */
export async function loadGrid({
  react,
  addressOf = (name) => ({ address: name, integrity: '' }),
  onProgress,
}: LoadOptions): Promise<UniverGlobals> {
  Object.assign(globalThis, react);
  addStyleSheet(addressOf(`${GRID_FOLDER}/index.css`));
  const whole = SCRIPTS.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  let loaded = 0;
  await Promise.all(
    SCRIPTS.map(async ({ to, kilobytes }) => {
      await addScript(addressOf(`${GRID_FOLDER}/${to}`));
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
function addScript({ address, integrity }: AddressedFile): Promise<void> {
  return new Promise((resolve, reject) => {
    const known = document.querySelector(`script[src="${address}"][data-loaded]`);
    if (known) {
      resolve();
      return;
    }
    const script = document.createElement('script');
    script.src = address;
    script.integrity = integrity;
    script.async = false;
    script.onload = () => {
      script.dataset['loaded'] = '';
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} could not be loaded`));
    };
    document.head.append(script);
  });
}

function addStyleSheet({ address, integrity }: AddressedFile): void {
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  link.integrity = integrity;
  document.head.append(link);
}
