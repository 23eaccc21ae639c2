import { foldLabel, memoize } from '../../grid/index.ts';
import type { NamedLines, ProfileLine } from './organisation-profile.ts';
import type { ListLine } from './lines.ts';

const ORGANISATIONS =
  /^(?:tổng )?(?:số )?(?:lượng )?(?:tổ chức cơ sở đảng|tổ chức đảng cơ sở|tccsđ)(?!\p{L})/u;
const MEMBERS = /^(?:tổng )?(?:số )?(?:lượng )?(?:đảng viên|đv|đ\.viên)(?!\p{L})/u;
/** Words after "đảng viên" or "tổ chức cơ sở đảng" that make it some of them. */
const SOME_OF_THEM = new RegExp(
  [
    '(?<!hiện )có(?! đến)',
    'chính thức(?!.*dự bị)',
    '(?<!chính thức.*)dự bị',
    'nữ|nam giới|dân tộc|trẻ|tuổi|trình độ',
    'miễn|đình chỉ|kết nạp|sinh hoạt|chuyển|xin|(?<!dự )bị|đi',
    'được|đạt|xếp loại|đánh giá|hoàn thành',
    '(?:dưới|trên|từ) \\d.*',
    'là|mới|chưa|không|tăng|giảm|khối|loại hình|nông thôn|doanh nghiệp',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join('|'),
  'u',
);
const EXEMPT = /^(?!.*không (?:được )?miễn).*miễn.*(?:sinh hoạt|shđ)/u;
const SUSPENDED = /đình chỉ.*(?:sinh hoạt|shđ)|^(?:(?:số )?đảng viên )?(?:đang )?(?:bị )?đình chỉ$/u;
const ADMITTED =
  /^(?=.*(?:kết nạp|dự bị)).*(?:dưới|<|chưa (?:đủ|được|quá)|không quá|trong|vòng) ?\(?(?:0?6|sáu) tháng/u;
const BARE_TOTAL = /^(?:tổng số|tổng cộng|tổng|số lượng)$/u;

/** A text that is longer is no name of a figure. */
const LONGEST_NAME = 400;

const named = memoize((text: string): string =>
  foldLabel(text.length > LONGEST_NAME ? '' : text)
    .replace(/^\(?trong đó ?(?:có )?:? ?/u, '')
    .replace(/^[-+] ?/u, '')
    .trim(),
);

/** Whether a label speaks of organisations or members at all: only lists with one that does are looked at. */
export const namesMembersOrOrganisations = memoize((text: string): boolean => {
  const label = named(text).replace(/^[^\p{L}]+|^(?:\d[\d.]*|[ivx]+|\p{L})[.)] ?/u, '');
  return ORGANISATIONS.test(label) || MEMBERS.test(label);
});

/** Finds by their labels the lines that other forms are compared with; the first of each. */
export function nameLines(lines: readonly ListLine[]): NamedLines {
  return {
    organisations: wholeNamed(lines, ORGANISATIONS),
    members: wholeNamed(lines, MEMBERS),
    exempt: lineNamed(lines, EXEMPT),
    suspended: lineNamed(lines, SUSPENDED),
    admitted: lineNamed(lines, ADMITTED),
  };
}

/** The line of all organisations or members; under a heading "Đảng viên" without a value, its "Tổng số". */
function wholeNamed(lines: readonly ListLine[], pattern: RegExp): ProfileLine | null {
  let heading: ListLine | null = null;
  let first: ListLine | null = null;
  for (const line of lines) {
    if (line.beginning !== 'name') continue;
    const text = named(line.label.text);
    const isBlank = line.count.reading.kind === 'blank';
    if (heading && !isBlank && BARE_TOTAL.test(text)) return line;
    const isMeant = isWhole(text, pattern);
    if (isMeant && !isBlank) return line;
    if (!isBlank) continue;
    heading = isMeant ? line : null;
    first ??= heading;
  }
  return first;
}

function isWhole(text: string, pattern: RegExp): boolean {
  const found = pattern.exec(text);
  return found !== null && !SOME_OF_THEM.test(text.slice(found[0].length));
}

function lineNamed(lines: readonly ListLine[], pattern: RegExp): ProfileLine | null {
  return lines.find(({ label }) => pattern.test(named(label.text))) ?? null;
}
