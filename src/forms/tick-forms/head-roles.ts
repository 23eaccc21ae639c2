import { foldText, memoize } from '../../grid/index.ts';
import { isRunningNumberHead } from '../table/view.ts';

/** What a head says its column holds. */
export type HeadRole = 'numbering' | 'label' | 'fits' | 'unfits' | 'proposal';

const LONGEST = 90;
/** Footnote marks and what stands in brackets say nothing of the column: "Phù hợp (1)", "Phù hợp¹". */
const ASIDE = /\([^()]*\)|[\d*\u00b9\u00b2\u00b3\u2070-\u2079]+/gu;
const LABEL =
  /^(?:tập thể,? cá nhân|cá nhân,? tập thể|đối tượng|(?:các )?(?:nội dung|tiêu chí|tiêu chuẩn)(?: .{1,40})?)$/u;
const PROPOSAL = /đề nghị|kiến nghị|đề xuất|sửa đổi/u;

/** The role of a head; null where it has none that is known. */
export const headRole = memoize((text): HeadRole | null => {
  if (text.length > LONGEST) return null;
  if (isRunningNumberHead(text)) return 'numbering';
  const key = foldText(text).replace(ASIDE, ' ').replace(/\s+/gu, ' ').replace(/[.:]$/u, '').trim();
  if (key === 'phù hợp') return 'fits';
  if (/^(?:chưa|không) phù hợp$/u.test(key)) return 'unfits';
  if (PROPOSAL.test(key)) return 'proposal';
  return LABEL.test(key) ? 'label' : null;
});

const LONGEST_TICK_HEAD = 60;
/** "Phù hợp", composed or not. */
const MAYBE = /ph.{1,2}\s+h.{1,3}p/iu;

/** Whether a value is the head of a column of ticks; cheap on all that is none. */
export function tickRole(value: unknown): 'fits' | 'unfits' | null {
  if (typeof value !== 'string' || value.length > LONGEST_TICK_HEAD || !MAYBE.test(value)) return null;
  const role = headRole(value);
  return role === 'fits' || role === 'unfits' ? role : null;
}
