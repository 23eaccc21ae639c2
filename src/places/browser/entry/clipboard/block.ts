/** A cell of what comes from the clipboard. */
export interface ClipboardCell {
  readonly text: string;
  /** Whether it was a text where it comes from, whatever it looks like. */
  readonly isText: boolean;
}

/** Rows of cells as long as one another; null: nothing comes there, since a merged cell reaches over it. */
export type ClipboardBlock = readonly (readonly (ClipboardCell | null)[])[];

/** Fills short rows up. */
export function asBlock(rows: readonly (readonly (ClipboardCell | null)[])[]): ClipboardBlock {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, col) => row[col] ?? null));
}
