import { judgeQuota } from '../../src/rules/quota.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import type { NotChecked, UncheckedPlace } from '../../src/rules/not-checked.ts';
import type { Form } from '../../src/forms/form.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { parseCellName, type CellRef } from '../../src/grid/index.ts';
import { openPartsOf } from '../../src/check/open-parts.ts';
import type { CheckedFile } from '../../src/report/index.ts';
import { mayExplain } from '../../src/sending/may-explain.ts';
import { reportYearOf } from '../../src/sending/report-year.ts';
import { sendingOf } from '../../src/sending/sending-state.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { sheet, workbook } from '../workbooks/literal.ts';

/** Reports of literal findings: what is shown is told apart from what the rules find. */

export function cell(name: string, of = 'XL TCCSĐ'): CellRef {
  const place = parseCellName(name);
  if (!place) throw new Error(`no cell: ${name}`);
  return { sheet: of, ...place };
}

/** A table of TCCSĐ with levels down and years across: heads in row 3, levels in rows 4–7, total in row 8. */
export function tableForm(years: readonly number[], name = 'XL TCCSĐ'): Form {
  const row = (head: string, count: number) => [head, ...years.map(() => count)];
  const { forms } = recognise(
    workbook(
      sheet(name, [
        ['Kết quả xếp loại tổ chức cơ sở đảng'],
        [],
        ['Tiêu chí', ...years],
        row('Hoàn thành xuất sắc nhiệm vụ', 1),
        row('Hoàn thành tốt nhiệm vụ', 8),
        row('Hoàn thành nhiệm vụ', 1),
        row('Không hoàn thành nhiệm vụ', 0),
        row('Tổng số', 10),
      ]),
    ),
  );
  const [form] = forms;
  if (!form) throw new Error('the literal table was not recognised');
  return form;
}

const SERIES = { year: 2022, subject: null, isTotal: false };

/** "Tổng số năm 2022 ghi 34, cộng bốn mức được 35 (10 + 24 + 1 + 0 = 35), chênh lệch 1." at C8. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'rating-total',
    messageId: 'mismatch',
    args: { series: SERIES, declared: 34, sum: 35, addends: [10, 24, 1, 0], includes: false },
    severity: 'error',
    cell: cell('C8'),
    related: [],
    hints: [],
    expected: 35,
    actual: 34,
    basis: null,
    explanation: null,
    suggestions: [],
    form: 0,
    year: 2022,
    ...parts,
  };
}

/** Too many are excellent: 12 beside 20 good. */
export function overQuota(): Finding {
  const ruleset = resolveRulesets().at(2022);
  const counts = { excellent: 12, good: 20, complete: 0, incomplete: 0 };
  const quota = ruleset && judgeQuota({ counts, ruleset, kind: 'grassroots-organisations' });
  return finding({ rule: 'excellent-quota', messageId: 'over', args: { series: SERIES, quota } });
}

/** "Tỷ lệ … năm 2022 là …, năm 2021 là …". */
export function trend(at: string, parts: Partial<Finding> = {}): Finding {
  return finding({
    rule: 'rating-trend',
    messageId: 'level',
    args: {
      level: 'good',
      series: SERIES,
      yearBefore: 2021,
      now: { count: 26, base: 30 },
      before: { count: 21, base: 31 },
    },
    severity: 'warning',
    cell: cell(at),
    expected: null,
    actual: null,
    ...parts,
  });
}

/** A place and why; "uncalculated" where no reason is given. */
export type NotCheckedParts =
  PartsOf<NotChecked> | (Partial<UncheckedPlace> & { readonly messageId?: never });
type PartsOf<One> = One extends NotChecked
  ? Pick<One, 'messageId' | 'args'> & Partial<Pick<One, keyof UncheckedPlace>>
  : never;

export function notChecked(parts: NotCheckedParts = {}): NotChecked {
  const place = { rule: 'rating-total', sheet: 'XL TCCSĐ', address: 'C8' } as const;
  return parts.messageId === undefined
    ? { ...place, ...parts, messageId: 'uncalculated', args: {} }
    : { ...place, ...parts };
}

export function checkedFile(parts: Partial<CheckedFile> = {}): CheckedFile {
  const { forms = [tableForm([2021, 2022])], findings = [], notChecked: unchecked = [] } = parts;
  const reportYear = reportYearOf(forms);
  const judged = {
    findings,
    reportYear,
    mayExplain: (one: Finding) => mayExplain(one, reportYear, { explainable: [], mustMend: [] }),
    isCovered: ({ explanation }: Finding) => explanation?.state === 'current',
  };
  return {
    file: 'xa.xlsx',
    trouble: null,
    writable: true,
    forms,
    unread: [],
    notJudged: [],
    unreadFigures: [],
    declared: [],
    unknown: [],
    legacy: [],
    letterheads: [],
    findings: [],
    notChecked: [],
    checks: [46],
    open: openPartsOf(parts.notChecked ?? []),
    rulesets: ['qd132-hd21'],
    inForce: [],
    hiddenSheets: [],
    orphaned: [],
    notesTrouble: null,
    sending: sendingOf({ forms, notChecked: unchecked }, judged),
    ...parts,
  };
}
