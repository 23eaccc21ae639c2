import { greatest } from '../../grid/index.ts';
import type { StubRow } from '../table/geometry/stub.ts';
import { saidByRow, type DocumentLine, type Said } from './lines.ts';

/** The first content follows its head closely. */
const FIRST_WITHIN = 3;

/**
 * Rows whose columns tell numbers from dates: each of the content and year that it names, or that stand above. Where
 * one of the two is said in rows of its own, these are headings.
 */
export function contentLines(sheet: string, rows: readonly StubRow[]): DocumentLine[] {
  const said = upToGap(rows).map((row) => ({ at: row.row, date: row.row, ...saidByRow(sheet, row) }));
  const first = said.findIndex(saysAny);
  if (first > FIRST_WITHIN) return [];
  const inner = innerOf(said);
  let held: Said = { content: null, year: null };
  return said.slice(first).flatMap((line) => {
    held = { content: line.content ?? held.content, year: line.year ?? held.year };
    const isHeading = inner !== null && line[inner] === null && saysAny(line);
    return isHeading ? [] : [{ ...line, ...held }];
  });
}

const saysAny = ({ content, year }: Said): boolean => (content ?? year) !== null;

/** The rows with anything but a number, below a blank row only those that are named and list something: no signatures. */
function upToGap(rows: readonly StubRow[]): StubRow[] {
  const own: StubRow[] = [];
  let bottom = rows[0]?.row ?? 0;
  for (const row of rows) {
    const { name, outer, cells } = row;
    const isListed = name !== null && cells.some(({ text }) => /\d/u.test(text));
    if (row.row > bottom + 1 && !isListed) break;
    bottom = greatest([bottom, row.row, ...[...outer, ...(name ? [name] : [])].map((cell) => cell.bottom)]);
    if (name ?? cells.length > 0) own.push(row);
  }
  return own;
}

/** Which of the two changes from row to row, below headings that say the other; null where no row is a heading. */
function innerOf(said: readonly Said[]): 'content' | 'year' | null {
  const first = said.find(saysAny);
  const hasBoth = said.some(({ content }) => content) && said.some(({ year }) => year);
  if (!hasBoth || (first?.content && first.year)) return null;
  return first?.year ? 'content' : 'year';
}
