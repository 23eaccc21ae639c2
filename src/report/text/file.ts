import type { Form } from '../../forms/form.ts';
import { formatNumber, rangeName } from '../../grid/index.ts';
import type { Severity } from '../../rules/finding.ts';
import { formName, severityName } from '../../rules/messages.vi.ts';
import { arrange, type FormSection } from '../view/arrange.ts';
import type { CheckedFile, FileResult } from '../view/file-result.ts';
import { printable } from './display.ts';
import { EMPTY_LINE, paragraph, type Line } from './lines.ts';
import { cleanForms, isWhollyRead, partlyRead } from '../../check/open-parts.ts';
import { checksText } from '../view/checks.ts';
import { atLeast, countsOf } from '../view/summary.ts';
import { closedLines } from './closed-years.ts';
import { ruleLines } from './finding.ts';
import { notCheckedLines } from './not-checked.ts';
import { troubleText } from '../troubles.vi.ts';
import { countsText, TEXT, REPORT } from './wording.vi.ts';
import { VIEW } from '../view/wording.vi.ts';
import { sendingText } from './sending.vi.ts';

/** What the text report says of one file, with an empty line behind it. */
export function fileLines(result: FileResult, least: Severity): Line[] {
  const name: Line = { indent: 0, label: REPORT.file, style: 'file', text: printable(result.file) };
  const body =
    result.trouble === null ? checkedLines(result, least) : [paragraph(2, troubleText(result.trouble))];
  return [name, ...body, EMPTY_LINE];
}

function checkedLines(result: CheckedFile, least: Severity): Line[] {
  const { reportYear } = result.sending;
  const sections = arrange(result.forms, atLeast(result.findings, least), reportYear);
  const notChecked = notCheckedLines(result.notChecked);
  return [
    paragraph(2, foundText(result, reportYear)),
    ...openLines(result),
    ...stateLines(result),
    ...(result.writable ? [] : [paragraph(2, TEXT.readOnly)]),
    ...sections.flatMap((section) => [EMPTY_LINE, ...sectionLines(section, result)]),
    ...cleanLines(result),
    ...(notChecked.length > 0 ? [EMPTY_LINE, ...notChecked] : []),
  ];
}

function foundText({ forms, findings }: CheckedFile, reportYear: number | null): string {
  const counts = countsText(countsOf(findings), formatNumber);
  return forms.length === 0 && findings.length === 0
    ? REPORT.noForm
    : REPORT.found(formatNumber(forms.length), reportYear, counts);
}

/** Whether it may be sent, and explanations whose findings are gone. */
function stateLines({ sending, orphaned }: CheckedFile): Line[] {
  const state = sendingText(sending);
  return [
    ...(state === null ? [] : [paragraph(2, state)]),
    ...orphaned.map(({ text }) => paragraph(2, REPORT.orphaned(printable(text)))),
  ];
}

/** What keeps the counts from speaking for the whole file. */
function openLines({ forms, open }: CheckedFile): Line[] {
  const { unknownTables, unreadFigures, others } = open;
  const unknown = unknownTables === 0 ? [] : [REPORT.unknownTables(formatNumber(unknownTables))];
  const figures = unreadFigures === 0 ? [] : [REPORT.unreadFigures(formatNumber(unreadFigures))];
  const unread = others === 0 || forms.length === 0 ? [] : [REPORT.unreadParts(formatNumber(others))];
  return [...unknown, ...figures, ...unread].map((text) => paragraph(2, text, 'warning'));
}

function sectionLines({ form, current, closed }: FormSection, checked: CheckedFile): Line[] {
  const sheet = form?.sheet ?? null;
  return [
    paragraph(0, form ? headingOf(form, checked) : REPORT.wholeFile, 'form'),
    ...current.flatMap(({ severity, rules }) => [
      paragraph(2, severityName(severity), severity),
      ...rules.flatMap((group) => ruleLines(group, { indent: 4, sheet, style: severity })),
    ]),
    ...closedLines(closed, sheet, 2),
  ];
}

function headingOf(form: Form, checked: CheckedFile): string {
  const { kind, sheet, range } = form;
  return REPORT.form(formName(kind), printable(sheet), rangeName(range), checksText(form, checked));
}

/** Forms of which no rule said anything, so that a reader sees that they were read, or how far. */
function cleanLines(checked: CheckedFile): Line[] {
  const label = isWhollyRead(checked) ? REPORT.clean : REPORT.cleanSoFar;
  return [
    ...listLines(label, cleanForms(checked), checked),
    ...listLines(REPORT.partly, partlyRead(checked), checked),
  ];
}

function listLines(label: string, forms: readonly Form[], checked: CheckedFile): Line[] {
  if (forms.length === 0) return [];
  const hidden = new Set(checked.hiddenSheets);
  const names = forms.map((form) =>
    VIEW.shortForm(
      formName(form.kind),
      printable(form.sheet),
      hidden.has(form.sheet),
      checksText(form, checked),
    ),
  );
  return [EMPTY_LINE, { indent: 0, label, style: 'form', text: names.join('; ') }];
}
