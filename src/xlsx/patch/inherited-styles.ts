import { isTrue } from '../xml/read-xml.ts';
import type { SheetLayout } from './sheet-layout.ts';
import { childrenOf, type Element } from '../xml/elements.ts';
import { attributesOf, type Attributes } from '../xml/tags.ts';

/** The style that each column gives to cells that are not written; null: none. */
export function columnStyles(layout: SheetLayout): (col: number) => string | null {
  const { text } = layout;
  const columns = layout.sections
    .filter(({ name }) => name === 'cols')
    .flatMap((cols: Element) => childrenOf(text, cols).map((col) => attributesOf(text, col)));
  return (col) => {
    const own = columns.find(({ min, max }) => Number(min) <= col + 1 && col + 1 <= Number(max));
    return own?.['style'] ?? null;
  };
}

/** The style that a cell has while nothing is written of it: its row's where that has one, else its column's. */
export function ownStyle(row: Attributes, column: string | null): string | null {
  return isTrue(row['customFormat']) ? (row['s'] ?? null) : column;
}
