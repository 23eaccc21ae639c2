import type { PutLook } from './looks.ts';
import type { CellStyle, NewCell, NewSheet } from './new-sheet.ts';

/** Looks are few and cells are many: a plan tells each look once, and cells name theirs by its number. */

/** Looks cell by cell, in the words of a `PutLook`. */
export function numberedStyles(cells: readonly (CellStyle | null)[]): Pick<PutLook, 'styles' | 'cells'> {
  const numbers = new StyleNumbers();
  const named = cells.map((style) => style && numbers.of(style));
  return { styles: numbers.styles, cells: named };
}

/** A cell of a new sheet that tells its look itself. */
export interface StyledCell extends Omit<NewCell, 'style'> {
  readonly style?: CellStyle;
}

/** A new sheet of cells that tell their looks themselves. */
export function styledSheet({
  cells,
  ...sheet
}: Omit<NewSheet, 'cells' | 'styles'> & { readonly cells: readonly StyledCell[] }): NewSheet {
  const numbers = new StyleNumbers();
  const named = cells.map(({ style, ...cell }): NewCell =>
    style ? { ...cell, style: numbers.of(style) } : cell,
  );
  return { ...sheet, cells: named, styles: numbers.styles };
}

class StyleNumbers {
  readonly styles: CellStyle[] = [];
  readonly #known = new Map<string, number>();

  of(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.#known.get(key) ?? this.styles.push(style) - 1;
    this.#known.set(key, known);
    return known;
  }
}
