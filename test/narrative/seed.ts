import { readFileSync } from 'node:fs';
import { checkWorkbook, type CheckedWorkbook } from '../../src/check/check-workbook.ts';
import { SAMPLE } from '../../src/cli/package.ts';
import type { Workbook } from '../../src/grid/index.ts';
import type { NarrativeTable } from '../../src/narrative/index.ts';
import { readWorkbook } from '../../src/xlsx/index.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';

const RULES = resolveRulesets();

export function seed(): Workbook {
  const read = readWorkbook(new Uint8Array(readFileSync(SAMPLE)));
  if (!read.ok) throw new Error(read.code);
  return read.workbook;
}

export function checked(workbook: Workbook = seed()): CheckedWorkbook {
  return checkWorkbook(workbook, RULES);
}

/** What is seen of a table: a row a line, cells between bars, "(*)" behind what is marked. */
export function seen({ rows }: NarrativeTable): string[] {
  return rows.map((row) =>
    row.map((cell) => (cell ? cell.shown + (cell.findings.length > 0 ? '(*)' : '') : '')).join('|'),
  );
}

export function tableNamed(tables: readonly NarrativeTable[], id: string): NarrativeTable {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id} among ${tables.map((one) => one.id).join(', ')}`);
  return table;
}

/** The report that the product serves, as it was written. */
export const report = readFileSync('test/filling/bao-lam-2022.txt', 'utf8');
