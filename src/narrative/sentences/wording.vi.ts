import type { Level } from '../../forms/table/levels.ts';
import type { RatingKind } from '../../forms/kinds.ts';
import { formatNumber } from '../../grid/index.ts';
import { baseName, levelName } from '../../rules/messages.vi.ts';
import type { QuotaBase } from '../../rules/rulesets/index.ts';
import { pointsDirection, prose, prosePercent, prosePoints, directionOf } from './prose.ts';

/** The sentences of the report. Each stands whole; lists within one are made of clauses of one form. */

const OBJECTS: Readonly<Record<RatingKind, { readonly name: string; readonly unit: string }>> = {
  'grassroots-organisations': { name: 'tổ chức cơ sở đảng', unit: 'tổ chức' },
  'grassroots-committees': { name: 'cấp ủy cơ sở', unit: 'cấp ủy' },
  'leadership-collectives': { name: 'tập thể lãnh đạo, quản lý', unit: 'tập thể' },
  individuals: { name: 'cá nhân', unit: 'cá nhân' },
  ratings: { name: 'các đối tượng', unit: 'đối tượng' },
};

/** What a sentence is about: its kind, and the group or sheet that sets it apart. */
export interface ObjectName {
  readonly kind: RatingKind;
  readonly subject: string | null;
  readonly sheet: string | null;
}

function objectOf({ kind, subject, sheet }: ObjectName): string {
  const what = subject ?? OBJECTS[kind].name;
  return sheet === null ? what : `${what} (trang tính “${sheet}”)`;
}

/** A level in a sentence about a year. */
export interface LevelClause {
  readonly level: Level;
  /** null: missing, or it can't be read. */
  readonly count: number | null;
  /** In percent of the total; null: it is unknown. */
  readonly share: number | null;
  /** Against the year before; null: not to be compared. */
  readonly change: number | null;
  readonly points: number | null;
}

export interface RatingSentence {
  readonly object: ObjectName;
  readonly year: number | null;
  readonly total: number | null;
  readonly levels: readonly LevelClause[];
  /** null: there is no year before in the form. */
  readonly before: { readonly year: number; readonly total: number | null } | null;
}

export function ratingText({ object, year, total, levels, before }: RatingSentence): string {
  const { unit } = OBJECTS[object.kind];
  const when = year === null ? 'Theo biểu không ghi năm' : `Năm ${year}`;
  const list = levels.map((level) => levelText(level, unit)).join('; ');
  return `${when}, kết quả xếp loại ${objectOf(object)}: ${totalText(total, unit, before)}; trong đó ${list}.`;
}

function totalText(total: number | null, unit: string, before: RatingSentence['before']): string {
  if (total === null) return 'tổng số được xếp loại chưa có số liệu';
  const now = `tổng số ${prose(total)} ${unit}`;
  if (before === null) return now;
  if (before.total === null) return `${now} (năm ${before.year} chưa có số liệu để so sánh)`;
  const change = Math.abs(total - before.total);
  switch (directionOf(total - before.total)) {
    case 'same':
      return `${now}, không đổi so với năm ${before.year}`;
    case 'up':
      return before.total === 0
        ? `${now}, tăng ${prose(change)} so với năm ${before.year}`
        : `${now}, tăng ${prose(change)} (${prosePercent((change * 100) / before.total)}) so với năm ${before.year}`;
    case 'down':
      return `${now}, giảm ${prose(change)} (${prosePercent((change * 100) / before.total)}) so với năm ${before.year}`;
  }
}

function levelText({ level, count, share, change, points }: LevelClause, unit: string): string {
  const name = levelName(level).toLowerCase();
  if (count === null) return `${name} chưa có số liệu`;
  const now =
    share === null
      ? `${name} ${prose(count)} ${unit}`
      : `${name} ${prose(count)} ${unit} (${prosePercent(share)})`;
  if (change === null) return now;
  return points === null
    ? `${now}, ${countChange(change)}`
    : `${now}, ${countChange(change)}, ${shareChange(points)}`;
}

function countChange(change: number): string {
  switch (directionOf(change)) {
    case 'same':
      return 'số lượng không đổi';
    case 'up':
      return `tăng ${prose(change)}`;
    case 'down':
      return `giảm ${prose(-change)}`;
  }
}

function shareChange(points: number): string {
  switch (pointsDirection(points)) {
    case 'same':
      return 'tỷ lệ không đổi';
    case 'up':
      return `tỷ lệ tăng ${prosePoints(points)} điểm phần trăm`;
    case 'down':
      return `tỷ lệ giảm ${prosePoints(points)} điểm phần trăm`;
  }
}

export interface QuotaSentence {
  readonly object: ObjectName;
  readonly year: number | null;
  readonly excellent: number | null;
  readonly baseCount: number | null;
  readonly base: QuotaBase;
  readonly percent: number;
  readonly cap: number | null;
  readonly basis: string;
  /** Within what the quota holds: "trong từng tổ chức cơ sở đảng". */
  readonly scope: string | null;
}

export function quotaText(a: QuotaSentence): string {
  const what = `tỷ lệ ${objectOf(a.object)} “Hoàn thành xuất sắc nhiệm vụ” so với ${baseName(a.base)}`;
  const when = a.year === null ? 'Theo biểu không ghi năm' : `Năm ${a.year}`;
  const { excellent, baseCount, cap } = a;
  if (excellent === null || baseCount === null || cap === null)
    return `${when}, ${what} chưa tính được vì thiếu số liệu.`;
  const most = `được nhiều nhất ${prose(cap)}`;
  const limit = `${formatNumber(a.percent)}%`;
  const fraction = `${formatNumber(excellent)}/${formatNumber(baseCount)}`;
  const scope =
    a.scope === null ? '' : ` Tỷ lệ được tính ${a.scope}; số gộp không vượt thì vẫn phải xét từng nơi.`;
  if (baseCount === 0) {
    return excellent > cap
      ? `${when}, ${what} không tính được vì mẫu số là 0; có ${prose(excellent)} trường hợp xuất sắc, vượt ${prose(excellent - cap)} so với quy định. Căn cứ: ${a.basis}.`
      : `${when}, ${what} không tính được vì mẫu số là 0; không vượt quy định. Căn cứ: ${a.basis}.`;
  }
  const share = (excellent * 100) / baseCount;
  return excellent > cap
    ? `${when}, ${what} là ${fraction}, bằng ${prosePercent(share)}, vượt ${prosePoints(share - a.percent)} điểm phần trăm so với quy định (không quá ${limit}): ${most}, vượt ${prose(excellent - cap)}. Căn cứ: ${a.basis}.`
    : `${when}, ${what} là ${fraction}, bằng ${prosePercent(share)}, không vượt quy định (không quá ${limit}, ${most}).${scope} Căn cứ: ${a.basis}.`;
}

export function noRulesetText(object: ObjectName, year: number | null): string {
  return year === null
    ? `Chưa so được tỷ lệ xuất sắc của ${objectOf(object)} với quy định vì biểu không ghi năm.`
    : `Chưa so được tỷ lệ xuất sắc của ${objectOf(object)} năm ${year} với quy định vì chưa có bộ quy định cho năm này.`;
}

/** A line of the profile with those that it is made of. */
export interface ProfileItem {
  readonly label: string;
  readonly count: number | null;
  readonly parts: readonly ProfileItem[];
  /** Contained in it ("trong đó"). */
  readonly within: readonly ProfileItem[];
}

export interface ProfileSentence {
  /** "Đảng bộ huyện Bảo Lâm"; null where it is not known. */
  readonly organisation: string | null;
  readonly date: { readonly month: number; readonly year: number } | { readonly year: number } | null;
  readonly organisations: ProfileItem | null;
  /** Those that neither are organisations of the grassroots nor members. */
  readonly others: readonly ProfileItem[];
  readonly members: ProfileItem | null;
}

export function profileText({ organisation, date, organisations, others, members }: ProfileSentence): string {
  const who = organisation ?? 'Đảng bộ';
  const sentences = [
    organisations || others.length > 0
      ? `${whenText(date)}${who} có ${[...(organisations ? [itemText(organisations)] : []), ...others.map(itemText)].join('; có ')}.`
      : null,
    members ? `Toàn ${who} có ${itemText(members)}.` : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function whenText(date: ProfileSentence['date']): string {
  if (date === null) return '';
  return 'month' in date ? `Đến tháng ${monthText(date.month)}/${date.year}, ` : `Đến hết năm ${date.year}, `;
}

function monthText(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** "16 đảng bộ cơ sở (14 đảng bộ xã, thị trấn; 02 đảng bộ lực lượng vũ trang)"; of the first line "gồm …". */
function itemText({ label, count, parts, within }: ProfileItem): string {
  const own = count === null ? `${label} (chưa có số liệu)` : `${prose(count)} ${label}`;
  const made = parts.length === 0 ? own : `${own}, gồm ${parts.map(partText).join('; ')}`;
  return within.length === 0 ? made : `${made}, trong đó có ${listed(within.map(partText))}`;
}

function partText({ label, count, parts }: ProfileItem): string {
  const own = count === null ? `${label} (chưa có số liệu)` : `${prose(count)} ${label}`;
  return parts.length === 0 ? own : `${own} (${parts.map(partText).join('; ')})`;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1) ?? ''}`;
}

export interface ReviewYear {
  readonly year: number | null;
  readonly collectives: number | null;
  readonly individuals: number | null;
}

export function reviewedText(years: readonly ReviewYear[]): string {
  const list = years.map((one) => `${yearText(one.year)} là ${reviewCounts(one)}`).join('; ');
  return `Tổng số tập thể, cá nhân kiểm điểm tự phê bình và phê bình: ${list}.`;
}

export function suggestedText(years: readonly ReviewYear[]): string {
  const list = years.map((one) => `${yearText(one.year)}: ${reviewCounts(one)}`).join('; ');
  return `Gợi ý kiểm điểm: ${list}.`;
}

function yearText(year: number | null): string {
  return year === null ? 'chưa rõ năm' : `năm ${year}`;
}

function reviewCounts({ collectives, individuals }: ReviewYear): string {
  if (collectives === null && individuals === null) return 'chưa có số liệu';
  if (individuals === null) return `${prose(collectives ?? 0)} tập thể (số cá nhân chưa ghi)`;
  if (collectives === null) return `${prose(individuals)} cá nhân (số tập thể chưa ghi)`;
  return `${prose(collectives)} tập thể và ${prose(individuals)} cá nhân`;
}
