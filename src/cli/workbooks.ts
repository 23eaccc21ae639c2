import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import type { Trouble } from '../report/index.ts';
import { isLockFile, isWorkbookName } from './file-names.ts';
import { troubleOf } from './system-errors.ts';

/** A file to check, under the name that the report gives it, or why it cannot be. */
export type Found =
  { readonly file: string; readonly trouble: null } | { readonly file: string; readonly trouble: Trouble };

/** What files and folders hold. */
export interface Search {
  readonly found: readonly Found[];
  /** Folders in which there is no workbook, as given. */
  readonly empty: readonly string[];
}

/**
 * The workbooks that paths name, in the order of the paths; within a folder, searched to its depth, in order of name
 * (by code points, so that it is the same on every computer), without the locks of open workbooks.
 */
export function findWorkbooks(paths: readonly string[]): Search {
  const found: Found[] = [];
  const empty: string[] = [];
  for (const path of paths) {
    const stats = tryTo(() => statSync(path));
    if (!stats.ok) found.push({ file: path, trouble: stats.trouble });
    else if (!stats.value.isDirectory()) found.push(fileAt(path, stats.value));
    else {
      const inside = [...searchFolder(path.replace(/(?<=[^/])\/+$|(?<=^\/)\/+$/u, ''), new Set())];
      if (inside.length === 0) empty.push(path);
      for (const file of inside) found.push(file);
    }
  }
  return { found, empty };
}

/** A pipe or a device would be read for ever. */
function fileAt(file: string, stats: Stats): Found {
  return { file, trouble: stats.isFile() ? null : 'not-a-workbook' };
}

/** `seen` holds the real folders already searched: a link may lead back to where it stands. */
function* searchFolder(folder: string, seen: Set<string>): Generator<Found> {
  const entries = tryTo(() => {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(folder, { withFileTypes: true });
  });
  if (!entries.ok) {
    yield { file: folder, trouble: entries.trouble };
    return;
  }
  for (const entry of entries.value.toSorted(byName)) yield* searchEntry(folder, entry, seen);
}

function* searchEntry(folder: string, entry: Dirent, seen: Set<string>): Generator<Found> {
  const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
  const wanted = isWorkbookName(entry.name) && !isLockFile(entry.name);
  if (entry.isDirectory()) yield* searchFolder(path, seen);
  else if (entry.isFile()) {
    if (wanted) yield { file: path, trouble: null };
  } else if (entry.isSymbolicLink()) {
    const target = tryTo(() => statSync(path));
    if (target.ok && target.value.isDirectory()) yield* searchFolder(path, seen);
    else if (wanted) yield target.ok ? fileAt(path, target.value) : { file: path, trouble: target.trouble };
  }
}

function byName(a: Dirent, b: Dirent): number {
  const [x, y] = [a.name.normalize('NFC'), b.name.normalize('NFC')];
  return x < y ? -1 : x > y ? 1 : 0;
}

type Tried<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly trouble: Trouble };

function tryTo<Value>(action: () => Value): Tried<Value> {
  try {
    return { ok: true, value: action() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}
