import { constants, copyFileSync, linkSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { printable } from '../../report/index.ts';
import { Refused } from '../refused.ts';
import { systemCodeOf } from '../system-errors.ts';
import { WRITE } from '../wording.vi.ts';
import { isSameStamp, stampOf, statsOf, type Stamp } from './disk-file.ts';
import { holdSignals, type HeldSignals } from './signals.ts';
import { stage, type Staged } from './staged.ts';
import type { Target } from './targets.ts';
import { sweep, temporaryIn } from './temporary.ts';

export interface FileToWrite {
  readonly target: Target;
  readonly bytes: Uint8Array;
}

/**
 * Writes files, all or none: whole ones first under other names, then each takes its place. What changed on the disk
 * since its target was judged is never written over.
 * @throws Refused with what became of the files, where they could not all be written
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const folders = [...new Set(files.map(({ target }) => dirname(target.real)))];
  for (const folder of folders) sweep(folder);
  const signals = holdSignals();
  const temporary: string[] = [];
  try {
    const staged: Staged[] = [];
    for (const file of files) staged.push(await stage(file, temporary));
    await takePlaces(staged, { signals, temporary });
    for (const folder of folders) await settle(folder);
  } finally {
    for (const path of temporary) rmSync(path, { force: true });
    signals.release();
  }
}

interface Hold {
  readonly signals: HeldSignals;
  /** What is taken away at the end. */
  readonly temporary: string[];
}

/** The moment in which the files come to be; nothing else of the process runs in it. */
async function takePlaces(staged: readonly Staged[], { signals, temporary }: Hold): Promise<void> {
  // Lets an end that was asked for be noticed before anything is changed.
  await new Promise((resolve) => setImmediate(resolve));
  if (signals.isAsked()) throw new Refused(WRITE.stopped);
  for (const { target } of staged) refuseChanged(target);
  const done: Done[] = [];
  for (const [index, one] of staged.entries()) {
    try {
      refuseChanged(one.target);
      // Of the last one nothing is ever to be taken back.
      const former = index < staged.length - 1 ? keepFormer(one.target, temporary) : null;
      takePlace(one);
      done.push({ staged: one, former });
    } catch (error) {
      const kept = done.filter((each) => !takeBack(each)).map((each) => printable(each.staged.target.path));
      const name = printable(one.target.path);
      if (kept.length > 0) throw new Refused(WRITE.partly(kept, name));
      throw error instanceof Refused ? error : refusal(error, name);
    }
  }
}

/** @throws Refused where the disk no longer holds what was found when the target was judged */
function refuseChanged({ real, path, before }: Target): void {
  const now = statsOf(real);
  const isAsBefore = before === null ? now === null : now !== null && isSameStamp(before, stampOf(now));
  if (!isAsBefore)
    throw new Refused(before === null ? WRITE.appeared(printable(path)) : WRITE.changed(printable(path)));
}

function takePlace({ target, path }: Staged): void {
  if (target.before !== null) {
    renameSync(path, target.real);
    return;
  }
  try {
    // A new name never takes the place of one that somebody made in this very moment.
    linkSync(path, target.real);
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') throw new Refused(WRITE.appeared(printable(target.path)));
    // Some disks have no links.
    renameSync(path, target.real);
  }
}

/** A file in its place, and where its former content is; null: there was none, or it is not needed. */
interface Done {
  readonly staged: Staged;
  readonly former: string | null;
}

function keepFormer({ real, before }: Target, temporary: string[]): string | null {
  if (before === null) return null;
  const former = temporaryIn(dirname(real));
  temporary.push(former);
  try {
    linkSync(real, former);
  } catch {
    copyFileSync(real, former, constants.COPYFILE_EXCL);
  }
  return former;
}

/** false: what was written stays. */
function takeBack({ staged: { target, stamp }, former }: Done): boolean {
  try {
    if (!isStill(target.real, stamp)) return false;
    if (former === null) rmSync(target.real);
    else renameSync(former, target.real);
    return true;
  } catch {
    return false;
  }
}

function isStill(path: string, stamp: Stamp): boolean {
  const now = statsOf(path);
  return now !== null && isSameStamp(stampOf(now), stamp);
}

/** Names, too, are on the disk only once their folder is. Some systems do not open folders. */
async function settle(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (systemCodeOf(error) === null) throw error;
  }
}

/** What the file system's failure means to a person; anything else is thrown on. */
function refusal(error: unknown, name: string): unknown {
  return systemCodeOf(error) === null ? error : new Refused(WRITE.notWritten(name));
}
