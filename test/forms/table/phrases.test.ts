import { meaningOf, type Base } from '../../../src/forms/table/phrases/meaning.ts';

test.each<[string, Base | null]>([
  ['Tỷ lệ % so với tổng số', 'total'],
  ['Tỷ lệ HTTNV trên tổng số (%)', 'total'],
  ['Tỷ lệ % trong tổng số phiếu', null],
  ['Tỷ lệ % HTXSNV trên tổng số đảng viên được đánh giá', 'total'],
  ['Tỷ lệ % trong số đảng viên hiện có', 'existing'],
  ['Tỷ lệ % HTXSNV trong số HTTNV', 'good'],
  ['Tỷ lệ % HTXSNV trong số HTTNV trở lên', 'good-or-better'],
  ['Tỷ lệ % nữ trong số HTXSNV', 'other'],
  ['Tỷ lệ % trong số được miễn đánh giá', 'other'],
  ['Tỷ lệ % HTXSNV', null],
])('“%s” says what the percentage is of: %s', (text, expected) => {
  expect(meaningOf(text).base).toBe(expected);
});
