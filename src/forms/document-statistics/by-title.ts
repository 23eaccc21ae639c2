import { boundsOf, foldText, type Range, type Sheet } from '../../grid/index.ts';
import type { KnownRow } from '../table/geometry/row-kinds.ts';
import { yearNamed } from '../table/years.ts';
import { formNumberOf } from '../title/form-number.ts';

const TITLE = /thống kê.*văn bản/u;
/** What no other statistics of documents is about. */
const ITS_OWN = /kiểm điểm|xếp loại/u;
const LONGEST = 300;
/** The years stand so near below the title. */
const YEARS_WITHIN = 6;

/** Tables by year that are Biểu 1 by title and number, or by title alone, whatever their rows say. */
export function* statisticsByTitle(sheet: Sheet, rows: readonly KnownRow[]): Generator<Range> {
  for (const [at, { cells }] of rows.entries()) {
    for (const { value } of cells) {
      if (typeof value !== 'string' || value.length > LONGEST || !/b.{1,2}n/iu.test(value)) continue;
      const title = foldText(value);
      const range = TITLE.test(title) ? tableBelow(rows, at) : null;
      if (range && (ITS_OWN.test(title) || formNumberOf(sheet, range)?.number === 1)) yield range;
    }
  }
}

/** The table whose head row of years is the first below a title. */
function tableBelow(rows: readonly KnownRow[], title: number): Range | null {
  const last = (rows[title]?.row ?? 0) + YEARS_WITHIN;
  const first = rows.findIndex(({ row, cells }, at) => at > title && row <= last && cells.some(isYear));
  if (first < 0) return null;
  const own = rows.slice(first).filter(({ row }, at) => row === (rows[first]?.row ?? 0) + at);
  return boundsOf(own.flatMap(({ cells }) => cells));
}

function isYear({ text }: KnownRow['cells'][number]): boolean {
  return yearNamed(text) !== null;
}
