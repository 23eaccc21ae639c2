import type { CellContent, CellStyle, Position, Range } from '../../grid/index.ts';
import type { NarrativeTable, NarrativeCell } from '../table.ts';
import { lineBroken } from './line-break.ts';
import { NOTE, styleOf, TITLE } from './styles.ts';

/** Whether tables follow the cells that they were made from. */
export type InsertMode = 'live' | 'values';

/** A cell of a block, counted from its first one. */
export interface BlockCell extends Position {
  readonly content: CellContent;
  /** The value of the formula. */
  readonly cached: string | number | null;
  readonly style: CellStyle;
}

/** A table as it stands in a sheet: its title, its rows, its notes. */
export interface Block {
  readonly id: string;
  readonly rows: number;
  readonly cols: number;
  /** Row by row, each cell of the block once. */
  readonly cells: readonly BlockCell[];
  readonly merges: readonly Range[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** How many lines each row needs. */
  readonly lines: ReadonlyMap<number, number>;
}

/** The title stands above the table. */
export const TITLE_ROWS = 1;

export function blockOf(table: NarrativeTable, mode: InsertMode): Block {
  const { id, rows, widths } = table;
  const cols = widths.length;
  const room = widths.reduce((sum, width) => sum + width, 0);
  const notes = table.notes.flatMap((note) => lineBroken(note, room));
  const last = TITLE_ROWS + rows.length;
  const merges = [
    wide(0, cols),
    ...table.merges.map((merge) => ({
      ...merge,
      top: merge.top + TITLE_ROWS,
      bottom: merge.bottom + TITLE_ROWS,
    })),
    ...notes.map((_note, index) => wide(last + index, cols)),
  ];
  return {
    id,
    rows: last + notes.length,
    cols,
    cells: [
      ...textRow(0, table.title, TITLE, cols),
      ...rows.flatMap((row, index) => tableRow(TITLE_ROWS + index, row, mode, table)),
      ...notes.flatMap((note, index) => textRow(last + index, note, NOTE, cols)),
    ],
    merges: merges.filter(({ top, left, bottom, right }) => top < bottom || left < right),
    widths,
    lines: linesOf(table, last + notes.length),
  };
}

function wide(row: number, cols: number): Range {
  return { top: row, left: 0, bottom: row, right: cols - 1 };
}

const NOTHING: CellContent = { value: null, formula: null, format: null };

function textRow(row: number, value: string, style: CellStyle, cols: number): BlockCell[] {
  return Array.from({ length: cols }, (_, col) => ({
    row,
    col,
    content: col === 0 ? { ...NOTHING, value } : NOTHING,
    cached: null,
    style,
  }));
}

function tableRow(
  row: number,
  cells: NarrativeTable['rows'][number],
  mode: InsertMode,
  table: NarrativeTable,
): BlockCell[] {
  return cells.map((cell, col) =>
    cell
      ? { row, col, ...contentOf(cell, mode), style: styleOf(cell) }
      : { row, col, content: NOTHING, cached: null, style: styleOf(coverOf(table, row - TITLE_ROWS, col)) },
  );
}

function contentOf(
  { value, formula, format }: NarrativeCell,
  mode: InsertMode,
): Pick<BlockCell, 'content' | 'cached'> {
  const held = value === '' ? null : value;
  return mode === 'live' && formula !== null
    ? { content: { value: held, formula, format }, cached: held }
    : { content: { value: held, formula: null, format }, cached: null };
}

/** The merged cell that covers a place, whose look the place shares. */
function coverOf({ rows, merges }: NarrativeTable, row: number, col: number): NarrativeCell | null {
  const merge = merges.find(
    (one) => one.top <= row && row <= one.bottom && one.left <= col && col <= one.right,
  );
  return (merge && rows[merge.top]?.[merge.left]) ?? null;
}

/** How many lines each row of a block needs: programs don't make rows of merged cells high enough by themselves. */
function linesOf({ rows, merges, widths }: NarrativeTable, total: number): Map<number, number> {
  const lines = new Map(Array.from({ length: total }, (_, row): [number, number] => [row, 1]));
  rows.forEach((cells, row) => {
    cells.forEach((cell, col) => {
      if (!cell) return;
      const merge = merges.find(({ top, left }) => top === row && left === col);
      const room = widths.slice(col, (merge?.right ?? col) + 1).reduce((sum, width) => sum + width, 0);
      const needed = cell.shown.split('\n').flatMap((line) => lineBroken(line, room)).length;
      const bottom = merge?.bottom ?? row;
      for (let at = row; at <= bottom; at++) {
        const most = Math.max(lines.get(at + TITLE_ROWS) ?? 1, Math.ceil(needed / (bottom - row + 1)));
        lines.set(at + TITLE_ROWS, most);
      }
    });
  });
  return lines;
}
