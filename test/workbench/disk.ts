import type { BrowserContext, Page } from 'playwright-core';
import type { Workbook } from '../../src/grid/index.ts';
import { workbookOf } from './saved-file.ts';

/** What the page of a test is given in place of the system's windows and a clerk's disk. */
interface Disk {
  /** The file that is chosen next. */
  chosen: string;
  /** Under which name the next copy is saved; null: as proposed. */
  copy: string | null;
  /** The names that were proposed for files to save. */
  readonly proposed: string[];
  /** Writing waits until this resolves; false: it fails half-way. */
  mayWrite: Promise<boolean>;
  goOn: (isWell: boolean) => void;
  /** Whether something is being written. */
  isWriting: boolean;
}

/**
 * Gives all tabs of a context a disk: files of the browser's own (which are real ones, with dates and sizes), that the
 * windows for opening and saving choose from. It is there from the next load on.
 */
export async function giveDisk(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const disk: Disk = {
      chosen: '',
      copy: null,
      proposed: [],
      mayWrite: Promise.resolve(true),
      goOn: () => undefined,
      isWriting: false,
    };
    const handleOf = async (name: string, create: boolean): Promise<FileSystemFileHandle> => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle(name, { create });
      const writable = handle.createWritable.bind(handle);
      handle.createWritable = async () => {
        const stream = await writable();
        const write = stream.write.bind(stream);
        stream.write = async (data) => {
          disk.isWriting = true;
          const isWell = await disk.mayWrite;
          disk.isWriting = false;
          if (!isWell) throw new DOMException('the disk is gone', 'InvalidStateError');
          await write(data);
        };
        return stream;
      };
      return handle;
    };
    const pickers = {
      disk,
      showOpenFilePicker: async () => [await handleOf(disk.chosen, false)],
      showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) => {
        disk.proposed.push(suggestedName);
        return handleOf(disk.copy ?? suggestedName, true);
      },
    };
    // Whatever else is done with these before the page begins.
    for (const [name, value] of Object.entries(pickers))
      Object.defineProperty(window, name, { value, configurable: false });
  });
}

/** Another program saves a file. */
export async function putOnDisk(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ([file, base64]) => {
      const root = await navigator.storage.getDirectory();
      const stream = await (await root.getFileHandle(file, { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await stream.close();
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}

export async function removeFromDisk(page: Page, name: string): Promise<void> {
  await page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(file);
  }, name);
}

export async function onDisk(page: Page, name: string): Promise<Workbook> {
  const base64 = await page.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    const blob = await (await root.getFileHandle(file)).getFile();
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  }, name);
  return workbookOf(new Uint8Array(Buffer.from(base64, 'base64')));
}

/** Presses the button that opens a file, and chooses one. */
export async function openFromDisk(page: Page, name: string): Promise<void> {
  await page.evaluate((file) => {
    (Reflect.get(window, 'disk') as Disk).chosen = file;
  }, name);
  await page
    .getByRole('button', { name: /^Mở tệp/u })
    .first()
    .click();
}

/** Saving copies writes them under this name; null: under the one that is proposed. */
export async function nameCopies(page: Page, name: string | null): Promise<void> {
  await page.evaluate((file) => {
    (Reflect.get(window, 'disk') as Disk).copy = file;
  }, name);
}

export function proposedNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (Reflect.get(window, 'disk') as Disk).proposed);
}

/** From now on writing takes until `goOn`. */
export async function slowDown(page: Page): Promise<void> {
  await page.evaluate(() => {
    const disk = Reflect.get(window, 'disk') as Disk;
    disk.mayWrite = new Promise((resolve) => {
      disk.goOn = resolve;
    });
  });
}

/** Lets writing, once it has begun, come to its end, and later writes to theirs at once. */
export async function goOn(page: Page, isWell = true): Promise<void> {
  await page.waitForFunction(() => (Reflect.get(window, 'disk') as Disk).isWriting);
  await page.evaluate((well) => {
    const disk = Reflect.get(window, 'disk') as Disk;
    disk.goOn(well);
    disk.mayWrite = Promise.resolve(true);
  }, isWell);
}
