import { checkWorkbook } from '../../../src/check/check-workbook.ts';
import { cellAt, cellName, cellsInRow, parseCellName, type Sheet } from '../../../src/grid/index.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { resolveRulesets } from '../../../src/rules/rulesets/index.ts';
import { expectAccounted } from '../accounted/account.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';
import { workbook } from '../../workbooks/literal.ts';

/** An official form filled in rightly, and figures that may go wrong in it. */
export interface OfficialForm {
  readonly drawing: string;
  /** The forms that are read, by kind. */
  readonly kinds: readonly string[];
  /** What is true of the clean form though nothing is wrong: cells over their quota. */
  readonly over?: readonly string[];
  /** By cell, a wrong figure: each breaks at least one identity. */
  readonly faults: Readonly<Record<string, number>>;
}

const rulesets = resolveRulesets();
const SEVERE: ReadonlySet<string> = new Set(['error', 'warning']);
const TOLD: ReadonlySet<string> = new Set([
  'unread-figures',
  'unknown-table',
  'unreadable-form',
  'not-judged',
  'failed',
]);

/** Tests that a form is read and clean, and that each fault is told at its cell or at a sum that it takes part in. */
export function testOfficial(name: string, { drawing, kinds, over = [], faults }: OfficialForm): void {
  describe(name, () => {
    const clean = drawnSheet(drawing);

    test('is read whole and is clean', () => {
      const { forms, findings, notChecked, unreadFigures } = checkWorkbook(workbook(clean), rulesets);
      expect(forms.map(({ kind }) => kind)).toEqual(kinds);
      expect(unreadFigures).toEqual([]);
      expect(notChecked.filter(({ messageId }) => TOLD.has(messageId))).toEqual([]);
      expectAccounted(workbook(clean));
      expect(severe(findings)).toEqual(over.map((cell) => `excellent-quota over ${cell}`).toSorted());
    });

    test.each(Object.entries(faults))('%s written as %d is told', (cell, value) => {
      const before = new Set(severe(errorsOf(clean)));
      const found = errorsOf(withFigure(clean, cell, value)).filter((one) => !before.has(shown(one)));
      expect(found.filter((one) => isAbout(one, cell)).map(shown)).not.toEqual([]);
      expect(found.filter((one) => !isAbout(one, cell)).map(shown)).toEqual([]);
    });
  });
}

function errorsOf(sheet: Sheet): Finding[] {
  return checkWorkbook(workbook(sheet), rulesets).findings.filter(({ severity }) => severity === 'error');
}

function severe(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => SEVERE.has(severity))
    .map(shown)
    .toSorted();
}

function shown({ rule, messageId, cell }: Finding): string {
  return `${rule} ${messageId} ${cell ? cellName(cell) : ''}`;
}

function isAbout({ cell, related }: Finding, name: string): boolean {
  return [cell, ...related].some((one) => one !== null && cellName(one) === name);
}

function withFigure(sheet: Sheet, name: string, value: number): Sheet {
  const at = parseCellName(name);
  const cell = at && cellAt(sheet, at.row, at.col);
  const row = at && sheet.rows.get(at.row);
  if (!cell || !row) throw new Error(`nothing in ${name}`);
  const changed = new Map([...cellsInRow(row), [at.col, { ...cell, value }]]);
  return { ...sheet, rows: new Map([...sheet.rows, [at.row, changed]]) };
}
