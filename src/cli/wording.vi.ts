/** Every sentence of the command line itself; those of the report stand with the report. */

export const USAGE = `Cách dùng: soat-bieu check [tùy chọn] TỆP|THƯ-MỤC...
           soat-bieu serve [--port SỐ]

Soát các biểu trong báo cáo kiểm điểm, đánh giá, xếp loại chất lượng hằng năm.
Đọc tệp .xlsx, .xlsm, .xltx; thư mục được tìm cả các thư mục con.
Không nêu tệp nào thì soát tệp mẫu kèm theo chương trình.
Lệnh serve mở trang soát biểu cho trình duyệt trên máy này.

Tùy chọn:
  --format text|json|csv    dạng kết quả (mặc định: text)
  --ruleset TỆP             tệp quy định của cấp trên (mặc định: quy định có sẵn
                            của từng năm)
  --base good|good-or-better|total
                            số dùng để tính tỷ lệ xuất sắc: số hoàn thành tốt,
                            số hoàn thành tốt trở lên, hay tổng số xếp loại
  --severity error|warning|info
                            mức thấp nhất được in: lỗi, cảnh báo hay lưu ý
                            (mặc định: info)
  --port SỐ                 cổng của trang (mặc định: 3000)
  -h, --help                in hướng dẫn này
  --version                 in số phiên bản

Mã kết thúc: 0 không có lỗi; 1 có lỗi; 2 có tệp không đọc được, không thấy tệp
nào, hoặc lệnh viết sai.
`;

export const ARGUMENTS = {
  noCommand: 'Thiếu lệnh. Để soát một tệp, viết: soat-bieu check TỆP',
  unknownCommand: (word: string): string =>
    `Không có lệnh “${word}”. Để soát một tệp, viết: soat-bieu check TỆP`,
  unknownOption: (option: string): string => `Không có tùy chọn “${option}”.`,
  noValue: (option: string, values: string): string => `Tùy chọn ${option} thiếu giá trị; cần ghi ${values}.`,
  badValue: (option: string, value: string, values: string): string =>
    `Tùy chọn ${option} không nhận “${value}”; cần ghi ${values}.`,
  needlessValue: (option: string): string => `Tùy chọn ${option} không có giá trị kèm theo.`,
  emptyPath: 'Có một tên tệp để trống.',
  oneOf: (values: readonly string[]): string => `một trong: ${values.join(', ')}`,
  portNumber: 'một số từ 1 đến 65535',
  filePath: 'đường dẫn của tệp quy định',
} as const;

export const RULESET = {
  notFound: (path: string): string => `Không tìm thấy tệp quy định “${path}”. Xem lại tên và đường dẫn.`,
  noAccess: (path: string): string => `Không mở được tệp quy định “${path}”.`,
  refused: (path: string): string => `Tệp quy định “${path}” có chỗ sai nên không dùng được:`,
  fault: (place: string, message: string): string =>
    place === '' ? `  ${message}` : `  ${place}: ${message}`,
} as const;

export const RUN = {
  sample: (file: string): string => `Chưa nêu tệp nào: soát tệp mẫu ${file}.`,
  emptyFolder: (folder: string): string =>
    `Không thấy tệp Excel (.xlsx, .xlsm, .xltx, .xls, .xlsb, .ods) nào trong thư mục “${folder}”.`,
  progress: (index: number, count: number, file: string): string => `[${index}/${count}] ${file}`,
  trouble: (file: string, text: string): string => `${file}: ${text}`,
  notInCsv: (count: string): string =>
    `Có ${count} chỗ chưa kiểm tra được, không ghi trong CSV. Xem bằng --format text hoặc --format json.`,
  failed: (detail: string): string =>
    `Chương trình gặp lỗi ngoài dự kiến và phải dừng; kết quả đã in có thể chưa đủ. Hãy báo cho người phụ trách chương trình. (${detail})`,
  tooLong: 'kiểm tra quá một phút chưa xong',
  threadEnded: 'tiến trình kiểm tra dừng giữa chừng',
  failedOn: (file: string, detail: string): string =>
    `${file}: chương trình gặp lỗi ngoài dự kiến. (${detail})`,
} as const;

export const SERVE = {
  address: (address: string): string => `Trang soát biểu: ${address}`,
  howToStop: 'Mở địa chỉ trên bằng trình duyệt. Dừng: nhấn Ctrl+C.',
  portTaken: (port: number, next: number): string =>
    `Cổng ${port} đang có chương trình khác dùng; chuyển sang cổng ${next}. Muốn chọn cổng khác, thêm --port SỐ.`,
  noPort: (first: number, last: number): string =>
    `Các cổng từ ${first} đến ${last} đều đang có chương trình khác dùng. Chọn cổng khác bằng --port SỐ.`,
  noAccess: (port: number): string =>
    `Máy không cho dùng cổng ${port}. Chọn cổng khác bằng --port SỐ, ví dụ --port 8080.`,
  notBuilt: 'Chưa có trang soát biểu. Chạy lệnh “npm run build” rồi thử lại.',
  sample: (file: string): string => `Kết quả soát tệp mẫu ${file}:`,
} as const;
