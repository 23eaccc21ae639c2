import { cellName, type NewSheet } from '../../grid/index.ts';
import { areasOf } from './addresses.ts';
import { contentOf } from './cell-values.ts';
import { PlaceError } from './troubles.ts';

/**
 * Asks whether a sheet holds what was written, and nothing else.
 * @returns what is to be called after the next sync; it throws PlaceError 'changed-meanwhile' where it does not
 */
export function askForSheet(context: Excel.RequestContext, written: NewSheet): () => void {
  const used = context.workbook.worksheets.getItem(written.name).getUsedRangeOrNullObject(true);
  used.load('address,values,valueTypes,formulas,numberFormat');
  return () => {
    if (!holds(used, written)) throw new PlaceError('changed-meanwhile', written.name);
  };
}

function holds(used: Excel.Range, { cells }: NewSheet): boolean {
  const filled = cells.filter(({ content: { value, formula } }) => formula !== null || (value ?? '') !== '');
  if (used.isNullObject) return filled.length === 0;
  const [area] = areasOf(used.address);
  if (!area) return false;
  const written = new Map(filled.map((cell) => [cellName(cell), cell.content]));
  const [values, types, formulas, formats]: Table[] = [
    used.values,
    used.valueTypes,
    used.formulas,
    used.numberFormat,
  ];
  const isAsWritten = (value: unknown, row: number, col: number): boolean => {
    const place = cellName({ row: area.top + row, col: area.left + col });
    const { value: wanted, formula } = written.get(place) ?? NOTHING;
    written.delete(place);
    const [type, own, format] = [types, formulas, formats].map((table) => table?.[row]?.[col]);
    const now = contentOf({ value, type, formula: own, format });
    return now?.formula === formula && (formula !== null || now.value === wanted);
  };
  return (
    (values ?? []).every((line, row) => line.every((value, col) => isAsWritten(value, row, col))) &&
    written.size === 0
  );
}

type Table = readonly (readonly unknown[])[];

const NOTHING = { value: null, formula: null } as const;
