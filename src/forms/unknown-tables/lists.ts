import { foldLabel, foldText, memoize, type Sheet } from '../../grid/index.ts';
import { textsAbove } from '../title/title.ts';
import { mayBeTitle } from '../title/title-words.ts';
import type { PlacedBlock } from '../table/geometry/sheet-tables.ts';
import type { TableRow } from '../table/geometry/table-rows.ts';

/** What a list is headed by besides its title: a schedule by times; a directory holds nothing but numbers to call. */
const LISTS: readonly (readonly [title: RegExp, head: RegExp])[] = [
  [/^(?:danh sách|sổ)(?!\p{L})/u, /^họ(?:,| và)? ?tên(?!\p{L})|chủ hộ/u],
  [/^lịch(?!\p{L})/u, /^họ(?:,| và)? ?tên(?!\p{L})|^(?:ngày|giờ|thời gian)(?!\p{L})/u],
  [/^danh bạ(?!\p{L})/u, /(?:)/u],
];

/** What may stand before: "BẢNG DANH SÁCH", "Biểu 5. Danh sách". */
const BEFORE = /^(?:(?:bảng|biểu|trích|mẫu|phụ lục)(?: số)?(?: [\divx]+)?[\s.:-]*)+/u;
const titleKey = memoize((text) => foldText(text).replace(BEFORE, ''));
const TOTAL = /^(?:tổng(?: số| cộng)?|cộng)(?!\p{L})/u;

/**
 * Whether a block only lists persons, times or telephones, as its title and a head say: what numbers stand there are
 * theirs and are not summed. `columns`: those that hold figures; `after`: the last row of the table above.
 */
export function isList(
  sheet: Sheet,
  { head: heads, rows, range }: PlacedBlock,
  { columns, after }: { readonly columns: ReadonlySet<number>; readonly after: number },
): boolean {
  const kindOf = (text: string) => LISTS.find(([title]) => title.test(titleKey(text)));
  const [, head] =
    textsAbove(sheet, range, after)
      .map(({ text }) => ({ text, list: kindOf(text) }))
      .find(({ text, list }) => list ?? mayBeTitle(text))?.list ?? [];
  if (!head || hasTotal(rows, columns)) return false;
  return heads.rows.some(({ cells }) => cells.some((cell) => head.test(foldLabel(cell.text))));
}

/** A row that sums others: that a list is of so many persons is no sum of a column. */
function hasTotal(rows: readonly TableRow[], columns: ReadonlySet<number>): boolean {
  const sums = new Set<number>();
  const summed = new Set<number>();
  for (const { cells } of rows) {
    const isTotal = cells.some((cell) => cell.kind === 'text' && TOTAL.test(foldText(cell.text)));
    for (const { kind, col } of cells) {
      if (kind === 'figure' && columns.has(col)) (isTotal ? sums : summed).add(col);
    }
  }
  return [...sums].some((col) => summed.has(col));
}
