import type { NotChecked } from '../../rules/not-checked.ts';
import type { Form } from '../../forms/form.ts';
import { cellName, qualifiedName, rangeName, type CellRef } from '../../grid/index.ts';
import type { Finding, Severity, Suggestion } from '../../rules/finding.ts';
import { messageOf, reasonOf } from '../../rules/messages.vi.ts';
import type { FileResult } from '../view/file-result.ts';
import { runsOf } from '../view/places.ts';
import {
  SCHEMA_VERSION,
  type Report,
  type ReportFile,
  type ReportFinding,
  type ReportForm,
  type ReportNotChecked,
  type ReportSuggestion,
} from './schema.ts';
import { atLeast, summaryOf, type Summary } from '../view/summary.ts';
import { codeOf } from '../view/trouble.ts';
import { troubleText } from '../troubles.vi.ts';
import { periodsOfForm, yearsOfForm } from '../../forms/form-years.ts';

/** The JSON report of a run. Findings below the least severity are left out of the lists, not of the summary. */
export function jsonReport(results: readonly FileResult[], least: Severity = 'info'): Report {
  return {
    schema: SCHEMA_VERSION,
    files: results.map((result) => jsonFile(result, least)),
    summary: jsonSummary(summaryOf(results)),
  };
}

/** The summary as the contract has it. */
export function jsonSummary(summary: Summary): Report['summary'] {
  const { files, unreadable, errors, warnings, infos, explained, stale } = summary;
  return { files, unreadable, errors, warnings, infos, explained, stale };
}

/** Of a file that could not be read, and what the contract has and nothing fills so far. */
const NOTHING_TOLD = { state: null, reportYear: null, orphaned: [], inspection: [] };

/** One file of the JSON report. */
export function jsonFile(result: FileResult, least: Severity = 'info'): ReportFile {
  if (result.trouble !== null) {
    const error = { code: codeOf(result.trouble), message: troubleText(result.trouble) };
    return {
      file: result.file,
      error,
      rulesets: [],
      forms: [],
      findings: [],
      notChecked: [],
      ...NOTHING_TOLD,
    };
  }
  return {
    file: result.file,
    error: null,
    rulesets: [...result.rulesets],
    forms: result.forms.map((form, index) => jsonForm(form, result.checks[index] ?? 0)),
    findings: atLeast(result.findings, least).map(jsonFinding),
    notChecked: result.notChecked.map(jsonNotChecked),
    state: result.sending.state,
    reportYear: result.sending.reportYear,
    orphaned: result.orphaned.map(({ key, text, date }) => ({ key, text, date })),
    inspection: [],
  };
}

function jsonForm(form: Form, checks: number): ReportForm {
  const { kind, sheet, range } = form;
  const [years, periods] = [[...yearsOfForm(form)], [...periodsOfForm(form)]];
  return { kind, sheet, range: rangeName(range), years, periods, checks, blank: false };
}

function jsonFinding(finding: Finding): ReportFinding {
  const { rule, messageId, severity, cell, expected, actual, basis, explanation } = finding;
  return {
    rule,
    messageId,
    severity,
    sheet: cell?.sheet ?? null,
    cell: cell ? cellName(cell) : null,
    related: addresses(finding.related),
    hints: addresses(finding.hints.flatMap((hint) => hint.cells)),
    expected,
    actual,
    message: messageOf(finding),
    basis: basis && { text: basis.text, clause: basis.clause, mark: basis.mark },
    explanation: explanation && { ...explanation },
    suggestions: finding.suggestions.map(jsonSuggestion),
  };
}

function jsonSuggestion({ cell, before, after }: Suggestion): ReportSuggestion {
  return { sheet: cell.sheet, cell: cellName(cell), before, after };
}

function jsonNotChecked(entry: NotChecked): ReportNotChecked {
  const { rule, sheet, address, messageId } = entry;
  return { rule, sheet, cell: address, messageId, reason: reasonOf(entry) };
}

function addresses(cells: readonly CellRef[]): string[] {
  return runsOf(cells).map(qualifiedName);
}
