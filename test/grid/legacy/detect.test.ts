import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { decodeLegacy, foldText, legacyEncodingOf, type LegacyEncoding } from '../../../src/grid/index.ts';
import { readWorkbook } from '../../../src/xlsx/index.ts';
import { encodeTcvn3, encodeVni } from './encode.ts';
import { SYLLABLES } from './syllables.ts';
import { listOf } from '../../workbooks/row-list.ts';

const encoders: readonly (readonly [LegacyEncoding, (text: string) => string])[] = [
  ['tcvn3', encodeTcvn3],
  ['vni', encodeVni],
];

const phraseOf = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...SYLLABLES), { minLength, maxLength }).map((all) => all.join(' '));

/** Every different text of the sample workbook. */
function sampleTexts(): string[] {
  const read = readWorkbook(new Uint8Array(readFileSync('assets/samples/bao-lam-2022.xlsx')));
  if (!read.ok) throw new Error(read.code);
  const cells = read.workbook.sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap(listOf));
  const texts = cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
  return [...new Set(texts)];
}

describe("a cell's font tells the encoding", () => {
  test.each<[string, string | null, LegacyEncoding | null]>([
    ['Tèt', '.VnTime', 'tcvn3'],
    ['Tèt', '.VnTimeH', 'tcvn3'],
    ['Tèt', '.VNARIAL', 'tcvn3'],
    ['Tèt', '.VnArial Narrow', 'tcvn3'],
    ['Céng', '.VnTime', 'tcvn3'],
    ['Toát', 'VNI-Times', 'vni'],
    ['Toát', 'VNI Times', 'vni'],
    ['Toát', 'vni-helve', 'vni'],
    ['Coäng', 'VNI-Aptima', 'vni'],
    ['Tèt', null, null],
    ['Tèt', 'Times New Roman', null],
    ['Toát', 'Arial', null],
    ['2022', '.VnTime', null],
    ['Tong so', '.VnTime', null],
    ['Tong so', 'VNI-Times', null],
    ['', '.VnTime', null],
    ['Tổng số', '.VnTime', null],
    ['Tổng số', '.VnTimeH', null],
    ['Tổng số', 'VNI-Times', null],
    ['Tô\u0309ng sô\u0301', '.VnTime', null],
    // Unicode without a letter above U+00FF, which the font's encoding cannot have
    ['và', '.VnTime', null],
    ['Báo cáo', '.VnTime', null],
    ['thành', 'VNI-Times', null],
    // words that the font's encoding cannot have, and the other has
    ['Caàn laøm phaàn traêm', '.VnTime', 'vni'],
    ['Tæng sè', 'VNI-Times', 'tcvn3'],
    // what Windows-1252 has for bytes 80 to 9F is no letter above U+00FF
    ['“Tæng sè” … Š', '.VnTime', 'tcvn3'],
    ['– Toång soá ™', 'VNI-Times', 'vni'],
  ])('%j in %p is %p', (text, font, encoding) => {
    expect(legacyEncodingOf(text, font)).toBe(encoding);
  });
});

describe("where the font doesn't tell, the words do", () => {
  test.each([
    'Tổng số',
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
    'Năm đánh giá',
    'Năm 2022',
    'Tập thể, cá nhân',
    'Phù hợp (1)',
    'Chưa phù hợp (1)',
    'Đề nghị sửa đổi, bổ sung (nếu có) (2)',
    'Tổ chức đảng',
    'Tập thể lãnh đạo, quản lý',
    'Người lập biểu',
    'Kế hoạch số 111-KH/HU',
    'Quy định số 132-QĐ/TW, Hướng dẫn số 21-HD/BTCTW',
    'Biểu số 1',
    'Bảo Lâm, ngày 02 tháng 02 năm 2023',
  ])('%j in either encoding', (text) => {
    for (const [encoding, encode] of encoders) {
      expect(legacyEncodingOf(encode(text), null)).toBe(encoding);
      expect(legacyEncodingOf(encode(text), 'Times New Roman')).toBe(encoding);
      expect(decodeLegacy(encode(text), encoding, null)).toBe(text);
    }
  });

  test.each<[string, string]>([
    ['Tèt', 'Tốt or Tèt: one word'],
    ['Céng', 'Cộng: one word'],
    ['mét sè', 'một số, or two words as they stand'],
    ['Ghi chó', 'Ghi chú, or as it stands'],
    ['Toát', 'Tốt, or toát'],
    ['thuû', 'thuỷ in one encoding, thủ in the other'],
    ['§', 'a lone sign'],
    ['Q§/TW', 'an abbreviation'],
  ])('%j is too short to tell: %s', (text) => {
    expect(legacyEncodingOf(text, null)).toBeNull();
  });

  test('phrases of any six syllables are told in either encoding, or left, and never taken for the other', () => {
    for (const [encoding, encode] of encoders) {
      const phrases = fc.sample(phraseOf(6, 6), { numRuns: 2000, seed: 2022 });
      const told = phrases.filter((text) => legacyEncodingOf(encode(text), null) === encoding);
      expect(told.length / phrases.length).toBeGreaterThan(0.98);
      fc.assert(
        fc.property(phraseOf(1, 8), (text) => {
          expect([encoding, null]).toContain(legacyEncodingOf(encode(text), null));
        }),
        { numRuns: 500 },
      );
    }
  });

  test('the texts of a real workbook are told and read in either encoding, whole sentences all', () => {
    const long = sampleTexts().filter(
      (text) => (text.match(/\p{L}*[^\P{L}\p{ASCII}]\p{L}*/gu) ?? []).length >= 3,
    );
    expect(long.length).toBeGreaterThan(30);
    for (const [encoding, encode] of encoders) {
      for (const text of long) {
        expect([text, legacyEncodingOf(encode(text), 'Arial')]).toEqual([text, encoding]);
        expect(foldText(decodeLegacy(encode(text), encoding, null))).toBe(foldText(text));
      }
    }
  });
});

describe('Unicode is not taken for legacy text', () => {
  test('no Vietnamese syllable alone, small, capital or composed otherwise', () => {
    expect(SYLLABLES.length).toBeGreaterThan(5000);
    const taken = SYLLABLES.flatMap((word) => [word, word.toUpperCase(), word.normalize('NFD')]).filter(
      (text) => legacyEncodingOf(text, 'Times New Roman') !== null,
    );
    expect(taken).toEqual([]);
  });

  test('no phrase, even one without any letter above U+00FF', () => {
    const latin = SYLLABLES.filter((word) => Array.from(word).every((letter) => letter <= '\u00ff'));
    expect(latin.length).toBeGreaterThan(1000);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...latin), fc.constantFrom(...SYLLABLES))),
        fc.array(fc.constantFrom(...latin)),
        (mixed, plain) => {
          expect(legacyEncodingOf(mixed.join(' '), null)).toBeNull();
          expect(legacyEncodingOf(plain.join(' '), null)).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no text of a real workbook, and no word of it', () => {
    const texts = sampleTexts();
    const words = texts.flatMap((text) => text.split(/\s+/));
    expect([...texts, ...words].filter((text) => legacyEncodingOf(text, 'Times New Roman') !== null)).toEqual(
      [],
    );
  });

  test.each([
    'Quy định 132¹',
    'Báo cáo¹',
    'thôn Hoà Bình',
    'côn trùng',
    'hoàn toàn',
    'thôn Krông, xã Ð',
    'Krông Nô',
    'B’Lá, K’Ho',
    'toà án tình hình',
    '20°C, 5 m², ½ ngày',
    '«Báo cáo»',
    '§ 5, © 2022, ® ™',
    'déjà vu',
    'très élevé',
    'où',
    'août, goût',
    'Noël, Loïc, maïs',
    'Hélène André Thérèse',
    'naïve café',
    'Führung für Öl',
    'Mädchen, Straße, schön',
    'König Ludwig, Tür zu',
    'São Paulo',
    'João não põe',
    'Señor, está aquí, mañana',
    'København, smørbrød',
    'Malmö, Åre, poäng',
    'col·lega',
    'Škoda, Œuvre',
    'µm, Ω',
    'Ελλάδα, Москва',
    '±5, ×3, ÷2',
  ])('%j', (text) => {
    expect(legacyEncodingOf(text, null)).toBeNull();
    expect(legacyEncodingOf(text, 'Calibri')).toBeNull();
  });

  test('no ASCII text, whatever its font', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        fc.constantFrom(null, '.VnTime', 'VNI-Times', 'Arial'),
        (text, font) => {
          expect(legacyEncodingOf(text, font)).toBeNull();
        },
      ),
    );
  });

  test('no text with a Unicode letter, whatever else stands in it and whatever its font', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ổ', 'ư', 'Đ', 'ă', 'я', 'ο', 'a\u0323'),
        fc.constantFrom('Hoµn thµnh xuÊt s¾c', 'Hoaøn thaønh', 'Tæng sè'),
        fc.constantFrom(null, '.VnTime', 'VNI-Times', 'Arial'),
        (letter, text, font) => {
          expect(legacyEncodingOf(`${text} ${letter}`, font)).toBeNull();
          expect(legacyEncodingOf(letter + text, font)).toBeNull();
        },
      ),
    );
  });
});
