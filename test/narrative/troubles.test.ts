import { insertTroubleText, type InsertTrouble } from '../../src/narrative/index.ts';
import { parseRangeName, type RangeRef } from '../../src/grid/index.ts';

function cells(sheet: string, ...names: readonly string[]): RangeRef[] {
  return names.map((name) => {
    const range = parseRangeName(name);
    if (!range) throw new Error(name);
    return { sheet, ...range };
  });
}

test.each<[InsertTrouble, string]>([
  [{ id: 'nothing' }, 'Chưa có bảng nào để chèn. Đồng chí chọn ít nhất một bảng và một năm.'],
  [
    { id: 'source-gone', sheet: 'XL TCCSĐ' },
    'Trang tính “XL TCCSĐ” có số liệu của bảng không còn trong tệp. Đồng chí kiểm tra lại tệp rồi chèn lại.',
  ],
  [
    { id: 'sheet-gone', sheet: 'A' },
    'Trang tính “A” không còn trong tệp. Đồng chí chọn ô ở trang tính khác rồi chèn lại.',
  ],
  [
    { id: 'filled', cells: [...cells('Biểu 2', 'B63', 'C3:D4'), ...cells('A', 'A1')] },
    "Nơi chèn bảng đang có nội dung hoặc ô gộp: 'Biểu 2'!B63, C3:D4, A!A1. Đồng chí chọn nơi khác, hoặc đồng ý ghi đè.",
  ],
  [
    { id: 'changed-by-hand', cells: cells('A', ...'A1 A2 A3 A4 A5 A6 A7 A8 A9'.split(' ')) },
    'Bảng đã chèn có ô được sửa bằng tay: A!A1, A2, A3, A4, A5, A6, A7, A8 và các ô khác. Nếu cập nhật thì nội dung sửa bằng tay sẽ mất; đồng chí giữ nguyên, hoặc đồng ý ghi đè.',
  ],
  [
    { id: 'no-room' },
    'Từ ô đã chọn đến cuối trang tính không đủ chỗ cho các bảng. Đồng chí chọn ô ở phía trên hoặc bên trái rồi chèn lại.',
  ],
])('trouble %j is told with what to do', (trouble, text) => {
  expect(insertTroubleText(trouble)).toBe(text);
});
