import { foldText, memoize } from '../../grid/index.ts';
import { mayBeTitle } from '../title/title.ts';

const NOTES = /^[-+*]?\s*(?:ghi chú|chú thích|chú giải)/u;
/** "- (1) "Phù hợp" hoặc "chưa phù hợp": tích dấu X.": a footnote, while "(1) Đối tượng" is an item. */
const FOOTNOTE = /^[-+*]?\s*(?:\(\d\)|\(?\*\)?|\d\)).*(?:phù hợp|ghi cụ thể|ghi rõ|đánh dấu|tích dấu)/u;
const SIGNATURE = /^(?:người lập|người tổng hợp|nơi nhận|t\/m|tm\.|k\/t|kt\.|thủ trưởng|xác nhận)/u;
const DATE_LINE = /(?:^|, ?)ngày .{0,12}tháng .{0,12}năm/u;
const LETTERHEAD = /^(?:đảng bộ (?:tỉnh|thành phố|huyện)|đảng cộng sản việt nam)/u;
const HEADING_OF_FORM = /^(?:mẫu )?biểu (?:số|mẫu|về|các|khung|\d)/u;

/** Whether a text is a note, or a signature's, of the table above it. */
export function isNote(text: string): boolean {
  const key = foldText(text);
  return NOTES.test(key) || FOOTNOTE.test(key) || SIGNATURE.test(key);
}

/** Whether a text stands below a table rather than in it: notes, a signature, the letterhead or title of another form. */
export const isBelowTable = memoize((text): boolean => {
  const key = foldText(text);
  if (isNote(text) || DATE_LINE.test(key) || LETTERHEAD.test(key) || HEADING_OF_FORM.test(key)) return true;
  return text === text.toUpperCase() && mayBeTitle(text);
});
