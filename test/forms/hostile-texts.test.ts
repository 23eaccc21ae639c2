import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { resolveRulesets } from '../../src/rules/rulesets/index.ts';
import { growth } from '../growth.ts';
import { sheet, workbook, type Literal } from '../workbooks/literal.ts';

/** Pieces that, said again and again, lead a careless pattern to try every beginning with every end. */
const PIECES = [
  'thống kê văn',
  'số liệu ',
  'tình hình ',
  '0%',
  '(0%',
  '(1)',
  ' *',
  '.',
  '.)',
  '1 ',
  '0-)',
  'đt .',
  'miễn không ',
  'đình chỉ ',
  'chính thức dự bị ',
  'dự bị chính thức ',
  'chưa ',
  'nội dung ',
  '0)  ',
  'ngày ',
  'tháng ',
  'số …',
  ';,',
  'KH/HU ',
  'kế hoạch số ',
  '(biểu 1',
  'theo ',
  '\t',
];

/** A workbook of every kind of form, in which hostile texts of a size stand in each place by turns. */
function hostileBook(piece: string, size: number) {
  const text = `${piece.repeat(Math.ceil(size / piece.length))}x`;
  const long = (before: string, after = ''): Literal => `${before}${text}${after}`;
  return workbook(
    sheet('XL TCCSĐ', [
      [long('Kết quả xếp loại tổ chức cơ sở đảng '), text],
      ['Tiêu chí', 2021, 2022, long('Năm 2022 ')],
      ['Hoàn thành xuất sắc nhiệm vụ', 1, text, 1],
      ['Hoàn thành tốt nhiệm vụ', 8, 8, 8],
      [long('Hoàn thành nhiệm vụ '), 1, 1, 1],
      ['Tổng số', 10, 10, long('1')],
      [long('Người lập '), 'Người lập biểu', text],
      [text, long('', ' 0912345678')],
    ]),
    sheet('Tình hình chung', [
      ['Tình hình chung đến tháng 12/2022'],
      ['TT', 'Nội dung', 'Số lượng'],
      [1, 'Tổng số đảng viên', 100],
      [long('1. '), long('đảng viên '), text],
      [2, long('đảng viên miễn '), 3],
    ]),
    sheet('Biểu 1', [
      ['THỐNG KÊ VĂN BẢN'],
      [text],
      ['NỘI DUNG', '', 2021, 2022],
      ['Văn bản cụ thể hóa Quy định', 'Thể loại văn bản', text, long('70-KH/HU ')],
      ['', 'Ngày ban hành', long('10/11/2021'), text],
    ]),
    sheet('Sổ', [
      ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu'],
      [text, long('10/11/2022 '), text],
      [long('70-KH/HU '), text, text],
    ]),
    sheet('Biểu 2', [
      ['Nội dung kiểm điểm', text],
      ['TT', 'Nội dung', 'Phù hợp', 'Không phù hợp'],
      ['I', long('Tập thể '), text, 'x'],
      [1, text, 'x', text],
      [long('(1) '), 'Mục', text, ''],
    ]),
  );
}

test.each(PIECES)('Cells full of “%s” are checked in time that grows with their length alone', (piece) => {
  const check = (size: number) => checkWorkbook(hostileBook(piece, size), resolveRulesets());
  // The rules are made ready by whatever is checked first.
  check(100);
  expect(growth(check, 8000)).toBeLessThan(10);
});
