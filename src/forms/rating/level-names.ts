import { foldLabel, foldText, remember } from '../../grid/index.ts';
import type { Level } from '../rating-table.ts';

/** A level named by a label. */
export interface NamedLevel {
  readonly level: Level;
  /** "… trở lên": the count includes the better levels. */
  readonly andAbove: boolean;
  /** "trong đó …": the count is a part of the one before it. */
  readonly within: boolean;
}

/** The order matters: each name is tried after those that contain it. */
const NAMES: readonly (readonly [Level, string])[] = [
  ['incomplete', '(?:(?:không|chưa) (?:hoàn thành|ht)|khtnv|kht)(?:nv| nhiệm vụ| nv)?'],
  ['excellent', '(?:(?:hoàn thành|ht) xuất sắc|htxs|xuất sắc)(?:nv| nhiệm vụ| nv)?'],
  ['good', '(?:(?:hoàn thành|ht) tốt|htt|tốt)(?:nv| nhiệm vụ| nv)?'],
  ['complete', '(?:hoàn thành|ht)(?:nv| nhiệm vụ| nv)?'],
];
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const PATTERNS = NAMES.map(([level, names]) => ({
  level,
  pattern: new RegExp(`${BEFORE}(?:${names})${AFTER}`, 'gu'),
}));

/** What may stand beside a level's name without making the label something else. */
const AROUND = new RegExp(
  `${BEFORE}(?:trong đó|trở lên|mức(?: độ)?|xếp loại|loại|chất lượng|số lượng|sl|tổng|số|tỷ lệ|tỉ lệ|tl|đạt|được|đánh giá|là|` +
    `tổ chức cơ sở đảng|tccsđ|tổ chức đảng|chi bộ|đảng bộ|cấp ủy|tập thể|cá nhân|đảng viên|cán bộ|đồng chí|đ/c)${AFTER}`,
  'gu',
);
/** "(không quá 20%)" beside a name is the limit of the level. */
const BRACKETS_WITH_LIMIT = /\([^()]*\d ?%[^()]*\)/gu;
const LONGEST_LABEL = 120;

/** A cheap look before the text is folded: every level name has one of these in any usual writing. */
const MAYBE = /ho|xu|ht|t(?:o|ố|ô)/iu;

/** The level that a label names; null where it names none, or says something else as well. */
export const levelNamed = remember((text): NamedLevel | null => {
  if (text.length > LONGEST_LABEL || !MAYBE.test(text)) return null;
  const label = foldLabel(text).replace(BRACKETS_WITH_LIMIT, ' ');
  for (const { level, pattern } of PATTERNS) {
    const rest = label.replace(pattern, ' ');
    if (rest === label) continue;
    if (saysMore(rest.replace(AROUND, ' '))) return null;
    return { level, andAbove: /trở lên/u.test(label), within: /trong đó/u.test(label) };
  }
  return null;
});

/** Single letters and figures (numbering, "(A)", "4 = 2*100/3") say nothing more; a word does. */
function saysMore(rest: string): boolean {
  return /\p{L}{2,}/u.test(rest);
}

/** A head that is one letter ("A", "Loại A"): a level's only where a note of the sheet says so; null otherwise. */
export function explainedLetter(text: string): string | null {
  return text.length > 8 ? null : (/^(?:(?:loại|mức) )?([a-d])$/u.exec(foldLabel(text))?.[1] ?? null);
}

const MAYBE_EXPLAINS = /(?:^|[^\p{L}])[a-d]\s*[:=-]/iu;
const LETTER_MEANING = /(?<![\p{L}\p{N}])([a-d])\s*[:=-]\s*([^;,.:=()]+)/gu;
const LONGEST_NOTE = 1_000;

/**
 * The letters A–D that a note explains ("A: Hoàn thành xuất sắc nhiệm vụ; B: …"). Letters mean levels only
 * where the sheet says so.
 */
export function lettersExplained(note: string): ReadonlyMap<string, Level> {
  const letters = new Map<string, Level>();
  if (note.length > LONGEST_NOTE || !MAYBE_EXPLAINS.test(note)) return letters;
  for (const [, letter = '', meaning = ''] of foldText(note).matchAll(LETTER_MEANING)) {
    const named = levelNamed(meaning);
    if (named) letters.set(letter, named.level);
  }
  return letters;
}
