import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { printable } from '../report/index.ts';
import type { FillOptions } from './fill-arguments.ts';
import { systemCodeOf } from './system-errors.ts';
import type { FILL } from './wording.vi.ts';

/** What a command says of a target that it can't write to; each has its own words for the file that it reads. */
export type TargetWords = Pick<
  typeof FILL,
  'sameFile' | 'overSource' | 'notAFile' | 'exists' | 'otherEnding' | 'noFolder' | 'notWritten'
>;

/** Where to write, or a sentence that says why not; null: nowhere. */
export type Target = { readonly path: string; readonly name: string } | string | null;

/** Judges the target before anything is read: nothing is written over unasked, and the sources never. */
export function targetFor(
  { target, workbook, registers, texts }: Pick<FillOptions, 'target' | 'workbook' | 'registers' | 'texts'>,
  words: TargetWords,
): Target {
  if (target.kind === 'nowhere') return null;
  if (target.kind === 'in-place') return { path: workbook, name: workbook };
  const { path, overwrite } = target;
  const name = printable(path);
  const there = statsOf(path);
  if (isSame(path, workbook)) return words.sameFile(name);
  if ([...registers, ...texts].some((source) => isSame(path, source))) return words.overSource(name);
  if (there && !there.isFile()) return words.notAFile(name);
  if (there && !overwrite) return words.exists(name);
  const ending = extname(workbook);
  if (extname(path).toLowerCase() !== ending.toLowerCase()) return words.otherEnding(name, ending);
  return statsOf(dirname(resolve(path)))?.isDirectory() === true
    ? { path, name: path }
    : words.noFolder(name);
}

/** Writes a file whole or not at all; a sentence where it could not be. */
export function writeWhole(path: string, bytes: Uint8Array, words: TargetWords): string | null {
  let part: string | null = null;
  try {
    // A link stays one: what it leads to is written.
    const there = statsOf(path);
    const real = there ? realpathSync(path) : path;
    part = `${real}.${process.pid}.tmp`;
    writeFileSync(part, bytes, { flag: 'wx' });
    if (there) chmodSync(part, there.mode & 0o777);
    renameSync(part, real);
    return null;
  } catch (error) {
    if (systemCodeOf(error) === null) throw error;
    if (part !== null) rmSync(part, { force: true });
    return words.notWritten(printable(path));
  }
}

/** By their place on the disk where both are there, whatever links lead to them; else by their paths. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [statsOf(a), statsOf(b)];
  return one && other ? one.ino === other.ino && one.dev === other.dev : resolve(a) === resolve(b);
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
