import { cellName } from '../../../src/grid/index.ts';
import type { Literal } from '../../workbooks/literal.ts';
import { LEVELS, type Level } from '../../../src/forms/table/levels.ts';

/** What a count counts. */
export type Quantity = Level | 'total' | 'existing' | 'exempt' | 'notRated';

export const QUANTITIES: readonly Quantity[] = [...LEVELS, 'total', 'existing', 'exempt', 'notRated'];

/** What of those counted may stand beside it as a part or as a percentage. */
export const MEASURED = [...LEVELS, 'total'] as const;
export type Measured = (typeof MEASURED)[number];

/** One number of a made table: what is true, what is written, and, once drawn, where. */
export interface Figure {
  readonly truth: number;
  written: number;
  /** What is written in its place and is no count: then no sum speaks of it. */
  spoilt: Literal | undefined;
  cell: string | null;
}

export function figure(truth: number): Figure {
  return { truth, written: truth, spoilt: undefined, cell: null };
}

export type Drawn = Figure & { readonly cell: string };

/** A figure that was drawn stands on the sheet; one that was not takes part in nothing. */
export function isDrawn(one: Figure | undefined): one is Drawn {
  return one?.cell != null;
}

export function place(one: Figure, row: number, col: number): void {
  one.cell = cellName({ row, col });
}

/** Of which year, or part of a year, and who says so. */
export interface Time {
  readonly year: number;
  readonly part: 'Q1' | 'Q2' | 'Q3' | 'Q4' | null;
  readonly stage: 'proposed' | 'decided';
}

/** One series of a made table. */
export interface Case {
  readonly name: string;
  readonly time: Time;
  readonly counts: Readonly<Record<Quantity, Figure>>;
  readonly percentages: Readonly<Record<Measured, Figure>>;
  /** Women among those counted. */
  readonly parts: Readonly<Record<Measured, Figure>>;
  /** Excellent in percent of good. */
  readonly share: Figure;
  /** What nobody judges. */
  readonly other: Figure;
  /** Against the year before. */
  readonly changes: Readonly<Record<Measured, Figure>>;
}

export type Counts = Readonly<Record<Quantity, number>>;

/** A figure for each count; those that a table does not show are simply not drawn. */
export function newCase(
  name: string,
  time: Time,
  values: Counts,
  parts: Readonly<Record<Measured, number>>,
  other = values.good % 37,
): Case {
  const sum = LEVELS.reduce((all, level) => all + values[level], 0);
  return {
    name,
    time,
    counts: byQuantity((quantity) => figure(values[quantity])),
    percentages: byMeasured((of) => figure(of === 'total' ? 100 : percent(values[of], sum))),
    parts: byMeasured((of) => figure(parts[of])),
    share: figure(percent(values.excellent, values.good)),
    other: figure(other),
    changes: byMeasured(() => figure(0)),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 10_000) / whole) / 100;
}

export function byMeasured<T>(of: (measured: Measured) => T): Record<Measured, T> {
  const [excellent, good] = [of('excellent'), of('good')];
  return { excellent, good, complete: of('complete'), incomplete: of('incomplete'), total: of('total') };
}

export function byQuantity<T>(of: (quantity: Quantity) => T): Record<Quantity, T> {
  const others = { existing: of('existing'), exempt: of('exempt'), notRated: of('notRated') };
  return { ...byMeasured(of), ...others };
}

/** A figure that is the sum of others: so the table says, by its heads or by its rows. */
export interface Identity {
  readonly result: Figure;
  readonly terms: readonly Figure[];
}

/** A fault that must be told: where, and what should stand there; null where that is not known. */
export interface Broken {
  readonly cell: string;
  readonly expected: number | null;
}

/** Identities that don't hold as written, each cell and expected value once. */
export function brokenOf(identities: readonly Identity[]): Broken[] {
  const told = new Map<string, Broken>();
  for (const { result, terms } of identities) {
    if (!isDrawn(result) || terms.length === 0 || !terms.every(isDrawn)) continue;
    if ([result, ...terms].some(({ spoilt }) => spoilt !== undefined)) continue;
    const expected = terms.reduce((all, term) => all + term.written, 0);
    if (expected !== result.written) told.set(`${result.cell} ${expected}`, { cell: result.cell, expected });
  }
  return [...told.values()];
}
