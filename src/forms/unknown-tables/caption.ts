import { greatest, holdsPlace, least, type Range, type Sheet } from '../../grid/index.ts';
import { isBesideTitle, isLetterhead } from '../table/geometry/context-lines.ts';
import { textsAbove } from '../title/title.ts';
import { mayBeTitle } from '../title/title-words.ts';
import { isBelowTable, isNote } from '../tick-forms/below.ts';
import type { Block } from './block.ts';
import { type TableCell, type TableRow } from '../table/geometry/table-rows.ts';
import { isBodyRow } from './rows.ts';

/** Where a block stands, with its head and its labels. */
export function rangeOf(block: Block): Range {
  const rows = block.body.filter(isBodyRow);
  const all = [...rows, ...headRows(block)];
  const cells = all.flatMap((row) => row.cells);
  return {
    top: least(all.map(({ row }) => row)),
    left: least(cells.map(({ col }) => col)),
    bottom: greatest(rows.map(({ row }) => row)),
    right: greatest(cells.map(({ right }) => right)),
  };
}

const MOST_HEADS = 6;

/**
 * The rows right over the figures that hold more than a title. Between them and the figures may stand a blank row, or
 * the heading of the first rows.
 */
function headRows({ heads, body }: Block): TableRow[] {
  const found: TableRow[] = [];
  let next = least(body.map(({ row }) => row)) - 1;
  for (const row of heads.toReversed().filter(({ cells }) => cells.length > 0)) {
    const isFirst = found.length === 0;
    if (next - row.row > (isFirst ? 1 : 0) || found.length === MOST_HEADS) break;
    if (row.cells.filter(mayBeHead).length > 1) found.push(row);
    else if (!isFirst || row.cells.length > 1) break;
    next = row.row - 1;
  }
  return found;
}

/** A letterhead, a title and what stands beside it head no columns. */
function mayBeHead(cell: TableCell): boolean {
  const text = cell.text;
  return !isNoTitle(text) && !isBelowTable(text);
}

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
export function titleOf(
  sheet: Sheet,
  range: Range,
  block: Block,
  { after, beside }: Surroundings,
): string | null {
  const above = textsAbove(sheet, range, after)
    .filter(({ cell }) => !beside.some((one) => holdsPlace(one, cell)))
    .map(({ text }) => text.trim())
    // "Trong đó:" and the like lead to rows, not to a table.
    .filter((text) => !isNoTitle(text) && !isNote(text) && !text.endsWith(':'));
  const title = (beside.length > 0 ? headAlone(block) : null) ?? above.find(mayBeTitle) ?? above[0] ?? null;
  return title === null || title.length <= LONGEST ? title : `${title.slice(0, LONGEST).trimEnd()}…`;
}

/** The head of columns that have no labels. */
function headAlone(block: Block): string | null {
  const isText = ({ kind }: TableCell) => kind === 'text';
  if (block.body.some(({ cells }) => cells.some(isText))) return null;
  const texts = block.heads.map(({ cells }) => cells.find(isText));
  return texts.findLast((cell) => cell !== undefined)?.text.trim() ?? null;
}
