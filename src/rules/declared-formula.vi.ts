import { formatNumber as n } from '../grid/index.ts';
import type { RuleSentences } from './sentences.ts';
import { percentText, sumText } from './words.vi.ts';

/** Of which column or row, and where it crosses another one. */
interface DeclaredName {
  label: string;
  line: string | null;
  /** "2 = 4 + 5 + 6", by the numbers of columns or rows. */
  formula: string;
}

export type DeclaredFormulaMessages = {
  mismatch: DeclaredName & { declared: number; sum: number; addends: readonly number[] };
  share: DeclaredName & {
    declared: number;
    count: number;
    base: number;
    percentage: number;
    decimals: number;
  };
};

export const declaredFormulaSentences: RuleSentences<DeclaredFormulaMessages> = {
  name: 'Số liệu đúng công thức ghi trong biểu',
  fault: 'Không đúng công thức ghi trong biểu',
  messages: {
    mismatch: {
      text: (a) =>
        `${placeName(a)} ghi ${n(a.declared)}; theo công thức ghi trong biểu (${a.formula}) là ${sumText(a.addends)} = ${n(a.sum)}, chênh lệch ${n(Math.abs(a.declared - a.sum))}.`,
      advice: () => 'Đối chiếu các số trong công thức với danh sách gốc rồi sửa ô ghi sai.',
    },
    share: {
      text: (a) =>
        `${placeName(a)} ghi ${percentText(a.declared, Math.min(a.decimals, 6))}; theo công thức ghi trong biểu (${a.formula}) là ${n(a.count)} × 100 ÷ ${n(a.base)} = ${percentText(a.percentage, Math.min(a.decimals, 6))}.`,
      advice: () => 'Xem lại số lượng và tỷ lệ, rồi sửa ô ghi sai.',
    },
  },
};

/** "“Tổng số” ở “Khối xã”". */
function placeName({ label, line }: DeclaredName): string {
  return line === null ? `“${oneLine(label)}”` : `“${oneLine(label)}” ở “${oneLine(line)}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
