import { cellsInRow, foldText, greatest, type Range, type Sheet } from '../../grid/index.ts';
import { formNumberOf } from '../title/form-number.ts';
import { isBlankRow } from '../table/view.ts';
import { leftOf, rightOf, yearHeadsIn } from './heads.ts';

const TITLE = /thống kê.*văn bản/u;
/** What no other statistics of documents is about. */
const ITS_OWN = /kiểm điểm|xếp loại/u;
const LONGEST = 300;
/** The years stand so near below the title. */
const YEARS_WITHIN = 6;

/** Tables by year that are Biểu 1 by title and number, or by title alone, whatever their rows say. */
export function* statisticsByTitle(sheet: Sheet): Generator<Range> {
  for (const [row, cells] of sheet.rows) {
    for (const [, { value }] of cellsInRow(cells)) {
      if (typeof value !== 'string' || value.length > LONGEST || !/b.{1,2}n/iu.test(value)) continue;
      const title = foldText(value);
      const range = TITLE.test(title) ? tableBelow(sheet, row) : null;
      if (range && (ITS_OWN.test(title) || formNumberOf(sheet, range)?.number === 1)) yield range;
    }
  }
}

/** The table whose head row of years is the first below a title. */
function tableBelow(sheet: Sheet, title: number): Range | null {
  for (let top = title + 1; top <= title + YEARS_WITHIN; top++) {
    const years = yearHeadsIn(sheet, top, 0);
    const [first] = years;
    if (!first) continue;
    const right = rightOf(sheet, greatest(years.map((year) => year.right)), top);
    let bottom = top;
    while (!isBlankRow(sheet, bottom + 1, { first: 0, last: right })) bottom++;
    return { top, left: leftOf(sheet, first.left, { first: top, last: bottom }), bottom, right };
  }
  return null;
}
