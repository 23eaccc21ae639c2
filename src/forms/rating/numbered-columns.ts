import { LEVELS } from '../table/levels.ts';
import type { Column } from '../table/geometry/table.ts';
import { isCount, isLevel, isRole, type MeasureLine } from './lines.ts';

/**
 * What the row of column numbers tells of columns whose heads leave it open: "3 = 4+…+7" over the levels is their
 * total, "5(=4*100/3)" a percentage of column 4, "6 = 5:4" a ratio to the year before.
 */
export function withNumbers(lines: readonly MeasureLine[], columns: readonly Column[]): MeasureLine[] {
  const byNumber = new Map<number, MeasureLine>();
  for (const { col, number } of columns) {
    const line = lines.find(({ at }) => at === col);
    if (number && line) byNumber.set(number.number, line);
  }
  return lines.map((line) => {
    const formula = columns.find(({ col }) => col === line.at)?.number?.formula;
    if (!formula) return line;
    if (formula.kind === 'sum') return isSumOfLevels(formula.terms, byNumber) ? asTotal(line) : line;
    const of = byNumber.get(formula.of);
    const base = byNumber.get(formula.base);
    if (formula.kind === 'percentage') return asPercentage(line, of, base);
    const compared = base?.year ? [base.year.value] : line.compared;
    return { ...line, measure: 'ratio', quantity: line.quantity ?? of?.quantity ?? null, compared };
  });
}

function isSumOfLevels(terms: readonly number[], byNumber: ReadonlyMap<number, MeasureLine>): boolean {
  const counts = terms.flatMap((term) => byNumber.get(term) ?? []).filter(isCount);
  const levels = new Set(counts.flatMap(({ quantity }) => (isLevel(quantity) ? quantity.level : [])));
  return levels.size === LEVELS.length && counts.every(({ quantity }) => isLevel(quantity));
}

function asTotal(line: MeasureLine): MeasureLine {
  return line.quantity === null
    ? { ...line, quantity: { kind: 'role', role: 'total' }, isUnknown: false }
    : line;
}

/** A share of those existing is no percentage that is judged. */
function asPercentage(
  line: MeasureLine,
  of: MeasureLine | undefined,
  base: MeasureLine | undefined,
): MeasureLine {
  if (isRole(base?.quantity, 'existing', 'due')) return { ...line, measure: 'other' };
  return { ...line, measure: 'percentage', quantity: line.quantity ?? of?.quantity ?? null };
}
