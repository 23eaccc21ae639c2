/** What is unsaved in a file, in words. */
export const CHANGES = {
  cell: (cell: string, sheet: string, before: string, after: string): string =>
    `Ô ${cell}, trang tính “${sheet}”: ${before} → ${after}`,
  formula: (formula: string): string => `công thức =${formula}`,
  empty: '(trống)',
  marks: (count: string): string => `Dấu trên ô: ${count} vùng được đánh dấu`,
  noMarks: 'Dấu trên ô: bỏ hết',
  addSheet: (sheet: string): string => `Thêm trang tính “${sheet}”`,
  removeSheet: (sheet: string): string => `Bỏ trang tính “${sheet}”`,
  charts: (sheet: string): string => `Biểu đồ trên trang tính “${sheet}”`,
  look: (sheet: string): string => `Ô gộp, khung, cỡ cột trên trang tính “${sheet}”`,
  more: (count: string): string => `và ${count} chỗ khác.`,
} as const;
