import type { Range } from '../../grid/index.ts';
import { blankTables } from '../table/geometry/blank-tables.ts';
import type { KnownRow } from '../table/geometry/row-kinds.ts';
import type { SheetTables } from '../table/geometry/sheet-tables.ts';
import { textsAbove } from '../title/title.ts';
import { isLabelHead, isValueHead } from './columns.ts';
import { namesMembersOrOrganisations } from './named-lines.ts';
import { isProfileTitle } from './title.ts';

/** Profiles without a figure: below a profile's title, lines of members or organisations under their heads. */
export function emptyProfiles(tables: SheetTables): Range[] {
  return blankTables(tables).flatMap(({ head, rows, range }) => {
    if (!isHead(head) || !rows.some(isNamed)) return [];
    return textsAbove(tables.sheet, range, -1).some(({ text }) => isProfileTitle(text)) ? [range] : [];
  });
}

function isHead({ cells }: KnownRow): boolean {
  const label = cells.findIndex(isLabelHead);
  return label >= 0 && cells.slice(label + 1).some(isValueHead);
}

function isNamed({ cells }: KnownRow): boolean {
  return cells.some(({ text }) => namesMembersOrOrganisations(text));
}
