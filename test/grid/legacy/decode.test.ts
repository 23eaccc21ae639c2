import * as fc from 'fast-check';
import { decodeLegacy, legacyEncodingOf } from '../../../src/grid/index.ts';
import { MARKED, VOWELS } from '../letters.ts';
import { encodeTcvn3, encodeVni } from './encode.ts';
import { SYLLABLES } from './syllables.ts';

const small = [...VOWELS, ...MARKED, ...Array.from('bcdfghjklmnpqrstvwxz')];
const capitals = small.map((letter) => letter.toUpperCase());
const untonedCapitals = ['Ă', 'Â', 'Đ', 'Ê', 'Ô', 'Ơ', 'Ư'];
const signs = Array.from(' .,-/()0123456789%:;"');

const phrase = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 8 })
  .map((syllables) => syllables.join(' '));

describe('text of the TCVN3 (ABC) fonts is read', () => {
  test.each([
    ['Tæng sè', 'Tổng số'],
    ['Hoµn thµnh xuÊt s¾c nhiÖm vô', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['Hoµn thµnh tèt nhiÖm vô', 'Hoàn thành tốt nhiệm vụ'],
    ['Kh«ng hoµn thµnh nhiÖm vô', 'Không hoàn thành nhiệm vụ'],
    ['N¨m ®¸nh gi¸', 'Năm đánh giá'],
    ['§¶ng bé huyÖn', 'Đảng bộ huyện'],
    ['Kho¶n h\u00adëng, \u00a1n \u00a2n', 'Khoản hưởng, Ăn Ân'],
    ['HuyÖn uû B¶o L©m', 'Huyện uỷ Bảo Lâm'],
    ['KÕ ho¹ch sè 111-KH/HU', 'Kế hoạch số 111-KH/HU'],
    ['“Tæng sè” – 20%', '“Tổng số” – 20%'],
  ])('%j', (text, unicode) => {
    expect(decodeLegacy(text, 'tcvn3', '.VnTime')).toBe(unicode);
    expect(decodeLegacy(text, 'tcvn3', null)).toBe(unicode);
  });

  test('as capitals in a font of capitals', () => {
    expect(decodeLegacy('Tæng sè', 'tcvn3', '.VnTimeH')).toBe('TỔNG SỐ');
    expect(decodeLegacy('®¶ng bé', 'tcvn3', '.VnArial NarrowH')).toBe('ĐẢNG BỘ');
    expect(decodeLegacy('§¶ng bé', 'tcvn3', '.VnHelvetIns')).toBe('Đảng bộ');
    expect(decodeLegacy('Tæng sè', 'tcvn3', 'VnTimeHigh')).toBe('Tổng số');
  });

  test('the whole alphabet with all tones', () => {
    const text = [...small, ...untonedCapitals].join(' ');
    expect(decodeLegacy(encodeTcvn3(text), 'tcvn3', '.VnTime')).toBe(text);
  });

  test('all capitals with all tones, in a font of capitals', () => {
    const text = capitals.join(' ');
    expect(decodeLegacy(encodeTcvn3(text), 'tcvn3', '.VnTimeH')).toBe(text);
  });

  test('any text of small letters, digits and signs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...small, ...untonedCapitals, ...signs)), (letters) => {
        const text = letters.join('');
        expect(decodeLegacy(encodeTcvn3(text), 'tcvn3', '.VnTime')).toBe(text);
      }),
    );
  });
});

describe('text of the VNI fonts is read', () => {
  test.each([
    ['Toång soá', 'Tổng số'],
    ['TOÅNG SOÁ', 'TỔNG SỐ'],
    ['Hoaøn thaønh xuaát saéc nhieäm vuï', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['Khoâng hoaøn thaønh nhieäm vuï', 'Không hoàn thành nhiệm vụ'],
    ['Naêm ñaùnh giaù', 'Năm đánh giá'],
    ['Ñaûng boä huyeän Baûo Laâm', 'Đảng bộ huyện Bảo Lâm'],
    ['Höôùng daãn cuûa Huyeän uûy', 'Hướng dẫn của Huyện ủy'],
    ['ÖÔÙC MÔ, MÆ MÓ MÒ, LYÙ KYØ KYÎ', 'ƯỚC MƠ, MỈ MĨ MỊ, LÝ KỲ KYỴ'],
    ['Keá hoaïch soá 111-KH/HU', 'Kế hoạch số 111-KH/HU'],
    ['Aù aÙ', 'Á á'],
  ])('%j', (text, unicode) => {
    expect(decodeLegacy(text, 'vni', 'VNI-Times')).toBe(unicode);
  });

  test('the whole alphabet with all tones, small and capital', () => {
    const text = [...small, ...capitals].join(' ');
    expect(decodeLegacy(encodeVni(text), 'vni', 'VNI-Times')).toBe(text);
  });

  test('a mark that stands on no vowel stays as it is', () => {
    expect(decodeLegacy('tø yï eê 5ù', 'vni', 'VNI-Times')).toBe('tø yï eê 5ù');
  });

  test('words, one after the other', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(decodeLegacy(encodeVni(text), 'vni', null)).toBe(text);
        expect(decodeLegacy(encodeVni(text.toUpperCase()), 'vni', null)).toBe(text.toUpperCase());
      }),
    );
  });
});

describe('what was read is Unicode', () => {
  test('and is not taken for legacy text again', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(legacyEncodingOf(decodeLegacy(encodeTcvn3(text), 'tcvn3', null), null)).toBeNull();
        expect(legacyEncodingOf(decodeLegacy(encodeVni(text), 'vni', null), null)).toBeNull();
      }),
    );
  });

  test('bytes of any kind are read without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replace(/[\u00a1-\u00ff]/g, '');
        expect(decodeLegacy(plain, 'tcvn3', null)).toBe(plain);
        expect(decodeLegacy(plain, 'vni', null)).toBe(plain);
      }),
    );
  });
});
