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
    items: () => book.names.map((name) => nameThing(book, name)),
    finders: {
      GetItemOrNullObject: (name) => {
        const found = find(name);
        return found ? nameThing(book, found) : null;
      },
      Add: (name, reference) => {
        if (find(name)) throw new ExcelFault('ItemAlreadyExists', `There is a name ${textOf(name)}`);
        const added = {
          name: textOf(name),
          cells: cellsOfFormula(textOf(reference), book.sheets),
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
    values: { Name: () => name.name, Formula: () => formulaOf(name), Visible: () => name.isVisible },
    setters: {
      Formula: (formula) => (name.cells = cellsOfFormula(textOf(formula), book.sheets)),
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
