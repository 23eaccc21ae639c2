import { foldText, greatest, least, rangesMeet, textAt, type Range, type Sheet } from '../../grid/index.ts';
import type { DocumentRegister } from './document-register.ts';
import type { DocumentStatistics } from './document-statistics.ts';
import type { SheetForms, UnreadForm } from '../form.ts';
import type { SheetTables } from '../table/geometry/sheet-tables.ts';
import { formNumberOf } from '../title/form-number.ts';
import { refTo } from '../table/view.ts';
import { readAcross } from './across.ts';
import { statisticsByTitle } from './by-title.ts';
import { readDown, splitDown } from './down.ts';
import { findLabelLines, isOfRegister, type LabelLine } from './find.ts';
import { readRegister } from './register.ts';
import { readSlots, type Frame } from './slots.ts';
import { titleOf, yearOfTitle } from './titles.ts';

/**
 * Biểu số 1 and registers of documents on a sheet, told by their heads. A statistics' years may stand across, each
 * content with a row of numbers and one of dates, or each year with a column of both. `taken`: what was read already;
 * a register ends there.
 */
export function readDocumentForms({ sheet, date1904 }: SheetTables, taken: readonly Range[]): SheetForms {
  const forms: (DocumentStatistics | DocumentRegister)[] = [];
  const unread: UnreadForm[] = [];
  let after = -1;
  for (const line of findLabelLines(sheet).flatMap((one) =>
    one.go === 'down' ? splitDown(sheet, one) : [one],
  )) {
    if (line.first.row <= after) continue;
    const register = readRegister(sheet, line, { after, date1904, taken });
    const form = register ?? (isOfRegister(line) ? null : readStatistics(sheet, line, after, date1904));
    if (form) forms.push(form);
    else if (!isOfRegister(line) && saysStatistics(sheet, line, after)) {
      unread.push({ range: { sheet: sheet.name, ...rangeOf(line) }, reason: 'unheaded-columns' });
    }
    after = form?.range.bottom ?? after;
  }
  for (const range of statisticsByTitle(sheet)) {
    if ([...forms, ...unread].some((one) => rangesMeet(one.range, range))) continue;
    unread.push({ range: { sheet: sheet.name, ...range }, reason: 'unnamed-documents' });
  }
  return { forms, unread };
}

function readStatistics(
  sheet: Sheet,
  line: LabelLine,
  after: number,
  date1904: boolean,
): DocumentStatistics | null {
  const frame =
    line.go === 'down'
      ? readDown(sheet, line, after)
      : readAcross(sheet, line, yearOfTitle(titleOf(sheet, rangeOf(line), after)));
  if (!frame || frame.places.length === 0) return null;
  const { range, years } = frame;
  const title = titleOf(sheet, range, after);
  if (!title && !isAboutDocuments(sheet, line, frame)) return null;
  return {
    kind: 'document-statistics',
    sheet: sheet.name,
    range,
    title: title ?? { text: '', cell: refTo(sheet, range.top, range.left) },
    mark: formNumberOf(sheet, range)?.label ?? null,
    years,
    slots: readSlots(sheet, frame.places, date1904),
  };
}

/** Numbers and dates by year may be of anything else: a table without a title must speak of documents itself. */
function isAboutDocuments(sheet: Sheet, { labels }: LabelLine, { places }: Frame): boolean {
  const texts = [
    ...labels.map(({ row, col }) => textAt(sheet, row, col)),
    ...places.map(({ content }) => content.text),
  ];
  return texts.some((text) => /văn bản|k[ýí] hiệu/u.test(foldText(text)));
}

/** Whether a table that can't be read has the title of Biểu 1. */
function saysStatistics(sheet: Sheet, line: LabelLine, after: number): boolean {
  const title = titleOf(sheet, rangeOf(line), after);
  return title !== null && /thống kê/u.test(foldText(title.text));
}

/** Where the labels of a line stand. */
function rangeOf({ labels }: LabelLine): Range {
  const [rows, cols] = [labels.map(({ row }) => row), labels.map(({ col }) => col)];
  return { top: least(rows), left: least(cols), bottom: greatest(rows), right: greatest(cols) };
}
