/** Parts of a year, by the mark of ISO 8601 or its like. A month is one only where nothing else is said. */
export const PERIOD_WORDS = {
  Q1: ['quý (i|1)'],
  Q2: ['quý (ii|2)'],
  Q3: ['quý (iii|3)'],
  Q4: ['quý (iv|4)'],
  H1: ['(6|06|sáu) tháng đầu năm', '(6|06|sáu) tháng', 'nửa đầu năm'],
  H2: ['(6|06|sáu) tháng cuối năm', 'nửa cuối năm'],
  M9: ['(9|09|chín) tháng( đầu năm|)'],
  '01': ['tháng (1|01)'],
  '02': ['tháng (2|02)'],
  '03': ['tháng (3|03)'],
  '04': ['tháng (4|04)'],
  '05': ['tháng (5|05)'],
  '06': ['tháng (6|06)'],
  '07': ['tháng (7|07)'],
  '08': ['tháng (8|08)'],
  '09': ['tháng (9|09)'],
  '10': ['tháng 10'],
  '11': ['tháng 11'],
  '12': ['tháng 12'],
  year: ['cả năm', 'toàn năm', 'tổng kết năm'],
} as const satisfies Record<string, readonly string[]>;

export type PeriodPart = Exclude<keyof typeof PERIOD_WORDS, 'year'>;
