import type { Sheet } from '../../grid/index.ts';
import type { DocumentRegister } from '../document-register.ts';
import { refTo } from '../rating/view.ts';
import type { LabelLine } from './find.ts';
import { leftOf, rightOf } from './heads.ts';
import { registerColumns } from './register-heads.ts';
import { readRegisterRows } from './register-rows.ts';
import { titleOf } from './titles.ts';

/** A register and its documents, one a row; null where a line of labels heads something else. */
export function readRegister(
  sheet: Sheet,
  line: LabelLine,
  after: number,
  date1904: boolean,
): DocumentRegister | null {
  const columns = registerColumns(sheet, line);
  if (!columns) return null;
  const { documents, bottom } = readRegisterRows(sheet, columns, date1904);
  const { number, date, abstract, top } = columns;
  const left = leftOf(
    sheet,
    Math.min(number, date ?? number, abstract),
    top,
    Math.min(bottom, line.first.row + 5),
  );
  const right = rightOf(sheet, Math.max(number, date ?? number, abstract), top);
  const range = { top, left, bottom, right };
  const title = titleOf(sheet, range, after) ?? { text: '', cell: refTo(sheet, top, left) };
  return {
    kind: 'document-register',
    sheet: sheet.name,
    range,
    title,
    hasDates: date !== null,
    documents,
  };
}
