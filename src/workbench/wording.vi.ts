import type { Refused } from '../places/browser/index.ts';

/** Every sentence of the browser page itself; those of the pane and of the report stand with them. */
export const WORDING = {
  title: 'Soát Biểu',
  tagline: 'Soát các biểu trong báo cáo kiểm điểm, xếp loại hằng năm',
  open: 'Mở tệp',
  openAnother: 'Mở tệp khác',
  sample: 'Tệp mẫu',
  save: 'Lưu',
  saveCopy: 'Lưu thành bản sao',
  toolbar: 'Tệp',
  file: (name: string): string => `Tệp đang mở: ${name}`,
  unsaved: 'Chưa lưu',
  allSaved: 'Đã lưu',
  readOnlyTag: 'Chỉ đọc',
  gridTab: 'Biểu',
  paneTab: 'Kết quả soát',
  tabs: 'Chọn phần để xem',
  grid: 'Nội dung tệp',
  close: 'Đóng thông báo',

  emptyHead: 'Mở tệp báo cáo để soát',
  emptyDrop: 'Kéo tệp Excel thả vào đây, hoặc bấm “Mở tệp”.',
  emptyKinds: 'Nhận tệp .xlsx, .xlsm, .xltx; tệp .xls, .ods, .csv đọc được để soát nhưng không ghi lại.',
  emptyPrivate: 'Tệp chỉ được đọc ngay trên máy này, không gửi đi đâu.',
  emptySample: 'Chưa có tệp trong tay? Bấm “Tệp mẫu” để xem chương trình tìm ra những gì.',
  stepsHead: 'Cách làm',
  steps: [
    'Mở tệp: các biểu hiện ra như trong Excel, kết quả soát ở bên cạnh.',
    'Bấm vào từng phát hiện để xem sai ở đâu, căn cứ nào, cần làm gì; bấm “Đến ô” rồi sửa ngay trong ô.',
    'Bấm “Lưu”: tệp giữ nguyên mọi thứ, chỉ khác những ô đã sửa và các dấu đã đánh.',
  ],
  drop: 'Thả tệp vào đây để mở',

  reading: (name: string): string => `Đang đọc tệp ${name}…`,
  loadingGrid: 'Đang tải bảng tính…',
  laying: 'Đang dựng biểu…',

  failed: (name: string): string => `Không mở được tệp ${name}`,
  notLoaded: (detail: string): string =>
    `Chưa tải hoặc chưa chạy được một phần của chương trình. Kiểm tra kết nối tới máy chủ của trang này rồi mở lại tệp; nếu vẫn không được thì tải lại trang và báo cho người phụ trách chương trình. (${detail})`,
  sampleMissing: 'Không tải được tệp mẫu. Kiểm tra kết nối tới máy chủ của trang này rồi bấm lại.',
  oneFile: 'Mỗi lần chỉ mở được một tệp. Thả lại từng tệp một.',

  kept: 'Bản sửa chưa lưu được giữ trên máy này, trong trình duyệt này, và được xóa ngay khi lưu xong.',
  notKept:
    'Trình duyệt không cho giữ bản sửa chưa lưu trên máy này. Hãy lưu trước khi đóng hoặc tải lại trang.',
  restored: (name: string): string =>
    `Đã mở lại tệp ${name} cùng các chỗ sửa chưa lưu của lần trước. Bấm “Lưu” để ghi vào tệp, hoặc bỏ các chỗ sửa đó.`,
  notRestored: (name: string): string =>
    `Đã mở lại tệp ${name}, nhưng không đưa lại được các chỗ sửa chưa lưu của lần trước.`,
  dropKept: 'Bỏ các chỗ sửa',

  saved: (name: string): string => `Đã lưu vào tệp ${name}.`,
  downloaded: (name: string): string =>
    `Đã tải xuống tệp ${name}. Tệp nằm trong thư mục Tải xuống (Downloads) của máy; tệp gốc vẫn như cũ.`,
  notSaved:
    'Chưa ghi được tệp. Nếu tệp đang mở ở chương trình khác thì đóng lại rồi bấm “Lưu”, hoặc bấm “Lưu thành bản sao”.',
  copyName: (name: string): string => `${name} (đã soát)`,

  leaveHead: 'Có chỗ sửa chưa lưu',
  leave: (name: string): string =>
    `Các chỗ sửa trong tệp ${name} chưa được lưu. Mở tệp khác thì các chỗ sửa này mất.`,
  leaveAnyway: 'Bỏ các chỗ sửa và mở tệp khác',
  stay: 'Quay lại',

  offlineReady: 'Lần sau mở trang này được cả khi không có mạng.',
  offlineNever:
    'Trang này mở qua địa chỉ http nên phải có kết nối tới máy chủ mỗi lần mở, và lưu tệp bằng cách tải xuống.',
  privateNote: 'Tệp không rời khỏi máy này.',
} as const;

const REFUSED: Readonly<Record<Refused, string>> = {
  structure:
    'Ở đây chỉ sửa được nội dung các ô. Muốn thêm, bớt dòng, cột, trang tính hoặc đổi cách trình bày thì lưu tệp rồi làm bằng Excel.',
  protected:
    'Trang tính này đang được bảo vệ nên không sửa được. Nếu được phép, mở tệp bằng Excel, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), lưu lại rồi mở lại ở đây.',
  'read-only':
    'Kiểu tệp này chỉ đọc để soát. Muốn sửa thì mở bằng Excel, lưu lại với kiểu tệp Excel Workbook (*.xlsx) rồi mở lại ở đây.',
};

/** Why the grid did not do what was asked, and what to do. */
export function refusedText(why: Refused): string {
  return REFUSED[why];
}
