/** All that a person reads in the tab “Lời báo cáo” beside the tables and sentences themselves. Counts are text. */
export const NARRATIVE = {
  make: 'Lập lời báo cáo',
  makeAgain: 'Lập lại theo tệp hiện tại',
  invitation:
    'Lập các bảng, câu và biểu đồ của phần lời từ số liệu trong tệp. Việc lập không làm thay đổi gì trong tệp; chỉ khi bấm “Chèn” mới ghi.',
  stale: 'Tệp đã thay đổi từ khi lập. Bấm “Lập lại theo tệp hiện tại” để lấy số liệu mới.',
  nothing: 'Không có biểu nào trong tệp để lập bảng hay câu. Mở tệp có các biểu của báo cáo rồi lập lại.',
  faultyFigures: (count: string): string =>
    `${count} số liệu dưới đây lấy từ ô đang có lỗi, được đánh dấu (*). Sửa các lỗi đó ở thẻ “Kiểm tra” trước khi dùng.`,
  unknownTables: (count: string): string =>
    `Chưa nhận ra ${count} bảng trong tệp, nên lời báo cáo không có số liệu của các bảng đó; xem ở thẻ “Kiểm tra”.`,
  unread:
    'Lời báo cáo này chỉ lập từ phần đã đọc được của tệp. Trước khi dùng, đồng chí đối chiếu với phần chưa đọc được.',
  faulty: 'số liệu đang có lỗi',
  years: 'Năm',
  noYears: 'Chưa chọn năm nào. Chọn ít nhất một năm.',
  tables: 'Các bảng',
  sentences: 'Các câu',
  chooseSentence: (text: string): string => `Chọn câu: ${text}`,
  faultySentence: 'Câu này lấy số liệu từ ô đang có lỗi; sửa xong mới dùng được:',
  sentencesAreCopied: 'Các câu dưới đây được sao chép cùng các bảng để dán vào văn bản, không chèn vào tệp.',
  show: 'Xem bảng',
  showTable: (title: string): string => `Xem bảng “${title}”`,
  preview: (title: string): string => `Bảng “${title}”, cuộn ngang được`,
  all: 'Chọn hết',
  none: 'Bỏ chọn hết',
  allOf: (part: string): string => `Chọn hết: ${part}`,
  noneOf: (part: string): string => `Bỏ chọn hết: ${part}`,
  close: 'Đóng',
  noSelection:
    'Chưa rõ ô đang chọn. Bấm vào một ô trong trang tính rồi chèn lại, hoặc chèn vào trang tính “Lời báo cáo”.',
  options: 'Cách chèn',
  mode: 'Số liệu trong bảng',
  live: 'Công thức, tự đổi theo biểu gốc',
  values: 'Giá trị, giữ nguyên như lúc chèn',
  where: 'Chỗ chèn',
  newSheet: 'Trang tính “Lời báo cáo”',
  atSelection: 'Từ ô đang chọn',
  sizesStay: 'Độ rộng cột và chiều cao dòng giữ nguyên; nếu chữ bị che, đồng chí tự nới rộng sau khi chèn.',
  charts: 'Kèm biểu đồ',
  insert: 'Chèn vào tệp',
  copy: 'Sao chép',
  copied: 'Đã sao chép các bảng và câu đã chọn. Mở văn bản Word hoặc Writer rồi dán (Ctrl+V).',
  notCopied:
    'Chưa tự sao chép được. Các bảng và câu đã được bôi đen sẵn trong khung dưới đây: nhấn Ctrl+C để sao chép, rồi dán vào văn bản (Ctrl+V).',
  copyBox: 'Nội dung để sao chép bằng tay',
  failed:
    'Chưa lập được phần để ghi. Tệp không bị thay đổi gì. Kiểm tra lại rồi làm lại; nếu vẫn không được thì mở “Chi tiết”, chép mã lỗi và báo cho người phụ trách chương trình.',
  nothingChosen: 'Chưa chọn bảng hay câu nào. Chọn ít nhất một mục để chèn hoặc sao chép.',
  noChange: 'Phần đã chèn khớp với số liệu hiện tại, không có gì phải ghi.',
  losesHistory:
    'Chèn làm mất danh sách hoàn tác của bảng tính: những gì đã sửa trước đó không lấy lại bằng Ctrl+Z được nữa.',
  confirm: 'Ghi đè và chèn',
  cancel: 'Thôi',
} as const;
