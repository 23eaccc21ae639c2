// What is told to who tries the add-in on this computer, and to who asks whose software is within it.
const path = require('node:path');

function helloText() {
  const manifest = path.resolve(__dirname, '..', 'dist', 'web', 'manifest.xml');
  return `
Soát Biểu đang chạy tại https://localhost:3000 (dừng: Ctrl+C). Nạp vào Excel bằng một trong ba cách:

1. Excel trên máy này: mở một cửa sổ lệnh khác tại thư mục này, chạy
     npx office-addin-debugging start manifest.xml
   Excel tự mở, thẻ Trang đầu (Home) có nhóm Soát Biểu. Gỡ ra:
     npx office-addin-debugging stop manifest.xml

2. Excel trên web: mở một sổ, vào Trang đầu (Home), Phần bổ trợ (Add-ins), Phần bổ trợ Khác (More Add-ins),
   Phần bổ trợ của Tôi (My Add-ins), Tải lên Phần bổ trợ của Tôi (Upload My Add-in), rồi chọn tệp
     ${manifest}
   Trình duyệt phải chạy trên chính máy này.

3. Từ thư mục dùng chung trên Windows: chép tệp manifest.xml nói trên vào một thư mục đã chia sẻ. Trong Excel vào
   Tệp (File), Tùy chọn (Options), Trung tâm Tin cậy (Trust Center), Thiết đặt Trung tâm Tin cậy (Trust Center
   Settings), Danh mục Phần bổ trợ Tin cậy (Trusted Add-in Catalogs); thêm đường dẫn mạng của thư mục đó, đánh dấu
   Hiện trong Menu (Show in Menu), đóng Excel rồi mở lại. Sau đó vào Phần bổ trợ của Tôi (My Add-ins), thẻ
   Thư mục Dùng chung (Shared Folder), chọn Soát Biểu.
`;
}

function notTrusted(certificate, detail) {
  return `
Chưa đưa được chứng chỉ https vào danh sách tin cậy của máy này (${detail.trim()}).
Excel chỉ mở được ngăn khi máy tin cậy chứng chỉ: thêm tệp sau vào danh sách đó, hoặc chạy lại với quyền quản trị:
     ${certificate}
`;
}

/** The head of the list of licences. */
function headText(count) {
  return `Giấy phép của phần mềm đi kèm Soát Biểu

Soát Biểu dùng theo giấy phép MIT. Trong chương trình có ${count} phần mềm của người khác, nêu dưới đây cùng giấy phép
nguyên văn của từng phần mềm.
`;
}

/** A package without a file of its terms. */
function noFileText(author) {
  return `(Gói không kèm tệp giấy phép${author ? `; tác giả: ${author}` : ''}. Nguyên văn chuẩn của giấy phép mà gói nêu:)`;
}

module.exports = { headText, helloText, noFileText, notTrusted };
