import { cellName } from '../../grid/index.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { citationText, messageOf } from '../../rules/messages.vi.ts';
import type { FileResult } from '../view/file-result.ts';
import { printableLines } from '../text/display.ts';
import { atLeast } from '../view/summary.ts';

const COLUMNS = [
  'file',
  'form',
  'sheet',
  'cell',
  'rule',
  'messageId',
  'severity',
  'message',
  'expected',
  'actual',
  'basis',
] as const;

const BYTE_ORDER_MARK = '\uFEFF';

/** The CSV report of a run, for Excel under Vietnamese settings: one finding a row; an unreadable file has none. */
export function csvReport(results: readonly FileResult[], least: Severity = 'info'): string {
  return csvHead() + results.map((result) => csvRows(result, least)).join('');
}

/** The byte order mark, without which Excel takes UTF-8 for something else, and the row of column names. */
export function csvHead(): string {
  return BYTE_ORDER_MARK + row(COLUMNS);
}

/** The rows of one file; "" where it has no finding. */
export function csvRows(result: FileResult, least: Severity = 'info'): string {
  if (result.trouble !== null) return '';
  return atLeast(result.findings, least)
    .map((finding) => row(fieldsOf(finding, result.file, kindOf(result.forms, finding))))
    .join('');
}

type Field = string | number | null;

function kindOf(forms: readonly { readonly kind: string }[], { form }: Finding): string | null {
  return form === null ? null : (forms[form]?.kind ?? null);
}

function fieldsOf(finding: Finding, file: string, form: string | null): readonly Field[] {
  const { rule, messageId, severity, cell, expected, actual, basis } = finding;
  return [
    file,
    form,
    cell?.sheet ?? null,
    cell ? cellName(cell) : null,
    rule,
    messageId,
    severity,
    messageOf(finding),
    expected,
    actual,
    basis ? citationText(basis) : null,
  ];
}

function row(fields: readonly Field[]): string {
  return `${fields.map(field).join(';')}\r\n`;
}

/** A number has a decimal comma and no thousands dots: what Excel reads as a number where ";" separates fields. */
function field(value: Field): string {
  if (value === null) return '';
  return quoted(
    typeof value === 'number' ? String(value).replace('.', ',') : harmless(printableLines(value)),
  );
}

/** Text that a spreadsheet would take for a formula, whoever wrote it, is marked as text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
