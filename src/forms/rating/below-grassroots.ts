import { foldLabel, foldText, someInRow, type Sheet } from '../../grid/index.ts';
import type { Table } from '../table/geometry/table.ts';
import type { ReadSeries } from './read-series.ts';

const BRANCH = /^(?:cb |chi bộ|đảng bộ bộ phận|tổ đảng)/u;
const GRASSROOTS = /cơ sở/u;
/** Committees above the grassroots: in their tables a branch may be a grassroots organisation. */
const ABOVE =
  /^(?:ban thường vụ )?(?:(?:huyện|tỉnh|thành|thị|quận) ủy|đảng ủy khối|đảng ủy (?:các cơ quan|ubnd tỉnh))/u;

/**
 * Whether a row or column names a single unit below the grassroots organisation, which has no quota of its own;
 * `isOfBranches`: the head over the names says so.
 */
export function isBelowGrassroots({ line: { name } }: ReadSeries, isOfBranches: boolean): boolean {
  if (!name) return false;
  const label = foldLabel(name.text);
  return isOfBranches || (BRANCH.test(label) && !GRASSROOTS.test(label) && !isPlural(label));
}

/** Whether a table's own head says that its rows are branches. */
export function headsBranches({ columns }: Table): boolean {
  return columns.some(
    ({ use, path }) => use === 'stub' && path.some(({ text }) => /^(?:tên )?chi bộ$/u.test(foldLabel(text))),
  );
}

/** "Chi bộ trực thuộc", "Các chi bộ" are many. */
function isPlural(label: string): boolean {
  return /^chi bộ trực thuộc|^các /u.test(label);
}

/** The letterhead stands in the first rows. */
const LAST_ROW = 12;

/** The row in which the letterhead of a sheet names a committee above the grassroots; Infinity where none does. */
export function rowOfHigherCommittee(sheet: Sheet): number {
  for (const [row, cells] of sheet.rows) {
    if (row >= LAST_ROW) return Infinity;
    if (someInRow(cells, ({ value }) => typeof value === 'string' && ABOVE.test(foldText(value)))) return row;
  }
  return Infinity;
}
