export type Saved =
  | { readonly kind: 'written'; readonly name: string; readonly handle: FileSystemFileHandle }
  | { readonly kind: 'downloaded'; readonly name: string }
  /** The clerk changed their mind. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

export interface ToSave {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was opened from, if it may be written there. */
  readonly handle: FileSystemFileHandle | null;
}

/** Writes the file where it came from, else where the clerk says, else as a download. */
export async function saveFile({ name, bytes, handle }: ToSave): Promise<Saved> {
  try {
    const target = handle ?? (await window.showSaveFilePicker?.(options(name)));
    if (!target) return download(name, bytes);
    const stream = await target.createWritable();
    await stream.write(new Uint8Array(bytes));
    await stream.close();
    return { kind: 'written', name: target.name, handle: target };
  } catch (error) {
    const isCancelled = error instanceof DOMException && error.name === 'AbortError';
    return { kind: isCancelled ? 'cancelled' : 'failed' };
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

function download(name: string, bytes: Uint8Array): Saved {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN);
  return { kind: 'downloaded', name };
}
