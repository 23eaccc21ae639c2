import { PlaceSet, rangesMeet, type Range } from '../../grid/index.ts';
import { valueOf } from '../table/count.ts';
import { figuresUnread } from '../table/figures-unread.ts';
import type { SheetForms, UnreadFigures, UnreadForm } from '../form.ts';
import type { PlacedBlock, SheetTables } from '../table/geometry/sheet-tables.ts';
import { withRowsBelow } from '../table/geometry/rows-below.ts';
import { tableOf } from '../table/geometry/table.ts';
import { refTo } from '../table/view.ts';
import { mayBeTitle } from '../title/title.ts';
import { hasLabelHead, valueColumn } from './columns.ts';
import { emptyProfiles } from './empty-profiles.ts';
import { isListed, readLines } from './lines.ts';
import { namesMembersOrOrganisations, nameLines } from './named-lines.ts';
import type { NamedLines, OrganisationProfile } from './organisation-profile.ts';
import { relate } from './relations.ts';
import { isProfileTitle, profileYear, speaksOfOtherThings } from './title.ts';

/** The profiles of a sheet, and those that are not filled in. */
export function readOrganisationProfiles(tables: SheetTables, taken: readonly Range[]): SheetForms {
  const forms: OrganisationProfile[] = [];
  const unread: UnreadForm[] = [];
  const unreadFigures: UnreadFigures[] = [];
  const before: Range[] = [];
  for (const block of tables.blocks) {
    const isFree = !taken.some((range) => rangesMeet(range, block.range));
    const read = isFree && mayBeProfile(block) ? readProfile(tables, block, before) : null;
    before.push(block.range);
    if (!read) continue;
    forms.push(read.profile);
    for (const one of read.unread) unreadFigures.push(one);
  }
  for (const range of emptyProfiles(tables))
    unread.push({ range: { sheet: tables.sheet.name, ...range }, reason: 'empty' });
  return { forms, unread, unreadFigures };
}

function mayBeProfile({ rows }: PlacedBlock): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ kind, text }) => kind === 'text' && namesMembersOrOrganisations(text)),
  );
}

/** null where the list is of something else. */
function readProfile(
  { sheet, ...tables }: SheetTables,
  block: PlacedBlock,
  before: readonly Range[],
): { readonly profile: OrganisationProfile; readonly unread: readonly UnreadFigures[] } | null {
  const table = tableOf(sheet, block, before);
  const value = valueColumn(table);
  if (!value) return null;
  const title = table.above.find(({ text }) => isProfileTitle(text)) ?? null;
  if (!title && !hasLabelHead(table)) return null;
  const rows = withRowsBelow(table, tables.rows, isListed);
  const { lines, asides, bottom } = readLines(sheet, rows, value.col);
  if (lines.length < 2) return null;
  const named = nameLines(lines);
  const isOther = !holdsBoth(named) || table.above.some(({ text }) => speaksOfOtherThings(text));
  if (!title && isOther) return null;
  if (!named.organisations && !named.members) return null;
  const shown = title ?? table.above.find(({ text }) => mayBeTitle(text)) ?? null;
  const { top, left } = table.range;
  const heads = value.path.map(({ text, row, col }) => ({ text, cell: refTo(sheet, row, col) }));
  const profile: OrganisationProfile = {
    kind: 'organisation-profile',
    sheet: sheet.name,
    range: { top, left, bottom, right: Math.max(table.range.right, block.range.right) },
    title: shown ?? { text: '', cell: refTo(sheet, top, left) },
    year: profileYear(shown, table.above, heads),
    lines,
    ...relate(lines),
    ...named,
  };
  const known = new PlaceSet(table.range, [...lines.map(({ count }) => count.cell), ...asides]);
  const own = table.rows.filter(({ row }) => row <= bottom);
  return { profile, unread: figuresUnread({ ...table, rows: own }, known, false) };
}

/** Without a title both kinds of line must be there, with their numbers: "Nội dung | Số lượng" heads many tables. */
function holdsBoth({ organisations, members }: NamedLines): boolean {
  return valueOf(organisations?.count) !== null && valueOf(members?.count) !== null;
}
