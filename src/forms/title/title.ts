import type { Label, Year } from '../table/label.ts';
import type { Range, Sheet } from '../../grid/index.ts';
import { isNumbering, labelsInRow } from '../table/view.ts';
import { namesItsDocument, titleYears } from './title-words.ts';

export { mayBeTitle, titleYears } from './title-words.ts';

const FARTHEST = 8;

/**
 * The texts above a table, nearest first: those over its own columns, else over the whole row; up to the table above
 * (`after`: its last row) or the sheet's top. Lines that only name the document that the form belongs to are left out.
 */
export function textsAbove(
  sheet: Sheet,
  { top, left, right }: Omit<Range, 'bottom'>,
  after: number,
): Label[] {
  const texts: Label[] = [];
  for (let row = top - 1; row > after && row >= top - FARTHEST; row--) {
    const own = labelsInRow(sheet, row, { first: left, last: right });
    for (const label of own.length > 0 ? own : labelsInRow(sheet, row, { first: 0, last: left }))
      texts.push(label);
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
