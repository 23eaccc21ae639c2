import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { printable } from '../../report/index.ts';
import { Refused } from '../refused.ts';
import { systemCodeOf } from '../system-errors.ts';
import { WRITE } from '../wording.vi.ts';
import { stampOf, statsOf, type Stamp } from './disk-file.ts';
import type { Target } from './targets.ts';
import { temporaryIn } from './temporary.ts';

/** A file that lies whole on the disk, under another name in its folder. */
export interface Staged {
  readonly target: Target;
  /** The other name. */
  readonly path: string;
  readonly stamp: Stamp;
}

/**
 * Writes a file under another name, with the owner and the permissions of the one whose place it will take.
 * @param temporary is told the other name
 * @throws Refused
 */
export async function stage(
  { target, bytes }: { readonly target: Target; readonly bytes: Uint8Array },
  temporary: string[],
): Promise<Staged> {
  const path = temporaryIn(dirname(target.real));
  try {
    const handle = await open(path, 'wx', target.before === null ? 0o666 : 0o600);
    temporary.push(path);
    try {
      await handle.writeFile(bytes);
      await keepOwner(handle, target);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const stats = statsOf(path);
    if (!stats) throw new Refused(WRITE.notWritten(printable(target.path)));
    return { target, path, stamp: stampOf(stats) };
  } catch (error) {
    if (systemCodeOf(error) === null) throw error;
    throw new Refused(WRITE.notWritten(printable(target.path)));
  }
}

/** The file of another owner stays that owner's, or is left as it is; a group alone is kept where that is allowed. */
async function keepOwner(handle: FileHandle, { real, path, before, force }: Target): Promise<void> {
  const there = before === null ? null : statsOf(real);
  if (!there) return;
  const own = await handle.stat({ bigint: true });
  const isOther = own.uid !== there.uid || own.gid !== there.gid;
  if (isOther) {
    const isKept = await tried(() => handle.chown(Number(there.uid), Number(there.gid)));
    if (!isKept && own.uid !== there.uid && !force) throw new Refused(WRITE.otherOwner(printable(path)));
  }
  await handle.chmod(Number(there.mode & 0o7777n));
}

async function tried(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (systemCodeOf(error) === null) throw error;
    return false;
  }
}
