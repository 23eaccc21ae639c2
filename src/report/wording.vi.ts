import type { Severity } from '../rules/rulesets/index.ts';
import type { Counts } from './view/summary.ts';
import type { FileTrouble } from './view/trouble.ts';

/** What is wrong with a file, in a few words for a table, and what happened and what to do about it. */
const TROUBLES: Readonly<Record<FileTrouble, { readonly state: string; readonly text: string }>> = {
  encrypted: {
    state: 'Có mật khẩu',
    text: 'Tệp có mật khẩu nên không đọc được. Mở tệp bằng Excel, vào Tệp (File) > Thông tin (Info) > Bảo vệ sổ làm việc (Protect Workbook) > Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu rồi lưu lại.',
  },
  'not-a-workbook': {
    state: 'Không phải tệp Excel',
    text: 'Tệp này không phải tệp Excel, hoặc nội dung bên trong đã hỏng. Xem lại có chọn nhầm tệp không; nếu Excel vẫn mở được thì lưu lại với kiểu tệp Excel Workbook (*.xlsx).',
  },
  truncated: {
    state: 'Tệp bị hỏng',
    text: 'Tệp bị thiếu hoặc hỏng một phần, thường do chép hoặc tải về chưa xong. Chép hoặc tải lại tệp từ nơi gửi.',
  },
  'too-large': {
    state: 'Quá lớn',
    text: 'Tệp lớn hơn mức chương trình nhận đọc. Xem lại có đúng tệp báo cáo không; nếu đúng thì chép các biểu sang một tệp mới rồi kiểm tra tệp đó.',
  },
  'old-format': {
    state: 'Kiểu tệp khác',
    text: 'Chương trình không đọc được kiểu tệp này. Mở bằng Excel rồi lưu lại với kiểu tệp Excel Workbook (*.xlsx).',
  },
  'not-found': {
    state: 'Không tìm thấy',
    text: 'Không tìm thấy tệp. Xem lại tên và đường dẫn; đường dẫn có dấu cách phải đặt trong dấu ngoặc kép.',
  },
  'no-access': {
    state: 'Không mở được',
    text: 'Máy không cho mở tệp hoặc thư mục này. Nếu tệp đang mở ở chương trình khác thì đóng lại; nếu không có quyền thì hỏi người quản trị máy.',
  },
  'lock-file': {
    state: 'Tệp tạm',
    text: 'Đây là tệp tạm mà Excel tạo ra trong lúc một tệp khác đang mở, không phải báo cáo. Bỏ qua tệp này.',
  },
  failed: {
    state: 'Lỗi chương trình',
    text: 'Chương trình gặp lỗi khi kiểm tra tệp này nên không có kết quả. Lỗi do chương trình, không do người lập báo cáo; hãy báo cho người phụ trách chương trình.',
  },
};

/** What happened to an unreadable file, and what to do. */
export function troubleText(trouble: FileTrouble): string {
  return TROUBLES[trouble].text;
}

export function troubleState(trouble: FileTrouble): string {
  return TROUBLES[trouble].state;
}

const COUNTED: Readonly<Record<Severity, (count: string) => string>> = {
  error: (count) => `${count} lỗi`,
  warning: (count) => `${count} cảnh báo`,
  info: (count) => `${count} lưu ý`,
};

/** "24 lỗi"; the number in Vietnamese notation. */
export function counted(severity: Severity, count: string): string {
  return COUNTED[severity](count);
}

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
  checks: (count: string): string => `đã đối chiếu ${count} phép tính`,
  itemsChecked: (count: string): string => `đã soát ${count} mục`,
  shortForm: (name: string, sheet: string, isHidden: boolean, checks: string | null): string =>
    `${name} (“${sheet}”)${isHidden ? ' (đang ẩn)' : ''}${checks === null ? '' : `: ${checks}`}`,
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
  together: (year: number | null, subject: string | null): string => {
    if (year === null)
      return subject === null ? 'Biến động so với năm trước:' : `${subject}, so với năm trước:`;
    return subject === null ? `Năm ${year} so với năm trước:` : `${subject}, năm ${year} so với năm trước:`;
  },
  hint: 'Gợi ý:',
  related: 'Ô liên quan:',
  basis: 'Căn cứ:',
  advice: 'Cần làm:',
  explanation: 'Đã giải trình:',
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
  ruleset: (name: string, years: string, quota: string): string =>
    years === '' ? `${name}: ${quota}.` : `${name}, năm ${years}: ${quota}.`,
  quota: (percent: string, base: string): string => `xuất sắc không quá ${percent}% ${base}`,
  quotaRaised: (percent: string, base: string, decision: string): string =>
    `xuất sắc không quá ${percent}% ${base} (mức nâng theo ${decision})`,
  quotaOf: (form: string, base: string): string => `riêng ${form} tính trên ${base}`,
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
