import type { Sheet } from '../../grid/index.ts';
import { valueOf } from '../table/count.ts';
import type { SheetForms, UnreadForm } from '../form.ts';
import type { NamedLines, OrganisationProfile } from './organisation-profile.ts';
import { refTo } from '../table/view.ts';
import { mayBeTitle, textsAbove } from '../title/title.ts';
import { findHeads, type ProfileHead } from './heads.ts';
import { readLines } from './lines.ts';
import { nameLines } from './named-lines.ts';
import { relate } from './relations.ts';
import { isProfileTitle, profileYear, speaksOfOtherThings } from './title.ts';

/** The profiles of a sheet, and those that are not filled in. */
export function readOrganisationProfiles(sheet: Sheet): SheetForms {
  const forms: OrganisationProfile[] = [];
  const unread: UnreadForm[] = [];
  let above = -1;
  for (const head of findHeads(sheet)) {
    const profile = readProfile(sheet, head, above);
    if (profile === null) continue;
    above = profile.range.bottom;
    if (profile.lines.some(({ count }) => count.reading.kind !== 'blank')) forms.push(profile);
    else unread.push({ range: { sheet: sheet.name, ...profile.range }, reason: 'empty' });
  }
  return { forms, unread };
}

/** null where the head is that of another table; `above`: the last row of the profile above. */
function readProfile(sheet: Sheet, head: ProfileHead, above: number): OrganisationProfile | null {
  const { lines, bottom } = readLines(sheet, head);
  if (lines.length < 2) return null;
  const named = nameLines(lines);
  const texts = textsAbove(sheet, head, above);
  const title = texts.find(({ text }) => isProfileTitle(text)) ?? null;
  if (!title && (!holdsBoth(named) || texts.some(({ text }) => speaksOfOtherThings(text)))) return null;
  if (!named.organisations && !named.members) return null;
  const shown = title ?? texts.find(({ text }) => mayBeTitle(text)) ?? null;
  return {
    kind: 'organisation-profile',
    sheet: sheet.name,
    range: { top: head.top, left: head.left, bottom, right: head.right },
    title: shown ?? { text: '', cell: refTo(sheet, head.top, head.left) },
    year: profileYear(shown, texts, head.valueHeads),
    lines,
    ...relate(lines),
    ...named,
  };
}

/** Without a title both kinds of line must be there, with their numbers: "Nội dung | Số lượng" heads many tables. */
function holdsBoth({ organisations, members }: NamedLines): boolean {
  return valueOf(organisations?.count) !== null && valueOf(members?.count) !== null;
}
