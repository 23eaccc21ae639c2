import { meaningOf, type Base } from '../../../src/forms/table/phrases/meaning.ts';
import { parsePhrase } from '../../../src/forms/table/phrases/parse.ts';

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
  ['HTXSNV trên tổng số đảng viên', 'total'],
  ['Trong tổng số đảng viên, tỷ lệ %', null],
  ['Số nữ trong số HTXSNV', null],
  ['Tỷ lệ % HTXSNV trong số HTNV', 'other'],
  ['Tỷ lệ % so với tổng', 'total'],
  ['Tỷ lệ % so với năm trước', null],
])('“%s” says what the percentage is of: %s', (text, expected) => {
  expect(meaningOf(text).base).toBe(expected);
});

test.each<[text: string, parts: readonly string[], rest: readonly string[]]>([
  ['Chưa được đánh giá, xếp loại chất lượng', ['chưa được đánh giá xếp loại chất lượng'], []],
  ['Số đảng viên không được xếp loại', ['số', 'đảng viên', 'không được xếp loại'], []],
  ['Hoàn thành tốt nhiệm vụ trở lên', ['hoàn thành tốt nhiệm vụ', 'trở lên'], []],
  ['Đánh giá cây trồng', ['đánh giá'], ['cây', 'trồng']],
  ['', [], []],
])('“%s” is taken apart, the longest known words first', (text, expected, left) => {
  const { parts, words, rest } = parsePhrase(text);
  expect(parts.map(({ from, to }) => words.slice(from, to).join(' '))).toEqual(expected);
  expect(rest).toEqual(left);
});
