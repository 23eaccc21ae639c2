import { formatNumber as n } from '../../grid/index.ts';
import type { TotalHints } from '../total-hints.ts';
import { formName } from './words.vi.ts';

/** Sentences that help to find the cause; none says which cell is wrong. */
export const hintSentences: { readonly [Id in keyof TotalHints]: (args: TotalHints[Id]) => string } = {
  'one-digit': ({ declared, sum }) => `${n(declared)} và ${n(sum)} chỉ khác nhau một chữ số: có thể gõ nhầm.`,
  'swapped-digits': ({ declared, sum }) =>
    `${n(declared)} và ${n(sum)} khác nhau do đảo hai chữ số: có thể gõ nhầm.`,
  'difference-in-cell': ({ difference, short }) =>
    short
      ? `Chênh lệch đúng bằng ${n(difference)}, là số ghi ở một mức: có thể mức đó bị bỏ sót khi cộng.`
      : `Chênh lệch đúng bằng ${n(difference)}, là số ghi ở một mức: có thể mức đó bị cộng hai lần.`,
  'agrees-with-total': ({ value, kind }) =>
    `Biểu “${formName(kind)}” cũng ghi ${n(value)}, khớp với tổng số ghi ở đây.`,
  'agrees-with-sum': ({ value, kind }) =>
    `Biểu “${formName(kind)}” ghi ${n(value)}, khớp với số cộng các mức.`,
};
