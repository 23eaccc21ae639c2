import { foldLabel, foldText } from '../../grid/index.ts';
import type { StubRow } from '../table/geometry/stub.ts';

/** "Nam", "- Số đảng viên nam": the men of those counted, and nothing else that goes by that name ("Xã Nam"). */
const MEN_OR_WOMEN = /^(?:[-+•*–] ?)?(?:(?:số|là|đảng viên|đv) )*(nam|nữ)(?: giới)?$/u;

type Sex = 'nam' | 'nữ';

function sexOf({ name, marker }: StubRow): Sex | null {
  const isNumbered = marker !== 'none' && marker !== 'dash' && marker !== 'plus';
  if (!name || isNumbered) return null;
  const [, sex] = MEN_OR_WOMEN.exec(foldLabel(foldText(name.text))) ?? [];
  return sex === 'nam' || sex === 'nữ' ? sex : null;
}

/** The rows without numbers that count men and women, one right below the other. */
export function menAndWomen(rows: readonly StubRow[]): ReadonlySet<StubRow> {
  const found = new Set<StubRow>();
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    const [sex, other] = [sexOf(row), next ? sexOf(next) : null];
    if (next && sex !== null && other !== null && sex !== other && !found.has(row)) {
      found.add(row);
      found.add(next);
    }
  }
  return found;
}
