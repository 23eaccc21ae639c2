import type { FillingTrouble } from '../../app/filling-desk-state.ts';
import { YEARS_LEFT_TEXTS, type Chip, type KnownUnit } from '../../filling/index.ts';

/** All that a person reads in the tab “Biểu 1”, besides what the catalogue of filling says. Counts are text. */
export const FILLING = {
  // Sources
  sources: 'Nguồn văn bản',
  sourcesIntro:
    'Biểu 1 được lập từ sổ văn bản có sẵn trong tệp, sổ của tệp khác, hoặc đoạn văn có số văn bản. Không ô nào thay đổi cho đến khi đồng chí bấm nút điền.',
  noRegister: 'Tệp này không có sổ văn bản. Đồng chí chọn sổ của tệp khác, hoặc dán đoạn văn có số văn bản.',
  registerSource: (sheet: string, count: string): string => `Trang tính “${sheet}”: ${count} văn bản`,
  fileSource: (file: string, count: string): string => `Tệp “${file}”: ${count} văn bản`,
  textSource: (start: string, count: string): string => `Đoạn văn “${start}”: ${count} văn bản`,
  withoutDates: 'Sổ này không có cột ngày ban hành, nên chưa biết văn bản thuộc năm nào.',
  removeSourceNamed: (source: string): string => `Bỏ nguồn: ${source}`,
  chooseFile: 'Chọn sổ văn bản của tệp khác…',
  fileInput: 'Tệp có sổ văn bản',
  textLabel: 'Dán đoạn văn có số văn bản',
  textHint: 'Ví dụ: Kế hoạch số 70-KH/HU ngày 10/11/2022; Hướng dẫn số 02-HD/BTCHU ngày 08/11/2021',
  addText: 'Lấy văn bản từ đoạn văn',
  added: (source: string): string => `Đã thêm nguồn. ${source}.`,
  reading: 'Đang đọc các nguồn văn bản…',
  reread: 'Đọc lại',
  stale: 'Tệp đã thay đổi từ lần đọc trước. Bấm “Đọc lại” để cập nhật dự thảo.',
  unread: 'Chưa đọc được tệp đang mở. Xem thông báo ở dưới, rồi bấm “Đọc lại”.',

  unknownTables: (count: string): string =>
    `Chưa nhận ra ${count} bảng trong tệp, nên không lấy văn bản từ các bảng đó; xem ở thẻ “Kiểm tra”.`,
  unreadParts:
    'Dự thảo này chỉ lập từ phần đã đọc được của tệp. Trước khi điền, đồng chí đối chiếu với phần chưa đọc được.',

  // Unit and report year
  unit: 'Đơn vị lập biểu',
  unitAuto: 'Tự nhận biết',
  units: {
    HU: 'HU – Huyện ủy',
    ThU: 'ThU – Thị ủy, Thành ủy thuộc tỉnh',
    QU: 'QU – Quận ủy',
    ĐUK: 'ĐUK – Đảng ủy khối',
    ĐU: 'ĐU – Đảng ủy',
    TU: 'TU – Tỉnh ủy, Thành ủy',
  },
  reportYear: 'Năm báo cáo của Biểu 1 mới',
  reportYearHint: (years: string): string => `Biểu 1 mới gồm các năm ${years}.`,
  reportYearBad: 'Ghi năm bằng bốn chữ số, ví dụ 2022.',

  // The draft
  draft: 'Dự thảo Biểu 1',
  draftOf: (sheet: string, years: string): string => `Trang tính “${sheet}”, các năm ${years}.`,
  draftNew: 'Tệp chưa có Biểu 1; trang tính mới sẽ được lập khi đồng chí bấm nút điền.',
  nothingFound: 'Chưa có văn bản nào để đưa vào Biểu 1.',
  contents: {
    1: 'Nội dung 1: văn bản cụ thể hóa Quy định',
    2: 'Nội dung 2: văn bản cụ thể hóa Hướng dẫn',
    3: 'Nội dung 3: văn bản lãnh đạo, chỉ đạo',
  },
  year: (year: number): string => `Năm ${year}`,
  noDocument: 'Chưa có văn bản nào.',
  outside: (count: string): string => `Văn bản chưa rõ năm hoặc thuộc năm không có trong biểu (${count})`,
  document: (number: string, date: string): string => `${number}, ngày ${date}`,
  undated: (number: string): string => `${number}, chưa rõ ngày`,
  noNumber: '(chưa ghi số, ký hiệu)',
  asSource: (document: string): string => `Ghi theo nguồn: ${document}`,
  heldAs: (document: string): string => `Biểu đang ghi: ${document}.`,
  detail: (document: string): string => `Chi tiết: ${document}`,
  about: (abstract: string): string => `Trích yếu: ${abstract}`,
  foundIn: 'Nơi tìm thấy',
  inFile: (file: string, place: string): string => `Tệp “${file}”, ${place}`,
  inText: (excerpt: string): string => `Đoạn văn đã dán: “${excerpt}”`,
  inTextOf: (file: string, excerpt: string): string => `Tệp “${file}”: “${excerpt}”`,
  morePlaces: (count: string): string => `và ${count} chỗ khác`,
  inForm: 'Trong biểu',
  acceptRepair: 'Nhận đề nghị sửa',
  more: (count: string): string => `Hiện thêm ${count}`,

  // What the clerk does with a document
  edit: 'Sửa',
  move: 'Chuyển',
  place: 'Xếp vào biểu',
  drop: 'Bỏ',
  remove: 'Xóa khỏi biểu',
  keep: 'Giữ lại trong biểu',
  cancel: 'Thôi',
  editTitle: (document: string): string => `Sửa ${document}`,
  moveTitle: (document: string): string => `Chuyển ${document}`,
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  numberEmpty: 'Ghi số, ký hiệu, ví dụ 70-KH/HU.',
  dateBad: 'Ghi ngày dạng ngày/tháng/năm, ví dụ 08/11/2021.',
  content: 'Nội dung',
  ratingYear: 'Năm',
  saveEdit: 'Ghi nhận',

  // What stands apart
  ofOthers: (count: string): string => `Văn bản cấp trên và đơn vị khác, không điền (${count})`,
  unplaced: (count: string): string => `Chưa xếp được (${count})`,
  unplacedMeans:
    'Văn bản của đơn vị chưa rõ thuộc nội dung nào. Đồng chí xếp vào biểu văn bản nào cần ghi; các văn bản khác để yên.',
  warnings: (count: string): string => `Cần biết (${count})`,
  left: 'Đã chọn nhưng chưa điền được',
  leftOut: (document: string, why: string): string => `${document}. ${why}`,

  // Writing
  writing: 'Điền vào biểu',
  fill: (cells: string): string => `Điền ${cells} ô`,
  create: 'Lập Biểu 1 mới',
  nothingToFill: 'Không có ô nào cần điền',
  willFill: (cells: string, sheet: string): string => `Sẽ ghi ${cells} ô của trang tính “${sheet}”.`,
  willCreate: (sheet: string, count: string): string =>
    `Sẽ thêm trang tính “${sheet}” vào cuối tệp, ghi ${count} văn bản.`,
  preview: 'Xem trước từng ô',
  before: 'Trước khi điền',
  after: 'Sau khi điền',
  blank: '(trống)',
  losesHistory:
    'Điền làm mất danh sách hoàn tác của bảng tính: những gì đã sửa trước đó không lấy lại bằng Ctrl+Z được nữa. Nút Hoàn tác của Soát Biểu vẫn dùng được.',
  findings: (errors: string, warnings: string, infos: string): string =>
    `Biểu 1 hiện có ${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý. Xem ở thẻ Kiểm tra.`,
  noFindings: 'Soát Biểu 1: không phát hiện lỗi nào.',
  notWhollyChecked: 'Soát Biểu 1: còn chỗ chưa kiểm tra được; xem ở thẻ “Kiểm tra”.',

  // Years
  years: 'Các năm của biểu',
  addYear: (year: number): string => `Thêm năm ${year}`,
  rollOver: (year: number): string => `Chuyển sang năm báo cáo ${year}…`,
  rollOverTitle: (year: number): string => `Chuyển Biểu 1 sang năm báo cáo ${year}?`,
  rollOverEmpty: (first: number, next: number): string =>
    `Cột năm ${first} (không có văn bản nào) bị bỏ khỏi biểu; các năm sau dồn lên; cột năm ${next} để trống. Có thể hoàn tác.`,
  rollOverDrops: (first: number, count: string, next: number): string =>
    `Cột năm ${first} cùng ${count} văn bản dưới đây bị bỏ khỏi biểu; các năm sau dồn lên; cột năm ${next} để trống. Có thể hoàn tác.`,
  rollOverDo: (first: number): string => `Bỏ năm ${first} và chuyển`,
} as const;

const FATES: Readonly<Record<Chip['state'], Readonly<Record<Chip['choice'], string>>>> = {
  new: {
    write: 'Mới: sẽ điền',
    keep: 'Mới: chưa chọn',
    leave: 'Mới: chưa chọn',
    remove: 'Mới: chưa chọn',
  },
  same: {
    write: 'Đã có: sẽ ghi lại như đồng chí vừa chọn',
    keep: 'Đã có trong biểu',
    leave: 'Đã có trong biểu',
    remove: 'Đã có: sẽ xóa khỏi biểu',
  },
  differs: {
    write: 'Khác: sẽ ghi theo nguồn',
    keep: 'Khác: giữ như biểu đang ghi',
    leave: 'Khác: giữ như biểu đang ghi',
    remove: 'Khác: sẽ xóa khỏi biểu',
  },
  missing: {
    write: 'Không thấy trong sổ: sẽ ghi lại như đồng chí vừa chọn',
    keep: 'Không thấy trong sổ: giữ nguyên',
    leave: 'Không thấy trong sổ: giữ nguyên',
    remove: 'Không thấy trong sổ: sẽ xóa khỏi biểu',
  },
};

/** How a document stands to the sheet, and what becomes of it. */
export function fateText({ state, choice }: Pick<Chip, 'state' | 'choice'>): string {
  return FATES[state][choice];
}

/** How the unit is known. */
export function unitText(unit: KnownUnit | null): string {
  if (unit === null) return 'Chưa rõ đơn vị lập biểu; đồng chí chọn để biết văn bản nào là của mình.';
  if (unit.from === 'said') return 'Theo đồng chí chọn.';
  return unit.text === null
    ? `${unit.code}: theo cơ quan ban hành nhiều văn bản nhất trong các nguồn.`
    : `${unit.code}: theo tiêu đề “${unit.text}”.`;
}

/** What was not done, and what to do instead. */
export function fillingTroubleText(trouble: FillingTrouble): string {
  switch (trouble.kind) {
    case 'empty-text':
      return 'Ô dán còn trống. Đồng chí dán đoạn văn có số văn bản vào ô rồi bấm lại.';
    case 'text-too-long':
      return 'Đoạn văn dài quá 5 triệu chữ cái. Đồng chí dán riêng phần nêu số văn bản.';
    case 'no-document-in-text':
      return 'Không thấy số, ký hiệu văn bản nào trong đoạn văn. Văn bản cần được ghi dạng “Kế hoạch số 70-KH/HU ngày 10/11/2022”.';
    case 'no-register':
      return `Không thấy văn bản nào trong tệp “${trouble.file}”. Tệp cần có trang tính dạng sổ văn bản, có cột số, ký hiệu và cột ngày ban hành.`;
    case 'unreadable':
      return `Không đọc được tệp “${trouble.file}”: ${trouble.text}`;
    case 'not-loaded':
      return `Chưa đọc được tệp “${trouble.file}”: chưa tải được một phần của chương trình, vì không kết nối được tới máy chủ hoặc vừa có bản mới. Đồng chí chọn lại tệp; nếu vẫn không được thì đóng rồi mở lại Soát Biểu.`;
    case 'file-failed':
      return `Chưa đọc được tệp “${trouble.file}”: chương trình gặp lỗi khi đọc tệp này. Đồng chí mở tệp bằng Excel, lưu lại với kiểu tệp Excel Workbook (*.xlsx) rồi chọn tệp mới; nếu vẫn lỗi thì báo cho người phụ trách chương trình.`;
    case 'years':
      return YEARS_LEFT_TEXTS[trouble.reason];
    case 'failed':
      return 'Chưa đọc được các nguồn văn bản. Tệp không bị thay đổi gì. Bấm “Đọc lại”; nếu vẫn lỗi thì bỏ nguồn vừa thêm.';
  }
}

/** Said where a chosen file can't be opened at all. */
export const FILE_GONE = 'tệp đã bị đổi chỗ, đổi tên hoặc không mở được. Đồng chí chọn lại tệp.';
