import {
  DEFAULT_VOCABULARY,
  printNumber,
  readDocumentNumber,
  type DocumentNumber,
  type NumberFault,
} from '../../src/documents/index.ts';

function read(text: string): DocumentNumber {
  return readDocumentNumber(text, DEFAULT_VOCABULARY);
}

describe('a Party document number that is right is read', () => {
  test.each<[string, number, string, string]>([
    ['111-KH/HU', 111, 'KH', 'HU'],
    ['05-KH/HU', 5, 'KH', 'HU'],
    ['32-KH/HU', 32, 'KH', 'HU'],
    ['70-KH/HU', 70, 'KH', 'HU'],
    ['02-HD/BTCHU', 2, 'HD', 'BTCHU'],
    ['04-HD/BTCHU', 4, 'HD', 'BTCHU'],
    ['602-CV/HU', 602, 'CV', 'HU'],
    ['234-CV/BTCHU', 234, 'CV', 'BTCHU'],
    ['03-QĐ/TU', 3, 'QĐ', 'TU'],
    ['05-HD/BTCTU', 5, 'HD', 'BTCTU'],
    ['132-QĐ/TW', 132, 'QĐ', 'TW'],
    ['21-HD/BTCTW', 21, 'HD', 'BTCTW'],
    ['36-HD/VPTW', 36, 'HD', 'VPTW'],
    ['2945-QĐ/HU', 2945, 'QĐ', 'HU'],
    ['05-CT/TW', 5, 'CT', 'TW'],
    ['12-QĐi/TU', 12, 'QĐi', 'TU'],
    ['12-CTr/HU', 12, 'CTr', 'HU'],
    ['12-TTr/HU', 12, 'TTr', 'HU'],
    ['12-TT/HU', 12, 'TT', 'HU'],
    ['10-NQ/ĐUK', 10, 'NQ', 'ĐUK'],
    ['10-CL/ĐU', 10, 'CL', 'ĐU'],
    ['10-GCN/ĐU', 10, 'GCN', 'ĐU'],
    ['10-PC/VPĐU', 10, 'PC', 'VPĐU'],
    ['10-PG/VPĐU', 10, 'PG', 'VPĐU'],
    ['Phiếu gửi số 10-PG/VPĐU', 10, 'PG', 'VPĐU'],
    ['05-HD/BTCĐU', 5, 'HD', 'BTCĐU'],
    ['05-HD/BTGĐU', 5, 'HD', 'BTGĐU'],
    ['05-HD/BXDĐ', 5, 'HD', 'BXDĐ'],
    ['10-NQ/ThU', 10, 'NQ', 'ThU'],
    ['10-KL/BTCThU', 10, 'KL', 'BTCThU'],
    ['01-NQ/CB', 1, 'NQ', 'CB'],
    ['09-BC/BXDĐĐU', 9, 'BC', 'BXDĐĐU'],
    ['15-KH/TVĐU', 15, 'KH', 'TVĐU'],
    ['15-QĐ/UBND', 15, 'QĐ', 'UBND'],
    ['99999-CV/HU', 99_999, 'CV', 'HU'],
    // the same number in other writings
    ['111\u2011KH/HU', 111, 'KH', 'HU'],
    ['111–KH/HU', 111, 'KH', 'HU'],
    ['111\u2212KH/HU', 111, 'KH', 'HU'],
    ['111 - KH / HU', 111, 'KH', 'HU'],
    ['111\u00a0-\u00a0KH/HU', 111, 'KH', 'HU'],
    [' 111-KH/\nHU ', 111, 'KH', 'HU'],
    ['111-\u00adKH/\u2060HU', 111, 'KH', 'HU'],
    ['111-KH\u2215HU', 111, 'KH', 'HU'],
    ['14-QÐ/TU', 14, 'QĐ', 'TU'],
    ['10-NQ/ÐUK', 10, 'NQ', 'ĐUK'],
    ['số 111-KH/HU', 111, 'KH', 'HU'],
    ['Số: 111-KH/HU', 111, 'KH', 'HU'],
    ['SỐ 111-KH/HU', 111, 'KH', 'HU'],
    ['Kế hoạch số 111-KH/HU', 111, 'KH', 'HU'],
    ['Kế hoạch 111-KH/HU', 111, 'KH', 'HU'],
    ['Kê\u0301 hoa\u0323ch sô\u0301 111-KH/HU', 111, 'KH', 'HU'],
    ['KẾ HOẠCH SỐ 111-KH/HU', 111, 'KH', 'HU'],
    ['KH 111-KH/HU', 111, 'KH', 'HU'],
    ['KH số 111-KH/HU', 111, 'KH', 'HU'],
    ['Công văn số: 602-CV/HU', 602, 'CV', 'HU'],
    ['Lời kêu gọi số 01-LKG/TU', 1, 'LKG', 'TU'],
    ['- 111-KH/HU', 111, 'KH', 'HU'],
    ['1. 111-KH/HU', 111, 'KH', 'HU'],
    ['a) Kế hoạch số 111-KH/HU;', 111, 'KH', 'HU'],
    ['111-KH/HU.', 111, 'KH', 'HU'],
    ['Kế hoạch số 111-KH/HU, ngày 20/11/2019', 111, 'KH', 'HU'],
    ['Quy định số 05-QĐ/TU, ngày 19 tháng 12 năm 2018', 5, 'QĐ', 'TU'],
  ])('%j', (text, number, type, issuer) => {
    const found = read(text);
    expect(found).toMatchObject({ kind: 'party', number, type, issuer });
    expect(found).toMatchObject({ canonical: printNumber({ number, type, issuer }) });
  });

  test.each<[string, string | null]>([
    ['Quyết định số 2945-QĐ/HU', 'quyết định'],
    ['Quy định 19-QĐ/TU', 'quy định'],
    ['QĐ số 19-QĐ/TU', null],
    ['19-QĐ/TU', null],
  ])('%j says of its kind %p', (text, kindName) => {
    expect(read(text).kindName).toBe(kindName);
  });
});

describe("a state document's number is no fault", () => {
  test.each([
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['90/2020/NĐ-CP', '90/2020/NĐ-CP'],
    ['Nghị định số 90/2020/NĐ-CP ngày 13/8/2020', '90/2020/NĐ-CP'],
    ['335/2025/NÐ-CP', '335/2025/NĐ-CP'],
    ['52/2019/QH14', '52/2019/QH14'],
    ['01/2022/TT-BNV', '01/2022/TT-BNV'],
    ['15/QĐ-UBND', '15/QĐ-UBND'],
    ['15/QĐ–UBND', '15/QĐ-UBND'],
    ['15 / QĐ - UBND', '15/QĐ-UBND'],
    ['5/QĐ-UBND', '5/QĐ-UBND'],
    ['Quyết định số 15/QĐ-UBND', '15/QĐ-UBND'],
    ['1234/CV-BNV', '1234/CV-BNV'],
    ['815/UBND-NV', '815/UBND-NV'],
    ['20/KH-UBND-NC', '20/KH-UBND-NC'],
  ])('%j', (text, canonical) => {
    expect(read(text)).toMatchObject({ kind: 'state', canonical });
  });
});

describe('a number at fault says what is wrong, and how to mend it where there is one way', () => {
  test.each<[string, NumberFault, string | null]>([
    ['KH/HU', 'missing-number', null],
    ['-KH/HU', 'missing-number', null],
    ['…-KH/HU', 'missing-number', null],
    ['....-KH/HU', 'missing-number', null],
    ['Kế hoạch KH/HU', 'missing-number', null],
    ['Kế hoạch số -KH/HU', 'missing-number', null],
    ['Công văn số /CV-HU', 'missing-number', null],
    ['Kế hoạch', 'missing-number', null],
    ['Kế hoạch số', 'missing-number', null],
    ['kh/hu', 'missing-number', null],
    ['236-CVBTCHU', 'missing-slash', '236-CV/BTCHU'],
    ['12-KHHU', 'missing-slash', '12-KH/HU'],
    ['12-TTrHU', 'missing-slash', '12-TTr/HU'],
    ['12-TTHU', 'missing-slash', '12-TT/HU'],
    ['12-CTrTU', 'missing-slash', '12-CTr/TU'],
    ['12-QĐĐUK', 'missing-slash', '12-QĐ/ĐUK'],
    ['12-QĐiTU', 'missing-slash', '12-QĐi/TU'],
    ['5-KHHU', 'missing-slash', '05-KH/HU'],
    ['236-CVTVĐU', 'missing-slash', '236-CV/TVĐU'],
    ['236-CV BTCHU', 'missing-slash', '236-CV/BTCHU'],
    ['236-CV-BTCHU', 'missing-slash', '236-CV/BTCHU'],
    ['236-cvbtchu', 'missing-slash', '236-CV/BTCHU'],
    ['236-XYHU', 'missing-slash', null],
    ['70/KH-HU', 'state-style', '70-KH/HU'],
    ['5/KH-HU', 'state-style', '05-KH/HU'],
    ['05/KH-BTCHU', 'state-style', '05-KH/BTCHU'],
    ['70/KH – HU', 'state-style', '70-KH/HU'],
    ['Quyết định số 70/QĐ-TU', 'state-style', '70-QĐ/TU'],
    ['70/2021/KH-HU', 'state-style', '70-KH/HU'],
    ['70/kh-hu', 'state-style', '70-KH/HU'],
    ['70-XX/HU', 'unknown-type', null],
    ['70-QD/HU', 'unknown-type', null],
    ['05-NĐ/TU', 'unknown-type', null],
    ['Kế hoạch số 70-XX/HU', 'unknown-type', null],
    ['5-KH/HU', 'leading-zero', '05-KH/HU'],
    ['2-HD/BTCHU', 'leading-zero', '02-HD/BTCHU'],
    ['Kế hoạch số 5 - KH/HU', 'leading-zero', '05-KH/HU'],
    ['70-kh/hu', 'malformed', '70-KH/HU'],
    ['70-Kh/Hu', 'malformed', '70-KH/HU'],
    ['5-kh/hu', 'malformed', '05-KH/HU'],
    ['12-CTR/HU', 'malformed', '12-CTr/HU'],
    ['10-NQ/THU', 'malformed', '10-NQ/ThU'],
    ['005-KH/HU', 'malformed', '05-KH/HU'],
    ['0111-KH/HU', 'malformed', '111-KH/HU'],
    ['111KH/HU', 'malformed', '111-KH/HU'],
    ['111 KH/HU', 'malformed', '111-KH/HU'],
    ['111/KH/HU', 'malformed', '111-KH/HU'],
    ['111--KH/HU', 'malformed', '111-KH/HU'],
    ['111-KH//HU', 'malformed', '111-KH/HU'],
    ['00-KH/HU', 'malformed', null],
    ['0-KH/HU', 'malformed', null],
    ['1234567-KH/HU', 'malformed', null],
    ['111a-KH/HU', 'malformed', null],
    ['70-KH/tvđu', 'malformed', null],
    ['70-KH', 'malformed', null],
    ['70-HU', 'malformed', null],
    ['70-KH/', 'malformed', null],
    ['KH-111/HU', 'malformed', null],
    ['111-KH/HU/2019', 'malformed', null],
    ['2019', 'malformed', null],
    ['x', 'malformed', null],
    ['', 'malformed', null],
    [' ', 'malformed', null],
    ['không có', 'malformed', null],
    ['20/11/2019', 'malformed', null],
    [`${'1-'.repeat(16_000)}KH/HU`, 'malformed', null],
  ])('%j: %s', (text, fault, repair) => {
    expect(read(text)).toMatchObject({ kind: 'fault', fault, repair });
  });

  test.each<[string, number | null, string | null, string | null]>([
    ['KH/HU', null, 'KH', 'HU'],
    ['236-CVBTCHU', 236, 'CV', 'BTCHU'],
    ['70/KH-HU', 70, 'KH', 'HU'],
    ['70-XX/HU', 70, null, 'HU'],
    ['5-KH/HU', 5, 'KH', 'HU'],
    ['111a-KH/HU', null, null, null],
  ])('of %j can be read: number %p, type %p, issuer %p', (text, number, type, issuer) => {
    expect(read(text)).toMatchObject({ number, type, issuer });
  });

  test('a repair is itself right', () => {
    for (const text of ['236-CVBTCHU', '70/KH-HU', '5-KH/HU', '70-kh/hu', '111KH/HU', '70/2021/KH-HU']) {
      const found = read(text);
      const repair = found.kind === 'fault' ? found.repair : null;
      expect(read(repair ?? '')).toMatchObject({ kind: 'party', canonical: repair });
    }
  });
});

describe('a ruleset may name types and issuers of its own', () => {
  const own = {
    types: [...DEFAULT_VOCABULARY.types, 'ĐC'],
    issuers: [...DEFAULT_VOCABULARY.issuers, 'BQLKT'],
  };

  test.each([
    ['12-ĐC/HU', own, { kind: 'party', type: 'ĐC' }],
    ['12-ĐC/HU', DEFAULT_VOCABULARY, { kind: 'fault', fault: 'unknown-type' }],
    ['12/KH-BQLKT', own, { kind: 'fault', fault: 'state-style', repair: '12-KH/BQLKT' }],
    ['12/KH-BQLKT', DEFAULT_VOCABULARY, { kind: 'state' }],
    ['12-KHBQLKT', own, { kind: 'fault', fault: 'missing-slash', repair: '12-KH/BQLKT' }],
  ])('%j', (text, vocabulary, expected) => {
    expect(readDocumentNumber(text, vocabulary)).toMatchObject(expected);
  });

  test('letters that can be taken apart in two ways are not mended', () => {
    const twoWays = { types: ['A', 'AB'], issuers: ['BCC', 'CC'] };
    expect(readDocumentNumber('12-ABCC', twoWays)).toMatchObject({ fault: 'missing-slash', repair: null });
  });
});
