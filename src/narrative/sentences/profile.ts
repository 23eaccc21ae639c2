import { valueOf } from '../../forms/table/count.ts';
import type {
  OrganisationProfile,
  ProfileLine,
} from '../../forms/organisation-profile/organisation-profile.ts';
import { foldText, tidyText } from '../../grid/index.ts';
import { formsOf } from '../../rules/names.ts';
import { isWanted, type Checked, type Wanted } from '../checked.ts';
import type { Faults } from '../faults.ts';
import type { Sentence } from './sentence.ts';
import { profileText, type ProfileItem, type ProfileSentence } from './wording.vi.ts';

/** Part I.1: how many organisations and members there are; of several profiles the latest. */
export function profileSentences(
  { forms }: Checked,
  wanted: Wanted,
  faults: Faults,
  organisation: string | null,
): Sentence[] {
  const profiles = formsOf(forms, 'organisation-profile').filter(({ year }) =>
    isWanted(wanted, year?.value ?? null),
  );
  const [profile] = profiles.toSorted((a, b) => (b.year?.value ?? 0) - (a.year?.value ?? 0));
  if (!profile) return [];
  const text = profileText(sentenceOf(profile, organisation));
  if (text === '') return [];
  const cells = profile.lines.map(({ count }) => count.cell);
  return [{ id: 'profile', kind: 'profile', text, cells, findings: faults.around(cells), notes: [] }];
}

function sentenceOf(profile: OrganisationProfile, organisation: string | null): ProfileSentence {
  const { organisations, members, lines, sums, subsets } = profile;
  const inner = new Set([...sums.flatMap(({ parts }) => parts), ...subsets.map(({ part }) => part)]);
  const others = lines.filter(
    (line) => line !== organisations && line !== members && !inner.has(line) && isSaid(line),
  );
  return {
    organisation,
    date: dateOf(profile),
    organisations: organisations && itemOf(organisations, profile),
    others: others.map((line) => itemOf(line, profile)),
    members: members && itemOf(members, profile),
  };
}

/** Members that are not rated may stand as lines of their own; they are said with the members all the same. */
function isSaid({ count }: ProfileLine): boolean {
  return count.reading.kind !== 'blank';
}

function itemOf(line: ProfileLine, profile: OrganisationProfile): ProfileItem {
  const parts = profile.sums.find(({ whole }) => whole === line)?.parts ?? [];
  const within = profile.subsets.filter(({ whole }) => whole === line).map(({ part }) => part);
  return {
    label: labelOf(line.label.text),
    count: valueOf(line.count),
    parts: parts.map((part) => itemOf(part, profile)),
    within: within.map((part) => itemOf(part, profile)),
  };
}

/** "- Trong đó: đảng viên miễn sinh hoạt đảng" → "đảng viên miễn sinh hoạt đảng". */
function labelOf(text: string): string {
  const plain = tidyText(text)
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVX]+[.)]|[a-zđ][.)])\s+/u, '')
    .replace(/^[-+*•]\s*/u, '')
    .replace(/^\(?trong đó(?: có)?\s*:?\s*/iu, '')
    .replace(/^(?:tổng số|tổng|số lượng|số)\s+(?=\p{L})/iu, '')
    .replace(/(?<!\s)\s*\(?người\)?$/iu, '');
  const [first = '', second = ''] = plain;
  // An abbreviation keeps its capitals: "TCCSĐ".
  return first !== first.toLowerCase() && second !== second.toLowerCase()
    ? plain
    : first.toLowerCase() + plain.slice(1);
}

function dateOf({ title, year }: OrganisationProfile): ProfileSentence['date'] {
  const [, month, named] = /tháng\s*(\d{1,2})\s*[/-]\s*(20\d\d)/u.exec(foldText(title.text)) ?? [];
  if (month !== undefined && named !== undefined) return { month: Number(month), year: Number(named) };
  return year ? { year: year.value } : null;
}
