import { OWN_NAME, referredCells, type RangeRef, type Workbook } from '../../grid/index.ts';

/**
 * Asks for the names of the workbook, which go with a sync that is done anyway. Names of single sheets are not among
 * them: those are copies, made where a sheet was copied.
 * @returns what can be called after that sync: the product's own names, as the picture has them
 */
export function askForOwnNames(
  context: Excel.RequestContext,
): (sheets: readonly { readonly name: string }[]) => Pick<Workbook, 'ownNames'> {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  return (sheets) => {
    const tabs = sheets.map(({ name }) => name);
    const own = names.items
      .filter(({ name }) => OWN_NAME.test(name))
      .map(({ name, formula }): [string, RangeRef | null] => [name, referredCells(String(formula), tabs)]);
    return own.length === 0 ? {} : { ownNames: new Map(own) };
  };
}
