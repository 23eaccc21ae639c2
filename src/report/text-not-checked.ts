import { sheetPrefix } from '../grid/index.ts';
import type { NotChecked } from '../rules/finding.ts';
import { reasonOf, ruleName } from '../rules/messages.vi.ts';
import { groupBy } from './arrange.ts';
import { printable } from './display.ts';
import { paragraph, type Line } from './lines.ts';
import { WORDING } from './wording.vi.ts';

/** What could not be checked, by reason, then by rule and sheet. */
export function notCheckedLines(entries: readonly NotChecked[]): Line[] {
  if (entries.length === 0) return [];
  const reasons = [...groupBy(entries, reasonOf)].flatMap(([reason, its]) => [
    paragraph(2, printable(reason)),
    ...[...groupBy(its, ({ rule }) => rule)].flatMap(([rule, ofRule]): Line[] => {
      const places = printable(placesBySheet(ofRule));
      if (rule === null) return places === '' ? [] : [paragraph(4, places)];
      const label = ruleName(rule);
      return [{ indent: 4, label: places === '' ? label : `${label}:`, style: 'plain', text: places }];
    }),
  ]);
  return [paragraph(0, WORDING.notChecked, 'form'), ...reasons];
}

/** "'XL TCCSĐ'!C9, D9; Sheet1!A2"; "" where only the workbook as a whole is named. */
function placesBySheet(entries: readonly NotChecked[]): string {
  return [...groupBy(entries, ({ sheet }) => sheet)]
    .flatMap(([sheet, its]) => {
      if (sheet === null) return [];
      const addresses = [...new Set(its.flatMap(({ address }) => address ?? []))];
      return [addresses.length === 0 ? sheet : `${sheetPrefix(sheet)}!${addresses.join(', ')}`];
    })
    .join('; ');
}
