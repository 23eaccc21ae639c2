import { reasonOf } from '../../src/rules/messages.vi.ts';
import type { NotChecked } from '../../src/rules/finding.ts';

const cell = { sheet: 'Bảng', row: 2, col: 1 };
const other = { sheet: 'XL cấp ủy', row: 12, col: 2 };

const CASES: readonly (readonly [NotChecked['messageId'], NotChecked['args'], string])[] = [
  ['missing-value', { what: 'year' }, 'Bảng không ghi năm nên không biết áp dụng quy định nào.'],
  [
    'missing-value',
    { what: 'ruleset', year: 2017 },
    'Chưa có bộ quy định cho năm 2017 (chỉ có từ năm 2018).',
  ],
  ['missing-value', { what: 'rating-year' }, 'Bảng không ghi năm nên không đối chiếu được với biểu khác.'],
  ['missing-value', { what: 'base' }, 'Không có ai được xếp loại nên không tính được tỷ lệ.'],
  ['missing-value', { what: 'levels' }, 'Bảng thiếu hoặc trùng mức xếp loại nên không cộng được bốn mức.'],
  ['missing-value', { cell }, 'Ô B3 để trống hoặc không đọc được thành số.'],
  ['missing-value', { cell: other }, "Ô 'XL cấp ủy'!C13 để trống hoặc không đọc được thành số."],
  ['missing-value', { what: 'formula', cell }, 'Công thức ở ô B3 báo lỗi nên không biết ô có nội dung gì.'],
  ['missing-value', { cell: null }, 'Thiếu số liệu để tính.'],
  [
    'no-counterpart',
    { year: 2021, cells: [cell, other] },
    "Có nhiều số cho cùng một năm ('Bảng'!B3, 'XL cấp ủy'!C13), không biết lấy số nào.",
  ],
  ['no-counterpart', { year: 2021, cells: [] }, 'Không có số liệu năm 2021 để đối chiếu.'],
  ['no-counterpart', { year: null }, 'Không có số liệu năm trước để đối chiếu.'],
  ['unreadable-form', { reason: 'empty' }, 'Biểu chưa có số liệu.'],
  [
    'unreadable-form',
    { reason: 'unheaded-columns' },
    'Các cột số liệu không có tên (năm hoặc đối tượng) nên không biết đọc cột nào là gì.',
  ],
  [
    'unreadable-form',
    { reason: 'unlabelled-rows' },
    'Các dòng số liệu không có tên (năm hoặc đối tượng) nên không biết đọc dòng nào là gì.',
  ],
  [
    'unreadable-form',
    { reason: 'missing-tick-column' },
    'Biểu thiếu cột “Phù hợp” hoặc cột “Chưa phù hợp” nên không soát được các dòng.',
  ],
  [
    'unreadable-form',
    { reason: 'unlabelled-ticks' },
    'Dòng có dấu tích hoặc đề nghị nhưng không ghi tên nội dung nên không biết là của nội dung nào.',
  ],
  [
    'unreadable-form',
    { reason: 'unnamed-documents' },
    'Biểu số 1 không có dòng hay cột nào mang tên “Số, ký hiệu” và “Ngày ban hành” nên không biết số liệu là gì. Ghi các tên ấy rồi kiểm tra lại.',
  ],
  ['unreadable-form', { reason: undefined }, 'Có bảng giống một biểu nhưng không đọc được đầy đủ.'],
  [
    'uncalculated',
    {},
    'Ô có công thức nhưng tệp không lưu kết quả. Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.',
  ],
  ['off', { reason: 'Đã giải thích riêng.' }, 'Quy tắc đã tắt: Đã giải thích riêng.'],
  ['failed', { detail: 'x' }, 'Quy tắc gặp lỗi bên trong chương trình nên chưa kiểm tra được (x).'],
  [
    'no-form',
    {},
    'Không nhận ra biểu nào trong sổ này. Tên bảng cần có chữ như “Kết quả xếp loại…”, và bảng cần có tên các mức xếp loại.',
  ],
];

test.each(CASES)('What could not be checked says why: %s %j', (messageId, args, sentence) => {
  expect(reasonOf({ rule: null, sheet: 'Bảng', address: 'A1', messageId, args })).toBe(sentence);
});
