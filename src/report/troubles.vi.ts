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
