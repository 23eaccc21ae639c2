/** What the report of the words says beside the words themselves. */
export const NARRATED = {
  file: 'Lời báo cáo từ tệp:',
  inserted: (tables: string, out: string): string =>
    `Đã chèn hoặc cập nhật ${tables} bảng và ghi vào tệp ${out}.`,
  wouldInsert: (tables: string): string =>
    `Sẽ chèn hoặc cập nhật ${tables} bảng. Đây là xem trước, chưa ghi tệp nào.`,
  unchanged: 'Các bảng trong tệp đã đúng như số liệu; không có gì cần ghi.',
  html: (file: string): string => `Đã ghi trang để mở bằng Word hoặc Writer: ${file}.`,
  errors: 'Có số liệu đang bị lỗi, được đánh dấu (*). Đồng chí sửa số liệu rồi lập lại trước khi dùng.',
  unknownTables: (count: string): string =>
    `Chưa nhận ra ${count} bảng trong tệp, nên lời báo cáo không có số liệu của các bảng đó. Xem các bảng ấy bằng lệnh check.`,
  unreadFigures: (count: string): string =>
    `Có số liệu ở ${count} cột hoặc dòng của các biểu không được soát, nên lời báo cáo không có các số liệu đó. Xem bằng lệnh check.`,
  gone: (places: string): string =>
    `Có bảng đã chèn mà trang tính nguồn không còn: ${places}. Các bảng đó được giữ nguyên; đồng chí xem lại hoặc xóa đi.`,
} as const;
