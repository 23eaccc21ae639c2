/** A word of a proper name, or one that links such: "phường C", "Công an tỉnh", "Khối các cơ quan". */
const NAME =
  '(?:\\s{1,3}(?:[Cc]ông an|[Qq]uân sự|[Cc]ơ quan|[Tt]hị trấn|[Đđ]ặc khu|[Tt]hị xã|[Tt]hành phố|xã|phường|huyện|quận|tỉnh|các|khối|\\p{Lu}[\\p{L}\\d]{0,14}|\\d{1,3})(?![\\p{L}\\d])){0,8}';
const OF_THE_PARTY =
  '[Bb]an Thường vụ|[Tt]hường trực|[Bb]an Chấp hành|[Bb]an Tổ chức|[Bb]an Tuyên giáo(?: và Dân vận)?|[Bb]an Dân vận|[Bb]an Xây dựng Đảng|[Vv]ăn phòng|(?:[ỦU]y|Uỷ) ban Kiểm tra|UBKT|BTV|BCH';
const COMMITTEE =
  '[Đđ]ảng (?:ủy|uỷ|bộ)|(?:[Hh]uyện|[Tt]ỉnh|[Tt]hành|[Tt]hị|[Qq]uận) (?:ủy|uỷ)|ĐẢNG (?:ỦY|UỶ|BỘ)|(?:HUYỆN|TỈNH|THÀNH|THỊ|QUẬN) (?:ỦY|UỶ)|[Cc]hi bộ|Trung ương|Bộ Chính trị|Ban Bí thư';
/** A body of the Party as texts name it. */
const BODY = `(?:(?:${OF_THE_PARTY})\\s{1,3}){0,2}(?:${COMMITTEE})${NAME}|(?:${OF_THE_PARTY})${NAME}`;
const AFTER = new RegExp(`^[\\s,)]{0,4}của\\s{1,3}(${BODY})(?![\\p{L}\\d])`, 'u');
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(${BODY})\\s{1,3}(?:(?:đã|vừa|mới)\\s{1,3})?(?:ban hành|ký)(?:\\s{1,3}các)?\\s{0,3}$`,
  'u',
);
const FARTHEST = 170;

/** A document number in a text: its kind, itself, and its date where that follows. */
interface CitedNumber {
  readonly kindStart: number;
  readonly end: number;
  readonly dateEnd: number;
}

/**
 * Who issued a cited document, where the text says so: right behind it ("… của Đảng ủy phường C", before its date or
 * after), or as whoever issued it ("Đảng ủy phường C ban hành Kế hoạch số …"). `next`: where the next citation begins.
 */
export function issuedBy(
  text: string,
  { kindStart, end, dateEnd }: CitedNumber,
  next: number,
): string | null {
  for (const from of new Set([end, dateEnd])) {
    const body = AFTER.exec(text.slice(from, Math.min(next, from + FARTHEST)))?.[1];
    if (body !== undefined) return body.trim();
  }
  return BEFORE.exec(text.slice(Math.max(0, kindStart - FARTHEST), kindStart))?.[1]?.trim() ?? null;
}
