import { formatNumber as n } from '../grid/index.ts';
import type { RuleSentences, Sentence } from './sentences.ts';

export type LegacyTextMessages = {
  tcvn3: { cells: number; example: string };
  vni: { cells: number; example: string };
};

/** The two encodings differ in their name alone. */
function sentence(encoding: string): Sentence<{ cells: number; example: string }> {
  return {
    text: ({ cells, example }) =>
      `Trang tính này gõ bằng bảng mã cũ ${encoding} (${n(cells)} ô, ví dụ đọc được là “${example.trim()}”); chữ vẫn được đọc để soát.`,
    advice: () =>
      'Không bắt buộc sửa. Nếu muốn dùng lâu dài thì chuyển chữ sang Unicode theo đề nghị, rồi đổi phông chữ sang Times New Roman.',
  };
}

export const legacyTextSentences: RuleSentences<LegacyTextMessages> = {
  name: 'Chữ viết bằng bảng mã Unicode',
  fault: 'Chữ bảng mã cũ',
  messages: { tcvn3: sentence('TCVN3 (ABC)'), vni: sentence('VNI') },
};
