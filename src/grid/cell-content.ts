import { sameFormula } from './plain-formula.ts';

/** What a cell holds, as far as a plan may change it. */
export interface CellContent {
  /** null: the cell is empty. A text is a text, whatever it looks like ("=1", "05/11", "001"). */
  readonly value: string | number | boolean | null;
  /** The formula without its "="; null where the value is the cell's own. */
  readonly formula: string | null;
  /** The number format code; null is General. */
  readonly format: string | null;
}

/** Whether two contents are the same to a reader of the file; programs write a formula in more than one way. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return (
    a.value === b.value &&
    sameFormula(a.formula, b.formula) &&
    (a.format ?? 'General') === (b.format ?? 'General')
  );
}
