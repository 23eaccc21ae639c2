import { cellAt, rangesMeet, someInRow, type Range, type Sheet } from '../../../grid/index.ts';
import { readCount, type Count } from '../count.ts';
import type { SheetTables } from '../geometry/sheet-tables.ts';
import { tableOf, type Table } from '../geometry/table.ts';
import { readPercentage } from '../percentage.ts';
import { columnFormulas, holdsCounts as isCountColumn, type LineFormula } from './columns.ts';
import type { DeclaredFormula } from './declared-formula.ts';
import { looksDeclared, parseFormula } from './formula.ts';
import { holdsCounts as isCountRow, rowFormulas } from './rows.ts';

/** What the tables of a sheet declare of their own columns and rows; `ranges`: those of the forms found on it. */
export function declaredFormulas(
  { sheet, blocks }: SheetTables,
  ranges: readonly Range[],
): DeclaredFormula[] {
  if (ranges.length === 0 || !mayDeclare(sheet)) return [];
  const declared: DeclaredFormula[] = [];
  const before: Range[] = [];
  for (const block of blocks) {
    const table = tableOf(sheet, block, before);
    before.push(table.range);
    if (!ranges.some((range) => rangesMeet(range, table.range))) continue;
    for (const one of declaredIn(sheet, table)) declared.push(one);
  }
  return declared;
}

/** Few forms declare anything: most are passed over by their texts alone. */
function mayDeclare(sheet: Sheet): boolean {
  for (const cells of sheet.rows.values()) {
    if (someInRow(cells, ({ value }) => typeof value === 'string' && declares(value))) return true;
  }
  return false;
}

function declares(text: string): boolean {
  return looksDeclared(text) && parseFormula(text) !== null;
}

function declaredIn(sheet: Sheet, table: Table): DeclaredFormula[] {
  const rows = table.rows.filter(isCountRow);
  const columns = table.columns.filter(isCountColumn);
  const byRow = rows.map(({ row, name }) => ({ at: row, name: name?.text.trim() ?? null }));
  const byColumn = columns.map(({ col, path }) => ({ at: col, name: path.at(-1)?.text.trim() ?? null }));
  return [
    ...columnFormulas(table).map((one) =>
      withFigures(sheet, table, one, byRow, (row, col) => ({ row, col })),
    ),
    ...rowFormulas(table.rows).map((one) =>
      withFigures(sheet, table, one, byColumn, (col, row) => ({ row, col })),
    ),
  ];
}

type Crossing = readonly { readonly at: number; readonly name: string | null }[];
type At = (crossing: number, line: number) => { readonly row: number; readonly col: number };

/** A formula with the figures of each line that crosses it. */
function withFigures(
  sheet: Sheet,
  table: Table,
  one: LineFormula,
  crossing: Crossing,
  at: At,
): DeclaredFormula {
  const place = (line: number, across: number) => ({ sheet: sheet.name, ...at(across, line) });
  const count = (line: number, across: number): Count => {
    const cell = place(line, across);
    return { cell, reading: readCount(cellAt(sheet, cell.row, cell.col)) };
  };
  const { kind, operands, label } = one;
  const declared = {
    range: { sheet: sheet.name, ...table.range },
    label: { text: label.text.trim(), cell: { sheet: sheet.name, row: label.row, col: label.col } },
    formula: one.text,
  };
  const lines = operands.length === 0 ? [] : crossing;
  const [of = one.at, base = one.at] = operands;
  if (kind === 'sum') {
    return {
      ...declared,
      kind,
      lines: lines.map(({ at: across, name }) => ({
        name,
        result: count(one.at, across),
        operands: operands.map((line) => count(line, across)),
      })),
    };
  }
  return {
    ...declared,
    kind,
    lines: lines.map(({ at: across, name }) => {
      const cell = place(one.at, across);
      return {
        name,
        result: { cell, reading: readPercentage(cellAt(sheet, cell.row, cell.col)) },
        of: count(of, across),
        base: count(base, across),
      };
    }),
  };
}
