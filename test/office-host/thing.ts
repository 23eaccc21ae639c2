import type { Range } from '../../src/grid/index.ts';
import { ExcelFault, notInHost } from './fault.ts';

/** What office.js asks of one object of Excel: only what stands here is known, all else is an error. */
export interface Thing {
  readonly type: string;
  /** By which office.js finds it again in a later request. */
  readonly id?: () => string;
  /** Ranges are kept by a reference of their own. */
  readonly isKept?: boolean;
  /** Of a range, for whoever takes it as an argument. */
  readonly covers?: Range;
  readonly values?: Readonly<Record<string, () => unknown>>;
  readonly parts?: Readonly<Record<string, () => Thing | null>>;
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Give another thing, or null for a null object. */
  readonly finders?: Readonly<Record<string, (...args: readonly unknown[]) => Thing | null>>;
  /** Give plain data. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly Thing[];
  readonly item?: (key: string) => Thing;
}

export function loadOf(thing: Thing, select: readonly string[]): unknown {
  if (thing.items) return { _Items: thing.items().map((item) => loadOf(item, select)) };
  const loaded: Record<string, unknown> = thing.id ? { Id: thing.id() } : {};
  for (const path of select) loadPath(thing, path.split('/'), loaded);
  return loaded;
}

function loadPath(
  thing: Thing,
  [first = '', ...rest]: readonly string[],
  into: Record<string, unknown>,
): void {
  const name = first.charAt(0).toUpperCase() + first.slice(1);
  if (rest.length === 0) {
    into[name] = known(thing, 'values', name)();
    return;
  }
  const part = known(thing, 'parts', name)();
  if (!part) {
    into[name] = null;
    return;
  }
  if (part.items) {
    into[name] = loadOf(part, [rest.join('/')]);
    return;
  }
  const inner = (into[name] ??= {}) as Record<string, unknown>;
  loadPath(part, rest, inner);
}

type Table = 'values' | 'parts' | 'setters' | 'finders' | 'methods';

/** What a thing has by that name; an error where the host has none. */
export function known<T extends Table>(
  thing: Thing,
  table: T,
  name: string,
): NonNullable<NonNullable<Thing[T]>[string]> {
  const found = thing[table]?.[name];
  if (!found) throw notInHost(`${thing.type}.${name}`);
  return found as NonNullable<NonNullable<Thing[T]>[string]>;
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelFault('InvalidArgument', 'A text was expected');
  return value;
}
