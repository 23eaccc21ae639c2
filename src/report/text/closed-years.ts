import { formatNumber, groupedBy } from '../../grid/index.ts';
import { SEVERITIES, type Finding } from '../../rules/finding.ts';
import { faultName } from '../../rules/messages.vi.ts';
import { printable } from './display.ts';
import { yearsText } from '../view/figures.ts';
import type { Line } from './lines.ts';
import { addressOf } from '../view/places.ts';
import { counted } from '../view/wording.vi.ts';
import { REPORT } from './wording.vi.ts';

/** All findings of a form's closed years in one line that names every cell by its rule; none where there are none. */
export function closedLines(findings: readonly Finding[], sheet: string | null, indent: number): Line[] {
  if (findings.length === 0) return [];
  const years = findings.flatMap(({ year }) => (year === null ? [] : [year]));
  const parts = SEVERITIES.flatMap((severity) => {
    const its = findings.filter((finding) => finding.severity === severity);
    if (its.length === 0) return [];
    return [REPORT.closedCounts(counted(severity, formatNumber(its.length)), placesByRule(its, sheet))];
  });
  return [{ indent, label: REPORT.closedYears(yearsText(years)), style: 'aside', text: parts.join(', ') }];
}

function placesByRule(findings: readonly Finding[], sheet: string | null): string {
  return [...groupedBy(findings, ({ rule }) => rule)]
    .map(([rule, its]) => {
      const cells = its.flatMap(({ cell }) => (cell ? [printable(addressOf(cell, sheet))] : []));
      return REPORT.atPlaces(faultName(rule), [...new Set(cells)].join(', '));
    })
    .join('; ');
}
