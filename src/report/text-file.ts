import type { Form } from '../forms/form.ts';
import { formatNumber, rangeName } from '../grid/index.ts';
import type { Severity } from '../rules/finding.ts';
import { formName, severityName } from '../rules/messages.vi.ts';
import { arrange, type FormSection } from './arrange.ts';
import type { CheckedFile, FileResult } from './checked.ts';
import { printable } from './display.ts';
import { EMPTY_LINE, paragraph, type Line } from './lines.ts';
import { atLeast, countsOf } from './summary.ts';
import { closedLines } from './text-closed.ts';
import { ruleLines } from './text-finding.ts';
import { notCheckedLines } from './text-not-checked.ts';
import { countsText, TEXT, troubleText, WORDING } from './wording.vi.ts';
import { reportYearOf } from './years.ts';

/** What the text report says of one file, with an empty line behind it. */
export function fileLines(result: FileResult, least: Severity): Line[] {
  const name: Line = { indent: 0, label: WORDING.file, style: 'file', text: printable(result.file) };
  const body =
    result.trouble === null ? checkedLines(result, least) : [paragraph(2, troubleText(result.trouble))];
  return [name, ...body, EMPTY_LINE];
}

function checkedLines(result: CheckedFile, least: Severity): Line[] {
  const reportYear = reportYearOf(result.forms);
  const sections = arrange(result.forms, atLeast(result.findings, least), reportYear);
  const notChecked = notCheckedLines(result.notChecked);
  return [
    paragraph(2, foundText(result, reportYear)),
    ...(result.writable ? [] : [paragraph(2, TEXT.readOnly)]),
    ...sections.flatMap((section) => [EMPTY_LINE, ...sectionLines(section)]),
    ...cleanLines(result),
    ...(notChecked.length > 0 ? [EMPTY_LINE, ...notChecked] : []),
  ];
}

function foundText({ forms, findings }: CheckedFile, reportYear: number | null): string {
  const counts = countsText(countsOf(findings), formatNumber);
  return forms.length === 0 && findings.length === 0
    ? WORDING.noForm
    : WORDING.found(formatNumber(forms.length), reportYear, counts);
}

function sectionLines({ form, current, closed }: FormSection): Line[] {
  const sheet = form?.sheet ?? null;
  return [
    paragraph(0, form ? headingOf(form) : WORDING.wholeFile, 'form'),
    ...current.flatMap(({ severity, rules }) => [
      paragraph(2, severityName(severity), severity),
      ...rules.flatMap((group) => ruleLines(group, { indent: 4, sheet, style: severity })),
    ]),
    ...closedLines(closed, sheet, 2),
  ];
}

function headingOf({ kind, sheet, range }: Form): string {
  return WORDING.form(formName(kind), printable(sheet), rangeName(range));
}

/** Forms of which no rule said anything, so that a reader sees that they were read. */
function cleanLines({ forms, findings }: CheckedFile): Line[] {
  const clean = forms.filter((_, index) => findings.every(({ form }) => form !== index));
  if (clean.length === 0) return [];
  const names = clean.map(({ kind, sheet }) => WORDING.shortForm(formName(kind), printable(sheet)));
  return [EMPTY_LINE, { indent: 0, label: WORDING.clean, style: 'form', text: names.join('; ') }];
}
