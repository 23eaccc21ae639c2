import type { Form } from '../../forms/form.ts';
import type { CheckedWorkbook } from '../../check/checked-workbook.ts';
import { arrange, type FormSection, type SeriesGroup } from '../../report/view/arrange.ts';
import { printable } from '../../report/text/display.ts';
import { checksText } from '../../report/view/checks.ts';
import { yearsText } from '../../report/view/figures.ts';
import { VIEW } from '../../report/view/wording.vi.ts';
import { reportYearOf } from '../../sending/report-year.ts';
import { SEVERITIES, type Finding, type Severity } from '../../rules/finding.ts';
import { faultName } from '../../rules/messages.vi.ts';
import { keysOf } from './keys.ts';

/** One finding in the list. */
export interface FindingRow {
  readonly key: string;
  readonly finding: Finding;
  readonly title: string;
}

/** Findings that tell of one change stand under one heading. */
export interface RowGroup {
  readonly key: string;
  readonly heading: string | null;
  readonly rows: readonly FindingRow[];
}

/** The findings of years before the report year, folded until someone asks for them. */
export interface ClosedYears {
  readonly key: string;
  readonly years: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly rows: readonly FindingRow[];
}

export interface SectionModel {
  readonly key: string;
  readonly form: Form | null;
  /** How many comparisons were made in it. */
  readonly checks: string | null;
  readonly groups: readonly RowGroup[];
  readonly closed: ClosedYears | null;
}

/** The list as it stands: by form, the report year first, the gravest first, as in the text report. */
export function listModel(checked: CheckedWorkbook, shown: ReadonlySet<Severity>): readonly SectionModel[] {
  const { forms, findings } = checked;
  const keys = keysOf(findings);
  const row = (finding: Finding): FindingRow => ({
    key: keys.get(finding) ?? '',
    finding,
    title: faultName(finding.rule),
  });
  const its = findings.filter(({ severity }) => shown.has(severity));
  return arrange(forms, its, reportYearOf(forms)).map((section) => ({
    ...sectionModel(section, row),
    checks: section.form && checksText(section.form, checked),
  }));
}

function sectionModel(
  { form, current, closed }: FormSection,
  row: (finding: Finding) => FindingRow,
): Omit<SectionModel, 'checks'> {
  const key = form ? JSON.stringify([form.kind, form.range]) : 'workbook';
  const groups = current.flatMap(({ rules }) =>
    rules.flatMap(({ series }) => series.map((group) => rowGroup(group, row))),
  );
  return { key, form, groups, closed: closedYears(key, closed, row) };
}

function rowGroup(group: SeriesGroup, row: (finding: Finding) => FindingRow): RowGroup {
  const rows = group.findings.map(row);
  const subject = group.subject && printable(group.subject);
  return {
    key: rows[0]?.key ?? '',
    heading: group.together ? VIEW.together(group.year, subject) : null,
    rows,
  };
}

function closedYears(
  section: string,
  findings: readonly Finding[],
  row: (finding: Finding) => FindingRow,
): ClosedYears | null {
  if (findings.length === 0) return null;
  const bySeverity = SEVERITIES.map((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const [error = [], warning = [], info = []] = bySeverity;
  return {
    key: FOLD + section,
    years: yearsText(findings.flatMap(({ year }) => (year === null ? [] : [year]))),
    counts: { error: error.length, warning: warning.length, info: info.length },
    rows: bySeverity.flat().map(row),
  };
}

/** Whether a row folds the closed years of a form rather than being a finding. */
export function isFold(key: string): boolean {
  return key.startsWith(FOLD);
}

const FOLD = 'closed ';

/** The keys of all rows that can be reached, from top to bottom. */
export function rowKeys(sections: readonly SectionModel[], opened: ReadonlySet<string>): readonly string[] {
  return sections.flatMap(({ groups, closed }) => [
    ...groups.flatMap(({ rows }) => rows.map(({ key }) => key)),
    ...(closed ? [closed.key, ...(opened.has(closed.key) ? closed.rows.map(({ key }) => key) : [])] : []),
  ]);
}

/** Whether a row stands in a section, folded or not. */
export function hasRow({ groups, closed }: SectionModel, key: string): boolean {
  const isIn = (rows: readonly FindingRow[]): boolean => rows.some((row) => row.key === key);
  if (groups.some(({ rows }) => isIn(rows))) return true;
  return closed !== null && (closed.key === key || isIn(closed.rows));
}
