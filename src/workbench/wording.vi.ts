import { cellName } from '../grid/index.ts';
import type { Refusal, RefusalReason } from '../places/browser/index.ts';
import type { WriteFailure } from './disk.ts';
import { KEPT_DAYS } from './kept-days.ts';
import type { Offline } from './offline.ts';
import { timeText } from './question.vi.ts';

/** Every sentence of the browser page itself; those of the pane and of the report stand with them. */
export const PAGE = {
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
  notices: 'Thông báo',
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
  done: (percent: string): string => `${percent}%`,
  loadingGrid: 'Đang tải bảng tính…',
  laying: 'Đang dựng biểu…',

  failed: (name: string): string => `Không mở được tệp ${name}`,
  retry: 'Mở lại tệp này',
  notLoaded:
    'Chưa tải hoặc chưa chạy được một phần của chương trình. Kiểm tra kết nối tới máy chủ của trang này rồi mở lại tệp; nếu vẫn không được thì tải lại trang, mở “Chi tiết”, chép mã lỗi và báo cho người phụ trách chương trình.',
  sampleMissing: 'Không tải được tệp mẫu. Kiểm tra kết nối tới máy chủ của trang này rồi bấm lại.',
  oneFile: 'Mỗi lần chỉ mở được một tệp. Thả lại từng tệp một.',

  kept: `Bản sửa chưa lưu được giữ trên máy này, trong trình duyệt này, nhiều nhất ${KEPT_DAYS} ngày, và được xóa ngay khi lưu xong.`,
  forget: 'Xóa ngay',
  forgotten:
    'Bản sửa chưa lưu không còn được giữ trong trình duyệt. Hãy lưu trước khi đóng hoặc tải lại trang.',
  keepAgain: 'Giữ lại',
  notForgotten:
    'Chưa xóa được bản sửa giữ trong trình duyệt. Bấm “Xóa ngay” lần nữa; vẫn không được thì xóa dữ liệu của trang này trong phần cài đặt của trình duyệt.',
  notKept:
    'Chưa giữ được việc chưa lưu: trình duyệt hết chỗ hoặc không cho giữ trên máy này. Hãy lưu trước khi đóng hoặc tải lại trang.',
  restored: (name: string, keptAt: number): string =>
    `Đã mở lại tệp ${name} cùng các chỗ sửa chưa lưu, sửa lần cuối ${timeText(keptAt)}. Bấm “Lưu” để ghi vào tệp, hoặc bỏ các chỗ sửa đó.`,
  notRestored: (name: string, isKept: boolean): string =>
    `Đã mở lại tệp ${name}, nhưng không đưa lại được các chỗ sửa chưa lưu của lần trước. ${
      isKept
        ? 'Chúng vẫn được giữ trong trình duyệt cho đến khi tệp này được sửa hoặc tệp khác được mở.'
        : 'Chúng không được giữ trong trình duyệt nên phải sửa lại.'
    }`,
  tooOld: (names: string): string =>
    `Đã xóa bản sửa chưa lưu của tệp ${names}: trình duyệt chỉ giữ ${KEPT_DAYS} ngày.`,
  uncalculated:
    'Tệp có công thức chưa có kết quả (thường do phần mềm khác Excel lập). Các ô đó đang để trống và chưa được kiểm tra. Tính các công thức thường chỉ mất vài giây; nếu trang không trả lời nữa thì đóng trang, mở lại tệp và chọn Không tính.',
  calculate: 'Tính các công thức',
  leaveUncalculated: 'Không tính',
  dropKept: 'Bỏ các chỗ sửa',
  dropped: 'Đã bỏ các chỗ sửa chưa lưu.',
  takeBack: 'Lấy lại các chỗ sửa',
  takenBack: 'Đã lấy lại các chỗ sửa.',
  notTakenBack:
    'Chưa lấy lại được: có ô trong đó đã được sửa khác đi. Hoàn tác các chỗ vừa sửa rồi bấm “Lấy lại các chỗ sửa” lần nữa.',

  saving: 'Đang lưu…',
  saved: (name: string): string => `Đã lưu vào tệp ${name}.`,
  editedMeanwhile: 'Chỗ sửa trong lúc ghi chưa có trong tệp: bấm “Lưu” lần nữa.',
  downloaded: (name: string): string =>
    `Đã tải xuống tệp ${name}. Trình duyệt này không ghi thẳng vào tệp gốc được: tệp đã sửa nằm trong thư mục Tải xuống (Downloads) của máy, tệp gốc vẫn như cũ.`,
  notSaved:
    'Chưa ghi được tệp; tệp trên máy vẫn như trước. Nếu tệp đang mở ở chương trình khác thì đóng lại rồi bấm “Lưu”, hoặc bấm “Lưu thành bản sao”.',
  notRead:
    'Không đọc được tệp vừa chọn: tệp có thể vừa bị sửa, xóa, chuyển chỗ, hoặc đang mở ở chương trình khác. Đóng tệp ở nơi khác rồi mở lại.',
  copyName: (name: string, number: number): string =>
    number === 1 ? `${name} (đã soát)` : `${name} (đã soát ${number})`,

  offline: {
    ready: 'Lần sau mở trang này được cả khi không có mạng.',
    'no-https':
      'Trang này mở qua địa chỉ http nên phải có kết nối tới máy chủ mỗi lần mở, và lưu tệp bằng cách tải xuống.',
    'not-kept':
      'Trình duyệt chưa giữ được trang này trên máy nên lần sau vẫn phải có kết nối tới máy chủ. Mở lại trang khi mạng tốt, không dùng cửa sổ ẩn danh, để thử lại.',
  } satisfies Record<Offline, string>,
  licenses: 'Giấy phép của phần mềm đi kèm',
  privateNote: 'Tệp không rời khỏi máy này.',
} as const;

const REFUSED: Readonly<Record<RefusalReason, string | ((cell: string) => string)>> = {
  array: (cell) =>
    `${cell} thuộc một công thức mảng hoặc bảng dữ liệu, chỉ sửa được cả vùng, nên ô vẫn như cũ. Muốn sửa thì lưu tệp rồi sửa cả vùng bằng Excel.`,
  'table-edge': (cell) =>
    `${cell} là dòng tiêu đề hoặc dòng tổng của một bảng (Table) nên ở đây không sửa được, ô vẫn như cũ. Muốn sửa thì lưu tệp rồi sửa ô đó bằng Excel.`,
  'not-a-formula': (cell) =>
    `${cell} bắt đầu bằng dấu = nhưng không đọc được là công thức, nên nội dung được giữ là chữ và không được tính. Nếu muốn tính thì sửa lại công thức (thiếu dấu ngoặc, dấu ;, tên ô…; hàm LET, LAMBDA chỉ gõ được bằng Excel).`,
  'too-long': (cell) =>
    `Chưa ghi gì: ${cell} nhận nhiều nhất 32.767 ký tự, nội dung vừa dán dài hơn. Chia nội dung ra nhiều ô rồi dán lại.`,
  structure:
    'Ở đây chỉ sửa được nội dung các ô. Muốn thêm, bớt dòng, cột, trang tính hoặc đổi cách trình bày thì lưu tệp rồi làm bằng Excel.',
  protected:
    'Trang tính này đang được bảo vệ nên không sửa được. Nếu được phép, mở tệp bằng Excel, vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), lưu lại rồi mở lại ở đây.',
  covered:
    'Chưa dán gì: vùng dán có ô gộp, một phần nội dung sẽ bị mất. Chọn vùng có ô gộp giống nơi đã chép, hoặc dán từng ô.',
  'too-large':
    'Chưa dán gì: nội dung vượt quá dòng hoặc cột cuối của trang tính. Chọn ô bắt đầu khác rồi dán lại.',
  'nothing-to-paste':
    'Chưa dán gì: trong bộ nhớ tạm không có chữ hay số. Ở đây chưa dán được ảnh; chép lại các ô hoặc đoạn chữ rồi dán.',
  'read-only':
    'Kiểu tệp này chỉ đọc để soát. Muốn sửa thì mở bằng Excel, lưu lại với kiểu tệp Excel Workbook (*.xlsx) rồi mở lại ở đây.',
};

/** Why the grid did not do what was asked, and what to do. */
export function refusedText({ why, cell }: Refusal): string {
  const text = REFUSED[why];
  return typeof text === 'string'
    ? text
    : text(cell ? `Ô ${cellName(cell)}, trang tính “${cell.sheet}”,` : 'Ô đó');
}

/** Why a file was not written, and what to do. */
export function failureText(why: WriteFailure, name: string): string {
  switch (why) {
    case 'not-allowed':
      return `Chưa ghi được: trình duyệt chưa được phép ghi vào tệp ${name}. Bấm “Lưu” lần nữa và chọn cho phép (Allow), hoặc bấm “Lưu thành bản sao”.`;
    case 'no-space':
      return `Chưa ghi được tệp ${name}: ổ đĩa hết chỗ. Tệp trên máy vẫn như trước. Dọn bớt rồi bấm “Lưu”, hoặc lưu thành bản sao ở ổ khác.`;
    case 'other':
      return PAGE.notSaved;
  }
}
