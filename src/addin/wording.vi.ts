/** A page that a person sees in place of the pane. */
export interface NoticeText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Why the pane cannot be shown. */
export type NoticeKind = 'old-excel' | 'outside-excel' | 'not-started' | 'page-not-started';

export const NOTICES: Readonly<Record<NoticeKind, NoticeText>> = {
  'old-excel': {
    title: 'Bản Excel này chưa dùng được Soát Biểu',
    paragraphs: [
      'Soát Biểu cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web. Excel 2019 trở về trước không có đủ chức năng cần dùng.',
      'Nếu máy có một trong các bản đó: vào Tệp (File), chọn Tài khoản (Account), Tùy chọn Cập nhật (Update Options), Cập nhật Ngay (Update Now), rồi đóng hết các cửa sổ Excel và mở lại. Trên Windows cần cập nhật cả Microsoft Edge WebView2, trên máy Mac cần cập nhật cả macOS.',
      'Nếu máy chỉ có bản cũ hơn: mở tệp trên máy khác có bản Excel nêu trên, hoặc nhờ người phụ trách máy tính của cơ quan. Tệp đang mở không bị thay đổi gì.',
    ],
  },
  'outside-excel': {
    title: 'Trang này chỉ dùng được bên trong Excel',
    paragraphs: [
      'Mở tệp báo cáo trong Excel, vào thẻ Trang đầu (Home), nhóm Soát Biểu, rồi chọn nút Soát Biểu.',
      'Nếu chưa thấy nhóm Soát Biểu trên thẻ Trang đầu: làm theo trang cài đặt, hoặc nhờ người phụ trách máy tính của cơ quan.',
    ],
  },
  'not-started': {
    title: 'Soát Biểu chưa khởi động được',
    paragraphs: [
      'Bấm “Mở lại”. Nếu vẫn không được, lưu tệp, đóng hết các cửa sổ Excel rồi mở lại tệp.',
      'Nếu làm vậy vẫn không được, có thể máy chủ của cơ quan hoặc mạng đang không trả lời: mở “Chi tiết”, chép mã lỗi, báo cho người phụ trách máy tính của cơ quan. Tệp đang mở không bị thay đổi gì.',
    ],
  },
  'page-not-started': {
    title: 'Soát Biểu chưa khởi động được',
    paragraphs: [
      'Bấm “Mở lại”. Nếu vẫn không được, dùng bản mới của Chrome, Edge hoặc Firefox.',
      'Nếu làm vậy vẫn không được, có thể máy chủ của cơ quan hoặc mạng đang không trả lời: mở “Chi tiết”, chép mã lỗi, báo cho người phụ trách máy tính của cơ quan. Các chỗ sửa chưa lưu của lần trước (nếu có) vẫn còn trên máy này.',
    ],
  },
};

export const INSTALL_LINK = 'Xem cách cài đặt và sử dụng';

/** Said where the script that does the work of a button was not loaded. */
export const NOT_LOADED =
  'Chưa tải được phần xóa đánh dấu: không kết nối được tới máy chủ, hoặc vừa có bản mới. Đóng cửa sổ này rồi bấm lại nút Xóa đánh dấu; hoặc mở ngăn Soát Biểu rồi chọn Xóa đánh dấu ở đó. Tệp vẫn như cũ.';

/** The title of the page that tells why a button of the ribbon could not do its work. */
export const ADVICE_TITLE = 'Chưa xóa xong đánh dấu';
