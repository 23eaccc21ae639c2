import { Unreadable } from '../unreadable.ts';
import { readCellAddress, rowFrom } from '../read/cell-address.ts';
import { childrenOf, rootOf, type Element } from '../xml/elements.ts';
import { attributesOf, type Attributes } from '../xml/tags.ts';

/** A row by where it stands; rows without a number come next to the one before. */
export interface RowElement extends Element {
  readonly row: number;
}

export interface CellElement extends Element {
  readonly col: number;
  readonly attributes: Attributes;
}

/** The text of a worksheet and where its parts stand. */
export interface SheetLayout {
  readonly text: string;
  readonly root: Element;
  readonly sections: readonly Element[];
  readonly data: Element;
}

/** @throws Unreadable 'not-a-workbook' where the text is no worksheet */
export function sheetLayout(text: string): SheetLayout {
  const root = rootOf(text);
  const sections = childrenOf(text, root);
  const data = sections.find(({ name }) => name === 'sheetData');
  if (!data) throw new Unreadable('not-a-workbook', 'a sheet without sheetData');
  return { text, root, sections, data };
}

export function sectionNamed({ sections }: SheetLayout, name: string): Element | undefined {
  return sections.find((section) => section.name === name);
}

export function rowsOf({ text, data }: SheetLayout): RowElement[] {
  let row = -1;
  return childrenOf(text, data).map((element) => {
    const { r: number } = attributesOf(text, element);
    row = number === undefined ? row + 1 : rowFrom(number);
    return { ...element, row };
  });
}

/** The cells of a row; cells without an address come next to the one before. */
export function cellsOf(text: string, row: RowElement): CellElement[] {
  const place = { row: row.row, col: -1 };
  return childrenOf(text, row)
    .filter(({ name }) => name === 'c')
    .map((element) => {
      const attributes = attributesOf(text, element);
      const { r: address } = attributes;
      if (address === undefined) place.col++;
      else readCellAddress(address, place);
      return { ...element, col: place.col, attributes };
    });
}
