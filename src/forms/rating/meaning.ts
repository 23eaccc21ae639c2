import { foldLabel, remember } from '../../grid/index.ts';
import type { Level } from '../rating-table.ts';
import { levelNamed } from './level-names.ts';
import { yearNamed, yearsIn } from './years.ts';

/** What a column or row of totals totals, beside the levels. */
export type Role = 'total' | 'rated' | 'existing' | 'exempt' | 'not-rated';
export type Measure = 'count' | 'percentage' | 'difference' | 'ratio' | 'other';

/** What the head of a column, or the label of a row, says of its figures. */
export interface Meaning {
  readonly level?: Level;
  readonly andAbove?: boolean;
  readonly within?: boolean;
  readonly role?: Role;
  readonly measure?: Measure;
  readonly year?: number;
  /** The years compared by a declared change, where it names them. */
  readonly compared?: readonly number[];
}

const END = '(?!\\p{L})';
const CHANGE = new RegExp(`tăng|giảm|chênh lệch|so (?:với|sánh)`, 'u');
const NOT_RATED = /(?:chưa|không) (?:được |thực hiện |dự )?(?:kiểm điểm, ?)?(?:đánh giá|xếp loại|bình xét)/u;
const RATED =
  /(?:được|đã|số|dự) (?:kiểm điểm, ?)?(?:đánh giá|xếp loại|(?:đg,? ?)?xl(?!\p{L}))|(?:được|đã) (?:kiểm điểm|bình xét)/u;
const PERCENTAGE = new RegExp(`t[ỷỉ] lệ|^tl${END}|%|phần trăm`, 'u');
/** "(20%)", "(không quá 20%)": a limit written into a head, no measure; formulas ("(4=2*100%/3)") are. */
const LIMIT = /\([^()=*]*\d ?%[^()=*]*\)/gu;
const WHOLE = 'toàn (?:đảng bộ|huyện|tỉnh|thành phố|thị xã|quận|xã|phường|ngành)';
/** A name may begin with these words ("Tổng công ty …", "xã Cộng Hòa"): alone, they total only what they say they do. */
const TOTALLED =
  '(?=$|\\s*[^\\p{L}\\s]|\\s+(?:các|toàn|chung|khối|phần|mục|đảng|chi bộ|cấp ủy|tổ chức|tccsđ|cá nhân|tập thể|cán bộ|[ivx]+)(?!\\p{L}))';
const TOTAL = new RegExp(
  `^(?:(?:tổng số|tổng cộng|cộng chung|tsđv|ts|${WHOLE})${END}|(?:tổng|cộng)${TOTALLED})`,
  'u',
);
const COUNT = new RegExp(`^(?:số lượng|số|sl)${END}`, 'u');

/** Words of heads that label rows instead of holding figures. */
const ROW_LABEL = new RegExp(
  `^(?:stt|tt|số tt|số thứ tự|tiêu chí|nội dung|đối tượng|loại hình|tên|đơn vị|danh mục|chỉ tiêu|mức|xếp loại|năm(?: đánh giá)?|` +
    `tổ chức đảng|tập thể, cá nhân|khối)(?:[^\\p{L}]|$)`,
  'u',
);

/** Whether a head labels rows: "STT", "Tiêu chí", "Năm". */
export const labelsRows = remember((text) => ROW_LABEL.test(foldLabel(text)) && levelNamed(text) === null);

/** Whether a head is that of a running number. */
export function isRunningNumberHead(text: string): boolean {
  return /^(?:stt|tt|số tt|số thứ tự)\.?$/u.test(foldLabel(text));
}

/** "Trong đó: nữ", "Trong đó" alone: a part of what stands before it; over levels, these are within it. */
const PART: Meaning = { within: true, measure: 'other' };
const WITHIN: Meaning = { within: true };

/** The meaning of one text; empty where it has none that is known. */
export const meaningOf = remember((text): Meaning => {
  const label = foldLabel(text).replace(LIMIT, ' ').trim();
  if (label === '') return {};
  const year = yearNamed(text);
  if (year !== null) return { year };
  if (CHANGE.test(label)) return { measure: changeMeasure(label), compared: yearsIn(label) };
  const named = levelNamed(text);
  if (named) return { ...named, ...(PERCENTAGE.test(label) ? { measure: 'percentage' as const } : {}) };
  if (/^trong đó/u.test(label)) return PART;
  if (NOT_RATED.test(label)) return { role: 'not-rated' };
  if (/miễn/u.test(label)) return { role: 'exempt' };
  if (RATED.test(label))
    return PERCENTAGE.test(label) ? { role: 'rated', measure: 'percentage' } : { role: 'rated' };
  if (/hiện có/u.test(label)) return { role: 'existing' };
  if (PERCENTAGE.test(label)) return { measure: 'percentage' };
  if (/^(?:bình quân|trung bình)/u.test(label)) return { measure: 'other' };
  if (TOTAL.test(label)) return { role: 'total' };
  if (COUNT.test(label)) return { measure: 'count' };
  return {};
});

/** Whether a label speaks of a change: "Tăng, giảm", "So với năm 2021". */
export function saysChange(text: string): boolean {
  return CHANGE.test(foldLabel(text));
}

/** "Tăng, giảm" is a difference, "so với cùng kỳ" a ratio; a change in percent is neither. */
function changeMeasure(label: string): Measure {
  const percent = PERCENTAGE.test(label);
  if (/tăng|giảm|chênh lệch/u.test(label)) return percent ? 'other' : 'difference';
  return percent || /cùng kỳ/u.test(label) ? 'ratio' : 'difference';
}

/**
 * The meaning of a column from its heads, top to bottom (or of a row from its labels, left to right): what stands
 * nearer to the figures says more. Within a level, "Tổng số" is that level's number; "Tổng số" under "được đánh giá"
 * is the number rated.
 */
export function meaningOfHeads(texts: readonly string[]): Meaning {
  const [only, second] = texts;
  return only === undefined || second === undefined
    ? meaningOf(only ?? '')
    : joinedMeaning(texts.join(BETWEEN));
}

const BETWEEN = '\u0000';

const joinedMeaning = remember((heads): Meaning => {
  const parts = heads.split(BETWEEN).map(meaningOf);
  const joined = parts.reduce<Meaning>((all, part) => ({ ...all, ...(part === PART ? WITHIN : part) }), {});
  const rated = parts.some((part) => part.role === 'rated');
  if (isOtherPart(parts)) return { ...joined, measure: 'other' };
  const { role, ...rest } = joined;
  const change = parts.some((part) => part.compared !== undefined);
  const measured = change ? { ...rest, measure: changeOf(parts) } : rest;
  if (role === undefined || measured.level !== undefined) return measured;
  return { ...measured, role: role === 'total' && rated ? 'rated' : role };
});

/** "Trong đó: cán bộ lãnh đạo" below a level or a total: a part of it that is no level; "Trong đó" over levels is not. */
function isOtherPart(parts: readonly Meaning[]): boolean {
  const within = parts.lastIndexOf(PART);
  return within >= 0 && !parts.slice(within + 1).some((part) => part.level ?? part.role ?? part.year);
}

/** Under a head of change, "SL" keeps it a difference and "%" makes it one in percent. */
function changeOf(parts: readonly Meaning[]): Measure {
  const change = parts.find((part) => part.compared !== undefined)?.measure ?? 'other';
  const percent = parts.some((part) => part.compared === undefined && part.measure === 'percentage');
  return change === 'difference' && percent ? 'other' : change;
}

/** Whether a meaning is that of figures rather than of labels. */
export function holdsFigures(meaning: Meaning): boolean {
  return meaning.level !== undefined || meaning.role !== undefined || meaning.measure !== undefined;
}
