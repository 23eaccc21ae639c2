import { rangesText } from '../tables/notes.ts';
import type { RangeRef } from '../../grid/index.ts';
import type { InsertTrouble } from './request.ts';

/** Why tables were not inserted, and what to do. */
export function insertTroubleText(trouble: InsertTrouble): string {
  switch (trouble.id) {
    case 'nothing':
      return 'Chưa có bảng nào để chèn. Đồng chí chọn ít nhất một bảng và một năm.';
    case 'source-gone':
      return `Trang tính “${trouble.sheet}” có số liệu của bảng không còn trong tệp. Đồng chí kiểm tra lại tệp rồi chèn lại.`;
    case 'sheet-gone':
      return `Trang tính “${trouble.sheet}” không còn trong tệp. Đồng chí chọn ô ở trang tính khác rồi chèn lại.`;
    case 'filled':
      return `Nơi chèn bảng đang có nội dung hoặc ô gộp: ${listed(trouble.cells)}. Đồng chí chọn nơi khác, hoặc đồng ý ghi đè.`;
    case 'changed-by-hand':
      return `Bảng đã chèn có ô được sửa bằng tay: ${listed(trouble.cells)}. Nếu cập nhật thì nội dung sửa bằng tay sẽ mất; đồng chí giữ nguyên, hoặc đồng ý ghi đè.`;
    case 'no-room':
      return 'Từ ô đã chọn đến cuối trang tính không đủ chỗ cho các bảng. Đồng chí chọn ô ở phía trên hoặc bên trái rồi chèn lại.';
  }
}

const MOST = 8;

function listed(ranges: readonly RangeRef[]): string {
  return ranges.length > MOST ? `${rangesText(ranges.slice(0, MOST))} và các ô khác` : rangesText(ranges);
}
