import {
  boundsOf,
  foldText,
  greatest,
  rangesMeet,
  textAt,
  type Range,
  type Sheet,
} from '../../grid/index.ts';
import type { DocumentRegister } from './document-register.ts';
import type { DocumentStatistics } from './document-statistics.ts';
import type { SheetForms, UnreadForm } from '../form.ts';
import type { SheetTables } from '../table/geometry/sheet-tables.ts';
import { formNumberOf } from '../title/form-number.ts';
import { refTo } from '../table/view.ts';
import { statisticsByTitle } from './by-title.ts';
import { documentTable, type DocumentTable } from './document-table.ts';
import { labelLines, partLabels } from './label-line.ts';
import { layoutOf, placesOf } from './layout.ts';
import { readRegister } from './register.ts';
import { readSlots } from './slots.ts';
import { titleOf, yearOfTitle } from './titles.ts';

/**
 * Biểu số 1 and registers of documents on a sheet, told by their heads and the labels of their rows. Of a statistics
 * each of contents, years, numbers and dates may stand in rows or in columns. `taken`: what was read already; a
 * register ends there.
 */
export function readDocumentForms(
  { sheet, rows, date1904 }: SheetTables,
  taken: readonly Range[],
): SheetForms {
  const forms: (DocumentStatistics | DocumentRegister)[] = [];
  const unread: UnreadForm[] = [];
  let after = -1;
  let tried = -1;
  for (const [at, row] of rows.entries()) {
    if (row.row <= Math.max(after, tried)) continue;
    const [register] = labelLines(partLabels(row)).flatMap(
      (line) => readRegister(sheet, line, { after, date1904, taken }) ?? [],
    );
    const table = register ? null : documentTable(sheet, rows, at, after);
    const form = register ?? (table && readStatistics(sheet, table, after, date1904));
    if (form) {
      forms.push(form);
      after = form.range.bottom;
    } else if (table) {
      const range = boundsOf(table.labels);
      tried = greatest([...table.labels, ...table.repeated].map((one) => one.row));
      const isPaired = table.pairs.some(({ date }) => date);
      const title = range && isPaired ? titleOf(sheet, range, after) : null;
      if (range && title && /thống kê/u.test(foldText(title.text)))
        unread.push({ range: { sheet: sheet.name, ...range }, reason: 'unheaded-columns' });
    }
  }
  for (const range of statisticsByTitle(sheet, rows)) {
    if ([...forms, ...unread].some((one) => rangesMeet(one.range, range))) continue;
    unread.push({ range: { sheet: sheet.name, ...range }, reason: 'unnamed-documents' });
  }
  return { forms, unread };
}

/** No form of documents has more contents, or years; what has is none. */
const MOST_PAIRS = 100;

function readStatistics(
  sheet: Sheet,
  table: DocumentTable,
  after: number,
  date1904: boolean,
): DocumentStatistics | null {
  if (table.pairs.length > MOST_PAIRS || table.pairs.every(({ date }) => !date)) return null;
  const layout = layoutOf(sheet, table);
  const { range } = layout;
  const title = titleOf(sheet, range, after);
  const places = placesOf(layout, yearOfTitle(title));
  if (places.length === 0) return null;
  const texts = [
    ...table.labels.map(({ row, col }) => textAt(sheet, row, col)),
    ...places.map(({ content }) => content.text),
  ];
  // Numbers and dates by year may be of anything else: a table without a title must speak of documents itself.
  if (!title && !texts.some((text) => /văn bản|k[ýí] hiệu/u.test(foldText(text)))) return null;
  const years = new Map(places.map(({ year }) => [year.value, year]));
  return {
    kind: 'document-statistics',
    sheet: sheet.name,
    range,
    title: title ?? { text: '', cell: refTo(sheet, range.top, range.left) },
    mark: formNumberOf(sheet, range)?.label ?? null,
    years: [...years.values()],
    slots: readSlots(sheet, places, date1904),
  };
}
