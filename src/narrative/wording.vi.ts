import type { ObjectKind, RatingKind } from '../forms/kinds.ts';
import type { QuotaBase } from '../rules/rulesets/index.ts';

/** Every word of the report's tables. Its sentences stand in `sentences/wording.vi.ts`. */

/** Why there is no number. */
export type Gap = 'missing' | 'unreadable' | 'no-base';

export const GAP_TEXTS: Readonly<Record<Gap, string>> = {
  missing: 'chưa có',
  unreadable: 'không đọc được',
  'no-base': '–',
};

/** Stands behind a number or a sentence in whose source cells an error was found. */
export const DOUBTFUL_SIGN = '(*)';

const RATING_TITLES: Readonly<Record<RatingKind, string>> = {
  'grassroots-organisations': 'Kết quả xếp loại tổ chức cơ sở đảng',
  'grassroots-committees': 'Kết quả xếp loại cấp ủy cơ sở',
  'leadership-collectives': 'Kết quả xếp loại tập thể lãnh đạo, quản lý',
  individuals: 'Kết quả xếp loại cá nhân (đảng viên, cán bộ lãnh đạo, quản lý)',
  ratings: 'Kết quả xếp loại nhiều đối tượng',
};

/** What a rating table is about: its kind, and where that is not enough its group, sheet and only year. */
export interface RatingName {
  readonly kind: RatingKind;
  readonly subject: string | null;
  /** The sheet, where several have a table of that kind. */
  readonly sheet: string | null;
  /** null: the years are columns. */
  readonly year: number | null;
}

export function ratingTitle({ kind, subject, sheet, year }: RatingName): string {
  const what = subject === null ? RATING_TITLES[kind] : `${RATING_TITLES[kind]} – ${subject}`;
  const when = year === null ? what : `${what}, năm ${year}`;
  return sheet === null ? when : `${when} (trang tính “${sheet}”)`;
}

export function extendedTitle(name: RatingName): string {
  return `${ratingTitle(name)}: số lượng, tỷ lệ và tăng, giảm`;
}

const OBJECTS: Readonly<Record<ObjectKind, string>> = {
  'grassroots-organisations': 'Tổ chức cơ sở đảng',
  'grassroots-committees': 'Cấp ủy cơ sở',
  'leadership-collectives': 'Tập thể lãnh đạo, quản lý',
  individuals: 'Cá nhân',
};

/** What a row of the quota table counts. */
export function objectName({ kind, subject, sheet }: Omit<RatingName, 'year'>): string {
  const what = subject ?? (kind === 'ratings' ? 'Các đối tượng' : OBJECTS[kind]);
  return sheet === null ? what : `${what} (trang tính “${sheet}”)`;
}

const BASES: Readonly<Record<QuotaBase, string>> = {
  good: 'HTTNV',
  'good-or-better': 'HTXSNV + HTTNV',
  total: 'Tổng số xếp loại',
};

export function baseText(base: QuotaBase): string {
  return BASES[base];
}

export const TABLE = {
  number: 'STT',
  criterion: 'Tiêu chí',
  years: 'Năm đánh giá',
  objects: 'Đối tượng',
  total: 'Tổng số',
  all: 'Tổng cộng',
  noYear: 'Chưa rõ năm',
  year: (year: number): string => `Năm ${year}`,
  count: 'Số lượng',
  share: 'Tỷ lệ %',
  change: (year: number, before: number): string => `Tăng (+), giảm (-) năm ${year} so với năm ${before}`,
  points: 'Điểm phần trăm',
} as const;

export const QUOTA = {
  title: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ so với quy định',
  object: 'Đối tượng',
  year: 'Năm',
  excellent: 'HTXSNV',
  good: 'HTTNV',
  base: 'Cơ sở tính',
  share: 'Tỷ lệ %',
  percent: 'Mức trần %',
  cap: 'Được nhiều nhất',
  difference: 'Vượt (+), còn (-)',
  basis: 'Căn cứ',
  noRuleset: 'chưa có quy định',
  footnote: (number: number): string => `(${number})`,
  basisNote: (number: number, citation: string): string => `(${number}) ${citation}.`,
  abbreviations:
    'HTXSNV: Hoàn thành xuất sắc nhiệm vụ; HTTNV: Hoàn thành tốt nhiệm vụ. Số gộp đã vượt thì chắc chắn có nhóm bên trong vượt; số gộp không vượt thì vẫn phải xét từng nhóm.',
} as const;

export const REVIEW = {
  title: 'Số tập thể, cá nhân kiểm điểm tự phê bình và phê bình',
  year: 'Năm',
  unit: 'Đơn vị, năm',
  unitYear: (unit: string, year: number): string => `${unit}, năm ${year}`,
  reviewed: 'Kiểm điểm tự phê bình và phê bình',
  suggested: 'Được gợi ý kiểm điểm',
  collectives: 'Tập thể',
  individuals: 'Cá nhân',
} as const;

export const PROFILE = {
  title: 'Tình hình tổ chức đảng và đảng viên',
  titleOf: (year: number): string => `Tình hình tổ chức đảng và đảng viên năm ${year}`,
  line: 'Chỉ tiêu',
  count: 'Số lượng',
} as const;

export const DOCUMENTS = {
  title: 'Thống kê văn bản thực hiện quy định, hướng dẫn về kiểm điểm, đánh giá, xếp loại',
  content: 'Nội dung',
  kind: 'Mục',
  numbers: 'Số, ký hiệu',
  dates: 'Ngày ban hành',
  years: 'Năm',
  none: 'chưa ghi',
} as const;

export const NOTES = {
  fault: (place: string, message: string): string => `${DOUBTFUL_SIGN} Ô ${place}: ${message}`,
  faultNowhere: (message: string): string => `${DOUBTFUL_SIGN} ${message}`,
  missing: (places: string): string => `Chưa có số liệu ở: ${places}.`,
  missingMore: (places: string, more: string): string => `Chưa có số liệu ở: ${places} và ${more} ô khác.`,
  lacking: 'Biểu thiếu mức xếp loại hoặc dòng tổng số nên có ô ghi “chưa có”.',
  unreadable: (places: string): string =>
    `Không đọc được thành số: ${places}. Sửa các ô đó rồi lập lại bảng.`,
} as const;

export const CHARTS = {
  counted: 'Số lượng',
  share: 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ',
  quota: 'Mức trần',
  quotaTitle: (object: string): string => `Tỷ lệ hoàn thành xuất sắc nhiệm vụ: ${object}`,
} as const;

/** The sheet that the product makes for the texts and tables of the report. */
export const SHEET_NAME = 'Lời báo cáo';
