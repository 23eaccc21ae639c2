import { formatNumber, type PlaceTrouble, type Skipped, type Trouble } from '../grid/index.ts';
import type { LeftOut, Unnoticed } from './place.ts';

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
  'rules-unread': (sheet) =>
    `Có quy tắc định dạng có điều kiện trên trang tính${sheet} không đọc được nên được để nguyên. Lưu tệp, đóng rồi mở lại tệp, sau đó làm lại.`,
  unsupported: () =>
    'Bản Excel này chưa có chức năng cần dùng. Cập nhật Excel, hoặc dùng trang soát biểu trên trình duyệt.',
  'not-loaded': () =>
    'Chưa tải được một phần của chương trình: không kết nối được tới máy chủ, hoặc vừa có bản mới. Bấm “Mở lại”; nếu vẫn không được thì báo cho người phụ trách máy tính của cơ quan. Tệp vẫn như cũ.',
  stopped: () => 'Đã dừng theo yêu cầu. Kết quả lần kiểm tra trước (nếu có) vẫn giữ nguyên.',
  failed: () =>
    'Chưa làm được. Làm lại; nếu vẫn không được thì lưu tệp, đóng rồi mở lại, và báo cho người phụ trách chương trình.',
};

/** Where the workbook is open in the browser page: what is otherwise there than in Excel. */
const ADVICE_IN_PAGE: Readonly<Partial<typeof ADVICE>> = {
  'sheet-hidden': (sheet) =>
    `Trang tính${sheet} đang ẩn nên không chuyển đến được. Mở tệp bằng Excel, bấm chuột phải vào thẻ của một trang tính bất kỳ, chọn Bỏ ẩn (Unhide) để hiện trang tính đó, lưu lại rồi mở lại tệp ở đây.`,
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

/** Where one cell alone is to blame: which, and why. */
const OF_CELL: Readonly<Partial<Record<PlaceTrouble, (cell: string) => string>>> = {
  unsupported: (cell) =>
    `Chưa ghi gì: ô ${cell} thuộc một công thức mảng, một bảng dữ liệu, hoặc là dòng tiêu đề hay dòng tổng của một bảng, nên không sửa riêng ô đó được. Muốn sửa thì mở tệp bằng Excel và sửa ở đó.`,
  'too-large': (cell) =>
    `Chưa ghi gì: nội dung ô ${cell} dài quá 32.767 ký tự, là mức nhiều nhất của một ô. Rút ngắn nội dung ô đó, hoặc chia ra nhiều ô.`,
};

/** What takes the cell back where the workbook is open in the page. */
const UNDO_IN_PAGE =
  'Để ghi được các chỗ sửa khác: nhấn Ctrl+Z cho đến khi ô đó trở lại như trước, rồi làm lại.';

/** What happened, and what to do about it. */
export function troubleAdvice({ code, sheet, cell, program }: Trouble): string {
  const ofCell = OF_CELL[code];
  if (cell !== undefined && ofCell) {
    const text = ofCell(sheet === null ? cell : `${cell} trên trang tính “${sheet}”`);
    return program === 'page' ? `${text} ${UNDO_IN_PAGE}` : text;
  }
  const advice = program === 'page' ? ADVICE_IN_PAGE[code] : undefined;
  return (advice ?? ADVICE[code])(sheet === null ? '' : ` “${sheet}”`);
}

/** Whether a text is the code of a trouble. */
export function isPlaceTrouble(code: string): code is PlaceTrouble {
  return Object.hasOwn(ADVICE, code);
}

const SKIPPED: Readonly<Record<Skipped['reason'], (skipped: Skipped) => string>> = {
  'sheet-protected': ({ sheet }) =>
    `Trang tính “${sheet}” đang được bảo vệ nên không đánh dấu được; các phát hiện ở đó vẫn có trong danh sách.`,
  'sheet-gone': ({ sheet }) => `Không còn thấy trang tính “${sheet}” nên không đánh dấu ở đó.`,
  'rules-unread': ({ sheet, count }) =>
    count === undefined
      ? `Không đọc được các quy tắc định dạng có điều kiện trên trang tính “${sheet}” nên để nguyên các ô ở đó. Lưu tệp, đóng rồi mở lại tệp, sau đó làm lại.`
      : `${formatNumber(count)} quy tắc định dạng có điều kiện trên trang tính “${sheet}” không đọc được, chưa rõ có phải là đánh dấu của Soát Biểu không nên được để nguyên. Nếu ở đó còn ô tô màu, lưu tệp, đóng rồi mở lại tệp, sau đó làm lại.`,
  'page-setup': ({ sheet }) =>
    `Chưa đặt được khổ giấy và hướng in của trang tính “${sheet}” (thường do máy chưa cài máy in). Nội dung đã ghi đủ; khi in, vào thẻ Bố trí Trang (Page Layout) để chọn khổ A4.`,
  links: ({ sheet }) =>
    `Chưa tạo được liên kết đến ô nguồn trên trang tính “${sheet}”. Nội dung đã ghi đủ; chỉ không bấm vào ô để chuyển đi được.`,
  chart: ({ sheet, title = '' }) =>
    `Chưa vẽ được biểu đồ “${title}” trên trang tính “${sheet}”. Bảng và các biểu đồ khác đã ghi đủ; chèn lại các bảng đó để vẽ, hoặc tự vẽ biểu đồ từ bảng.`,
};

/** Whether a text is a reason for leaving something out. */
export function isSkippedReason(reason: string): reason is Skipped['reason'] {
  return Object.hasOwn(SKIPPED, reason);
}

/** What was left out, and why. */
export function skippedText(skipped: Skipped): string {
  return SKIPPED[skipped.reason](skipped);
}

type SkippedWording = Readonly<Partial<typeof SKIPPED>>;

const NOT_CLEARED: SkippedWording = {
  'sheet-protected': ({ sheet }) =>
    `Trang tính “${sheet}” đang được bảo vệ nên chưa xóa được đánh dấu ở đó. Nếu được phép, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm lại “Xóa đánh dấu”.`,
  'sheet-gone': ({ sheet }) => `Không còn thấy trang tính “${sheet}” nên không còn gì để xóa ở đó.`,
};

/** What was taken back can't be taken back a second time: marks are put or cleared by their own buttons. */
const NOT_UNDONE: SkippedWording = {
  'sheet-protected': ({ sheet }) =>
    `Trang tính “${sheet}” đang được bảo vệ nên đánh dấu ở đó vẫn như trước khi hoàn tác. Nếu được phép, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm “Xóa đánh dấu” hoặc “Đánh dấu”.`,
  'sheet-gone': ({ sheet }) => `Không còn thấy trang tính “${sheet}” nên không còn gì để hoàn tác ở đó.`,
};

/** What was left out of clearing marks. */
export function notClearedText(skipped: Skipped): string {
  return NOT_CLEARED[skipped.reason]?.(skipped) ?? skippedText(skipped);
}

/** What was left out of taking something back. */
export function notUndoneText(skipped: Skipped): string {
  return NOT_UNDONE[skipped.reason]?.(skipped) ?? skippedText(skipped);
}

const LEFT_OUT: Readonly<Record<LeftOut['what'], (sheet: string, left: LeftOut) => string>> = {
  sheet: (sheet, { detail }) => {
    if (detail === null) return `Không đọc được trang tính${sheet} nên chưa soát gì ở đó.`;
    return detail.startsWith('UnsupportedSheet')
      ? `Trang tính${sheet} là loại đặc biệt (macro hoặc hộp thoại), không đọc được nên chưa soát gì ở đó. Nếu không đặt biểu ở đó thì không cần làm gì.`
      : `Không đọc được trang tính${sheet} nên chưa soát gì ở đó. Lưu tệp, đóng rồi mở lại tệp, sau đó kiểm tra lại.`;
  },
  merges: (sheet) =>
    `Không đọc được hết các vùng ô gộp trên trang tính${sheet}, nên bảng có ô gộp ở đó có thể bị đọc sai. Đồng chí tự đối chiếu các bảng ấy.`,
  names: () =>
    'Không đọc được tên các vùng mà Soát Biểu đã chèn (thường do tệp có quá nhiều tên thừa), nên bảng của lời báo cáo có thể bị soát như biểu. Vào thẻ Công thức (Formulas), chọn Trình quản lý Tên (Name Manager), xóa các tên thừa rồi kiểm tra lại.',
};

/** What of the workbook could not be read, and what follows. */
export function leftOutText(left: LeftOut): string {
  return LEFT_OUT[left.what](left.sheet === null ? '' : ` “${left.sheet}”`, left);
}

/** A choice from a list is noticed by comparing, which asks nothing of the person. */
const UNNOTICED: Readonly<Record<Unnoticed, string | null>> = {
  edits: 'có ô được sửa',
  'hidden-rows': 'có hàng được ẩn hoặc hiện',
  'added-sheets': 'có trang tính được thêm',
  'deleted-sheets': 'có trang tính bị xóa',
  'renamed-sheets': 'có trang tính được đổi tên',
  'list-choices': null,
};

/** After which edits a result may be out of date without being told; null: after none that a person must know of. */
export function unnoticedText(unnoticed: readonly Unnoticed[]): string | null {
  const kinds = unnoticed.flatMap((kind) => UNNOTICED[kind] ?? []);
  if (kinds.length === 0) return null;
  return `Excel này không báo cho Soát Biểu khi ${kinds.join(', ')}. Sau khi sửa, bấm “Kiểm tra” lại. Soát Biểu cũng tự so lại với tệp khi quay về ngăn này và trước khi đánh dấu.`;
}
