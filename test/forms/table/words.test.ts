import { explainedLetters, levelOfLetter } from '../../../src/forms/table/level-letters.ts';
import { levelBySlip } from '../../../src/forms/table/phrases/slip.ts';
import { meaningOf, type Meaning } from '../../../src/forms/table/phrases/meaning.ts';
import { isNumbering } from '../../../src/forms/table/view.ts';
import { drawnSheet } from '../../workbooks/drawing.ts';

test.each<[string, string | null]>([
  // One letter wrong, missing or too many, or two neighbours swapped.
  ['hoàn thành xuất xắc nhiệm vụ', 'excellent'],
  ['hoàn thành tố nhiệm vụ', 'good'],
  ['hoàn thành tốtt nhiệm vụ', 'good'],
  ['hoàn thành nhiệm vụu', 'complete'],
  ['oàn thành nhiệm vụ', 'complete'],
  ['hoàn thành nhiệm ụv', 'complete'],
  ['hoàn thànhn hiệm vụ', 'complete'],
  ['không hoàn thành nhiện vụ', 'incomplete'],
  ['htxnsv', 'excellent'],
  // The name itself, more than one slip, and what is as near to two names.
  ['hoàn thành nhiệm vụ', null],
  ['hoàn thành xuất xắc nhiện vụ', null],
  ['hoàn thành nhiệm vụ ra', null],
  ['hoàn thành hniệm vục', null],
  ['htnvv', null],
  ['hoàn thành tốt nhiệm vụ của chi bộ trực thuộc', null],
])('“%s” is one slip away from %s', (text, expected) => {
  expect(levelBySlip(text.split(' '))).toBe(expected);
});

/** A level as a label names it: "good or better", "excellent by a slip". */
const levelIn = (text: string): string | null => {
  const { level } = meaningOf(text);
  if (!level) return null;
  return [
    level.level,
    ...(level.andAbove ? ['or better'] : []),
    ...(level.isFormer ? ['of old'] : []),
    ...(level.isSlip ? ['by a slip'] : []),
  ].join(' ');
};

test.each<[string, string | null]>([
  ['Hoàn thành tốt nhiệm vụ trở lên', 'good or better'],
  ['Tốt trở lên', 'good or better'],
  ['Trong sạch, vững mạnh', 'excellent of old'],
  ['1. Số đảng viên xếp loại Hoàn thành xuất xắc nhiệm vụ', 'excellent by a slip'],
  ['Hoàn thành xuất xắc nhiệm vụ (%)', 'excellent by a slip'],
  ['Tỷ lệ hoàn thành tố nhiệm vụ trong tổng số đảng viên', 'good by a slip'],
  ['Hoàn thành tố nhiệm vụ trở lên', 'good or better by a slip'],
  // Two levels, and a level's short name beside something else.
  ['Hoàn thành tốt nhiệm vụ và hoàn thành nhiệm vụ', null],
  ['Tốt và xuất sắc', null],
  ['Xuất sắc của năm', null],
  ['Chi bộ Xuất xứ', null],
  ['Đảng bộ hoàn thành xuất xắc nhiệm vụ được giao', null],
  ['Tỷ lệ tốt', 'good'],
  ['Hoàn thành', 'complete'],
  ['Hoàn thành chỉ tiêu', null],
])('“%s” names the level %j', (text, expected) => {
  expect(levelIn(text)).toBe(expected);
});

test.each<[string, Meaning['measure'], boolean]>([
  ['Số lượng', 'count', false],
  ['Tỷ lệ %', 'percentage', false],
  ['Tăng, giảm', 'difference', true],
  ['Tăng, giảm (%)', 'other', true],
  ['Tỷ lệ tăng, giảm', 'other', true],
  ['So với năm trước', 'difference', true],
  ['Tỷ lệ % so với năm trước', 'ratio', true],
  ['Cùng kỳ năm trước', 'ratio', true],
  ['Bình quân', 'other', false],
  ['Bình quân tăng, giảm', 'other', false],
  ['Tổng số', null, false],
  // A change of something that is not known is none.
  ['Tăng, giảm biên chế', null, false],
])('“%s” measures as %s; a change: %s', (text, measure, isChange) => {
  expect(meaningOf(text)).toMatchObject({ measure, isChange });
});

type Flag = { [Key in keyof Meaning]: Meaning[Key] extends boolean ? Key : never }[keyof Meaning];

test.each<[string, Flag, boolean]>([
  ['Cộng khối thôn', 'isSubtotal', true],
  ['Tổng số đảng bộ Xuân Hòa', 'isSubtotal', true],
  ['Tổng số', 'isSubtotal', false],
  ['Tổ chức cơ sở đảng', 'isObjectAlone', true],
  ['Tổng số tổ chức cơ sở đảng', 'isObjectAlone', true],
  ['Tổ chức cơ sở đảng xã Đông', 'isObjectAlone', false],
  ['Số đảng viên 2', 'isObjectAlone', false],
  ['Đảng viên', 'isMember', true],
  ['Cán bộ', 'isMember', false],
  ['Trong đó: nữ', 'isWithin', true],
  ['Nữ trong đó', 'isWithin', false],
  ['Nữ', 'isWithin', false],
  ['Nữ', 'isPart', true],
  ['Tổng số', 'isPart', false],
  ['Ghi chú', 'isAside', true],
  ['Đơn vị', 'isAside', false],
  ['Đơn vị', 'isStub', true],
  ['STT', 'isStub', true],
  ['Kết quả', 'isStub', false],
  ['Đơn vị xã Đông', 'isStub', false],
  ['Đơn vị năm 2025', 'isStub', false],
  ['STT', 'isRunningNumber', true],
  ['STT đơn vị', 'isRunningNumber', false],
  ['Đơn vị', 'isRunningNumber', false],
  ['Xã Đông', 'hasRest', true],
  ['Hoàn thành tố nhiệm vụ', 'hasRest', false],
  ['Tổng công ty', 'hasRest', true],
  ['', 'isBlank', true],
  ['.', 'isBlank', true],
  ['2025', 'isBlank', false],
  ['Xã', 'isBlank', false],
  ['Số lượng', 'isMeasureAlone', true],
  ['Tỷ lệ % đạt', 'isMeasureAlone', true],
  ['Đạt', 'isMeasureAlone', false],
  ['Tỷ lệ % xã Đông', 'isMeasureAlone', false],
  ['Tỷ lệ % nữ', 'isMeasureAlone', false],
  ['Kết quả', 'isNeutral', true],
  ['Chia theo loại hình', 'isNeutral', true],
  ['Trong đó', 'isNeutral', true],
  ['Kết quả xã Đông', 'isNeutral', false],
  ['Kết quả nữ', 'isNeutral', false],
  ['', 'isNeutral', false],
])('“%s”: %s is %s', (text, flag, expected) => {
  expect(meaningOf(text)[flag]).toBe(expected);
});

test.each<[string, Partial<Meaning>]>([
  ['Đề nghị cấp trên quyết định', { stage: 'proposed' }],
  ['Quyết định của cấp trên đề nghị', { stage: 'proposed' }],
  ['Quyết định', { stage: 'decided' }],
  ['Kết quả', { stage: null }],
  ['Quý III', { period: 'Q3' }],
  ['6 tháng đầu năm', { period: 'H1' }],
  ['Năm 2025', { years: [2025], isBlank: false }],
  ['Năm 2025 (năm báo cáo)', { years: [2025] }],
  ['Kết quả năm 2024 và 2025', { years: [2024, 2025] }],
  ['Số đảng viên được xếp loại trên tổng số đảng viên', { role: 'rated' }],
  ['Tổng số được xếp loại', { role: 'rated' }],
  ['Chi nhánh Tổng số', { role: null }],
  ['Hoàn thành nhiệm vụ, tổng số', { role: null }],
])('“%s” says %j', (text, expected) => {
  expect(meaningOf(text)).toMatchObject(expected);
});

test.each<[string, boolean]>([
  ['1', true],
  ['(12)', true],
  ['1.2.3', true],
  ['1.2.', true],
  ['II)', true],
  ['a', true],
  ['đ.', true],
  ['STT', true],
  ['1234', false],
  ['1 2', false],
  ['IIIIII', false],
  ['ab', false],
  ['Xã', false],
  ['1. Xã', false],
])('“%s” numbers a row and names nothing: %s', (text, expected) => {
  expect(isNumbering(text)).toBe(expected);
});

describe('letters stand for levels where a note of the sheet says so', () => {
  const lettersIn = (note: string, heads = 'TT|Đơn vị|A|B|C|D') =>
    [...explainedLetters(drawnSheet(`${heads}\n1|Xã Đông|1|2|3|4\n${note}`))].map(
      ([letter, level]) => `${letter} ${level}`,
    );

  test.each<[string, readonly string[]]>([
    [
      'A: Hoàn thành xuất sắc nhiệm vụ; B: Hoàn thành tốt nhiệm vụ; C: Hoàn thành nhiệm vụ; D: Không hoàn thành nhiệm vụ',
      ['a excellent', 'b good', 'c complete', 'd incomplete'],
    ],
    ['A = HTXSNV, B = HTTNV, C = HTNV', ['a excellent', 'b good', 'c complete']],
    ['(A-Xuất sắc) (B-Tốt) (C-Hoàn thành)', ['a excellent', 'b good', 'c complete']],
    ['Ghi chú: a: HTXSNV.b: HTTNV.c: HTNV', ['a excellent', 'b good', 'c complete']],
    // Two are no scale, and other words say nothing of levels.
    ['A: Hoàn thành xuất sắc nhiệm vụ; B: Hoàn thành tốt nhiệm vụ', []],
    ['A: Khối xã; B: Khối phường; C: Khối cơ quan', []],
    ['Ca: HTXSNV; Cb: HTTNV; Cc: HTNV', []],
    ['A HTXSNV; B HTTNV; C HTNV', []],
  ])('%s', (note, expected) => {
    expect(lettersIn(note)).toEqual(expected);
  });

  test('and not where no cell holds a letter alone', () => {
    expect(lettersIn('A: HTXSNV; B: HTTNV; C: HTNV', 'TT|Đơn vị|Khối A|Khối B|Khối C|Khối D')).toEqual([]);
    expect(lettersIn('A: HTXSNV; B: HTTNV; C: HTNV', 'TT|Đơn vị|Loại A|Loại B|Mức C|D')).toHaveLength(3);
  });

  test.each<[string, string | null]>([
    ['A', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['Loại b', 'Hoàn thành tốt nhiệm vụ'],
    ['Mức C', 'Hoàn thành nhiệm vụ'],
    ['D', null],
    ['AB', null],
    ['Loại khác A', null],
    ['Xếp loại A', null],
  ])('the head “%s” then names %j', (text, expected) => {
    const letters = new Map([
      ['a', 'excellent'],
      ['b', 'good'],
      ['c', 'complete'],
    ] as const);
    expect(levelOfLetter(letters, text)).toBe(expected);
  });
});
