import { foldLabel, memoize } from '../../grid/index.ts';

/**
 * What heads say of numbers that are none to count with: by whole phrases, since "Thẻ" is a card's number and
 * "Thẻ cấp mới" counts cards, "ĐT" a telephone and "ĐT lý luận" who was trained.
 */
const HOLDER =
  'đảng(?: viên)?|đảng tịch|đv|hội viên|đoàn viên|công dân|cá nhân|cán bộ|điện tử|ngành|ngân hàng|bhyt|bhxh|thuế|' +
  'đơn vị|tổ chức|cơ quan|cơ sở|chi bộ|đảng bộ|xã|huyện|tỉnh|hộ|hồ sơ|ngạch|chức danh|cccd|cmnd|cmt|căn cước|định danh|hộ chiếu';
const PLACE = 'di động|cố định|bàn|liên hệ|liên lạc|cơ quan|nhà riêng|cá nhân|nóng';
const JOINT = String.raw`(?: ?[/,] ?| (?:và |hoặc )?)`;

const PHRASES = new RegExp(
  [
    'stt|tt|số tt|số thứ tự',
    `(?:số )?(?:điện thoại|đt|đtdđ|sđt|di động|fax)(?:${JOINT}(?:${PLACE}))*`,
    `(?:số )?(?:hiệu|thẻ|cccd|cmnd|cmt|căn cước|định danh|hộ chiếu|tài khoản)(?:${JOINT}(?:${HOLDER}))*`,
    `mã(?: số)?(?:${JOINT}(?:${HOLDER}))*`,
    'trang(?: số)?|tờ số|số (?:đến|đi)',
    'tuổi(?: đời| đảng)?|khóa|nhiệm kỳ|ngày|tháng|năm|(?:ngày|năm) sinh',
  ]
    .map((phrase) => `^(?:${phrase})$`)
    .join('|'),
  'u',
);
/** What may be of numbers of persons and papers, where the numbers look so, too. */
const MAY_IDENTIFY =
  /^(?:số )?(?:hiệu|thẻ|điện thoại|đt|di động|fax|cccd|cmnd|căn cước|định danh|hộ chiếu|tài khoản|mã)(?!\p{L})/u;

/** No such phrase is longer. */
const LONGEST = 80;

const phraseOf = memoize((text) =>
  foldLabel(text.slice(0, LONGEST).replace(/\([^()]*\)/gu, ' '))
    .replace(/(?<![\s.:*])[\s.:*]+$/u, '')
    .replace(/ {2,}/gu, ' ')
    .trim(),
);

export const identifies = (head: string): boolean => PHRASES.test(phraseOf(head));

export const mayIdentify = (head: string): boolean => MAY_IDENTIFY.test(phraseOf(head));

/** "Số QĐ", "Số, ký hiệu": where dates stand right of it, the number of a document. */
const OF_DOCUMENT =
  /^số(?:,? (?:ký hiệu|văn bản|vb|quyết định|qđ|nghị quyết|nq|công văn|cv|kế hoạch|kh|thông báo|tb|báo cáo|bc|biên bản|bb|tờ trình|ttr|hướng dẫn|hd|hợp đồng|hđ|giấy)(?!\p{L}).*)?$/u;
const DATE = /^ngày(?!\p{L})/u;

export const isOfDocument = (head: string): boolean => OF_DOCUMENT.test(phraseOf(head));

export const isOfDates = (head: string): boolean => DATE.test(phraseOf(head));

/** How many sheets a document has: counts in a table by units, asides in a list of documents. */
export const isOfCopies = (head: string): boolean => /^số (?:bản|tờ|trang)$/u.test(phraseOf(head));
