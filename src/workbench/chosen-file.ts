import { stampOf, type DiskStamp } from './disk-stamp.ts';

/** A file as the clerk chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it can be written back; null where the browser gives no such access. */
  readonly handle: FileSystemFileHandle | null;
  /** As it was on the disk when it was opened or saved last; null where it cannot be written back. */
  readonly stamp: DiskStamp | null;
}

/** What some browsers have of the File System Access API, and TypeScript does not tell. */
declare global {
  interface Window {
    readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
    readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
  }
  interface FileSystemHandle {
    readonly queryPermission?: (what: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
    readonly requestPermission?: (what: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  }
  interface DataTransferItem {
    readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
}

const ENDINGS = ['.xlsx', '.xlsm', '.xltx', '.xls', '.ods', '.csv'];

/**
 * Asks the clerk for a file; null where none was chosen.
 * @throws DOMException where the file cannot be read
 */
export async function chooseFile(): Promise<ChosenFile | null> {
  const handle = await pickHandle();
  if (handle === 'no picker') return chooseByInput();
  return handle && ofHandle(handle);
}

async function pickHandle(): Promise<FileSystemFileHandle | null | 'no picker'> {
  if (!window.showOpenFilePicker) return 'no picker';
  try {
    const [handle] = await window.showOpenFilePicker({
      id: 'soat-bieu',
      types: [{ accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ENDINGS } }],
    });
    return handle ?? null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : 'no picker';
  }
}

/** @throws DOMException where the file cannot be read */
async function ofHandle(handle: FileSystemFileHandle): Promise<ChosenFile> {
  const file = await handle.getFile();
  return { ...(await ofFile(file)), handle, stamp: stampOf(file) };
}

/** @throws DOMException where the file cannot be read */
async function ofFile(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), handle: null, stamp: null };
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

/**
 * What was dropped on the page: one file, none, or more than one.
 * @throws DOMException where the file cannot be read
 */
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
