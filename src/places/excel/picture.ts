import { RowBuilder, type Row, type Sheet } from '../../grid/index.ts';
import { cellOf } from './cell-values.ts';
import { joined, type ReadPiece } from './read-cells.ts';
import type { UsedSheet } from './read-used.ts';

/** A sheet's picture from its pieces, which come from top to bottom. */
export function sheetOf({ sheet }: UsedSheet, pieces: readonly ReadPiece[]): Sheet {
  const rows = new Map<number, Row>();
  const hiddenRows = new Set<number>();
  for (const read of pieces) {
    const { top } = read.piece.area;
    read.values.forEach((_, row) => {
      const cells = rowOf(read, row);
      if (cells) rows.set(top + row, cells);
      if (read.isHidden(row)) hiddenRows.add(top + row);
    });
  }
  const { merges } = joined(pieces.map((read) => read.merged));
  return { name: sheet.name, hidden: sheet.hidden, rows, merges, hiddenRows };
}

function rowOf(read: ReadPiece, row: number): Row | null {
  const cells = new RowBuilder();
  const { left } = read.piece.area;
  read.values[row]?.forEach((value, col) => {
    const raw = {
      value,
      type: read.types[row]?.[col],
      formula: read.formulas[row]?.[col],
      format: read.formats[row]?.[col],
    };
    const cell = cellOf(raw, null);
    if (cell) cells.put(left + col, { ...cell, font: read.fontAt(row, col) });
  });
  return cells.isEmpty ? null : cells.row;
}
