import type { Plan } from '../grid/index.ts';
import type { ChosenFile } from './chosen-file.ts';
import { isStamp } from './disk-stamp.ts';
import { KEPT_DAYS } from './kept-days.ts';
import { dropKept, getKept, keptKeys, putKept } from './kept-store.ts';
import { TAB_PRESENCE, tabId } from './tab-id.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Unsaved work as it is kept in the browser: the file as it was opened and what was changed since. */
export interface KeptWork extends ChosenFile {
  readonly changes: Plan;
  /** When something was changed last, in milliseconds since 1970. */
  readonly keptAt: number;
  /** It was to be brought back before, and never was: something in it may stand in the way. */
  readonly isTried?: boolean;
}

/** The file alone, as it was opened. */
export function fileOf({ name, bytes, handle, stamp }: KeptWork): ChosenFile {
  return { name, bytes, handle, stamp };
}

/** Keeps this tab's unsaved work until it is saved. @throws DOMException where the browser keeps nothing */
export async function keepWork(work: KeptWork): Promise<void> {
  await putKept(await tabId(), work);
}

/** Gives whether nothing of this tab is kept any more. */
export async function dropWork(): Promise<boolean> {
  return dropKept(await tabId()).then(
    () => true,
    () => false,
  );
}

/** Drops what is kept for too long; gives the names of the files. */
export async function dropOldWork(): Promise<readonly string[]> {
  const dropped: string[] = [];
  try {
    const own = await tabId();
    for (const key of await keptKeys()) {
      const drop = async (): Promise<void> => {
        const found = await getKept(key);
        if (!isOld(found)) return;
        await dropKept(key);
        if (isKept(found)) dropped.push(found.name);
      };
      if (key === own) await drop();
      else await TAB_PRESENCE.ifGone(key, drop);
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  return dropped;
}

/** What an earlier version kept tells no time: its days count from when this one first sees it. */
function isOld(found: unknown): boolean {
  if (typeof found !== 'object' || found === null || !('keptAt' in found)) return false;
  return typeof found.keptAt === 'number' && found.keptAt < Date.now() - KEPT_DAYS * DAY;
}

/**
 * Lets this tab's own work be opened again, else that of a tab that is gone, which is this tab's from then on. The
 * browser that keeps nothing has none.
 */
export async function bringBack(open: (work: KeptWork) => Promise<void>): Promise<void> {
  try {
    const own = await tabId();
    const work = (await workAt(own)) ?? (await takenOver(own));
    if (work) await open(work);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Takes over the work of a tab that is gone; what was tried before comes last, so that it holds up no other. */
async function takenOver(own: string): Promise<KeptWork | null> {
  const all = await Promise.all((await keptKeys()).map(async (key) => ({ key, work: await workAt(key) })));
  const [tried, untried] = [all.filter(isTried), all.filter((one) => !isTried(one))];
  for (const { key } of [...untried, ...tried]) {
    const taken = await TAB_PRESENCE.ifGone(key, async () => {
      const work = await workAt(key);
      if (!work) return null;
      await putKept(own, { ...work, isTried: true });
      await dropKept(key);
      return work;
    });
    if (taken) return taken;
  }
  return null;
}

function isTried({ work }: { readonly work: KeptWork | null }): boolean {
  return work?.isTried === true;
}

async function workAt(key: string): Promise<KeptWork | null> {
  const found = await getKept(key);
  return isKept(found) ? upToDate(found) : null;
}

/** Of a file whose state on the disk was not kept it is asked where to save it. */
function upToDate(found: KeptWork): KeptWork {
  const { stamp, handle, keptAt } = found as Partial<KeptWork>;
  const isKnown = isStamp(stamp);
  return {
    ...found,
    stamp: isKnown ? stamp : null,
    handle: isKnown && handle ? handle : null,
    keptAt: keptAt ?? Date.now(),
  };
}

function isKept(found: unknown): found is KeptWork {
  if (typeof found !== 'object' || found === null) return false;
  if (!('name' in found && 'bytes' in found && 'changes' in found)) return false;
  return typeof found.name === 'string' && found.bytes instanceof Uint8Array && Array.isArray(found.changes);
}
