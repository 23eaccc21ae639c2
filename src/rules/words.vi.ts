import { formatNumber } from '../grid/index.ts';
import type { FormKind } from '../forms/kinds.ts';
import type { Level } from '../forms/table/levels.ts';
import type { RoleName } from '../forms/rating/rating-table.ts';
import type { ReviewCountName } from '../forms/review-participation/review-participation.ts';
import type { FigureName, SeriesName } from './names.ts';
import type { Citation, QuotaBase, Severity } from './rulesets/index.ts';
import type { CountName } from './written-counts.ts';

/** The words that messages use for the field's things. Sentences stand in the catalogue; these only name. */

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  complete: 'Hoàn thành nhiệm vụ',
  incomplete: 'Không hoàn thành nhiệm vụ',
};

export function levelName(level: Level): string {
  return LEVEL_NAMES[level];
}

const ROLE_NAMES: Readonly<Record<RoleName, string>> = {
  total: 'Tổng số',
  existing: 'Số hiện có',
  exempt: 'Số được miễn',
  notRated: 'Số chưa đánh giá, xếp loại',
};

/** "năm 2018", "của “Khối xã” năm 2022", "ở phần tổng cộng", "của “Khối xã” trong “Quý III” năm 2026 (mới đề xuất)". */
export function seriesName({ year, subject, isTotal, period, isProposed }: SeriesName): string {
  const whose = isTotal ? 'ở phần tổng cộng' : subject === null ? null : `của “${subject.trim()}”`;
  const within = period === undefined ? null : `trong “${period.trim()}”`;
  const isSaid = period?.includes(String(year)) === true;
  const when = year === null || isSaid ? null : `năm ${year}`;
  const name = [whose, within, when].filter((part) => part !== null).join(' ') || 'trong bảng này';
  return isProposed === true ? `${name} (mới đề xuất)` : name;
}

/** "Số “Hoàn thành tốt nhiệm vụ” năm 2018", "Tổng số năm 2018". */
function figureName({ figure, series }: FigureName): string {
  const name =
    figure in LEVEL_NAMES ? `Số “${LEVEL_NAMES[figure as Level]}”` : ROLE_NAMES[figure as RoleName];
  return `${name} ${seriesName(series)}`;
}

const REVIEW_NAMES: Readonly<Record<ReviewCountName, string>> = {
  collectives: 'Số tập thể kiểm điểm',
  individuals: 'Số cá nhân kiểm điểm',
  suggestedCollectives: 'Số tập thể được gợi ý kiểm điểm',
  suggestedIndividuals: 'Số cá nhân được gợi ý kiểm điểm',
  'due-collectives': 'Số tập thể phải kiểm điểm',
  'due-individuals': 'Số cá nhân phải kiểm điểm',
  'notReviewed-collectives': 'Số tập thể chưa kiểm điểm',
  'notReviewed-individuals': 'Số cá nhân chưa kiểm điểm',
};

/** As `figureName`; also "Phần “nữ” của tổng số năm 2022", "Dòng “Tổng số đảng viên”". */
export function countName(name: CountName): string {
  if ('line' in name) return `Dòng “${name.line}”`;
  if ('review' in name) return `${REVIEW_NAMES[name.review]} ${seriesName(name.series)}`;
  const whole = figureName(name);
  return name.part === undefined ? whole : `Phần “${name.part.trim()}” của ${inSentence(whole)}`;
}

/** A name within a sentence. */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `andAbove`: the better levels are counted with it. */
export function ofName(of: Level | 'total', andAbove: boolean): string {
  if (of === 'total') return 'tổng số';
  return andAbove ? `“${LEVEL_NAMES[of]}” trở lên` : `“${LEVEL_NAMES[of]}”`;
}

const FORM_NAMES: Readonly<Record<FormKind, string>> = {
  'document-statistics': 'Biểu số 1 – Thống kê văn bản',
  'criteria-framework': 'Biểu số 2 – Khung tiêu chí đánh giá',
  'quality-standards': 'Biểu số 3 – Khung tiêu chuẩn các mức chất lượng',
  'review-content': 'Biểu số 4 – Các nội dung về kiểm điểm, đánh giá, xếp loại',
  'grassroots-organisations': 'Kết quả xếp loại tổ chức cơ sở đảng',
  'grassroots-committees': 'Kết quả xếp loại cấp ủy cơ sở',
  'leadership-collectives': 'Kết quả xếp loại tập thể lãnh đạo, quản lý',
  individuals: 'Kết quả xếp loại cá nhân',
  ratings: 'Kết quả xếp loại nhiều đối tượng',
  'organisation-profile': 'Tình hình chung',
  'review-participation': 'Số tập thể, cá nhân kiểm điểm',
  'document-register': 'Sổ đăng ký văn bản',
};

export function formName(kind: FormKind): string {
  return FORM_NAMES[kind];
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
};

export function severityName(severity: Severity): string {
  return SEVERITY_NAMES[severity];
}

const MARKS: Readonly<Record<Citation['mark'], string>> = {
  verified: 'đã đối chiếu văn bản',
  reported: 'theo nguồn thứ cấp, chưa đối chiếu văn bản gốc',
};

/** "HD 21-HD/BTCTW (18/10/2019), II.B.2.3 (đã đối chiếu văn bản)". */
export function citationText({ text, clause, mark }: Citation): string {
  return clause === null ? `${text} (${MARKS[mark]})` : `${text}, ${clause} (${MARKS[mark]})`;
}

const BASES: Readonly<Record<QuotaBase, string>> = {
  good: 'số “Hoàn thành tốt nhiệm vụ”',
  'good-or-better': 'số xuất sắc và tốt cộng lại',
  total: 'tổng số được xếp loại',
};

export function baseName(base: QuotaBase): string {
  return BASES[base];
}

/** 34.2857 → "34,29%". */
export function percentText(value: number, decimals = 2): string {
  return `${formatNumber(value, decimals)}%`;
}

/** "10 + 24 + 1 + 0". */
export function sumText(addends: readonly number[]): string {
  return addends.map((addend) => formatNumber(addend)).join(' + ');
}
