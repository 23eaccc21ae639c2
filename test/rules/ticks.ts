import type { Literal } from '../workbooks/literal.ts';

export const CRITERIA = 'BIỂU VỀ KHUNG TIÊU CHÍ ĐÁNH GIÁ ĐỐI VỚI TẬP THỂ, CÁ NHÂN';
export const STANDARDS = 'BIỂU VỀ KHUNG TIÊU CHUẨN CÁC MỨC CHẤT LƯỢNG ĐỐI VỚI TẬP THỂ, CÁ NHÂN';
export const CONTENT = 'BIỂU CÁC NỘI DUNG VỀ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG TẬP THỂ, CÁ NHÂN';
export const HEADS = [
  'TT',
  'Tập thể, cá nhân',
  'Phù hợp (1)',
  'Chưa phù hợp(1)',
  'Đề nghị sửa đổi, bổ sung (nếu có) (2)',
];

/** Biểu 4: title in A1, heads in row 2, lines (number, label, "Phù hợp", "Chưa phù hợp", proposal) from row 3. */
export function content(...lines: readonly (readonly Literal[])[]): Literal[][] {
  return [[CONTENT], HEADS, ...lines.map((line) => [...line])];
}
