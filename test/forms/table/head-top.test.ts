import { headTopAbove } from '../../../src/forms/table/view.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';

/** Which row the head begins with that stands over the row `below`, both as they are numbered in the sheet. */
function headTop(below: number, drawing: string): number {
  return headTopAbove(drawnSheet(drawing), below - 1, { left: 0, lastLabel: 1, right: 3 }) + 1;
}

test.each([
  ['the unit of measure', 'Đơn vị tính: người'],
  ['a date', 'Ngày 15 tháng 12 năm 2025'],
  ['the document that it belongs to', 'Kèm theo Báo cáo số 45-BC/ĐU'],
  ['a title that compares with another year', 'Kết quả kiểm điểm đảng viên so với năm 2024'],
  ['a title of the year', 'Kết quả kiểm điểm đảng viên năm 2025'],
])('%s over the figures is no head', (_name, line) => {
  expect(
    headTop(
      3,
      `||${line}
       TT|Đơn vị|Tập thể|Cá nhân
       1|Xã Đông|4|31`,
    ),
  ).toBe(2);
});

test.each([
  ['what is counted', 'Tổng số'],
  ['a level', 'HTXSNV'],
  ['how figures changed', 'Tăng, giảm so với năm 2024'],
])('a lone text over the figures that says %s is one', (_name, head) => {
  expect(
    headTop(
      3,
      `||${head}
       TT|Đơn vị|Tập thể|Cá nhân
       1|Xã Đông|4|31`,
    ),
  ).toBe(1);
});
