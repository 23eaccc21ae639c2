import type { Literal } from '../workbooks/literal.ts';

const NAMES = [
  'Văn bản cụ thể hóa Quy định số 132',
  'Văn bản cụ thể hóa Hướng dẫn 21',
  'Văn bản lãnh đạo, chỉ đạo',
] as const;
export const [CONTENT_1, CONTENT_2] = NAMES;

/**
 * Biểu số 1: title in A1, years in row 2 from C; then for each content its numbers and its dates (rows 3 and 4,
 * 5 and 6 …).
 */
export function statistics(
  years: readonly Literal[],
  ...contents: readonly (readonly [numbers: readonly Literal[], dates: readonly Literal[]])[]
): Literal[][] {
  return [
    ['THỐNG KÊ VĂN BẢN THỰC HIỆN QUY ĐỊNH, HƯỚNG DẪN'],
    ['NỘI DUNG', undefined, ...years],
    ...contents.flatMap(([numbers, dates], index) => [
      [NAMES[index], 'Thể loại văn bản', ...numbers],
      [undefined, 'Ngày ban hành', ...dates],
    ]),
  ];
}

/** One content, a document a year: [year, number, date]. */
export function documents(...columns: readonly (readonly [Literal, Literal, Literal])[]): Literal[][] {
  return statistics(
    columns.map(([year]) => year),
    [columns.map(([, number]) => number), columns.map(([, , date]) => date)],
  );
}

/** A real date cell. */
export function real(serial: number, format = 'dd/mm/yyyy'): Literal {
  return { v: serial, z: format };
}

/** A register, which no rule of Biểu 1 judges: faulty in all its documents. */
export const REGISTER: Literal[][] = [
  ['SỔ VĂN BẢN'],
  ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
  [1, 'KH/HU', '31/11/2021', 'Kế hoạch'],
  [2, '5KH', undefined, 'Kế hoạch'],
];
