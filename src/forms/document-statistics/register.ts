import { greatest, LAST_ROW, least, type Range, type Sheet } from '../../grid/index.ts';
import type { DocumentRegister } from './document-register.ts';
import { refTo } from '../table/view.ts';
import type { LabelLine } from './label-line.ts';
import { leftOf, rightOf } from './edges.ts';
import { issuerColumn, listsIncoming, yearOfRegister } from './register-kind.ts';
import { registerColumns } from './register-heads.ts';
import { readRegisterRows } from './register-rows.ts';
import { titleOf } from './titles.ts';

/** Where a line of labels stands. */
interface Surroundings {
  /** The last row of the table above. */
  readonly after: number;
  readonly date1904: boolean;
  /** What was read as something else. */
  readonly taken: readonly Range[];
}

/** A register and its documents, one a row; null where a line of labels heads something else. */
export function readRegister(
  sheet: Sheet,
  line: LabelLine,
  { after, date1904, taken }: Surroundings,
): DocumentRegister | null {
  const columns = registerColumns(sheet, line);
  if (!columns) return null;
  const { number, date, abstract, top } = columns;
  const cols = [number, date ?? number, abstract];
  const below = taken.filter((range) => range.top > columns.bottom && isOver(range, cols));
  const end = least([LAST_ROW + 1, ...below.map((range) => range.top)]);
  const near = Math.min(end - 1, line.first.row + 5);
  const left = leftOf(sheet, least(cols), { first: top, last: near });
  const right = rightOf(sheet, greatest(cols), top);
  const heads = { top, left, bottom: columns.bottom, right };
  const title = titleOf(sheet, heads, after);
  const isIncoming = listsIncoming(sheet, heads, title);
  const year = yearOfRegister(sheet, heads, after, title);
  const issuer = issuerColumn(sheet, heads, isIncoming);
  const { documents, bottom } = readRegisterRows(sheet, { ...columns, issuer }, { date1904, year, end });
  const range = {
    ...heads,
    left: leftOf(sheet, least(cols), { first: top, last: Math.min(bottom, near) }),
    bottom,
  };
  return {
    kind: 'document-register',
    sheet: sheet.name,
    range,
    title: title ?? { text: '', cell: refTo(sheet, top, left) },
    hasDates: date !== null,
    isIncoming,
    documents,
  };
}

function isOver({ left, right }: Range, cols: readonly number[]): boolean {
  return left <= greatest(cols) && least(cols) <= right;
}
