import { checkWorkbook } from '../../src/check/check-workbook.ts';
import type { Reason } from '../../src/rules/not-checked.ts';
import { reasonOf } from '../../src/rules/messages.vi.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { drawnSheet } from '../workbooks/drawing.ts';
import { workbook } from '../workbooks/literal.ts';

const cell = { sheet: 'Bảng', row: 2, col: 1 };
const other = { sheet: 'XL cấp ủy', row: 12, col: 2 };

const CASES: readonly (readonly [Reason, string])[] = [
  [
    { messageId: 'missing-value', args: { what: 'year' } },
    'Bảng không ghi năm nên không biết áp dụng quy định nào. Ghi năm vào tên bảng rồi kiểm tra lại.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'ruleset', year: 2017 } },
    'Chưa có bộ quy định cho năm 2017 (chỉ có từ năm 2018). Nếu năm ghi sai thì sửa năm rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu với quy định của năm đó.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'rating-year' } },
    'Bảng không ghi năm nên không đối chiếu được với biểu khác. Ghi năm vào tên bảng rồi kiểm tra lại.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'base', base: 'total', object: 'individuals' } },
    'Không có ai được xếp loại nên không tính được tỷ lệ.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'base', base: 'total', object: 'leadership-collectives' } },
    'Không có tập thể nào được xếp loại nên không tính được tỷ lệ.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'base', base: 'total', object: 'grassroots-committees' } },
    'Không có cấp ủy nào được xếp loại nên không tính được tỷ lệ.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'base', base: 'total', object: 'grassroots-organisations' } },
    'Không có tổ chức cơ sở đảng nào được xếp loại nên không tính được tỷ lệ.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'base', base: 'total', object: null } },
    'Không có đối tượng nào được xếp loại nên không tính được tỷ lệ.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'base', base: 'good', object: 'sub-branches' } },
    'Không có chi bộ nào xếp loại “Hoàn thành tốt nhiệm vụ” nên không tính được tỷ lệ.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'base', base: 'good-or-better', object: 'individuals' } },
    'Không có ai xếp loại “Hoàn thành tốt nhiệm vụ” trở lên nên không tính được tỷ lệ.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'base', base: 'existing', object: 'individuals' } },
    'Số hiện có bằng 0 nên không tính được tỷ lệ.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'base', base: null, object: null } },
    'Số làm cơ sở tính bằng 0 nên không tính được tỷ lệ.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'levels' } },
    'Bảng thiếu hoặc trùng mức xếp loại nên không cộng được bốn mức.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'former-levels' } },
    'Bảng dùng các mức xếp loại trước năm 2018 nên không xét tỷ lệ xuất sắc.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'document-dates' } },
    'Không biết ngày ban hành của từng văn bản nên không xét được thứ tự số, ký hiệu.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'figure', cell } },
    'Ô B3 để trống hoặc không đọc được thành số.',
  ],
  [
    { messageId: 'missing-value', args: { what: 'figure', cell: other } },
    "Ô 'XL cấp ủy'!C13 để trống hoặc không đọc được thành số.",
  ],
  [
    { messageId: 'missing-value', args: { what: 'formula', cell } },
    'Công thức ở ô B3 báo lỗi nên không biết ô có nội dung gì.',
  ],
  [{ messageId: 'missing-value', args: { what: 'figure', cell: null } }, 'Thiếu số liệu để tính.'],
  [
    { messageId: 'no-counterpart', args: { year: 2021, cells: [cell, other] } },
    "Có nhiều số cho cùng một năm ('Bảng'!B3, 'XL cấp ủy'!C13), không biết lấy số nào.",
  ],
  [
    { messageId: 'no-counterpart', args: { year: 2021, cells: [] } },
    'Không có số liệu năm 2021 để đối chiếu.',
  ],
  [
    { messageId: 'no-counterpart', args: { year: null, cells: [] } },
    'Không có số liệu năm trước để đối chiếu.',
  ],
  [{ messageId: 'unreadable-form', args: { reason: 'empty' } }, 'Biểu chưa có số liệu.'],
  [
    { messageId: 'unreadable-form', args: { reason: 'unheaded-columns' } },
    'Các cột số liệu không có tên (năm hoặc đối tượng) nên không biết đọc cột nào là gì.',
  ],
  [
    { messageId: 'unreadable-form', args: { reason: 'unlabelled-rows' } },
    'Các dòng số liệu không có tên (năm hoặc đối tượng) nên không biết đọc dòng nào là gì.',
  ],
  [
    { messageId: 'unreadable-form', args: { reason: 'missing-tick-column' } },
    'Biểu thiếu cột “Phù hợp” hoặc cột “Chưa phù hợp” nên không soát được các dòng.',
  ],
  [
    { messageId: 'unreadable-form', args: { reason: 'unlabelled-ticks' } },
    'Dòng có dấu tích hoặc đề nghị nhưng không ghi tên nội dung nên không biết là của nội dung nào.',
  ],
  [
    { messageId: 'unreadable-form', args: { reason: 'unnamed-documents' } },
    'Biểu số 1 không có dòng hay cột nào mang tên “Số, ký hiệu” và “Ngày ban hành” nên không biết số liệu là gì. Ghi các tên ấy rồi kiểm tra lại.',
  ],
  [
    { messageId: 'uncalculated', args: {} },
    'Ô có công thức nhưng tệp không lưu kết quả. Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.',
  ],
  [{ messageId: 'off', args: { reason: 'Đã giải thích riêng.' } }, 'Quy tắc đã tắt: Đã giải thích riêng.'],
  [
    { messageId: 'failed', args: { detail: 'x' } },
    'Quy tắc gặp lỗi bên trong chương trình nên chưa kiểm tra được (x).',
  ],
  [
    { messageId: 'unknown-table', args: { title: 'KẾT QUẢ', hidden: false } },
    'Chưa nhận ra: bảng “KẾT QUẢ”, trang tính “Bảng”, A1. Số liệu trong bảng này chưa được soát. Nếu là biểu phải soát thì ghi tên bảng, tên các cột và tên các mức như mẫu biểu rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu.',
  ],
  [
    { messageId: 'unknown-table', args: { title: null, hidden: true } },
    'Chưa nhận ra: trang tính “Bảng” (đang ẩn), A1. Số liệu trong bảng này chưa được soát. Nếu là biểu phải soát thì ghi tên bảng, tên các cột và tên các mức như mẫu biểu rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu.',
  ],
  [
    { messageId: 'unread-figures', args: { label: 'Số lượt', isRow: false } },
    'Cột A “Số lượt” có số liệu nhưng không được soát. Nếu là số liệu của biểu thì ghi tên như mẫu biểu rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu.',
  ],
  [
    { messageId: 'unread-figures', args: { label: null, isRow: true } },
    'Dòng 1 có số liệu nhưng không được soát. Nếu là số liệu của biểu thì ghi tên như mẫu biểu rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu.',
  ],
  [
    { messageId: 'not-judged', args: { purpose: 'votes', title: 'BIÊN BẢN KIỂM PHIẾU' } },
    'Bảng “BIÊN BẢN KIỂM PHIẾU” là bảng kiểm phiếu, lấy ý kiến, không phải bảng kết quả xếp loại, nên không soát.',
  ],
  [
    { messageId: 'not-judged', args: { purpose: 'list', title: null } },
    'Bảng này là danh sách từng đơn vị, cá nhân, không phải bảng kết quả xếp loại, nên không soát.',
  ],
  [
    { messageId: 'no-form', args: {} },
    'Không nhận ra biểu nào trong sổ này. Tên bảng cần có chữ như “Kết quả xếp loại…”, và bảng cần có tên các mức xếp loại.',
  ],
];

test.each(CASES)('What could not be checked says why: %j', (reason, sentence) => {
  expect(reasonOf({ rule: null, sheet: 'Bảng', address: 'A1', ...reason })).toBe(sentence);
});

test.each([
  ['ĐẢNG VIÊN', 'Chi bộ A', 'Không có ai được xếp loại'],
  ['TẬP THỂ LÃNH ĐẠO, QUẢN LÝ', 'Cấp tỉnh', 'Không có tập thể nào được xếp loại'],
  ['CẤP ỦY CƠ SỞ', 'Phường B', 'Không có cấp ủy nào được xếp loại'],
  ['TỔ CHỨC CƠ SỞ ĐẢNG', 'Xã A', 'Không có tổ chức cơ sở đảng nào được xếp loại'],
  ['CHI BỘ TRỰC THUỘC', 'Đảng bộ xã A', 'Không có chi bộ nào được xếp loại'],
])('A share of none says what the table counts: %s', (object, unit, none) => {
  const drawing = `
KẾT QUẢ XẾP LOẠI ${object} NĂM 2025
Đơn vị|HTXSNV|Tỷ lệ %|HTTNV|Tỷ lệ %|HTNV|Tỷ lệ %|KHTNV|Tỷ lệ %|Tổng số
${unit}|0|12|0|0|0|0|0|0|0
Đơn vị khác|1|10|9|90|0|0|0|0|10`;
  const { notChecked } = checkWorkbook(workbook(drawnSheet(drawing)), resolveRulesets());
  const reasons = notChecked.filter(({ address }) => address === 'C3').map(reasonOf);
  expect(reasons).toEqual([`${none} nên không tính được tỷ lệ.`]);
});
