import { lstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What tells on the disk whether a file is still the one that was looked at. */
export interface Stamp {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  /** When its content was last written, in nanoseconds. */
  readonly mtime: bigint;
}

/** What stands at a path, links followed; null: nothing that can be reached. */
export function statsOf(path: string): BigIntStats | null {
  return looked(() => statSync(path, { bigint: true }));
}

/** Whether something has this name although nothing can be reached under it: a link that leads nowhere. */
export function isDanglingLink(path: string): boolean {
  const own = looked(() => lstatSync(path, { bigint: true }));
  return own?.isSymbolicLink() === true && statsOf(path) === null;
}

export function stampOf({ dev, ino, size, mtimeNs }: BigIntStats): Stamp {
  return { dev, ino, size, mtime: mtimeNs };
}

export function isSameStamp(one: Stamp, other: Stamp): boolean {
  return (
    one.dev === other.dev && one.ino === other.ino && one.size === other.size && one.mtime === other.mtime
  );
}

/**
 * Whether two paths are one file: by its place on the disk, whatever links lead to it. Of files that are not there yet,
 * by their folder and name; names that differ in case alone are one file on most of the clerks' computers.
 */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statsOf(a), statsOf(b)];
  // Some drives number no files: there the name behind all links tells.
  if (one && other && one.ino === 0n) return realpathSync(a) === realpathSync(b);
  if (one && other) return one.ino === other.ino && one.dev === other.dev;
  if (one || other) return false;
  const [from, to] = [resolve(a), resolve(b)];
  const isSameName = compared(basename(from)) === compared(basename(to));
  return isSameName && (dirname(from) === dirname(to) || isSameFolder(dirname(from), dirname(to)));
}

function isSameFolder(a: string, b: string): boolean {
  const [one, other] = [statsOf(a), statsOf(b)];
  return one !== null && other !== null && one.ino === other.ino && one.dev === other.dev;
}

function compared(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

const LOCKS: readonly ((name: string) => string)[] = [
  // Excel's, and that of LibreOffice.
  (name) => `~$${name}`,
  (name) => `.~lock.${name}#`,
];

/** Whether a program that has the workbook open says so by a file beside it. */
export function isOpenElsewhere(path: string): boolean {
  return LOCKS.some((lock) => statsOf(join(dirname(path), lock(basename(path)))) !== null);
}

/** Whether nobody may write the file. The owner of all of a computer may write everything: the mark counts. */
export function isReadOnly({ mode }: BigIntStats): boolean {
  return (mode & 0o222n) === 0n;
}

function looked(look: () => BigIntStats): BigIntStats | null {
  try {
    return look();
  } catch {
    return null;
  }
}
