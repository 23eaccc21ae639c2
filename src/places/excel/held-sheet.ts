import { cellName, sameFormula, type CellContent, type NewCell, type NewSheet } from '../../grid/index.ts';
import { areasOf } from './addresses.ts';
import { contentOf, type RawCell } from './cell-values.ts';
import { PlaceError } from './troubles.ts';

/**
 * Asks whether a sheet holds what was written, and nothing else.
 * @returns what is to be called after the next sync; it throws PlaceError 'changed-meanwhile' where it does not
 */
export function askForSheet(context: Excel.RequestContext, written: NewSheet): () => void {
  const used = askForHeld(context, written.name);
  return () => {
    if (howHeld(used, written) !== 'all') throw new PlaceError('changed-meanwhile', written.name);
  };
}

/** Asks for all that a sheet's cells hold. */
export function askForHeld(context: Excel.RequestContext, name: string): Excel.Range {
  const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
  used.load('address,values,valueTypes,formulas,numberFormat');
  return used;
}

/** What a sheet holds of what was to be written: all, a part and nothing else, or something else. */
export function howHeld(used: Excel.Range, { cells }: NewSheet): 'all' | 'part' | 'other' {
  const filled = cells.filter(({ content: { value, formula } }) => formula !== null || (value ?? '') !== '');
  const written = new Map(filled.map((cell) => [cellName(cell), cell]));
  let found = 0;
  for (const { place, raw } of used.isNullObject ? [] : heldCells(used)) {
    const now = contentOf(raw);
    if (now?.value === null && now.formula === null) continue;
    const wanted = written.get(place);
    if (!now || !wanted) return 'other';
    if (isAsWritten(now, wanted.content)) found += 1;
    else if (!isShownByLink(now, wanted)) return 'other';
  }
  return found === written.size ? 'all' : 'part';
}

/** Excel writes into a cell where its link leads; it may take the first apostrophe of that for a sign of text. */
function isShownByLink({ value, formula }: CellContent, { link }: NewCell): boolean {
  return formula === null && link !== undefined && (value === link || value === link.replace(/^'/u, ''));
}

function isAsWritten(now: CellContent, { value, formula }: CellContent): boolean {
  return sameFormula(now.formula, formula) && (formula !== null || now.value === value);
}

function heldCells(used: Excel.Range): { readonly place: string; readonly raw: RawCell }[] {
  const [area] = areasOf(used.address);
  if (!area) throw new PlaceError('failed', null, `no cells: ${used.address}`);
  const { values, valueTypes, formulas, numberFormat }: Record<Part, Table> = used;
  return values.flatMap((line, row) =>
    line.map((value, col) => {
      const [type, formula, format] = [valueTypes, formulas, numberFormat].map((table) => table[row]?.[col]);
      const place = cellName({ row: area.top + row, col: area.left + col });
      return { place, raw: { value, type, formula, format } };
    }),
  );
}

type Part = 'values' | 'valueTypes' | 'formulas' | 'numberFormat';
type Table = readonly (readonly unknown[])[];
