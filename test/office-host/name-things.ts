import { parseCellName } from '../../src/grid/index.ts';
import type { HostBook } from './book.ts';
import { ExcelFault } from './fault.ts';
import { cellsOfFormula, formulaOf, type HostName } from './host-names.ts';
import { textOf, type Thing } from './thing.ts';

/** The names of the workbook. */
export function namesThing(book: HostBook): Thing {
  const find = (name: unknown) =>
    book.names.find((other) => other.name.toLowerCase() === textOf(name).toLowerCase());
  return {
    type: 'NamedItemCollection',
    items: () => {
      if (book.quirks.hasTooManyNames)
        throw new ExcelFault('ResponsePayloadSizeLimitExceeded', 'The response is too large', 413);
      return book.names.map((name) => nameThing(book, name));
    },
    finders: {
      GetItemOrNullObject: (name) => {
        const found = find(name);
        return found ? nameThing(book, found) : null;
      },
      Add: (name, reference) => {
        if (find(name)) throw new ExcelFault('ItemAlreadyExists', `There is a name ${textOf(name)}`);
        const added = {
          name: textOf(name),
          cells: cellsOf(book, reference),
          isVisible: true,
        };
        book.names.push(added);
        return nameThing(book, added);
      },
    },
  };
}

function nameThing(book: HostBook, name: HostName): Thing {
  return {
    type: 'NamedItem',
    values: {
      Name: () => name.name,
      Formula: () => (book.quirks.isR1C1 ? inR1C1(name) : formulaOf(name)),
      Visible: () => name.isVisible,
    },
    setters: {
      Formula: (formula) => {
        refuseA1(book);
        name.cells = cellsOfFormula(textOf(formula), book.sheets);
      },
      Visible: (isVisible) => (name.isVisible = isVisible === true),
    },
    methods: {
      Delete: () => {
        book.names = book.names.filter((other) => other !== name);
        return null;
      },
    },
  };
}

/** Cells, or a formula that says them. */
function cellsOf(book: HostBook, reference: unknown): NonNullable<HostName['cells']> {
  if (typeof reference === 'string') {
    refuseA1(book);
    return cellsOfFormula(reference, book.sheets);
  }
  const { covers, values } = reference as Thing;
  if (!covers) throw new ExcelFault('InvalidArgument', 'Cells were expected');
  const { sheet } = cellsOfFormula(`=${textOf(values?.['Address']?.())}`, book.sheets);
  return { sheet, area: covers };
}

/** Where cells are called by row and column, "A1" is no cell. */
function refuseA1(book: HostBook): void {
  if (book.quirks.isR1C1) throw new ExcelFault('InvalidArgument', 'The reference is not valid');
}

function inR1C1(name: HostName): string {
  return formulaOf(name).replace(/\$([A-Z]+)\$(\d+)/gu, (cell) => {
    const at = parseCellName(cell.replaceAll('$', ''));
    return at ? `R${at.row + 1}C${at.col + 1}` : cell;
  });
}
