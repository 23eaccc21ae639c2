import { qualifiedName, type CellRef } from '../grid/index.ts';
import type { Finding } from '../rules/finding.ts';

/** The errors of a workbook by the cells that they are about. */
export interface Faults {
  /**
   * Errors that stand at one of the cells. An excellent share above the quota is no error of a figure: it is told
   * where the quota is spoken of.
   */
  readonly at: (cells: readonly CellRef[]) => readonly Finding[];
  /** Those, and errors that one of the cells is an operand of. */
  readonly around: (cells: readonly CellRef[]) => readonly Finding[];
}

export function faultsIn(findings: readonly Finding[]): Faults {
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'excellent-quota');
  const places = (finding: Finding) => (finding.cell ? [finding.cell] : []);
  return {
    at: lookUp(errors, places),
    around: lookUp(errors, (finding) => [...places(finding), ...finding.related]),
  };
}

function lookUp(
  findings: readonly Finding[],
  cellsOf: (finding: Finding) => readonly CellRef[],
): (cells: readonly CellRef[]) => readonly Finding[] {
  const byCell = new Map<string, Set<Finding>>();
  for (const finding of findings) {
    for (const cell of cellsOf(finding)) {
      const name = qualifiedName(cell);
      const here = byCell.get(name) ?? new Set();
      byCell.set(name, here.add(finding));
    }
  }
  return (cells) => [...new Set(cells.flatMap((cell) => [...(byCell.get(qualifiedName(cell)) ?? [])]))];
}
