import { realpathSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { printable } from '../../report/index.ts';
import type { FillOptions } from '../fill-arguments.ts';
import { Refused } from '../refused.ts';
import type { FILL } from '../wording.vi.ts';
import { WRITE } from '../wording.vi.ts';
import {
  isDanglingLink,
  isOpenElsewhere,
  isReadOnly,
  isSameFile,
  stampOf,
  statsOf,
  type Stamp,
} from './disk-file.ts';
import { sweep } from './temporary.ts';

/** A file that a command will write, as it was found before anything was read. */
export interface Target {
  /** As given. */
  readonly path: string;
  /** Behind all links. */
  readonly real: string;
  /** What is there; null: nothing yet. */
  readonly before: Stamp | null;
  /** Whether what stands against writing over a file was waived. */
  readonly force: boolean;
}

/** A file that another use has, and what is said where a result is that file. */
export interface Taken {
  readonly path: string;
  readonly sentence: (name: string) => string;
}

/** What a command says of a result that it can't write; each has its own words for the file that it reads. */
export type TargetWords = Pick<typeof FILL, 'notAFile' | 'exists'>;

export interface Wanted {
  readonly path: string;
  /** Whether a file that is there may be written over. */
  readonly force: boolean;
  /** What is read, and the other results: none of them is ever written over. */
  readonly taken: readonly Taken[];
  readonly words: TargetWords;
}

/**
 * Judges a result before anything is read: nothing is written over unasked, and what is read never, whatever links
 * lead to it.
 * @throws Refused
 */
export function targetAt({ path, force, taken, words }: Wanted): Target {
  const name = printable(path);
  const taker = taken.find((one) => isSameFile(one.path, path));
  if (taker) throw new Refused(taker.sentence(name));
  const there = statsOf(path);
  if (there && !there.isFile()) throw new Refused(words.notAFile(name));
  if (there && !force) throw new Refused(words.exists(name));
  if (there) return overwritten(path, force);
  if (isDanglingLink(path)) throw new Refused(WRITE.danglingLink(name));
  if (statsOf(dirname(resolve(path)))?.isDirectory() !== true) throw new Refused(WRITE.noFolder(name));
  return { path, real: resolve(path), before: null, force };
}

/**
 * A file that is there and is to be written anew. A link to it stays one: what it leads to is written.
 * @throws Refused
 */
export function overwritten(path: string, force: boolean): Target {
  const name = printable(path);
  const there = statsOf(path);
  // What is not there, or is no file, is told by whoever reads it.
  if (!there?.isFile()) return { path, real: resolve(path), before: null, force };
  const real = realpathSync(path);
  if (there.nlink > 1n && hasOtherName(real)) throw new Refused(WRITE.hardLink(name));
  if (!force && (isOpenElsewhere(path) || isOpenElsewhere(real))) throw new Refused(WRITE.isOpen(name));
  if (!force && isReadOnly(there)) throw new Refused(WRITE.readOnly(name));
  return { path, real, before: stampOf(there), force };
}

/** Whether a file has a second name of the disk besides those that killed commands left it. */
function hasOtherName(real: string): boolean {
  sweep(dirname(real));
  return (statsOf(real)?.nlink ?? 0n) > 1n;
}

/** What `targetFor` says besides. */
export type OutWords = TargetWords & Pick<typeof FILL, 'sameFile' | 'overSource' | 'otherEnding'>;

/** The files that a command reads besides the workbook. */
export interface Sources {
  readonly ruleset: string | undefined;
  readonly registers: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Where the workbook goes; null: nowhere.
 * @throws Refused
 */
export function targetFor(
  { target, workbook }: Pick<FillOptions, 'target' | 'workbook'>,
  sources: Sources,
  words: OutWords,
): Target | null {
  if (target.kind === 'nowhere') return null;
  if (target.kind === 'in-place') return overwritten(workbook, target.overwrite === true);
  const { path, overwrite } = target;
  const found = targetAt({
    path,
    force: overwrite,
    taken: [{ path: workbook, sentence: words.sameFile }, ...takenBy(sources, words.overSource)],
    words,
  });
  const ending = extname(workbook);
  if (extname(path).toLowerCase() !== ending.toLowerCase())
    throw new Refused(words.otherEnding(printable(path), ending));
  return found;
}

/** What is read besides the workbook, as files that no result may be. */
export function takenBy(
  { ruleset, registers, texts }: Sources,
  overSource: (name: string) => string,
): readonly Taken[] {
  return [
    ...[...registers, ...texts].map((path) => ({ path, sentence: overSource })),
    ...(ruleset === undefined ? [] : [{ path: ruleset, sentence: WRITE.overRuleset }]),
  ];
}
