import * as fc from 'fast-check';
import { foldLabel, foldText, tidyText } from '../../src/grid/index.ts';
import { MARKED, VOWELS } from './letters.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

/** Text of the letters, marks, spaces and hyphens that make trouble in workbooks. */
const troubledText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...VOWELS, ...MARKED),
      fc.constantFrom(...Array.from('-.,;:()/ \t\n0123456789bcdghklmnpqrstvxOAEUYÐð')),
      fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u0302', '\u0306', '\u031b'),
      fc.constantFrom('\u00a0', '\u200b', '\ufeff', '\u2011', '\u2013', '\u2212', '\u202f', '\u2009'),
      fc.constantFrom('oà', 'oá', 'uỷ', 'oẹ', 'hàng năm', 'İ', 'ß', 'Σ'),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('the same words written in any usual way have the same key', () => {
  test.each([
    ['ủy', 'uỷ', 'the tone of uy'],
    ['Ủy viên', 'Uỷ viên', 'the tone of uy, capital'],
    ['ỦY BAN', 'UỶ BAN', 'the tone of uy, capitals'],
    ['hòa', 'hoà', 'the tone of oa'],
    ['hóa học', 'hoá học', 'the tone of oa, acute'],
    ['khỏe', 'khoẻ', 'the tone of oe'],
    ['thủy lợi', 'thuỷ lợi', 'the tone of uy after a consonant'],
    ['lũy kế', 'luỹ kế', 'the tone of uy, tilde'],
    ['đọa', 'đoạ', 'the tone of oa, dot below'],
    ['Cấp ủy, tổ chức đảng', 'cấp uỷ, tổ chức đảng', 'a tone before a comma'],
    ['(hoà)', '(hòa)', 'a tone before a bracket'],
    ['hằng năm', 'hàng năm', 'hằng and hàng năm'],
    ['ĐÁNH GIÁ HẰNG NĂM', 'Đánh giá hàng  năm', 'hằng and hàng năm in capitals'],
    ['Đảng', 'Ðảng', 'eth for Đ'],
    ['đảng', 'ðảng', 'eth for đ'],
    ['Hoàn thành', 'Hoa\u0300n tha\u0300nh', 'decomposed letters'],
    ['nhiệm vụ', 'nhiê\u0323m vu\u0323', 'half decomposed letters'],
    ['TCCSĐ', 'tccsđ', 'case'],
    ['HOÀN THÀNH TỐT NHIỆM VỤ', 'Hoàn thành tốt nhiệm vụ', 'case with tones'],
    ['kinh tế - xã hội', 'kinh tế – xã hội', 'an en dash'],
    ['111-KH/HU', '111\u2011KH/HU', 'a no-break hyphen'],
    ['-5', '\u22125', 'a minus sign'],
    ['Tổng số', 'Tổng\u00a0số', 'a no-break space'],
    ['Tổng số', '  Tổng \r\n\t số ', 'line breaks and runs of spaces'],
    ['Tổng số', '\ufeffTổng\u200bsố', 'zero-width spaces'],
    ['Tong so', 'tong \n so', 'plain letters too'],
  ])('%j and %j: %s', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test('decomposed or composed is the same', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, troubledText), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });

  test('capitals or small letters are the same, for every Vietnamese letter', () => {
    for (const letter of MARKED) {
      expect(foldText(letter.toUpperCase())).toBe(foldText(letter));
      expect(foldText(letter.toUpperCase().normalize('NFD'))).toBe(letter);
    }
  });
});

describe('different words keep different keys', () => {
  test.each([
    ['hoàn', 'hòan'],
    ['hoàng', 'hòang'],
    ['toán', 'tóan'],
    ['huyền', 'hùyên'],
    ['của', 'cua'],
    ['đa', 'da'],
    ['tổ', 'tố'],
    ['tổ', 'to'],
    ['bàn', 'bán'],
    ['hằng ngày', 'hàng ngày'],
    ['2.208', '2208'],
    ['Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'],
  ])('%j is not %j', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test('no two letters of the alphabet fall together', () => {
    const letters = [...VOWELS, 'd', 'đ'];
    expect(new Set(letters.map(foldText)).size).toBe(letters.length);
  });
});

describe('folding and tidying are finished in one go', () => {
  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, troubledText), (text) => {
        const key = foldText(text);
        expect(foldText(key)).toBe(key);
      }),
      { numRuns: 500 },
    );
  });

  test('tidy text is its own tidy text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, troubledText), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
      { numRuns: 500 },
    );
  });

  test('tidying a text does not change its key', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, troubledText), (text) => {
        expect(foldText(tidyText(text))).toBe(foldText(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a key stays the same after many others were asked for', () => {
    const before = foldText('Cấp uỷ');
    for (let n = 0; n < 25_000; n++) foldText(`đơn vị ${n}`);
    expect(foldText('Cấp uỷ')).toBe(before);
  });
});

describe('tidy text can still be read', () => {
  test.each([
    ['  Cấp uỷ\u00a0cơ sở ', 'Cấp uỷ cơ sở'],
    ['05\u2011KH/HU', '05-KH/HU'],
    ['ÐẢNG', 'ĐẢNG'],
    ['ðảng  bộ', 'đảng bộ'],
    [' Đảng', 'Đảng'],
    ['Đảng ', 'Đảng'],
    ['Đảng u\u0309y', 'Đảng ủy'],
    ['Đảng ủy “Tự Phước”', 'Đảng ủy “Tự Phước”'],
    ['a\nb\r\nc', 'a b c'],
    ['', ''],
    ['\u200b\u00a0', ''],
  ])('%j becomes %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });
});

describe('a label is compared without its numbering', () => {
  test.each([
    ['1. Tổ chức đảng', 'tổ chức đảng'],
    ['1.2. Chi bộ cơ sở', 'chi bộ cơ sở'],
    ['a) Công tác chuẩn bị', 'công tác chuẩn bị'],
    ['đ) Việc khác', 'việc khác'],
    ['II - Về đánh giá', 'về đánh giá'],
    ['IV. Đề xuất', 'đề xuất'],
    ['- Đảng viên', 'đảng viên'],
    ['+ Đảng viên', 'đảng viên'],
    ['• Đảng viên', 'đảng viên'],
    ['– Trong đó', 'trong đó'],
    ['1.500 đảng viên', '1.500 đảng viên'],
    ['2018', '2018'],
    ['Tổng số', 'tổng số'],
  ])('%j is %j', (text, label) => {
    expect(foldLabel(text)).toBe(label);
  });
});
