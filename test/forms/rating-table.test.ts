import {
  levelCount,
  objectOf,
  sumOfLevels,
  yearsOf,
  type RatingTable,
} from '../../src/forms/rating/rating-table.ts';
import { recognise } from '../../src/forms/recognise.ts';
import { isRatingTable } from '../../src/rules/names.ts';
import { drawnSheet } from '../workbooks/drawing.ts';
import { workbook } from '../workbooks/literal.ts';

function tableIn(drawing: string): RatingTable {
  const [table] = recognise(workbook(drawnSheet(drawing))).forms.filter(isRatingTable);
  if (!table) throw new Error('no rating table is drawn');
  return table;
}

test('the years of a table are told once each, and those of a period not at all', () => {
  const years = tableIn(`
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN
Đơn vị|Năm|HTXSNV|HTTNV|HTNV|KHTNV
Xóm Bãi|2024|4|24|2|0
Xóm Bãi|2025|4|25|1|0
Xóm Cồn|2024|3|15|2|0
Xóm Cồn|2025|3|16|1|0`);
  const quarter = tableIn(`
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN QUÝ II
Đơn vị|HTXSNV|HTTNV|HTNV|KHTNV
Xóm Bãi|4|24|2|0
Xóm Cồn|3|15|2|0`);
  expect(yearsOf(years)).toEqual([2024, 2025]);
  expect(yearsOf(quarter)).toEqual([]);
});

test('what a level without the better one that it includes counts is open while that one is unread', () => {
  const table = tableIn(`
KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2025
Đơn vị|Tổng số|HTTNV trở lên|Trong đó: HTXSNV|HTNV|KHTNV
Xóm Bãi|30|28|4|2|0
Xóm Cồn|20|18|ba|2|0`);
  expect(table.series.map((series) => levelCount(table, series, 'good'))).toEqual([24, null]);
  expect(table.series.map((series) => sumOfLevels(table, series))).toEqual([30, null]);
});

test('branches below grassroots organisations have no form of their own', () => {
  const table = tableIn(`
KẾT QUẢ XẾP LOẠI CHI BỘ TRỰC THUỘC NĂM 2025
Đơn vị|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
Xóm Bãi|30|4|24|2|0
Xóm Cồn|20|3|15|2|0`);
  expect(table.kind).toBe('ratings');
  expect(table.series.map((series) => objectOf(table, series))).toEqual([null, null]);
});

test.each([
  ['over units', 'I|Chi bộ trực thuộc', 'II|Đảng viên', 'ratings'],
  ['in none', 'I|Khối xã', 'II|Khối cơ quan', 'ratings'],
  ['over units alone', 'I|Đảng viên', 'II|Khối cơ quan', 'individuals'],
])('a block’s row says of whom the table is: objects %s', (_name, one, two, kind) => {
  const table = tableIn(`
TỔNG HỢP KẾT QUẢ XẾP LOẠI NĂM 2026
TT|Đối tượng|Tổng số|HTXSNV|HTTNV|HTNV|KHTNV
${one}|30|4|24|2|0
1|Khối thôn|20|3|16|1|0
2|Khối trường học|10|1|8|1|0
${two}|820|110|650|55|5`);
  expect(table.kind).toBe(kind);
});
