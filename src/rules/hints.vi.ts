import { formatNumber as n } from '../grid/index.ts';
import type { Hint } from './hint.ts';
import { formName } from './words.vi.ts';

/** One sentence that helps to find the cause; none says which cell is wrong. */
export function hintText({ id, args }: Hint): string {
  switch (id) {
    case 'one-digit':
      return `${n(args.declared)} và ${n(args.sum)} chỉ khác nhau một chữ số: có thể gõ nhầm.`;
    case 'swapped-digits':
      return `${n(args.declared)} và ${n(args.sum)} khác nhau do đảo hai chữ số: có thể gõ nhầm.`;
    case 'difference-in-cell':
      return args.short
        ? `Chênh lệch đúng bằng ${n(args.difference)}, là số ghi ở một mức: có thể mức đó bị bỏ sót khi cộng.`
        : `Chênh lệch đúng bằng ${n(args.difference)}, là số ghi ở một mức: có thể mức đó bị cộng hai lần.`;
    case 'agrees-with-total':
      return `Biểu “${formName(args.kind)}” cũng ghi ${n(args.value)}, khớp với tổng số ghi ở đây.`;
    case 'agrees-with-sum':
      return `Biểu “${formName(args.kind)}” ghi ${n(args.value)}, khớp với số cộng các mức.`;
  }
}
