import type { Done, Task } from '../app/desk-state.ts';
import type { Severity } from '../rules/finding.ts';

/** All that a person reads in the pane, besides what the catalogues of the rules and the report say. Counts are text. */
export const PANE = {
  title: 'Soát Biểu',
  tabs: 'Các phần của Soát Biểu',
  checkTab: 'Kiểm tra',
  narrativeTab: 'Lời báo cáo',
  fillingTab: 'Biểu 1',
  check: 'Kiểm tra',
  checkAgain: 'Kiểm tra lại',
  stop: 'Dừng',
  mark: 'Đánh dấu',
  clear: 'Xóa đánh dấu',
  checkOnEdit: 'Kiểm tra khi sửa',
  commands: 'Các thao tác với tệp',
  notYetChecked: 'Chưa kiểm tra',
  invitation:
    'Bấm “Kiểm tra” để soát các biểu trong tệp đang mở. Việc kiểm tra không làm thay đổi gì trong tệp.',
  counts: (errors: string, warnings: string, infos: string): string =>
    `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`,
  nothingFound: 'Không phát hiện lỗi nào',
  /** Where something of the workbook was not read. */
  nothingFoundSoFar: 'Trong phần đã nhận ra, chưa thấy lỗi.',
  unknownTables: (count: string): string => `Chưa nhận ra ${count} bảng`,
  unreadFigures: (count: string): string => `Có số liệu ở ${count} cột hoặc dòng không được soát`,
  unreadSheets: (count: string): string => `Chưa đọc được hết ${count} trang tính`,
  unreadNames: 'Chưa đọc được tên các vùng đã chèn',
  noForm: 'Không nhận ra biểu nào',
  notWhollyRead: 'Chưa đọc được cả tệp',
  placesNotChecked: (count: string): string => `${count} chỗ chưa kiểm tra được`,
  placesNotRead: (count: string): string =>
    `${count} chỗ trong tệp chưa đọc hoặc chưa soát được; xem ở thẻ “Kiểm tra”.`,
  stale: 'Tệp đã thay đổi từ lần kiểm tra trước.',
  progress: (percent: string): string => `Đang kiểm tra… ${percent}%`,
  undo: 'Hoàn tác',
  marksLoseHistory:
    'Đánh dấu hoặc xóa đánh dấu làm mất danh sách hoàn tác của bảng tính: những gì đã sửa trước đó không lấy lại bằng Ctrl+Z được nữa.',
  undoLosesHistory:
    'Thao tác hoàn tác này làm mất danh sách hoàn tác của bảng tính: những gì đã sửa trước đó không lấy lại bằng Ctrl+Z được nữa.',
  applyLosesHistory:
    'Áp dụng làm mất danh sách hoàn tác của bảng tính: những gì đã sửa trước đó không lấy lại bằng Ctrl+Z được nữa.',
  loadingTab: 'Đang tải…',
  loading: 'Đang tải danh sách phát hiện…',
  broken:
    'Phần này gặp lỗi khi hiển thị. Tệp không bị thay đổi gì. Bấm “Thử lại”; nếu vẫn lỗi thì đóng ngăn Soát Biểu rồi mở lại.',
  partNotLoaded:
    'Chưa tải được phần này: không kết nối được tới máy chủ, hoặc vừa có bản mới. Tệp không bị thay đổi gì. Bấm “Thử lại”; nếu vẫn không được thì bấm “Mở lại” (danh sách hoàn tác của Soát Biểu sẽ mất).',
  retry: 'Thử lại',
  outcome: 'Kết quả thao tác',
  close: 'Đóng thông báo',
  checkedNothing: 'Đã kiểm tra xong: không phát hiện lỗi nào.',
  checked: (what: string): string => `Đã kiểm tra xong: ${what}.`,
  marked: (cells: string): string => `Đã đánh dấu ${cells} chỗ. Định dạng của các ô vẫn giữ nguyên.`,
  markedPartly: 'Đã đánh dấu ở những chỗ đánh dấu được. Định dạng của các ô vẫn giữ nguyên.',
  cleared: 'Đã xóa hết đánh dấu của Soát Biểu trong tệp.',
  clearedPartly: 'Đã xóa đánh dấu của Soát Biểu ở những chỗ xóa được.',
  applied: (cells: string): string => `Đã sửa ${cells} ô theo đề nghị.`,
  filled: (cells: string): string => `Đã điền vào ${cells} ô của Biểu 1.`,
  inserted: (cells: string): string => `Đã ghi vào ${cells} ô của lời báo cáo.`,
  undone: 'Đã hoàn tác thao tác vừa rồi.',
  undonePartly: 'Đã hoàn tác thao tác vừa rồi ở những chỗ hoàn tác được.',

  findings: 'Các phát hiện',
  keys: 'Mũi tên lên, xuống: chuyển phát hiện. Enter: đến ô. Phím cách hoặc mũi tên phải: mở chi tiết. Mũi tên trái: thu lại.',
  filter: 'Hiện theo mức',
  filterCount: (severity: string, count: string): string => `${severity} ${count}`,
  allFiltered: 'Không có phát hiện nào ở các mức đang chọn. Bấm vào tên mức để hiện lại.',
  forms: (forms: string): string => `Nhận ra ${forms} biểu.`,
  formsOfYear: (forms: string, year: number): string => `Nhận ra ${forms} biểu, năm báo cáo ${year}.`,
  noForms: 'Không nhận ra biểu nào trong tệp này.',
  otherRulesets: 'Quy định của các năm khác',
  rulesets: 'Quy định áp dụng',
  wholeWorkbook: 'Chung cả tệp',
  sheetOf: (sheet: string, range: string, checks: string | null): string =>
    `Trang tính “${sheet}”, ${range}${checks === null ? '' : `, ${checks}`}`,
  closedYears: (years: string): string => `Các năm đã khóa (${years})`,
  clean: 'Biểu không có phát hiện',
  /** Where something of the workbook was not read. */
  cleanSoFar: 'Trong phần đã nhận ra, chưa thấy lỗi ở',
  partly: 'Còn chỗ chưa soát được',
  notChecked: 'Chưa kiểm tra được',
  notCheckedMeans: 'Những chỗ dưới đây chưa thể coi là đúng.',
  notRecognised: (tables: string): string => `Chưa nhận ra ${tables} bảng; số liệu trong đó chưa được soát.`,
  moreTables: (count: string): string => `và ${count} bảng khác`,
  goTo: (place: string): string => `Đến ô ${place}`,
  morePlaces: (count: string): string => `và ${count} chỗ khác`,
  related: 'Ô liên quan',
  written: 'Đang ghi',
  reckoned: 'Đối chiếu ra',
  difference: 'Chênh lệch',
  more: (figure: string): string => `+${figure}`,
  less: (figure: string): string => `−${figure}`,
  blank: '(trống)',
  hint: 'Gợi ý',
  advice: 'Cần làm',
  basis: 'Căn cứ',
  explanation: 'Đã giải trình',
  suggestion: 'Có thể sửa',
  before: 'Trước khi sửa',
  after: 'Sau khi sửa',
  apply: 'Áp dụng',
  applyAt: (place: string): string => `Áp dụng ở ô ${place}`,
  applyAll: (count: string): string => `Áp dụng cả ${count} ô`,
  moreChanges: (count: string): string => `Còn ${count} ô khác được sửa tương tự.`,
} as const;

const WORKING: Readonly<Record<Task, string>> = {
  checking: 'Đang kiểm tra…',
  marking: 'Đang đánh dấu…',
  clearing: 'Đang xóa đánh dấu…',
  applying: 'Đang sửa theo đề nghị…',
  filling: 'Đang điền Biểu 1…',
  inserting: 'Đang ghi vào tệp…',
  undoing: 'Đang hoàn tác…',
};

/** What is going on. */
export function workingText(task: Task): string {
  return WORKING[task];
}

const UNDO: Readonly<Record<Done['what'], (cells: string) => string>> = {
  marked: (cells) => `Hoàn tác đánh dấu ${cells} chỗ`,
  cleared: () => 'Hoàn tác xóa đánh dấu',
  applied: (cells) => `Hoàn tác sửa ${cells} ô`,
  filled: (cells) => `Hoàn tác điền ${cells} ô`,
  inserted: (cells) => `Hoàn tác ghi ${cells} ô`,
};

/** What the button takes back. */
export function undoText(what: Done['what'], cells: string): string {
  return UNDO[what](cells);
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
};

export function severityWord(severity: Severity): string {
  return SEVERITIES[severity];
}

/** The word before what was found. */
export function severityLead(severity: Severity): string {
  return `${SEVERITIES[severity]}:`;
}
