import type { SavedFile } from '../places/browser/index.ts';
import type { Ask } from './asking.ts';
import type { ChosenFile } from './chosen-file.ts';
import { stampOf } from './disk-stamp.ts';
import { alone, askToWrite, inTheWay, writeFile, type DiskWrite } from './disk.ts';
import { openInOtherTab, type OtherTab } from './other-tab.ts';
import { download, pickTarget, type Target } from './save-target.ts';
import { failureText, PAGE } from './wording.vi.ts';

/** What became of saving, and what the clerk is told of it. */
export type Saving =
  /** `file`: what is open from now on. */
  | { readonly kind: 'saved'; readonly file: ChosenFile; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string }
  /** The clerk changed their mind. */
  | { readonly kind: 'cancelled' };

/** What is saved. What is done to it between the two calls is not in the bytes, and stays to be saved. */
export interface Savable {
  readonly beginSave: () => Promise<SavedFile>;
  readonly endSave: (isWritten: boolean) => void;
}

export interface SaveWishes {
  /** Whether it becomes a file of its own name. */
  readonly isCopy: boolean;
  /** What a copy is called, if the clerk does not choose otherwise. */
  readonly copyName: string;
  readonly ask: Ask;
}

/** Somebody else has changed the file, or taken it away. */
type Conflict = Extract<DiskWrite, { kind: 'changed' | 'gone' }>;

/** Saves a file where it came from, else where the clerk says, else as a download; asks before others' work is lost. */
export async function saveWork(file: ChosenFile, work: Savable, wishes: SaveWishes): Promise<Saving> {
  const { name, handle, stamp } = file;
  const { isCopy, copyName } = wishes;
  let target: Target | null =
    handle && !isCopy ? { kind: 'disk', handle, known: stamp } : await pickTarget(isCopy ? copyName : name);
  while (target) {
    const tried = target.kind === 'disk' ? await toDisk(target, work) : await asDownload(target.name, work);
    if (tried.kind === 'saved' || tried.kind === 'failed') return tried;
    target = await otherwise(target, tried, wishes);
  }
  return { kind: 'cancelled' };
}

type Tried = Exclude<Saving, { kind: 'cancelled' }>;

async function toDisk(
  { handle, known }: Extract<Target, { kind: 'disk' }>,
  work: Savable,
): Promise<Tried | Conflict> {
  const { name } = handle;
  const failed = (text: string): Tried => ({ kind: 'failed', text });
  if (!(await askToWrite(handle))) return failed(failureText('not-allowed', name));
  const write = (bytes: Uint8Array): Promise<DiskWrite> => writeFile(handle, bytes, known);
  const tried = await alone(name, async () => {
    const way = await inTheWay(handle, known);
    return way ? { outcome: way, bytes: NOTHING } : transaction(work, write);
  });
  if ('text' in tried) return failed(tried.text);
  const { outcome, bytes } = tried;
  switch (outcome.kind) {
    case 'written':
      return {
        kind: 'saved',
        file: { name, bytes, handle, stamp: outcome.stamp },
        text: PAGE.saved(name),
      };
    case 'failed':
      return failed(failureText(outcome.why, name));
    case 'changed':
    case 'gone':
      return outcome;
  }
}

const NOTHING = new Uint8Array();

async function asDownload(name: string, work: Savable): Promise<Tried> {
  const tried = await transaction(work, (bytes) => {
    download(name, bytes);
    return Promise.resolve({ kind: 'written' } as const);
  });
  if ('text' in tried) return { kind: 'failed', text: tried.text };
  const file = { name, bytes: tried.bytes, handle: null, stamp: null };
  return { kind: 'saved', file, text: PAGE.downloaded(name) };
}

/**
 * Begins a save, writes, and ends it: only where the bytes were written has the work been saved.
 * `text`: why the changes cannot be put into the file's bytes.
 */
async function transaction<Outcome extends { readonly kind: string }>(
  work: Savable,
  write: (bytes: Uint8Array) => Promise<Outcome>,
): Promise<{ readonly outcome: Outcome; readonly bytes: Uint8Array } | { readonly text: string }> {
  const begun = await work.beginSave();
  if (!begun.ok) {
    const { troubleAdvice } = await import('../app/place-wording.vi.ts');
    return { text: troubleAdvice(begun.trouble) };
  }
  let isWritten = false;
  try {
    const outcome = await write(begun.bytes);
    isWritten = outcome.kind === 'written';
    return { outcome, bytes: begun.bytes };
  } finally {
    work.endSave(isWritten);
  }
}

/** Asks the clerk what to do where the file is not as it was; null: nothing is to be saved. */
async function otherwise(target: Target, conflict: Conflict, wishes: SaveWishes): Promise<Target | null> {
  if (target.kind === 'download') return null;
  const { handle, known } = target;
  const { name } = handle;
  let compared: OtherTab | null = null;
  for (;;) {
    const answer = await wishes.ask(
      conflict.kind === 'gone'
        ? { kind: 'gone', name }
        : { kind: 'changed', name, known, found: stampOf(conflict.found), compared },
    );
    switch (answer) {
      case 'copy':
        return pickTarget(wishes.copyName);
      case 'overwrite':
        return conflict.kind === 'gone' ? null : { ...target, known: stampOf(conflict.found) };
      case 'compare':
        if (conflict.kind === 'changed') compared = await openInOtherTab(conflict.found, handle);
        break;
      default:
        return null;
    }
  }
}
