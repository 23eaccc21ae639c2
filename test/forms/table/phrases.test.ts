import type { Level } from '../../../src/forms/table/levels.ts';
import { meaningOf, type Base, type Meaning } from '../../../src/forms/table/phrases/meaning.ts';
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

test.each<[text: string, Partial<Meaning>]>([
  // Letters before a name number it, or stand for a word.
  ['K.HTNV', { level: level('incomplete') }],
  ['a. HTNV', { level: level('complete') }],
  ['k) HTNV', { level: level('complete') }],
  ['T.số', { role: 'total' }],
  ['T. cộng', { role: 'total' }],
  // A letter is a name by itself alone.
  ['T', { level: level('good') }],
  ['T 12', { level: null }],
  ['XS', { level: level('excellent') }],
  // Signs say up or down, however they are written, and a bullet says nothing.
  ...['+/-', '(+/-)', '+, -', '+;-', '+ / -', '-/+', '±'].map((signs): [string, Partial<Meaning>] => [
    signs,
    { isChange: true, measure: 'difference' },
  ]),
  ['+ Nữ', { isPart: true, isChange: false }],
  ['- Nữ', { isPart: true, isChange: false }],
  // What is compared with what is no year is no change.
  ['So 2025', { isChange: true, years: [2025] }],
  ['% so với năm trước', { isChange: true, measure: 'ratio' }],
  ['% so với số được xếp loại', { isChange: false, measure: 'percentage', base: 'total' }],
  ['% so với ĐGXL', { isChange: false, measure: 'other' }],
  ['% so với nghị quyết', { isChange: false, measure: 'other' }],
  ['So với nghị quyết', { isChange: false, measure: null }],
  // What begins with an aside names nothing that is counted.
  ['Lý do không hoàn thành nhiệm vụ', { level: null, isAside: true }],
  ['Ghi chú về số chưa xếp loại', { role: null, isAside: true }],
  ['Mã ĐV', { object: null, isAside: true }],
  // Points in brackets are limits, and without brackets scores.
  ['Hoàn thành tốt nhiệm vụ (từ 70 đến dưới 90 điểm)', { level: level('good'), foreign: null }],
  ['Từ 70 đến dưới 90 điểm', { foreign: 'scores' }],
  // A month is a period where nothing else is said.
  ['Tháng 3', { period: '03' }],
  ['Tháng 03/2026', { period: '03' }],
  ['Tháng 12 năm 2026', { period: '12', years: [2026] }],
  ['Tính đến tháng 12 năm 2026', { period: null, years: [2026] }],
  ['Lao động tháng 3', { period: null }],
  // Men are a part by themselves, and a name beside another one.
  ['Nam', { isPart: true, hasRest: false }],
  ['Số đảng viên nam', { isPart: true, hasRest: false }],
  ['Trong đó: nam', { isPart: true, isWithin: true }],
  ['Chi bộ Nam', { isPart: false, hasRest: true }],
  ['Xã Nam', { isPart: false, hasRest: true }],
])('“%s” means %j', (text, expected) => {
  expect(meaningOf(text)).toMatchObject(expected);
});

function level(value: Level): Meaning['level'] {
  return { level: value, andAbove: false, isFormer: false, isSlip: false };
}
