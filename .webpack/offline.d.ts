/** How the page asks for a file, and by what it knows that it got the right one. */
export interface Asset {
  readonly address: string;
  readonly integrity: string;
}

export function assetOf(name: string, content: Uint8Array): Asset;

/** What the service worker keeps: the files as the page asks for them. */
export function keptFiles(files: readonly (readonly [name: string, content: Uint8Array])[]): readonly Asset[];
