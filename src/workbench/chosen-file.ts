/** A file as the clerk chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it can be written back; null where the browser gives no such access. */
  readonly handle: FileSystemFileHandle | null;
}

/** What some browsers have of the File System Access API, and TypeScript does not tell. */
declare global {
  interface Window {
    readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
    readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
  }
  interface DataTransferItem {
    readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
}

const ENDINGS = ['.xlsx', '.xlsm', '.xltx', '.xls', '.ods', '.csv'];

/** Asks the clerk for a file; null where none was chosen. */
export async function chooseFile(): Promise<ChosenFile | null> {
  if (!window.showOpenFilePicker) return chooseByInput();
  try {
    const [handle] = await window.showOpenFilePicker({
      id: 'soat-bieu',
      types: [{ accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ENDINGS } }],
    });
    return handle ? await ofHandle(handle) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return chooseByInput();
  }
}

async function ofHandle(handle: FileSystemFileHandle): Promise<ChosenFile> {
  return { ...(await ofFile(await handle.getFile())), handle };
}

export async function ofFile(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), handle: null };
}

function chooseByInput(): Promise<ChosenFile | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ENDINGS.join(',');
  return new Promise((resolve, reject) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) ofFile(file).then(resolve, reject);
      else resolve(null);
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}

/** What was dropped on the page: one file, none, or more than one. */
export async function dropped(transfer: DataTransfer): Promise<ChosenFile | null | 'many'> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const [item] = items;
  if (!item) return null;
  if (items.length > 1) return 'many';
  const file = item.getAsFile();
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  if (handle instanceof FileSystemFileHandle) return ofHandle(handle);
  return file ? ofFile(file) : null;
}
