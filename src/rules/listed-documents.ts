import type { CellRef } from '../grid/index.ts';
import type { DocumentStatistics, NotReadable } from '../forms/document-statistics.ts';
import type { Suggestion } from './finding.ts';
import { unchecked, type Context, type Unchecked } from './rule.ts';
import type { Citation } from './rulesets/index.ts';

/** A cell of Biểu 1 and what it holds. */
interface Holding {
  readonly cell: CellRef;
  readonly reading: { readonly kind: string };
}

type Unreadable<Cell extends Holding> = Cell & { readonly reading: NotReadable };

/** Whether what a cell holds can't be known. */
function isUnreadable<Cell extends Holding>(holding: Cell): holding is Unreadable<Cell> {
  return holding.reading.kind === 'uncalculated' || holding.reading.kind === 'formula-error';
}

/** "Not checkable" for each of some cells whose content can't be known. */
export function uncheckedCells(...cells: readonly (Holding | null)[]): Unchecked[] {
  return cells.flatMap((holding) => {
    if (!holding || !isUnreadable(holding)) return [];
    const { cell, reading } = holding;
    return reading.kind === 'uncalculated'
      ? unchecked(cell, 'uncalculated', { cell })
      : unchecked(cell, 'missing-value', { cell, what: 'formula', error: reading.error });
  });
}

/** A part of a cell's text, from `start` up to but not including `end`. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A cell with text that may be mended. */
interface MendedCell {
  readonly cell: CellRef;
  readonly text: string;
  readonly calculated: boolean;
}

/**
 * The cell's text with one part of it put right. None where a formula gives the text, or where the cell's own text is
 * not Unicode: what would be written is not what stands there.
 */
export function mendPart(
  { cell, text, calculated }: MendedCell,
  { start, end }: Part,
  repair: string,
  legacy: Context['legacy'],
): Suggestion[] {
  const isLegacy = legacy.some(({ cell: at }) => isSameCell(at, cell));
  if (calculated || isLegacy) return [];
  return [{ cell, before: text, after: text.slice(0, start) + repair + text.slice(end) }];
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}

/** The rating year from which on documents follow QĐ 399 (09/01/2026); those of a year before follow what it replaced. */
const NEW_RULES_OF_FORM = 2026;

/** The rules of form for documents of a year (regulations.md, "Document numbers"). */
export function rulesOfForm(year: number): Citation {
  const text = year < NEW_RULES_OF_FORM ? 'HD 36-HD/VPTW (03/4/2018)' : 'QĐ 399-QĐ/TW (09/01/2026)';
  return { text, clause: null, mark: 'reported' };
}

/** A form with the slots of one content and year together. */
export function byContentAndYear({ slots }: DocumentStatistics): DocumentStatistics['slots'][] {
  const groups: DocumentStatistics['slots'][number][][] = [];
  for (const slot of slots) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last && first?.content === slot.content && first.year === slot.year) last.push(slot);
    else groups.push([slot]);
  }
  return groups;
}
