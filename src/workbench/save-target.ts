import type { DiskStamp } from './disk-stamp.ts';

/** Where a file is saved. */
export type Target =
  | {
      readonly kind: 'disk';
      readonly handle: FileSystemFileHandle;
      /** What may be written over; null: whatever is there. */
      readonly known: DiskStamp | null;
    }
  /** The browser writes no files: it downloads them. */
  | { readonly kind: 'download'; readonly name: string };

/**
 * Asks the clerk where to save, proposing a name; null: they changed their mind. It is to follow the press of a
 * button, or the browser does not ask.
 */
export async function pickTarget(name: string): Promise<Target | null> {
  if (!window.showSaveFilePicker) return { kind: 'download', name };
  try {
    const handle = await window.showSaveFilePicker(options(name));
    return { kind: 'disk', handle, known: null };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return { kind: 'download', name };
  }
}

function options(name: string): object {
  const ending = name.slice(name.lastIndexOf('.'));
  return {
    id: 'soat-bieu',
    suggestedName: name,
    types: [{ accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': [ending] } }],
  };
}

/** Long enough for any browser to have taken the bytes, in milliseconds. */
const TAKEN = 60_000;

export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN);
}
