import type { PlaceTrouble, Skipped, Trouble } from './place.ts';

const ADVICE: Readonly<Record<PlaceTrouble, (sheet: string) => string>> = {
  'cell-edited': () => 'Đang có ô được gõ dở. Nhấn Enter để kết thúc sửa ô đó, rồi làm lại.',
  'sheet-protected': (sheet) =>
    `Trang tính${sheet} đang được bảo vệ nên không ghi vào được. Nếu được phép, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi làm lại.`,
  'structure-protected': () =>
    'Cấu trúc của tệp đang được bảo vệ nên không thêm hoặc bớt trang tính được. Nếu được phép, vào thẻ Xem lại (Review), chọn Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ, rồi làm lại.',
  'read-only': () =>
    'Tệp đang mở ở chế độ chỉ đọc nên không ghi vào được. Chọn Bật chỉnh sửa (Enable Editing), hoặc lưu thành một bản khác rồi làm lại trên bản đó.',
  'too-large': () =>
    'Tệp có nhiều dữ liệu hơn mức Excel cho đọc hoặc ghi một lần. Chép các biểu sang một tệp mới rồi kiểm tra tệp đó.',
  'sheet-gone': (sheet) =>
    `Không còn thấy trang tính${sheet}: có thể vừa bị xóa. Kiểm tra lại để cập nhật kết quả.`,
  'name-taken': (sheet) =>
    `Tệp đã có trang tính tên${sheet} nên không thêm được. Đổi tên hoặc xóa trang tính đó, rồi làm lại.`,
  'sheet-hidden': (sheet) =>
    `Trang tính${sheet} đang ẩn nên không chuyển đến được. Bấm chuột phải vào thẻ của một trang tính bất kỳ, chọn Bỏ ẩn (Unhide) để hiện trang tính đó, rồi làm lại.`,
  'changed-meanwhile': (sheet) =>
    `Ô trên trang tính${sheet} vừa được sửa, không còn như lúc kiểm tra, nên chưa ghi gì. Kiểm tra lại rồi hãy làm tiếp.`,
  busy: () => 'Excel đang bận. Chờ một lát rồi làm lại.',
  unsupported: () =>
    'Bản Excel này chưa có chức năng cần dùng. Cập nhật Excel, hoặc dùng trang soát biểu trên trình duyệt.',
  stopped: () => 'Đã dừng theo yêu cầu. Kết quả lần kiểm tra trước (nếu có) vẫn giữ nguyên.',
  failed: () =>
    'Chưa làm được. Làm lại; nếu vẫn không được thì lưu tệp, đóng rồi mở lại, và báo cho người phụ trách chương trình.',
};

/** Where the workbook is open in the browser page: what is otherwise there than in Excel. */
const ADVICE_IN_PAGE: Readonly<Partial<typeof ADVICE>> = {
  'sheet-protected': (sheet) =>
    `Trang tính${sheet} đang được bảo vệ nên không ghi vào được. Nếu được phép, mở tệp bằng Excel, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), lưu lại rồi mở lại tệp ở đây.`,
  'structure-protected': () =>
    'Cấu trúc của tệp đang được bảo vệ nên không thêm hoặc bớt trang tính được. Nếu được phép, mở tệp bằng Excel, vào thẻ Xem lại (Review), chọn Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ, lưu lại rồi mở lại tệp ở đây.',
  'read-only': () =>
    'Kiểu tệp này chỉ đọc để soát, không ghi được. Mở tệp bằng Excel, lưu lại với kiểu tệp Excel Workbook (*.xlsx) rồi mở tệp đó ở đây.',
  'too-large': () =>
    'Tệp có nhiều dữ liệu hơn mức trang này đọc hoặc ghi được một lần. Chép các biểu sang một tệp mới rồi mở tệp đó.',
  busy: () => 'Trang này đang làm việc khác. Chờ một lát rồi làm lại.',
  unsupported: () => 'Trang này không làm được việc đó với tệp đang mở. Lưu tệp rồi làm việc đó bằng Excel.',
  failed: () =>
    'Chưa làm được. Làm lại; nếu vẫn không được thì bấm “Lưu thành bản sao”, mở bản sao đó, và báo cho người phụ trách chương trình.',
};

/** What happened, and what to do about it. */
export function troubleAdvice({ code, sheet, program }: Trouble): string {
  const advice = program === 'page' ? ADVICE_IN_PAGE[code] : undefined;
  return (advice ?? ADVICE[code])(sheet === null ? '' : ` “${sheet}”`);
}

/** Whether a text is the code of a trouble. */
export function isPlaceTrouble(code: string): code is PlaceTrouble {
  return Object.hasOwn(ADVICE, code);
}

const SKIPPED: Readonly<Record<Skipped['reason'], (sheet: string) => string>> = {
  'sheet-protected': (sheet) =>
    `Trang tính “${sheet}” đang được bảo vệ nên không đánh dấu được; các phát hiện ở đó vẫn có trong danh sách.`,
  'sheet-gone': (sheet) => `Không còn thấy trang tính “${sheet}” nên không đánh dấu ở đó.`,
};

/** What was left out, and why. */
export function skippedText({ sheet, reason }: Skipped): string {
  return SKIPPED[reason](sheet);
}
