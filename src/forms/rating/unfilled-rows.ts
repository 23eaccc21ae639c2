import type { StubRow } from '../table/geometry/stub.ts';
import type { Role } from '../table/phrases/words/roles.ts';
import { meaningOf } from '../table/phrases/meaning.ts';
import { isLevel, isRole, type LineMeaning } from './lines.ts';

/** A row of a table whose levels go down. */
export interface SaidRow {
  readonly row: StubRow;
  readonly said: LineMeaning;
  /** Whether it has figures. */
  readonly isFilled: boolean;
}

/** Of the rows without figures those in which figures are meant: of a level, or of another count. All others head rows. */
export function unfilledRows(rows: readonly SaidRow[]): ReadonlySet<SaidRow> {
  const filled = new Set<Role>();
  for (const { said, isFilled } of rows)
    if (isFilled && said.quantity?.kind === 'role') filled.add(said.quantity.role);
  const firstLevel = rows.findIndex(({ said }) => isLevel(said.quantity));
  const unfilled = new Set<SaidRow>();
  let isOverTotal = false;
  for (let at = rows.length - 1; at >= 0; at--) {
    const one = rows[at];
    if (!one) continue;
    const { quantity } = one.said;
    if (isLevel(quantity)) isOverTotal = false;
    if (one.isFilled) isOverTotal ||= isRole(quantity, 'total');
    else if (isUnfilledLevel(one)) unfilled.add(one);
    else if (quantity?.kind === 'role') {
      const isCounted = filled.has(quantity.role) || (isOverTotal && isRole(quantity, 'rated', 'existing'));
      if (!isCounted && isPlainCount(one) && (at < firstLevel || !beginsPart(one))) unfilled.add(one);
    }
  }
  return unfilled;
}

function isUnfilledLevel({ row: { cells }, said: { quantity, isWithin } }: SaidRow): boolean {
  return isLevel(quantity) && !isWithin && !cells.some(({ kind }) => kind === 'text');
}

/** "Số được miễn", and neither "Được xếp loại, trong đó:" nor "Tổng số chi bộ mới". */
function isPlainCount({ row: { name, cells }, said }: SaidRow): boolean {
  if (!name || cells.length > 0 || said.isWithin || said.isPart || said.isSubtotal) return false;
  return !meaningOf(name.text).hasRest && !/:\s*$/u.test(name.text);
}

/** Below levels a heading that says of whom, or of when, begins the next part of a table. */
function beginsPart({ said: { object, year, period, stage } }: SaidRow): boolean {
  return (object ?? year ?? period ?? stage) !== null;
}
