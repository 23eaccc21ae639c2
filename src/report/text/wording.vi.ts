import type { Counts } from '../view/summary.ts';
import { counted } from '../view/wording.vi.ts';

/** States of files that were read. */
export const STATES = {
  whole: 'Đã kiểm tra',
  partly: 'Kiểm tra một phần',
  noForm: 'Không thấy biểu nào',
} as const;

/** Heads of the closing table. */
export const HEADS = {
  file: 'Tệp',
  state: 'Tình trạng',
  errors: 'Lỗi',
  warnings: 'Cảnh báo',
  breaches: 'Vượt tỷ lệ xuất sắc',
} as const;

export const REPORT = {
  file: 'Tệp:',
  wholeFile: 'Chung cả tệp',
  form: (name: string, sheet: string, range: string, checks: string | null): string =>
    `${name} – trang tính “${sheet}”, ${range}${checks === null ? '' : `, ${checks}`}`,
  found: (forms: string, year: number | null, counts: string): string =>
    year === null
      ? `Nhận ra ${forms} biểu. Kết quả: ${counts}.`
      : `Nhận ra ${forms} biểu, năm báo cáo ${year}. Kết quả: ${counts}.`,
  noForm: 'Không nhận ra biểu nào trong tệp này.',
  unknownTables: (tables: string): string =>
    `Chưa nhận ra ${tables} bảng nên chưa soát được cả tệp; xem mục “Chưa kiểm tra được” ở dưới.`,
  unreadFigures: (places: string): string =>
    `Có số liệu ở ${places} cột hoặc dòng không được soát nên chưa soát được cả tệp; xem mục “Chưa kiểm tra được” ở dưới.`,
  unreadParts: (places: string): string =>
    `Còn ${places} chỗ chưa đọc được nên chưa soát được cả tệp; xem mục “Chưa kiểm tra được” ở dưới.`,
  counts: (errors: string, warnings: string, infos: string): string => `${errors}, ${warnings}, ${infos}`,
  hint: 'Gợi ý:',
  related: 'Ô liên quan:',
  basis: 'Căn cứ:',
  advice: 'Cần làm:',
  explanations: { current: 'Đã giải trình:', stale: 'Giải trình viết cho số liệu cũ:' },
  orphaned: (text: string): string => `Giải trình không còn phát hiện nào đi kèm: ${text}`,
  suggestion: 'Có thể sửa:',
  change: (cell: string, before: string, after: string): string => `${cell}: ${before} → ${after}`,
  moreChanges: (count: string): string => `và ${count} ô khác`,
  blank: '(trống)',
  written: 'Đang ghi:',
  reckoned: 'Đối chiếu ra:',
  closedYears: (years: string): string => `Các năm đã khóa (${years}):`,
  closedCounts: (count: string, places: string): string => `${count} (${places})`,
  atPlaces: (what: string, places: string): string => `${what}: ${places}`,
  clean: 'Không có phát hiện ở:',
  /** Where something of the file is open. */
  cleanSoFar: 'Trong phần đã nhận ra, chưa thấy lỗi ở:',
  /** Of forms that have no finding and are not wholly read. */
  partly: 'Còn chỗ chưa soát được ở:',
  notChecked: 'Chưa kiểm tra được (chưa thể coi là đúng):',
  notRecognised: (tables: string, advice: string): string =>
    `Chưa nhận ra ${tables} bảng; số liệu trong đó chưa được soát. ${advice}`,
  rulesets: 'Quy định áp dụng:',
} as const;

/** What only a text report says: how it ends, and what can be asked of the command. */
export const TEXT = {
  readOnly:
    'Kiểu tệp này chỉ đọc để soát. Muốn đánh dấu ô hoặc điền biểu thì mở bằng Excel rồi lưu lại với kiểu tệp Excel Workbook (*.xlsx).',
  total: (counts: string): string => `Tổng cộng: ${counts}.`,
  unreadable: (count: string, files: string): string => `Không đọc được ${count} trong ${files} tệp.`,
  hidden: (counts: string): string => `Không hiện ${counts} vì đã chọn mức với --severity.`,
  folded: 'Muốn xem đủ từng phát hiện của các năm đã khóa: chạy lại với --format csv rồi mở bằng Excel.',
} as const;

/** "24 lỗi, 11 cảnh báo, 9 lưu ý". */
export function countsText(counts: Counts, number: (count: number) => string): string {
  return REPORT.counts(
    counted('error', number(counts.errors)),
    counted('warning', number(counts.warnings)),
    counted('info', number(counts.infos)),
  );
}
