import { holdsPlace, type Range, type Sheet } from '../../grid/index.ts';
import { isBesideTitle, isLetterhead } from '../table/geometry/context-lines.ts';
import { textsAbove } from '../title/title.ts';
import { mayBeTitle } from '../title/title-words.ts';
import type { PlacedBlock } from '../table/geometry/sheet-tables.ts';
import type { TableCell } from '../table/geometry/table-cell.ts';
import { isNote } from '../tick-forms/below.ts';

const LONGEST = 100;
/** The unit, the date and the form's number stand where titles do. */
function isNoTitle(text: string): boolean {
  return isBesideTitle(text) || isLetterhead(text);
}

/** Where a table stands among what was read. */
export interface Surroundings {
  /** The last row of the table above. */
  readonly after: number;
  /** What was read beside it: what is over both is called so for its sake, and its heads are no titles. */
  readonly beside: readonly Range[];
}

/** What a table is called: its title; else what stands nearest above it. Columns beside a form may have only their head. */
export function titleOf(sheet: Sheet, block: PlacedBlock, { after, beside }: Surroundings): string | null {
  const above = textsAbove(sheet, block.range, after)
    .filter(({ cell }) => !beside.some((one) => holdsPlace(one, cell)))
    .map(({ text }) => text.trim())
    // "Trong đó:" and the like lead to rows, not to a table.
    .filter((text) => !isNoTitle(text) && !isNote(text) && !text.endsWith(':'));
  const title = (beside.length > 0 ? headAlone(block) : null) ?? above.find(mayBeTitle) ?? above[0] ?? null;
  return title === null || title.length <= LONGEST ? title : `${title.slice(0, LONGEST).trimEnd()}…`;
}

/** The head of columns that have no labels. */
function headAlone({ head, rows }: PlacedBlock): string | null {
  const isText = ({ kind }: TableCell) => kind === 'text';
  if (rows.some(({ cells }) => cells.some(isText))) return null;
  const texts = head.rows.map(({ cells }) => cells.find(isText));
  return texts.findLast((cell) => cell !== undefined)?.text.trim() ?? null;
}
