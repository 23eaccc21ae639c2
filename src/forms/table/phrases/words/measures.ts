/** What a figure measures where it is no plain count, and what a count is called. */
export const MEASURE_WORDS = {
  percentage: [
    '(tỷ|tỉ) lệ( phần trăm| %|)',
    '(tỷ|tỉ) trọng( %|)',
    '(tlệ|tỷlệ|tỉlệ)',
    'tl( %|)',
    '%',
    'phần trăm',
    'cơ cấu( %|)',
    'chiếm( tỷ lệ| tỉ lệ|)( %|)',
  ],
  count: ['số lượng', 'sl', 'số'],
  difference: [
    'tăng( giảm|)',
    'giảm',
    'chênh lệch',
    '(tăng|giảm) so với( năm trước|)',
    'so sánh( tăng giảm|)( với|)( năm trước| cùng kỳ năm trước|)',
    '+/-',
  ],
  ratio: ['(so với |)cùng kỳ( năm trước|)'],
  compared: ['so( với|)( năm trước| năm|)'],
  average: ['bình quân', 'trung bình'],
} as const satisfies Record<string, readonly string[]>;

/** Before what a percentage is of. */
export const BASE_WORDS: readonly string[] = [
  'trong( tổng|) số',
  'trong tổng',
  'trên( tổng|)( số|)',
  '/( tổng| tổng số|)',
  'so với',
  'so với( tổng|) số',
];
