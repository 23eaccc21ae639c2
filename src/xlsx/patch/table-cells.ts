import { cellName, holdsPlace, sheetPrefix, type Position } from '../../grid/index.ts';
import { edgeRanges } from '../read/fixed-areas.ts';
import { relationshipsOf } from '../package/relationships.ts';
import type { SheetEntry } from '../read/workbook-part.ts';
import type { PackageDraft } from './package-draft.ts';
import { Refusal } from './refusal.ts';
import { rootOf } from '../xml/elements.ts';
import { attributesOf } from '../xml/tags.ts';

/**
 * The headings and totals of a table stand in its own part too, and Excel calls a file damaged where the two differ:
 * they can only be changed in Excel.
 * @param part the part of a sheet
 * @throws Refusal 'unsupported' where one of the cells is one of those
 */
export function refuseTableEdges(
  draft: PackageDraft,
  part: string,
  sheet: string,
  cells: readonly Position[],
): void {
  for (const table of relationshipsOf(draft, part).filter(({ kind }) => kind === 'table')) {
    const text = draft.text(table.part) ?? '';
    if (text === '') continue;
    const attributes = attributesOf(text, rootOf(text));
    const edges = edgeRanges(attributes);
    const hit = cells.find((cell) => edges.some((edge) => holdsPlace(edge, cell)));
    if (hit) {
      const detail = `${cellName(hit)} is an edge of the table ${attributes['ref'] ?? ''}`;
      throw new Refusal('unsupported', sheet, detail, hit);
    }
  }
}

/** The ranges of all tables, as names stand for them: by the table's name in lower case. */
export function tableNames(
  draft: PackageDraft,
  sheets: readonly SheetEntry[],
): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { name, part } of sheets)
    for (const table of relationshipsOf(draft, part).filter(({ kind }) => kind === 'table')) {
      const text = draft.text(table.part) ?? '';
      const { displayName = '', ref = '' } = text === '' ? {} : attributesOf(text, rootOf(text));
      names.set(displayName.toLowerCase(), [`${sheetPrefix(name)}!${ref}`]);
    }
  return names;
}
