import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { literalWorkbook } from '../workbooks/zip-xlsx.ts';
import { mustRead } from './reading.ts';

/** Rows of one label and one figure, that in a column of its own. */
function rows(count: number, column: string): string {
  return Array.from(
    { length: count },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>Chi bộ ${at}</t></is></c>` +
      `<c r="${column}${at + 1}"><v>${at % 50}</v></c></row>`,
  ).join('');
}

const rulesets = resolveRulesets();

/** How long reading and checking takes, in milliseconds. */
function timeOf(bytes: Uint8Array): number {
  const started = performance.now();
  checkWorkbook(mustRead(bytes), rulesets);
  return performance.now() - started;
}

test('A value in the last column of every row costs no more than one beside the first', () => {
  const near = literalWorkbook({ data: rows(2_000, 'B') });
  const far = literalWorkbook({ data: rows(2_000, 'XFD') });
  timeOf(near);
  // Visiting each of 16,384 columns takes a hundred times as long.
  expect(timeOf(far)).toBeLessThan(10 * timeOf(near) + 200);
});

test('50,000 rows with a value in the last column are read and checked in seconds', () => {
  const far = literalWorkbook({ data: rows(50_000, 'XFD') });
  expect(timeOf(far)).toBeLessThan(15_000);
});
