import type { Label, Year } from '../table/label.ts';
import type { Position, Sheet } from '../../grid/index.ts';
import type { DocumentSlot } from './document-statistics.ts';
import { readDatesCell, readNumbersCell } from './cells.ts';

/** A content and year, and the cells of their documents; the first is theirs, the others only where they are filled. */
export interface SlotPlace {
  readonly content: Label;
  readonly year: Year;
  readonly cells: readonly { readonly number: Position; readonly date: Position | null }[];
}

export function readSlots(sheet: Sheet, places: readonly SlotPlace[], date1904: boolean): DocumentSlot[] {
  return places.flatMap(({ content, year, cells }) =>
    cells.flatMap(({ number, date }, index): DocumentSlot[] => {
      const numbers = readNumbersCell(sheet, number);
      const dates = date && readDatesCell(sheet, date, date1904);
      if (!numbers) return [];
      const isFilled = numbers.reading.kind !== 'blank' || (dates && dates.reading.kind !== 'blank');
      return index === 0 || isFilled ? [{ content, year, numbers, dates }] : [];
    }),
  );
}
