import { parseCellName, parseRangeName, type Cell, type Value } from '../../src/grid/index.ts';
import { notInHost } from './fault.ts';

interface Cells {
  readonly cell: (row: number, col: number) => Cell | undefined;
}

/** The value of a formula: sums of cells, as "A1+A2" and "SUM(A1:A3)". More is not in this host. */
export function calculate(sheet: Cells, formula: string): Value {
  const [, range] = /^SUM\(([^()]+)\)$/.exec(formula) ?? [];
  if (range !== undefined) return sumOf(sheet, range);
  return formula
    .split('+')
    .map((name) => {
      const at = parseCellName(name);
      if (!at) throw notInHost(`formula =${formula}`);
      return numberAt(sheet, at.row, at.col);
    })
    .reduce((sum, number) => sum + number, 0);
}

function sumOf(sheet: Cells, name: string): number {
  const range = parseRangeName(name);
  if (!range) throw notInHost(`range ${name}`);
  let sum = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) sum += numberAt(sheet, row, col);
  }
  return sum;
}

function numberAt(sheet: Cells, row: number, col: number): number {
  const value = sheet.cell(row, col)?.value;
  return typeof value === 'number' ? value : 0;
}
