import { cellName, qualifiedName, type CellRef } from '../../grid/index.ts';
import type { NotChecked } from '../finding.ts';

/** Why something could not be checked, and what would help. */
export function reasonOf({ messageId, args, sheet }: NotChecked): string {
  switch (messageId) {
    case 'missing-value':
      return missingValue(args, sheet);
    case 'no-counterpart':
      return noCounterpart(args);
    case 'unreadable-form':
      return unreadableForm(args['reason']);
    case 'uncalculated':
      return 'Ô có công thức nhưng tệp không lưu kết quả. Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.';
    case 'off':
      return `Quy tắc đã tắt: ${String(args['reason'])}`;
    case 'failed':
      return `Quy tắc gặp lỗi bên trong chương trình nên chưa kiểm tra được (${String(args['detail'])}).`;
    case 'no-form':
      return 'Không nhận ra biểu nào trong sổ này. Tên bảng cần có chữ như “Kết quả xếp loại…”, và bảng cần có tên các mức xếp loại.';
  }
}

function missingValue(args: NotChecked['args'], sheet: string | null): string {
  if (args['what'] === 'year') return 'Bảng không ghi năm nên không biết áp dụng quy định nào.';
  if (args['what'] === 'ruleset')
    return `Chưa có bộ quy định cho năm ${String(args['year'])} (chỉ có từ năm 2018).`;
  if (args['what'] === 'rating-year') return 'Bảng không ghi năm nên không đối chiếu được với biểu khác.';
  if (args['what'] === 'base') return 'Không có ai được xếp loại nên không tính được tỷ lệ.';
  if (args['what'] === 'document-dates')
    return 'Không biết ngày ban hành của từng văn bản nên không xét được thứ tự số, ký hiệu.';
  if (args['what'] === 'levels') return 'Bảng thiếu hoặc trùng mức xếp loại nên không cộng được bốn mức.';
  const cell = args['cell'];
  if (args['what'] === 'formula' && isCell(cell))
    return `Công thức ở ô ${cellName(cell)} báo lỗi nên không biết ô có nội dung gì.`;
  if (!isCell(cell)) return 'Thiếu số liệu để tính.';
  return cell.sheet === sheet
    ? `Ô ${cellName(cell)} để trống hoặc không đọc được thành số.`
    : `Ô ${qualifiedName(cell)} để trống hoặc không đọc được thành số.`;
}

function noCounterpart(args: NotChecked['args']): string {
  const cells = Array.isArray(args['cells']) ? args['cells'].filter(isCell) : [];
  if (cells.length > 1)
    return `Có nhiều số cho cùng một năm (${cells.map((cell) => qualifiedName(cell)).join(', ')}), không biết lấy số nào.`;
  return typeof args['year'] === 'number'
    ? `Không có số liệu năm ${args['year']} để đối chiếu.`
    : 'Không có số liệu năm trước để đối chiếu.';
}

function unreadableForm(reason: unknown): string {
  switch (reason) {
    case 'empty':
      return 'Biểu chưa có số liệu.';
    case 'unheaded-columns':
      return 'Các cột số liệu không có tên (năm hoặc đối tượng) nên không biết đọc cột nào là gì.';
    case 'unlabelled-rows':
      return 'Các dòng số liệu không có tên (năm hoặc đối tượng) nên không biết đọc dòng nào là gì.';
    case 'missing-tick-column':
      return 'Biểu thiếu cột “Phù hợp” hoặc cột “Chưa phù hợp” nên không soát được các dòng.';
    case 'unlabelled-ticks':
      return 'Dòng có dấu tích hoặc đề nghị nhưng không ghi tên nội dung nên không biết là của nội dung nào.';
    case 'unnamed-documents':
      return 'Biểu số 1 không có dòng hay cột nào mang tên “Số, ký hiệu” và “Ngày ban hành” nên không biết số liệu là gì. Ghi các tên ấy rồi kiểm tra lại.';
    default:
      return 'Có bảng giống một biểu nhưng không đọc được đầy đủ.';
  }
}

function isCell(value: unknown): value is CellRef {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'col' in value;
}
