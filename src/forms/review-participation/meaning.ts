import { foldLabel, memoize, standsBehind } from '../../grid/index.ts';
import { yearNamed } from '../table/years.ts';

/** What a head or a label says of the figures that it stands over or before. */
export interface ReviewMeaning {
  readonly who?: 'collectives' | 'individuals';
  /** Reviewed themselves, got a suggestion, were to review themselves, did not. */
  readonly what?: 'reviewed' | 'suggested' | 'due' | 'notReviewed';
  readonly year?: number;
  /** Sums of collectives and individuals, or of rows. */
  readonly isTotal?: boolean;
  /** Percentages, changes, notes, those who are exempt. */
  readonly isOther?: boolean;
}

const OTHER =
  /t[ỷỉ] lệ|%|ghi chú|đvt|đơn vị tính|tăng|giảm|so với|chênh lệch|lý do|kỷ luật|khen thưởng|xếp loại|đánh giá|(?<!\p{L})nữ(?!\p{L})/u;
/** Before "kiểm điểm". */
const EXEMPT = /miễn/u;
const NOT = /chưa|không/u;
const DUE = /phải|thuộc (?:đối tượng|diện)/u;
const TOTAL = /^(?:tổng(?: số| cộng)?|cộng|ts)(?!\p{L})/u;

/** The meaning of one text; empty where it has none that is known. */
export const reviewMeaning = memoize((text: string): ReviewMeaning => {
  const year = yearNamed(text);
  if (year !== null) return { year };
  const key = foldLabel(text);
  const what = whatIn(key);
  const who = whoIn(key);
  return {
    ...(who && { who }),
    ...(what && { what }),
    ...(!who && what !== 'due' && TOTAL.test(key) && { isTotal: true }),
    ...((OTHER.test(key) || standsBehind(key, EXEMPT, /kiểm điểm/u)) && { isOther: true }),
  };
});

/** "Tập thể, cá nhân" names both, and so neither. */
function whoIn(key: string): ReviewMeaning['who'] {
  const collectives = /tập thể/u.test(key);
  const individuals = /cá nhân|đảng viên/u.test(key);
  if (collectives === individuals) return undefined;
  return collectives ? 'collectives' : 'individuals';
}

/** A text that names both reviews and suggestions speaks of reviews first. */
export function whatIn(key: string): ReviewMeaning['what'] {
  const rest = key.replace(/gợi ý(?: kiểm điểm)?/gu, '');
  if (/kiểm điểm|phê bình/u.test(rest)) {
    if (standsBehind(rest, NOT, /kiểm điểm/u)) return 'notReviewed';
    return standsBehind(rest, DUE, /kiểm điểm/u) ? 'due' : 'reviewed';
  }
  return /gợi ý/u.test(key) ? 'suggested' : undefined;
}

/** The meaning of several texts, what stands nearer to the figures last; "Tổng số" under "Cá nhân" is theirs. */
export function joinedMeaning(texts: readonly string[]): ReviewMeaning {
  const parts = texts.map(reviewMeaning);
  const { isTotal, ...joined } = parts.reduce<ReviewMeaning>((all, part) => ({ ...all, ...part }), {});
  return isTotal && joined.who === undefined ? { ...joined, isTotal } : joined;
}
