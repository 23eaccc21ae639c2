import type { Form } from '../../forms/form.ts';
import type { Series } from '../../forms/rating/rating-table.ts';
import { groupedBy, sameCell, type CellRef } from '../../grid/index.ts';
import { SEVERITIES, type Finding, type Severity } from '../../rules/finding.ts';
import { countsOf, isRatingTable } from '../../rules/names.ts';
import { isClosed } from '../../sending/closed-years.ts';

/** The findings of one form, or of the workbook as a whole (null), as a person reads them. */
export interface FormSection {
  readonly form: Form | null;
  /** Of the report year, later ones, and of no year; the gravest first. */
  readonly current: readonly SeverityGroup[];
  /** Of years before the report year. */
  readonly closed: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly rules: readonly RuleGroup[];
}

/** The findings of one rule, those of one series and year together. */
export interface RuleGroup {
  readonly series: readonly SeriesGroup[];
}

export interface SeriesGroup {
  /** Whether the findings tell of one change and stand under one heading. */
  readonly together: boolean;
  readonly year: number | null;
  readonly subject: string | null;
  readonly findings: readonly Finding[];
}

/** Findings by form and severity: forms with something of the report year first, each kind in its own order. */
export function arrange(
  forms: readonly Form[],
  findings: readonly Finding[],
  reportYear: number | null,
): readonly FormSection[] {
  const sections = [...groupedBy(findings, ({ form }) => form)].map(([form, its]) =>
    sectionOf(form === null ? null : (forms[form] ?? null), its, reportYear),
  );
  return [
    ...sections.filter(({ current }) => current.length > 0),
    ...sections.filter(({ current }) => current.length === 0),
  ];
}

function sectionOf(form: Form | null, findings: readonly Finding[], reportYear: number | null): FormSection {
  const current = findings.filter((finding) => !isClosed(finding, reportYear));
  return {
    form,
    current: SEVERITIES.flatMap((severity) => {
      const its = current.filter((finding) => finding.severity === severity);
      const rules = [...groupedBy(its, ({ rule }) => rule).values()];
      return its.length > 0 ? [{ severity, rules: rules.map((group) => ruleGroup(form, group)) }] : [];
    }),
    closed: findings.filter((finding) => isClosed(finding, reportYear)),
  };
}

function ruleGroup(form: Form | null, findings: readonly Finding[]): RuleGroup {
  const ofOne = [...groupedBy(findings, (finding) => keyOf(form, finding)).values()];
  return { series: ofOne.map((its) => seriesGroup(form, its)) };
}

/** Only what changes from year to year is one event of several figures. */
function keyOf(form: Form | null, finding: Finding): unknown {
  if (finding.rule !== 'rating-trend') return finding;
  return seriesAt(form, finding.cell) ?? `year ${finding.year ?? ''}`;
}

function seriesGroup(form: Form | null, findings: readonly Finding[]): SeriesGroup {
  const [first] = findings;
  return {
    together: findings.length > 1,
    year: first?.year ?? null,
    subject: seriesAt(form, first?.cell ?? null)?.subject?.text ?? null,
    findings,
  };
}

function seriesAt(form: Form | null, cell: CellRef | null): Series | undefined {
  if (form === null || cell === null || !isRatingTable(form)) return undefined;
  return form.series.find((series) => countsOf(series).some(({ count }) => sameCell(count.cell, cell)));
}
