import { cellName, parseRangeName, sheetPrefix, type Position } from '../../../grid/index.ts';
import { relationshipsOf } from '../relationships.ts';
import type { SheetEntry } from '../workbook-part.ts';
import type { Draft } from './draft.ts';
import { Refusal } from './refusal.ts';
import { rootOf } from './xml-elements.ts';
import { attributesOf } from './xml-tags.ts';

/**
 * The headings and totals of a table stand in its own part too, and Excel calls a file damaged where the two differ:
 * they can only be changed in Excel.
 * @param part the part of a sheet
 * @throws Refusal 'unsupported' where one of the cells is one of those
 */
export function refuseTableEdges(
  draft: Draft,
  part: string,
  sheet: string,
  cells: readonly Position[],
): void {
  for (const table of relationshipsOf(draft, part).filter(({ kind }) => kind === 'table')) {
    const text = draft.text(table.part) ?? '';
    const {
      ref = '',
      headerRowCount = '1',
      totalsRowCount = '0',
    } = text === '' ? {} : attributesOf(text, rootOf(text));
    const range = parseRangeName(ref);
    if (!range) continue;
    const hit = cells.find(
      ({ row, col }) =>
        range.left <= col &&
        col <= range.right &&
        ((range.top <= row && row < range.top + Number(headerRowCount)) ||
          (range.bottom - Number(totalsRowCount) < row && row <= range.bottom)),
    );
    if (hit) throw new Refusal('unsupported', sheet, `${cellName(hit)} is an edge of the table ${ref}`);
  }
}

/** The ranges of all tables, as names stand for them: by the table's name in lower case. */
export function tableNames(draft: Draft, sheets: readonly SheetEntry[]): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { name, part } of sheets)
    for (const table of relationshipsOf(draft, part).filter(({ kind }) => kind === 'table')) {
      const text = draft.text(table.part) ?? '';
      const { displayName = '', ref = '' } = text === '' ? {} : attributesOf(text, rootOf(text));
      names.set(displayName.toLowerCase(), [`${sheetPrefix(name)}!${ref}`]);
    }
  return names;
}
