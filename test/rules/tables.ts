import type { Literal } from '../workbooks/literal.ts';

export const [XS, T, HT, KHT] = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
] as const;
export const _ = undefined;

/**
 * Levels down, years across: title in A1, years in row 2 from B, levels in rows 3–6, total in row 7.
 * A series is [year, excellent, good, complete, incomplete, total?].
 */
export function down(title: string, ...series: readonly (readonly Literal[])[]): Literal[][] {
  const row = (label: string, at: number): Literal[] => [label, ...series.map((one) => one[at])];
  const rows = [[title], row('Tiêu chí', 0), row(XS, 1), row(T, 2), row(HT, 3), row(KHT, 4)];
  return series.some((one) => one.length > 5) ? [...rows, row('Tổng số', 5)] : rows;
}

/** Rows down under given heads: title in A1, heads in row 2. */
export function rows(
  title: string,
  heads: readonly Literal[],
  ...lines: readonly (readonly Literal[])[]
): Literal[][] {
  return [[title], [...heads], ...lines.map((line) => [...line])];
}

export const MEMBERS = 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN';
export const ORGANISATIONS = 'KẾT QUẢ XẾP LOẠI TỔ CHỨC CƠ SỞ ĐẢNG';
export const COMMITTEES = 'KẾT QUẢ XẾP LOẠI CẤP ỦY CƠ SỞ';
