import type { NotChecked } from '../../rules/not-checked.ts';
import { formatNumber, groupedBy, sheetPrefix } from '../../grid/index.ts';
import { reasonOf, ruleName, UNKNOWN_TABLE_ADVICE, unknownTableLine } from '../../rules/messages.vi.ts';
import { printable } from './display.ts';
import { paragraph, type Line } from './lines.ts';
import { isUnknownTable } from '../../check/open-parts.ts';
import { REPORT } from './wording.vi.ts';

/** What could not be checked: what was not recognised, then the rest by reason, rule and sheet. */
export function notCheckedLines(entries: readonly NotChecked[]): Line[] {
  if (entries.length === 0) return [];
  const others = entries.filter((entry) => !isUnknownTable(entry));
  const reasons = [...groupedBy(others, reasonOf)].flatMap(([reason, its]) => [
    paragraph(2, printable(reason)),
    ...[...groupedBy(its, ({ rule }) => rule)].flatMap(([rule, ofRule]): Line[] => {
      const places = printable(placesBySheet(ofRule));
      if (rule === null) return places === '' ? [] : [paragraph(4, places)];
      const label = ruleName(rule);
      return [{ indent: 4, label: places === '' ? label : `${label}:`, style: 'plain', text: places }];
    }),
  ]);
  const unknown = unknownLines(entries.filter(isUnknownTable));
  return [paragraph(0, REPORT.notChecked, 'form'), ...unknown, ...reasons];
}

/** The tables that were not recognised come first, one a line. */
function unknownLines(entries: readonly NotChecked<'unknown-table'>[]): Line[] {
  if (entries.length === 0) return [];
  const count = formatNumber(entries.length);
  return [
    paragraph(2, REPORT.notRecognised(count, UNKNOWN_TABLE_ADVICE)),
    ...entries.map((entry) => paragraph(4, printable(unknownTableLine(entry)))),
  ];
}

/** "'XL TCCSĐ'!C9, D9; Sheet1!A2"; "" where only the workbook as a whole is named. */
function placesBySheet(entries: readonly NotChecked[]): string {
  return [...groupedBy(entries, ({ sheet }) => sheet)]
    .flatMap(([sheet, its]) => {
      if (sheet === null) return [];
      const addresses = [...new Set(its.flatMap(({ address }) => address ?? []))];
      return [addresses.length === 0 ? sheet : `${sheetPrefix(sheet)}!${addresses.join(', ')}`];
    })
    .join('; ');
}
