import { formatNumber } from '../../grid/index.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { adviceOf, citationText, hintText, messageOf } from '../../rules/messages.vi.ts';
import type { RuleGroup, SeriesGroup } from '../view/arrange.ts';
import { printable } from './display.ts';
import { figureText, tells } from '../view/figures.ts';
import { paragraph, type Line } from './lines.ts';
import { addressOf, addressesOf } from '../view/places.ts';
import { relatedOf, remainingBasis } from '../view/remaining-details.ts';
import { REPORT } from './wording.vi.ts';
import { VIEW } from '../view/wording.vi.ts';

/** More changes than this are counted, not listed; the JSON report has them all. */
const CHANGES_SHOWN = 5;
const DETAIL = 2;

/** Where lines stand: their indent, and the sheet whose addresses need no name. */
interface Placement {
  readonly indent: number;
  readonly sheet: string | null;
  readonly style: Severity;
}

/** The findings of one rule; what they have in common, the basis and what to do, is said once below them. */
export function ruleLines({ series }: RuleGroup, at: Placement): Line[] {
  const findings = series.flatMap((group) => group.findings);
  const tails = findings.map((finding) => tailLines(finding, at.indent + DETAIL));
  const [first = []] = tails;
  if (tails.every((tail) => sameText(tail, first))) {
    return [...series.flatMap((group) => seriesLines(group, at, () => [])), ...first];
  }
  return series.flatMap((group) =>
    seriesLines(group, at, (finding, indent) => tailLines(finding, indent + DETAIL)),
  );
}

type TailOf = (finding: Finding, indent: number) => readonly Line[];

function seriesLines(group: SeriesGroup, at: Placement, tailOf: TailOf): Line[] {
  const { together, year, subject, findings } = group;
  const head = together
    ? [paragraph(at.indent, VIEW.together(year, subject && printable(subject)), at.style)]
    : [];
  const place = { ...at, indent: at.indent + (together ? DETAIL : 0) };
  return [
    ...head,
    ...findings.flatMap((finding) => [...findingLines(finding, place), ...tailOf(finding, place.indent)]),
  ];
}

function findingLines(finding: Finding, { indent, sheet, style }: Placement): Line[] {
  const message = printable(messageOf(finding));
  const label = finding.cell ? `${printable(addressOf(finding.cell, sheet))}:` : '';
  const detail = (name: string, text: string): Line => ({
    indent: indent + DETAIL,
    label: name,
    style: 'aside',
    text,
  });
  const related = relatedOf(finding);
  return [
    { indent, label, style: label === '' ? 'plain' : style, text: message },
    ...figureLines(finding, message, detail),
    ...finding.hints.map((hint) => detail(REPORT.hint, printable(hintText(hint)))),
    ...(related.length > 0 ? [detail(REPORT.related, printable(addressesOf(related, sheet)))] : []),
    ...(finding.suggestions.length > 0 ? [detail(REPORT.suggestion, changesText(finding, sheet))] : []),
    ...(finding.explanation === null
      ? []
      : [detail(REPORT.explanations[finding.explanation.state], printable(finding.explanation.text))]),
  ];
}

type Detail = (name: string, text: string) => Line;

/** What is written and what it should be, each where the message leaves it out. */
function figureLines({ actual, expected }: Finding, message: string, detail: Detail): Line[] {
  const line = (name: string, figure: number | string | null) =>
    figure === null || figure === '' || tells(message, figure) ? [] : [detail(name, figureText(figure))];
  return [...line(REPORT.written, actual), ...line(REPORT.reckoned, expected)];
}

function changesText({ suggestions }: Finding, sheet: string | null): string {
  const shown = suggestions
    .slice(0, CHANGES_SHOWN)
    .map(({ cell, before, after }) =>
      REPORT.change(printable(addressOf(cell, sheet)), beforeText(before), figureText(after)),
    );
  const more = suggestions.length - shown.length;
  return [...shown, ...(more > 0 ? [REPORT.moreChanges(formatNumber(more))] : [])].join('; ');
}

function beforeText(before: string | number | null): string {
  return before === null ? REPORT.blank : figureText(before);
}

function tailLines(finding: Finding, indent: number): Line[] {
  const basis = remainingBasis(finding, messageOf(finding));
  const advice = adviceOf(finding);
  const detail = (label: string, text: string): Line => ({
    indent,
    label,
    style: 'aside',
    text: printable(text),
  });
  return [
    ...(basis ? [detail(REPORT.basis, citationText(basis))] : []),
    ...(advice === '' ? [] : [detail(REPORT.advice, advice)]),
  ];
}

function sameText(a: readonly Line[], b: readonly Line[]): boolean {
  return a.length === b.length && a.every((line, i) => line.label === b[i]?.label && line.text === b[i].text);
}
