import type { Sheet } from '../grid/index.ts';
import type { Label, Year } from './rating-table.ts';
import { isNumbering, labelsInRow } from './rating/view.ts';
import { namesItsDocument, titleYears } from './title-words.ts';

export { mayBeTitle, titleYears } from './title-words.ts';

const FARTHEST = 8;

/**
 * The texts above a table, nearest first: those over its own columns, else over the whole row; up to the table above
 * (`after`: its last row) or the sheet's top. Lines that only name the document that the form belongs to are left out.
 */
export function textsAbove(sheet: Sheet, top: number, left: number, right: number, after: number): Label[] {
  const texts: Label[] = [];
  for (let row = top - 1; row > after && row >= top - FARTHEST; row--) {
    const own = labelsInRow(sheet, row, left, right);
    texts.push(...(own.length > 0 ? own : labelsInRow(sheet, row, 0, left)));
  }
  return texts.filter((label) => !isNumbering(label.text) && !namesItsDocument(label.text));
}

/** The one year that the nearest text with years names; a span of years names none. */
export function yearAbove(texts: readonly Label[]): Year | null {
  for (const { text, cell } of texts) {
    const years = [...new Set(titleYears(text))];
    const [year] = years;
    if (year !== undefined) return years.length === 1 ? { value: year, cell } : null;
  }
  return null;
}
