import { foldText, type Sheet } from '../../grid/index.ts';
import type { Label } from '../rating-table.ts';
import { mayBeTitle } from '../title.ts';
import type { Block } from './lines.ts';
import { labelsInRow } from './view.ts';

/** Tables that use the words of the levels for something else: pay, budgets, pupils. */
const FOREIGN_TITLE =
  /bảng lương|tiền lương|thu nhập|kinh phí|dự toán|quyết toán|tiền thưởng|học lực|hạnh kiểm|học sinh|sinh viên/u;
const FOREIGN_HEAD =
  /^(?:số tiền|thành tiền|tiền|đơn giá|định mức|hệ số|mức (?:thưởng|chi|lương)|sĩ số|lớp)(?!\p{L})/u;

/** Whether a table with level names is none of ratings; `texts` stand above it. */
export function isForeign(sheet: Sheet, block: Block, texts: readonly Label[]): boolean {
  if (texts.some(({ text }) => FOREIGN_TITLE.test(foldText(text)))) return true;
  for (let row = block.headTop; row < block.top; row++) {
    const heads = labelsInRow(sheet, row, block.left, block.right);
    if (heads.some(({ text }) => FOREIGN_HEAD.test(foldText(text)))) return true;
  }
  const levels = new Set(block.measures.map(({ meaning }) => meaning.level));
  levels.delete(undefined);
  // Two names of levels may stand in any table; with a title they are a table that lacks the others.
  return levels.size < 3 && !texts.some(({ text }) => mayBeTitle(text));
}
