/** Every sentence of the command line itself; those of the report stand with the report. */

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
  noWorkbook: 'Thiếu tệp cần điền. Để điền Biểu 1, viết: soat-bieu fill TỆP -o TỆP-MỚI',
  severalWorkbooks: (path: string): string =>
    `Mỗi lần chỉ điền một tệp; “${path}” là tệp thứ hai. Nếu đó là tệp có sổ văn bản, ghi --register trước tên tệp.`,
  noNarrated: 'Thiếu tệp có số liệu. Để lập lời báo cáo, viết: soat-bieu narrate TỆP -o TỆP-MỚI',
  severalNarrated: (path: string): string =>
    `Mỗi lần chỉ lập lời báo cáo cho một tệp; “${path}” là tệp thứ hai.`,
  noNarration:
    'Chưa nêu tệp kết quả. Thêm -o TỆP-MỚI hoặc --html TỆP; muốn xem trước mà không ghi tệp nào, thêm --dry-run.',
  dryNarration: 'Tùy chọn --dry-run không ghi tệp nào; bỏ -o, --in-place và --html, hoặc bỏ --dry-run.',
  foreign: (option: string, command: string, users: string): string =>
    `Tùy chọn ${option} không dùng với lệnh ${command}, chỉ dùng với: ${users}.`,
  noOut: 'Chưa nêu tệp kết quả. Thêm -o TỆP-MỚI; muốn xem trước mà không ghi tệp nào, thêm --dry-run.',
  outAndInPlace: 'Chỉ chọn một trong hai: -o TỆP-MỚI hoặc --in-place.',
  dryRun: 'Tùy chọn --dry-run không ghi tệp nào; bỏ -o và --in-place, hoặc bỏ --dry-run.',
} as const;

export const RULESET = {
  notFound: (path: string): string => `Không tìm thấy tệp quy định “${path}”. Xem lại tên và đường dẫn.`,
  noAccess: (path: string): string => `Không mở được tệp quy định “${path}”.`,
  notAFile: (path: string): string => `“${path}” không phải là tệp quy định. Xem lại tên và đường dẫn.`,
  tooLarge: (path: string): string => `Tệp quy định “${path}” quá lớn. Xem lại có chọn nhầm tệp không.`,
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
  notes: {
    later: (file: string): string =>
      `${file}: giải trình trong tệp do phiên bản mới hơn của chương trình ghi; chỉ đọc được phần đã biết.`,
    damaged: (file: string): string =>
      `${file}: phần giải trình ghi trong tệp bị hỏng; chỉ đọc được phần còn lại.`,
  },
  tooLong: 'kiểm tra quá một phút chưa xong',
  threadEnded: 'tiến trình kiểm tra dừng giữa chừng',
  threadMemory: 'tiến trình kiểm tra hết bộ nhớ',
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

/** What stands against writing a file. Where one of these is said, no file was written; `partly` tells which were. */
export const WRITE = {
  noFolder: (file: string): string =>
    `Không ghi được tệp “${file}” vì chưa có thư mục đó. Tạo thư mục trước, hoặc chọn nơi khác.`,
  notWritten: (file: string): string =>
    `Không ghi được tệp “${file}”, nên không ghi tệp nào. Nếu tệp đang mở thì đóng lại; xem lại quyền ghi và dung lượng đĩa.`,
  overRuleset: (file: string): string =>
    `Tệp kết quả “${file}” chính là tệp quy định. Chọn tên khác để giữ nguyên tệp đó.`,
  danglingLink: (file: string): string =>
    `“${file}” là liên kết đến một tệp không có. Chọn tên khác cho tệp kết quả, hoặc xóa liên kết đó trước.`,
  hardLink: (file: string): string =>
    `Tệp “${file}” còn có tên khác trên đĩa (liên kết cứng); ghi vào một tên thì tên kia vẫn giữ nội dung cũ. Ghi kết quả ra tệp mới bằng -o TỆP-MỚI.`,
  isOpen: (file: string): string =>
    `Tệp “${file}” đang được mở (cạnh tệp có tệp tạm của Excel hoặc LibreOffice), nên không ghi để khỏi mất phần đang sửa. Lưu và đóng tệp rồi chạy lại; nếu chắc chắn không còn ai mở, thêm --force.`,
  readOnly: (file: string): string =>
    `Tệp “${file}” được đặt là chỉ đọc. Chọn tên khác cho tệp kết quả; nếu vẫn muốn ghi vào tệp này, thêm --force.`,
  otherOwner: (file: string): string =>
    `Tệp “${file}” thuộc về người dùng khác của máy, ghi vào thì tệp sẽ đổi chủ. Chọn tên khác cho tệp kết quả; nếu vẫn muốn ghi vào tệp này, thêm --force.`,
  changed: (file: string): string =>
    `Tệp “${file}” vừa được nơi khác ghi hoặc thay trong lúc lệnh đang chạy, nên không ghi tệp nào để khỏi mất nội dung mới. Chạy lại lệnh.`,
  appeared: (file: string): string =>
    `Vừa có nơi khác tạo tệp “${file}” trong lúc lệnh đang chạy, nên không ghi tệp nào. Chọn tên khác, hoặc xem tệp đó rồi chạy lại.`,
  stopped: 'Đã dừng theo yêu cầu; không ghi tệp nào.',
  partly: (written: readonly string[], file: string): string =>
    `Không ghi được tệp “${file}”, nhưng đã ghi ${written.map((one) => `“${one}”`).join(', ')} và không hoàn lại được. Xem lại quyền ghi và dung lượng đĩa rồi chạy lại lệnh.`,
} as const;

export const FILL = {
  noRegisterFile: (file: string): string =>
    `Không thấy văn bản nào trong tệp “${file}”. Tệp cần có trang tính dạng sổ văn bản, có cột số, ký hiệu và cột ngày ban hành.`,
  noDocument: (file: string): string =>
    `Không thấy số, ký hiệu văn bản nào trong tệp chữ “${file}”. Văn bản cần được ghi dạng “Kế hoạch số 70-KH/HU ngày 10/11/2022”.`,
  noSource:
    'Tệp này không có sổ văn bản. Thêm --register TỆP để nêu tệp Excel có sổ, hoặc --text TỆP để nêu tệp chữ.',
  unreadable: (file: string, why: string): string => `Không đọc được tệp “${file}”: ${why}`,
  noText: (file: string): string => `Không tìm thấy tệp chữ “${file}”. Xem lại tên và đường dẫn.`,
  textNoAccess: (file: string): string => `Không mở được tệp chữ “${file}”.`,
  textNotAFile: (file: string): string => `“${file}” không phải là tệp chữ. Xem lại tên và đường dẫn.`,
  textTooLarge: (file: string): string =>
    `Tệp chữ “${file}” quá lớn. Chép riêng phần nêu văn bản sang tệp khác.`,
  emptyText: (file: string): string => `Tệp chữ “${file}” không có chữ nào.`,
  notUtf8: (file: string): string =>
    `Tệp chữ “${file}” không phải UTF-8. Mở bằng Notepad, chọn Lưu như (Save As), mục Mã hóa (Encoding) chọn UTF-8, rồi lưu lại.`,
  readOnlyFormat: (file: string): string =>
    `Tệp “${file}” thuộc kiểu chỉ đọc được, không điền vào được. Mở bằng Excel, chọn Lưu Như (Save As), kiểu Sổ làm việc Excel (*.xlsx), rồi điền vào tệp vừa lưu.`,
  sameFile: (file: string): string =>
    `Tệp kết quả “${file}” chính là tệp đang điền. Chọn tên khác, hoặc thêm --in-place để ghi thẳng vào tệp đó.`,
  overSource: (file: string): string =>
    `Tệp kết quả “${file}” chính là tệp nguồn văn bản. Chọn tên khác để giữ nguyên tệp nguồn.`,
  exists: (file: string): string => `Đã có tệp “${file}”. Chọn tên khác, hoặc thêm --force để ghi đè.`,
  otherEnding: (file: string, ending: string): string =>
    `Tệp kết quả “${file}” phải có đuôi ${ending} như tệp được điền, nếu không Excel sẽ không mở được.`,
  notAFile: (file: string): string => `“${file}” không phải là tệp. Chọn tên khác cho tệp kết quả.`,
  farYear: (year: number, years: string): string =>
    `Biểu 1 đang có các năm ${years}, chưa thêm được năm ${year}: mỗi lần chỉ thêm năm liền sau năm cuối.`,
  refused: (why: string): string => `Chưa điền, không ghi tệp nào. ${why}`,
} as const;

export const NARRATE = {
  unreadable: (file: string, why: string): string => `Không đọc được tệp số liệu “${file}”: ${why}`,
  sameFile: (file: string): string =>
    `Tệp kết quả “${file}” chính là tệp có số liệu. Chọn tên khác, hoặc thêm --in-place để chèn thẳng vào tệp đó.`,
  overSource: (file: string): string =>
    `Tệp kết quả “${file}” chính là tệp có số liệu. Chọn tên khác để giữ nguyên tệp đó.`,
  notAFile: (file: string): string => `“${file}” không phải là tệp. Chọn tên khác cho tệp kết quả.`,
  exists: (file: string): string => `Đã có tệp “${file}”. Chọn tên khác, hoặc thêm --force để ghi đè.`,
  otherEnding: (file: string, ending: string): string =>
    `Tệp kết quả “${file}” phải có đuôi ${ending} như tệp có số liệu, nếu không Excel sẽ không mở được.`,
  htmlNotAFile: (file: string): string => `“${file}” không phải là tệp. Chọn tên khác cho --html.`,
  htmlExists: (file: string): string =>
    `Đã có trang “${file}”. Chọn tên khác cho --html, hoặc thêm --force để ghi đè.`,
  refused: (why: string): string => `Chưa chèn bảng, không ghi tệp nào. ${why}`,
  readOnlyFormat: (file: string): string =>
    `Tệp “${file}” thuộc kiểu chỉ đọc được, không chèn bảng vào được. Mở bằng Excel, chọn Lưu Như (Save As), kiểu Sổ làm việc Excel (*.xlsx), rồi lập lại; hoặc chỉ ghi trang bằng --html.`,
  htmlOver: (file: string): string => `Trang “${file}” trùng với tệp Excel. Chọn tên khác cho --html.`,
  noForms: (file: string): string =>
    `Tệp “${file}” không có biểu nào để lập lời báo cáo. Tên bảng cần có chữ như “Kết quả xếp loại…”.`,
  noYears: (years: string, known: string): string =>
    `Các biểu không có số liệu năm ${years}; đang có các năm ${known}.`,
} as const;
