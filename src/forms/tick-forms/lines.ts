import type { Label } from '../table/label.ts';
import {
  anchorOf,
  cellAt,
  mergeAt,
  samePosition,
  textAt,
  type Cell,
  type CellRef,
  type Sheet,
} from '../../grid/index.ts';
import { refTo } from '../table/view.ts';
import { isTicked, type Numbering, type Proposal, type Tick, type TickRow } from './tick-form.ts';
import type { Columns } from './heads.ts';
import { isNumber, leadingNumbering, readNumbering } from './numbering.ts';
import { readProposal, readTick } from './ticks.ts';

/** A row of the sheet as a row of a form. */
export interface Line {
  /** The label; null where the row has none. */
  readonly label: Label | null;
  readonly numbering: Numbering | null;
  readonly isAcross: boolean;
  readonly fits: Tick;
  readonly unfits: Tick;
  readonly proposal: Proposal | null;
  /** The last row that the label is merged down to. */
  readonly bottom: number;
}

export function readLine(sheet: Sheet, row: number, columns: Columns): Line {
  const label = labelIn(sheet, row, columns);
  const merge = label && mergeAt(sheet, label.cell);
  const bottom = merge?.bottom ?? row;
  const covers = (col: number) => merge !== null && merge.left <= col && col <= merge.right;
  const rows = rowsBetween(row, bottom);
  const tickIn = (col: number): Tick =>
    readBeside(sheet, covers(col) ? [] : rows, col, readTick) ?? blankAt(sheet, row, col);
  const proposalIn = (col: number): Proposal =>
    readBeside(sheet, covers(col) ? [] : rows, col, readProposal) ?? blankAt(sheet, row, col);
  const { numbering, fits, unfits, proposal } = columns;
  return {
    label,
    numbering: label ? numberingOf(sheet, row, numbering, label) : null,
    isAcross: covers(fits) && covers(unfits),
    fits: tickIn(fits),
    unfits: tickIn(unfits),
    proposal: proposal === null ? null : proposalIn(proposal),
    bottom,
  };
}

/** The line as a row of a form; null where it has no label. */
export function toRow({ label, numbering, isAcross, fits, unfits, proposal }: Line): TickRow | null {
  return label && { label, numbering, isAcross, fits, unfits, proposal };
}

/** A label that was written into the column TT, or merged from there, counts as well. */
function labelIn(sheet: Sheet, row: number, { label, numbering }: Columns): Label | null {
  const text = textAt(sheet, row, label);
  if (text.trim() !== '') return labelAt(sheet, row, label, text);
  if (numbering === null) return null;
  const early = textAt(sheet, row, numbering);
  return early.trim() === '' || isNumber(early) ? null : labelAt(sheet, row, numbering, early);
}

function labelAt(sheet: Sheet, row: number, col: number, text: string): Label {
  const anchor = anchorOf(sheet, { row, col });
  return { text, cell: refTo(sheet, anchor.row, anchor.col) };
}

/** A number merged down stands for its first row only. */
function numberingOf(sheet: Sheet, row: number, col: number | null, label: Label): Numbering | null {
  if (col === null) return leadingNumbering(label.text);
  const anchor = anchorOf(sheet, { row, col });
  if (samePosition(anchor, label.cell)) return leadingNumbering(label.text);
  return anchor.row < row ? null : readNumbering(textAt(sheet, row, col));
}

/** A form's reading of a cell, with the cell. */
interface Read<Reading> {
  readonly cell: CellRef;
  readonly reading: Reading;
}

/** What stands in a column beside a label of one row or more: the first that is filled, else the first. */
function readBeside<Reading extends { readonly kind: string }>(
  sheet: Sheet,
  rows: readonly number[],
  col: number,
  read: (cell: Cell | undefined) => Reading,
): Read<Reading> | null {
  const all = rows.map((row): Read<Reading> => {
    const anchor = anchorOf(sheet, { row, col });
    return {
      cell: refTo(sheet, anchor.row, anchor.col),
      reading: read(cellAt(sheet, anchor.row, anchor.col)),
    };
  });
  return all.find(({ reading }) => reading.kind !== 'blank') ?? all[0] ?? null;
}

/** A label merged across leaves no place beside it. */
function blankAt(sheet: Sheet, row: number, col: number): Read<{ readonly kind: 'blank' }> {
  return { cell: refTo(sheet, row, col), reading: { kind: 'blank' } };
}

const MOST_ROWS = 64;

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to - from + 1, MOST_ROWS) }, (_, index) => from + index);
}

/** Whether a line holds a usual tick; other text in those columns may be a signature's. */
export function hasTick({ fits, unfits }: Pick<Line, 'fits' | 'unfits'>): boolean {
  return fits.reading.kind === 'tick' || unfits.reading.kind === 'tick';
}

/** Whether a line says anything beside its label. */
export function saysSomething(line: Line): boolean {
  return isTicked(line.fits) || isTicked(line.unfits) || line.proposal?.reading.kind === 'text';
}
