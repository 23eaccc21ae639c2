import type { UnreadReason } from '../forms/form.ts';
import type { ObjectName } from '../forms/kinds.ts';
import type { OtherPurpose } from '../forms/rating/purpose.ts';
import { cellName, qualifiedName } from '../grid/index.ts';
import type { Lack, NotChecked, Reason } from './not-checked.ts';
import { ofName } from './words.vi.ts';

/** Why something could not be checked, and what would help. */
export function reasonOf(entry: NotChecked): string {
  switch (entry.messageId) {
    case 'missing-value':
      return missingValue(entry.args, entry.sheet);
    case 'no-counterpart':
      return noCounterpart(entry.args);
    case 'unreadable-form':
      return UNREADABLE_FORM[entry.args.reason];
    case 'uncalculated':
      return 'Ô có công thức nhưng tệp không lưu kết quả. Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.';
    case 'off':
      return `Quy tắc đã tắt: ${entry.args.reason}`;
    case 'failed':
      return `Quy tắc gặp lỗi bên trong chương trình nên chưa kiểm tra được (${entry.args.detail}).`;
    case 'unknown-table':
      return `Chưa nhận ra: ${unknownTableName(entry)}. Số liệu trong bảng này chưa được soát. ${UNKNOWN_TABLE_ADVICE}`;
    case 'unread-figures':
      return unreadFigures(entry);
    case 'not-judged':
      return notJudged(entry.args);
    case 'no-form':
      return 'Không nhận ra biểu nào trong sổ này. Tên bảng cần có chữ như “Kết quả xếp loại…”, và bảng cần có tên các mức xếp loại.';
  }
}

/** What a person can do about tables that were not recognised. */
export const UNKNOWN_TABLE_ADVICE =
  'Nếu là biểu phải soát thì ghi tên bảng, tên các cột và tên các mức như mẫu biểu rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu.';

/** Bảng “KẾT QUẢ …”, trang tính “XL” (đang ẩn), A3:F12. */
function unknownTableName({ args, sheet, address }: NotChecked<'unknown-table'>): string {
  const title = args.title === null ? '' : `bảng “${args.title}”, `;
  const hidden = args.hidden ? ' (đang ẩn)' : '';
  return `${title}trang tính “${sheet}”${hidden}, ${address}`;
}

/** The same, as a line of its own. */
export function unknownTableLine(entry: NotChecked<'unknown-table'>): string {
  const name = unknownTableName(entry);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Cột F “Số lượt” có số liệu nhưng không được soát. */
function unreadFigures({ args: { label, isRow }, address }: NotChecked<'unread-figures'>): string {
  const line = isRow ? `Dòng ${address.replace(/^\D+|:.*$/gu, '')}` : `Cột ${address.replace(/\d.*$/u, '')}`;
  const name = label === null ? line : `${line} “${label}”`;
  return `${name} có số liệu nhưng không được soát. Nếu là số liệu của biểu thì ghi tên như mẫu biểu rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu.`;
}

const PURPOSES: Readonly<Record<OtherPurpose, string>> = {
  votes: 'bảng kiểm phiếu, lấy ý kiến',
  aims: 'bảng chỉ tiêu, kế hoạch',
  tasks: 'bảng theo dõi nhiệm vụ, công việc',
  scores: 'bảng điểm',
  pupils: 'bảng xếp loại học sinh, sinh viên',
  pay: 'bảng tiền lương, kinh phí',
  list: 'danh sách từng đơn vị, cá nhân',
};

/** Bảng “BIÊN BẢN …” là bảng kiểm phiếu, lấy ý kiến, không phải kết quả xếp loại, nên không soát. */
function notJudged({ purpose, title }: Reason<'not-judged'>['args']): string {
  const name = title === null ? 'Bảng này' : `Bảng “${title}”`;
  return `${name} là ${PURPOSES[purpose]}, không phải bảng kết quả xếp loại, nên không soát.`;
}

function missingValue(lack: Lack, sheet: string | null): string {
  switch (lack.what) {
    case 'year':
      return 'Bảng không ghi năm nên không biết áp dụng quy định nào. Ghi năm vào tên bảng rồi kiểm tra lại.';
    case 'ruleset':
      return `Chưa có bộ quy định cho năm ${lack.year} (chỉ có từ năm 2018). Nếu năm ghi sai thì sửa năm rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu với quy định của năm đó.`;
    case 'rating-year':
      return 'Bảng không ghi năm nên không đối chiếu được với biểu khác. Ghi năm vào tên bảng rồi kiểm tra lại.';
    case 'base':
      return `${emptyBase(lack)} nên không tính được tỷ lệ.`;
    case 'document-dates':
      return 'Không biết ngày ban hành của từng văn bản nên không xét được thứ tự số, ký hiệu.';
    case 'levels':
      return 'Bảng thiếu hoặc trùng mức xếp loại nên không cộng được bốn mức.';
    case 'former-levels':
      return 'Bảng dùng các mức xếp loại trước năm 2018 nên không xét tỷ lệ xuất sắc.';
    case 'formula':
      return `Công thức ở ô ${cellName(lack.cell)} báo lỗi nên không biết ô có nội dung gì.`;
    case 'figure': {
      const { cell } = lack;
      if (cell === null) return 'Thiếu số liệu để tính.';
      const name = cell.sheet === sheet ? cellName(cell) : qualifiedName(cell);
      return `Ô ${name} để trống hoặc không đọc được thành số.`;
    }
  }
}

/** "Không có tập thể nào được xếp loại". */
function emptyBase({ base, object }: Extract<Lack, { readonly what: 'base' }>): string {
  const nobody = `Không có ${object === null ? 'đối tượng nào' : COUNTED[object]}`;
  switch (base) {
    case 'total':
      return `${nobody} được xếp loại`;
    case 'good':
      return `${nobody} xếp loại ${ofName('good', false)}`;
    case 'good-or-better':
      return `${nobody} xếp loại ${ofName('good', true)}`;
    case 'existing':
      return 'Số hiện có bằng 0';
    case null:
      return 'Số làm cơ sở tính bằng 0';
  }
}

/** What may be rated, where there is none. */
const COUNTED: Readonly<Record<ObjectName, string>> = {
  'grassroots-organisations': 'tổ chức cơ sở đảng nào',
  'sub-branches': 'chi bộ nào',
  'grassroots-committees': 'cấp ủy nào',
  'leadership-collectives': 'tập thể nào',
  individuals: 'ai',
};

function noCounterpart({ year, cells }: Reason<'no-counterpart'>['args']): string {
  if (cells.length > 1)
    return `Có nhiều số cho cùng một năm (${cells.map((cell) => qualifiedName(cell)).join(', ')}), không biết lấy số nào.`;
  return year === null
    ? 'Không có số liệu năm trước để đối chiếu.'
    : `Không có số liệu năm ${year} để đối chiếu.`;
}

const UNREADABLE_FORM: Readonly<Record<UnreadReason, string>> = {
  empty: 'Biểu chưa có số liệu.',
  'unheaded-columns': 'Các cột số liệu không có tên (năm hoặc đối tượng) nên không biết đọc cột nào là gì.',
  'unlabelled-rows': 'Các dòng số liệu không có tên (năm hoặc đối tượng) nên không biết đọc dòng nào là gì.',
  'missing-tick-column': 'Biểu thiếu cột “Phù hợp” hoặc cột “Chưa phù hợp” nên không soát được các dòng.',
  'unlabelled-ticks':
    'Dòng có dấu tích hoặc đề nghị nhưng không ghi tên nội dung nên không biết là của nội dung nào.',
  'unnamed-documents':
    'Biểu số 1 không có dòng hay cột nào mang tên “Số, ký hiệu” và “Ngày ban hành” nên không biết số liệu là gì. Ghi các tên ấy rồi kiểm tra lại.',
  overlapping:
    'Bảng chồng lên một biểu khác đã đọc nên không đọc được. Để ít nhất một dòng trống và một tên bảng giữa hai bảng rồi kiểm tra lại.',
};
