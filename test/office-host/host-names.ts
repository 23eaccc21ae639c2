import {
  fixedReference,
  OWN_NAME,
  referredCells,
  type Range,
  type RangeRef,
  type Workbook,
} from '../../src/grid/index.ts';
import { ExcelFault } from './fault.ts';
import type { HostSheet } from './host-sheet.ts';

/** A name of the workbook. It goes with its cells; they may be gone. */
export interface HostName {
  readonly name: string;
  cells: { readonly sheet: HostSheet; readonly area: Range } | null;
  isVisible: boolean;
}

/** What a formula of a name refers to; an error where that is no rectangle of a sheet. */
export function cellsOfFormula(
  formula: string,
  sheets: readonly HostSheet[],
): NonNullable<HostName['cells']> {
  const found = referredCells(
    formula,
    sheets.map(({ name }) => name),
  );
  const sheet = sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet || !formula.startsWith('='))
    throw new ExcelFault('InvalidArgument', `The host knows no name for ${formula}`);
  const { top, left, bottom, right } = found;
  return { sheet, area: { top, left, bottom, right } };
}

export function formulaOf({ cells }: HostName): string {
  const there = refOf(cells);
  return there ? `=${fixedReference(there)}` : '=#REF!';
}

/** The product's names as a picture has them. */
export function ownNames(names: readonly HostName[]): Pick<Workbook, 'ownNames'> {
  const own = names.filter(({ name }) => OWN_NAME.test(name));
  return own.length === 0 ? {} : { ownNames: new Map(own.map(({ name, cells }) => [name, refOf(cells)])) };
}

function refOf(cells: HostName['cells']): RangeRef | null {
  return cells && !cells.sheet.isGone ? { sheet: cells.sheet.name, ...cells.area } : null;
}
