import { committeeOf } from '../documents/index.ts';
import { foldText, memoize } from '../grid/index.ts';

/** A part of where a body is: "xã B" is of a kind and has a name, "Công an" has a name alone, "phường" no name. */
interface BodyPlace {
  readonly kind: string | null;
  readonly name: string;
}

/** Who issued a document, as a register or a text names it: "Ban Thường vụ Huyện ủy Bảo Lâm", "Văn phòng". */
interface IssuingBody {
  /** The codes of the committees that the words fit ("Thành ủy": a province's or a town's); null: none is named. */
  readonly committees: readonly string[] | null;
  /** From the nearest to the farthest; none where no place is named. */
  readonly places: readonly BodyPlace[];
}

/** Bodies of any committee: without a place they are the unit's own. */
const BODIES =
  '(?:cơ quan )?(?:ban thường vụ|btv|thường trực|thường vụ|tt(?= (?:hu|đu|tu|thu|qu|đảng|huyện|tỉnh|thành|thị|quận))|ban chấp hành|bch|ban tổ chức|btc|ban tuyên giáo(?: và dân vận)?|btg(?:dv)?|ban dân vận|bdv|ban nội chính|ban xây dựng đảng|ban xdđ|bxdđ|văn phòng|vp|ủy ban kiểm tra|ubkt|cấp ủy)(?: (?:của|cấp ủy))?';
const BODY = new RegExp(`^(?:${BODIES})(?!\\p{L})[ ,/–-]*`, 'u');

const COMMITTEES: readonly (readonly [RegExp, codes: readonly string[], kind: string | null])[] = [
  [/^(?:trung ương|tw|bộ chính trị|ban bí thư)(?!\p{L})/u, ['TW'], null],
  [/^(?:tỉnh ủy|tu)(?!\p{L})/u, ['TU'], 'tỉnh'],
  [/^thành ủy(?!\p{L})/u, ['TU', 'ThU'], 'thành phố'],
  [/^(?:thị ủy|thu)(?!\p{L})/u, ['ThU'], 'thị xã'],
  [/^(?:huyện ủy|hu)(?!\p{L})/u, ['HU'], 'huyện'],
  [/^(?:quận ủy|qu)(?!\p{L})/u, ['QU'], 'quận'],
  [/^đảng bộ tỉnh(?!\p{L})/u, ['TU'], 'tỉnh'],
  [/^đảng bộ (?:thành phố|tp\.?)(?!\p{L})/u, ['TU', 'ThU'], 'thành phố'],
  [/^đảng bộ (?:thị xã|tx\.?)(?!\p{L})/u, ['ThU'], 'thị xã'],
  [/^đảng bộ huyện(?!\p{L})/u, ['HU'], 'huyện'],
  [/^đảng bộ quận(?!\p{L})/u, ['QU'], 'quận'],
  [/^(?:đảng ủy(?= khối)|đuk)(?!\p{L})/u, ['ĐUK', 'ĐU'], null],
  [/^(?:đảng ủy|đảng bộ|đu)(?!\p{L})/u, ['ĐU'], null],
  [/^(?:chi bộ|chi ủy)(?!\p{L})/u, ['CB'], null],
];

/** Organisations that are no committee of the Party. */
const OTHERS =
  /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|ubmttq|(?:ủy ban )?(?:mttq|mặt trận)|sở|bộ(?! chính trị)|chính phủ|thủ tướng|quốc hội|liên đoàn|đoàn|hội|công an|quân sự|ban chỉ huy|trường|phòng|trung tâm|tòa án|viện|chi cục|cục|công ty|chi nhánh|bhxh|bảo hiểm|bệnh viện|ban quản lý)(?!\p{L})/u;

const KINDS: Readonly<Record<string, string>> = {
  ...{ xã: 'xã', 'x.': 'xã', phường: 'phường', 'p.': 'phường', 'đặc khu': 'đặc khu' },
  ...{
    'thị trấn': 'thị trấn',
    tt: 'thị trấn',
    'tt.': 'thị trấn',
    'thị xã': 'thị xã',
    tx: 'thị xã',
    'tx.': 'thị xã',
  },
  ...{ 'thành phố': 'thành phố', tp: 'thành phố', 'tp.': 'thành phố', huyện: 'huyện', 'h.': 'huyện' },
  ...{ quận: 'quận', 'q.': 'quận', tỉnh: 'tỉnh', 't.': 'tỉnh' },
};
const KIND = new RegExp(
  `(?<![\\p{L}\\d])(${Object.keys(KINDS)
    .toSorted((a, b) => b.length - a.length)
    .map((kind) => kind.replace('.', '\\.'))
    .join('|')})(?:(?<=\\.)|(?![\\p{L}\\d]))`,
  'gu',
);
const LONGEST = 160;

/** Reads who issued a document; null where the words name neither a body, nor a committee, nor a place. */
export const readIssuingBody = memoize((text): IssuingBody | null => {
  if (text.length > LONGEST) return null;
  const code = committeeOf(text.trim());
  if (code !== null) return { committees: [code], places: [] };
  const words = foldText(text).replace(/^(?:của|do) /u, '');
  const rest = withoutBodies(words);
  for (const [word, committees, kind] of COMMITTEES) {
    const named = word.exec(rest)?.[0];
    if (named !== undefined) return { committees, places: placesIn(rest.slice(named.length), kind) };
  }
  const isPlace = rest.search(KIND) === 0;
  if (isPlace || OTHERS.test(rest)) return { committees: null, places: placesIn(rest, null) };
  return rest.length < words.length ? { committees: null, places: [] } : null;
});

function withoutBodies(words: string): string {
  let rest = words;
  for (let body = BODY.exec(rest)?.[0]; body !== undefined && body !== ''; body = BODY.exec(rest)?.[0])
    rest = rest.slice(body.length);
  return rest;
}

/** "xã B, huyện C" taken apart at the words that say a kind; `kind`: what the committee's own name says of it. */
function placesIn(text: string, kind: string | null): BodyPlace[] {
  const places: BodyPlace[] = [];
  let from = 0;
  let last = kind;
  const add = (end: number): void => {
    const name = text.slice(from, end).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    const isSaid = last !== null && (last !== kind || places.length > 0);
    if (name !== '' || isSaid) places.push({ kind: last, name: name.replace(/(?<!\d)0+(?=\d)/gu, '') });
  };
  for (const { 0: all, 1: written = '', index } of text.matchAll(KIND)) {
    add(index);
    from = index + all.length;
    last = KINDS[written] ?? written;
  }
  add(text.length);
  return places;
}

/** Whether two bodies can't be of one committee: the places that both name differ, the nearest ones or their kinds. */
export function areElsewhere(one: IssuingBody, other: IssuingBody): boolean {
  const [here, there] = [one.places[0], other.places[0]];
  if (!here || !there) return false;
  if (differ(here.kind, there.kind) || differ(here.name, there.name)) return true;
  return one.places.slice(1).some((place, at) => {
    const same = other.places[at + 1];
    const isOfOneKind = same?.kind === place.kind;
    const isOrganisation = here.kind === null && there.kind === null;
    return same !== undefined && (isOfOneKind ? differ(place.name, same.name) : isOrganisation);
  });
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && one !== '' && other !== null && other !== '' && one !== other;
}
