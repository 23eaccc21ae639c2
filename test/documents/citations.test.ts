import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import {
  DEFAULT_VOCABULARY,
  DOCUMENT_TYPES,
  findCitations,
  ISSUERS,
  printDate,
  printNumber,
  type Citation,
} from '../../src/documents/index.ts';

/** "236-CVBTCHU→236-CV/BTCHU 29/11/2022": as written, mended, its date ("?" where none adjoins), what it is about. */
function describeCitation({ text, number, date, abstract }: Citation): string {
  const mended = number.kind === 'fault' ? `→${number.repair ?? number.fault}` : '';
  const day = date?.read.kind === 'date' ? printDate(date.read.date) : (date?.text ?? '?');
  return `${text}${mended} ${day}${abstract === null ? '' : ` “${abstract}”`}`;
}

const read = (text: string): string[] => findCitations(text, DEFAULT_VOCABULARY).map(describeCitation);

const CITED: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Kế hoạch số 111-KH/HU ngày 20/11/2019', '111-KH/HU 20/11/2019'],
  ['Kế hoạch số 111-KH/HU, ngày 20/11/2019 của Ban Thường vụ Huyện ủy', '111-KH/HU 20/11/2019'],
  ['Kế hoạch 111-KH/HU ngày 20-11-2019', '111-KH/HU 20/11/2019'],
  ['Kế hoạch số: 111-KH/HU, ngày 20.11.2019', '111-KH/HU 20/11/2019'],
  ['KẾ HOẠCH SỐ 111-KH/HU NGÀY 20/11/2019', '111-KH/HU 20/11/2019'],
  ['KH số 111-KH/HU (20/11/2019)', '111-KH/HU 20/11/2019'],
  ['111-KH/HU (ngày 20/11/2019)', '111-KH/HU 20/11/2019'],
  ['111-KH/HU, 20/11/2019', '111-KH/HU 20/11/2019'],
  ['111-KH/HU 20/11/2019', '111-KH/HU 20/11/2019'],
  ['111-KH/HU\t20/11/2019\tBan Thường vụ', '111-KH/HU 20/11/2019'],
  ['số 14-QĐ/TU ngày 27 tháng 10 năm 2022', '14-QĐ/TU 27/10/2022'],
  ['số 14-QĐ/TU, ngày 7 tháng 2, năm 2022', '14-QĐ/TU 07/02/2022'],
  ['số 14-QĐ/TU ký ngày 27/10/2022', '14-QĐ/TU 27/10/2022'],
  ['số 14-QĐ/TU ban hành ngày 27/10/2022', '14-QĐ/TU 27/10/2022'],
  ['Quy định số 14-QĐ/TU của Ban Thường vụ Tỉnh ủy ngày 27/10/2022', '14-QĐ/TU 27/10/2022'],
  ['Quy định số 14-QĐ/TU của Ban Thường vụ Tỉnh ủy, ngày 27/10/2022', '14-QĐ/TU 27/10/2022'],
  ['Ngày 27/10/2022, Ban Thường vụ Tỉnh ủy ban hành Quy định số 14-QĐ/TU', '14-QĐ/TU 27/10/2022'],
  ['Ngày 27 tháng 10 năm 2022 Ban Thường vụ đã ký các Quy định số 14-QĐ/TU', '14-QĐ/TU 27/10/2022'],
  [
    'Kế hoạch số 111-KH/HU ngày 20/11/2019; Kế hoạch số 05-KH/HU ngày 17/11/2020',
    '111-KH/HU 20/11/2019',
    '05-KH/HU 17/11/2020',
  ],
  [
    'các Kế hoạch số 111-KH/HU, ngày 20/11/2019, số 05-KH/HU, ngày 17/11/2020 và số 70-KH/HU, ngày 10/11/2022.',
    '111-KH/HU 20/11/2019',
    '05-KH/HU 17/11/2020',
    '70-KH/HU 10/11/2022',
  ],
  ['602-CV/HU và 623-CV/HU', '602-CV/HU ?', '623-CV/HU ?'],
  ['602-CV/HU, 623-CV/HU ngày 27/11/2018', '602-CV/HU ?', '623-CV/HU 27/11/2018'],
  ['602-CV/HU 623-CV/HU 16/11/2018 27/11/2018', '602-CV/HU ?', '623-CV/HU ?'],
  ['602-CV/HU\n623-CV/HU\n16/11/2018\n27/11/2018', '602-CV/HU ?', '623-CV/HU ?'],
  ['602-CV/HU;623-CV/HU', '602-CV/HU ?', '623-CV/HU ?'],
  ['602-CV/HU,623-CV/HU', '602-CV/HU ?', '623-CV/HU ?'],
  ['số 602, 623-CV/HU ngày 27/11/2018', '602-CV/HU ?', '623-CV/HU 27/11/2018'],
  ['Công văn số 602 và 623-CV/HU', '602-CV/HU ?', '623-CV/HU ?'],
  ['các công văn số: 602, 605; 623-CV/HU', '602-CV/HU ?', '605-CV/HU ?', '623-CV/HU ?'],
  ['CV số 602, số 605 và số 623-CV/HU', '602-CV/HU ?', '605-CV/HU ?', '623-CV/HU ?'],
  [
    'số 602 ngày 1/11/2018 và 623-CV/HU ngày 27 tháng 11 năm 2018',
    '602-CV/HU 01/11/2018',
    '623-CV/HU 27/11/2018',
  ],
  [
    'Công văn số 602 (16/11/2018), 605, ngày 20 tháng 11 năm 2018 và 623-CV/HU (27/11/2018)',
    '602-CV/HU 16/11/2018',
    '605-CV/HU 20/11/2018',
    '623-CV/HU 27/11/2018',
  ],
  ['Các văn bản số 602¹, 605(2), và 623-CV/HU', '602-CV/HU ?', '605-CV/HU ?', '623-CV/HU ?'],
  ['theo số 602,\n623-CV/HU', '602-CV/HU ?', '623-CV/HU ?'],
  ['CÁC QUYẾT ĐỊNH SỐ 2945 VÀ 65-QĐ/HU', '2945-QĐ/HU ?', '65-QĐ/HU ?'],
  ['Quy định số 03, 19 và 06-QĐ/TU', '03-QĐ/TU ?', '19-QĐ/TU ?', '06-QĐ/TU ?'],
  ['Kế hoạch số 5, 70-KH/HU', '5-KH/HU→05-KH/HU ?', '70-KH/HU ?'],
  ['Công văn số 234, 236-CVBTCHU', '234-CVBTCHU→234-CV/BTCHU ?', '236-CVBTCHU→236-CV/BTCHU ?'],
  ['70-KH/HU\n\tNgày ban hành\t10/11/2022', '70-KH/HU ?'],
  ['Kế hoạch số 111-KH/HU¹ ngày 20/11/2019', '111-KH/HU 20/11/2019'],
  ['Kế hoạch số 111-KH/HU[1], ngày 20/11/2019', '111-KH/HU 20/11/2019'],
  ['Kế hoạch số 111-KH/HU(1) ngày 20/11/2019', '111-KH/HU 20/11/2019'],
  ['³ Kế hoạch số 111-KH/HU ngày 20/11/2019', '111-KH/HU 20/11/2019'],
  ['³111-KH/HU ngày 20/11/2019', '111-KH/HU 20/11/2019'],
  ['Kế hoạch số\n111-KH/HU ngày\n20/11/2019', '111-KH/HU 20/11/2019'],
  ['Kế hoạch số 111-\nKH/HU ngày 20/11/2019', '111- KH/HU 20/11/2019'],
  ['Kế hoạch số 111-KH/\r\nHU ngày 20/11/2019', '111-KH/ HU 20/11/2019'],
  ['Kế hoạch số 111\n-KH/HU', '111 -KH/HU ?'],
  ['111 - KH / HU', '111 - KH / HU ?'],
  ['111–KH/HU ngày 20–11–2019', '111-KH/HU 20/11/2019'],
  ['111\u2011KH/HU', '111-KH/HU ?'],
  ['Kế hoạch số111-KH/HU', '111-KH/HU ?'],
  ['(111-KH/HU)', '111-KH/HU ?'],
  ['“111-KH/HU”', '111-KH/HU ?'],
  ['- 111-KH/HU', '111-KH/HU ?'],
  ['1. 111-KH/HU', '111-KH/HU ?'],
  ['+111-KH/HU;', '111-KH/HU ?'],
  ['236-CVBTCHU', '236-CVBTCHU→236-CV/BTCHU ?'],
  ['Công văn số 236-CVBTCHU ngày 29/11/2022', '236-CVBTCHU→236-CV/BTCHU 29/11/2022'],
  ['Công văn số 236-CV BTCHU ngày 29/11/2022', '236-CV BTCHU→236-CV/BTCHU 29/11/2022'],
  ['Công văn số 236-CV-BTCHU', '236-CV-BTCHU→236-CV/BTCHU ?'],
  ['Công văn số 236-CV\\BTCHU', '236-CV\\BTCHU→236-CV/BTCHU ?'],
  ['Công văn số 236-CV|BTCHU', '236-CV|BTCHU→236-CV/BTCHU ?'],
  ['Kế hoạch số 70/KH-HU ngày 10/11/2022', '70/KH-HU→70-KH/HU 10/11/2022'],
  ['Kế hoạch số 70/KH/HU', '70/KH/HU→70-KH/HU ?'],
  ['Kế hoạch số 70 KH/HU', '70 KH/HU→70-KH/HU ?'],
  ['Kế hoạch số 70KH/HU', '70KH/HU→70-KH/HU ?'],
  ['Kế hoạch số 5-KH/HU', '5-KH/HU→05-KH/HU ?'],
  ['Kế hoạch số O5-KH/HU', 'O5-KH/HU→05-KH/HU ?'],
  ['Kế hoạch số 1l1-KH/HU', '1l1-KH/HU→111-KH/HU ?'],
  ['kế hoạch số 70-kh/hu', '70-kh/hu→70-KH/HU ?'],
  ['Kế hoạch số 70-XX/HU', '70-XX/HU→unknown-type ?'],
  ['Kế hoạch số …-KH/HU ngày 28/11/2018', 'KH/HU→missing-number 28/11/2018'],
  ['Kế hoạch số ....-KH/HU', 'KH/HU→missing-number ?'],
  ['Kế hoạch số KH/HU', 'KH/HU→missing-number ?'],
  ['Kế hoạch KH/HU', 'KH/HU→missing-number ?'],
  ['KH/HU\t111-KH/HU', 'KH/HU→missing-number ?', '111-KH/HU ?'],
  ['2945-QĐ/HU', '2945-QĐ/HU ?'],
  ['65-QÐ/HU', '65-QĐ/HU ?'],
  ['12-QĐi/TW', '12-QĐi/TW ?'],
  ['10-CTr/ĐUK', '10-CTr/ĐUK ?'],
  ['15-TTr/BTCThU', '15-TTr/BTCThU ?'],
  ['07-KH/TVĐU', '07-KH/TVĐU ?'],
  ['03-HD/BXDĐĐU ngày 05/11/2025', '03-HD/BXDĐĐU 05/11/2025'],
  ['Kế hoạch số 111-KH/HU ngày 31/11/2019', '111-KH/HU ngày 31/11/2019'],
  ['Kế hoạch số 111-KH/HU ngày 20/11/19', '111-KH/HU ngày 20/11/19'],
  ['Nghị định số 90/2020/NĐ-CP ngày 13/8/2020 của Chính phủ', '90/2020/NĐ-CP 13/8/2020'],
  ['Quyết định số 15/QĐ-UBND', '15/QĐ-UBND ?'],
  ['Luật số 52/2019/QH14', '52/2019/QH14 ?'],
  [
    'Kế hoạch số 111-KH/HU ngày 20/11/2019 về việc kiểm điểm năm 2019; sau đó',
    '111-KH/HU 20/11/2019 “kiểm điểm năm 2019”',
  ],
  [
    'Quy định số 132-QĐ/TW, ngày 08/3/2018 của Bộ Chính trị về kiểm điểm và đánh giá (viết tắt)',
    '132-QĐ/TW 08/3/2018 “kiểm điểm và đánh giá”',
  ],
  [
    'Hướng dẫn số 21-HD/BTCTW, ngày 18/10/2019 của Ban Tổ chức Trung ương (sau đây)',
    '21-HD/BTCTW 18/10/2019',
  ],
  [
    'Hướng dẫn số 03-HD/BTCTU, ngày 24/10/2021 của Ban Tổ chức Tỉnh ủy hướng dẫn chấm điểm tổ chức đảng',
    '03-HD/BTCTU 24/10/2021 “hướng dẫn chấm điểm tổ chức đảng”',
  ],
  ['Chỉ thị số 05-CT/TW của Bộ Chính trị về "Đẩy mạnh học tập", gắn với', '05-CT/TW ? “Đẩy mạnh học tập”'],
  ['Công văn số 602-CV/HU “Kiểm điểm năm 2018”', '602-CV/HU ? “Kiểm điểm năm 2018”'],
  [
    'Quyết định số 2945-QĐ/HU ngày 26/11/2019 thành lập 04 Tổ công tác; Quyết định số 65-QĐ/HU ngày 13/11/2020 thành lập 12 tổ công tác, đồng thời kiện toàn',
    '2945-QĐ/HU 26/11/2019 “thành lập 04 Tổ công tác”',
    '65-QĐ/HU 13/11/2020 “thành lập 12 tổ công tác”',
  ],
  [
    'Kế hoạch số 111-KH/HU ngày 20/11/2019 về kiểm điểm. Kế hoạch số 05-KH/HU',
    '111-KH/HU 20/11/2019 “kiểm điểm”',
    '05-KH/HU ?',
  ],
  ['Kế hoạch số 111-KH/HU v/v kiểm điểm cuối năm', '111-KH/HU ? “kiểm điểm cuối năm”'],
];

const NOT_CITED: readonly string[] = [
  '',
  ' \n\t ',
  'Ngày 20/11/2019',
  'ngày 02 tháng 02 năm 2023',
  'Quy định 132',
  'Hướng dẫn 21',
  'Nghị quyết Trung ương 4 khóa XII',
  'Nghị quyết Trung ương 4 (khóa XI, XII, XIII)',
  'Kế hoạch số 111',
  'tối thiểu là 1/2 ngày',
  '58 tổ chức cơ sở đảng, gồm 16 đảng bộ',
  'có 247 chi bộ; 01 doanh nghiệp',
  '12 TB/HU và 5 KH của huyện',
  'từ 5% đến 20%',
  'Năm 2018 là 168 tập thể và 2795 cá nhân',
  'nhiệm kỳ 2020-2025',
  'giai đoạn 2018 - 2022',
  'Covid-19',
  '2-HU',
  '19-CV',
  '111-KH',
  'loại KH là ký hiệu',
  'văn bản ký hiệu KH/HU của huyện',
  'Tổ công tác số 4',
  'số điện thoại 0263-387 654',
  '024-3826-KH',
  'tỷ lệ 8/30, 12/45, 12/47',
  'Biểu số 1',
  'Điều 12, khoản 3',
  'II.B.2.3',
  'xã A/xã B',
  'và/hoặc',
  'CB/ĐV',
  'KT-XH, QP-AN',
  '5-KH của huyện',
  '70/2022',
  '10/11/2022-15/11/2022',
  '100-BC/tháng',
  'http://example.vn/12-kh/ab',
  '3.254 đảng viên',
  '18,97%',
  'thửa đất 12-CT',
  'xe 49A-123.45',
  '132-QĐ',
];

describe('documents are found in running text as reports cite them', () => {
  test.each(CITED.map(([text, ...found]) => [text, found] as const))('%j', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  test('also where the text is not composed, each at its own place', () => {
    for (const [text, ...found] of CITED) {
      const decomposed = `Kế hoạch điểm\n${text}`.normalize('NFD');
      const citations = findCitations(decomposed, DEFAULT_VOCABULARY);
      expect(citations.map(describeCitation).map((one) => one.normalize('NFC'))).toHaveLength(found.length);
      for (const { start, end } of citations)
        expect(decomposed.slice(start, end)).toMatch(/^[\dOK](?:.*[\p{Lu}\dhi])?$/isu);
    }
  });
});

/** Numbers before a document that are none themselves. */
const BESIDE: readonly string[] = [
  'Điều 5, 111-KH/HU',
  'Điều số 5, 111-KH/HU',
  'năm 2019, 111-KH/HU',
  'số 2019, 111-KH/HU',
  'số 602, 2019 và 111-KH/HU',
  '42 chi bộ, 111-KH/HU',
  'số 42 chi bộ, 111-KH/HU',
  'tổng số 42, 111-KH/HU',
  'Tổ công tác số 4, 111-KH/HU',
  'Biểu số 1, 2 và 111-KH/HU',
  'Nghị quyết số 4 và 111-KH/HU',
  'Nghị định số 90, 111-KH/HU',
  'tỷ lệ 20, 111-KH/HU',
  'hệ số 1,5, 111-KH/HU',
  'số 20%, 111-KH/HU',
  'Kế hoạch số 5 - 111-KH/HU',
  'Kế hoạch số 5. 111-KH/HU',
  'Kế hoạch số 5 111-KH/HU',
  'Kế hoạch số 0, 111-KH/HU',
  'Kế hoạch 5, 111-KH/HU',
  '1, 2. 111-KH/HU',
  'ngày 12, 111-KH/HU',
];

test.each(BESIDE)('no document but 111-KH/HU is found in %j', (text) => {
  expect(read(text)).toEqual(['111-KH/HU ?']);
});

test('codes of the state’s documents, and numbers left out, are shared with none', () => {
  expect(read('Nghị định số 30, 90/2020/NĐ-CP')).toEqual(['90/2020/NĐ-CP ?']);
  expect(read('Quyết định số 12, 15/QĐ-UBND')).toEqual(['15/QĐ-UBND ?']);
  expect(read('Kế hoạch số 12, KH/HU')).toEqual(['KH/HU→missing-number ?']);
});

test.each(NOT_CITED)('no document is found in %j', (text) => {
  expect(read(text)).toEqual([]);
});

test('a list names its kind once for all its documents', () => {
  const kinds = (text: string) => findCitations(text, DEFAULT_VOCABULARY).map(({ kindName }) => kindName);
  expect(kinds('các Quyết định số 65-QĐ/HU, ngày 13/11/2020, số 66-QĐ/HU và 67-QĐ/HU')).toEqual([
    'quyết định',
    'quyết định',
    'quyết định',
  ]);
  expect(kinds('Kế hoạch số 65-KH/HU và 66-HD/HU')).toEqual(['kế hoạch', null]);
  expect(kinds('Kế hoạch³ số 65-KH/HU, ngày 13/11/2020. Ngoài ra có 66-KH/HU')).toEqual(['kế hoạch', null]);
});

test('a citation says where it stands and shows the words around it', () => {
  const text = `${'Ban Thường vụ đã lãnh đạo. '.repeat(5)}Kế hoạch số 111-KH/HU\nngày 20/11/2019 được ${'triển khai '.repeat(10)}`;
  const [citation] = findCitations(text, DEFAULT_VOCABULARY);
  expect(text.slice(citation?.start, citation?.end)).toBe('111-KH/HU');
  expect(citation?.excerpt).toBe(
    '… đạo. Ban Thường vụ đã lãnh đạo. Ban Thường vụ đã lãnh đạo. Kế hoạch số 111-KH/HU ngày 20/11/2019 được triển khai triển khai triển khai triển khai triển …',
  );
});

test('the real report cites exactly these documents with their dates', () => {
  const report = readFileSync('test/filling/bao-lam-2022.txt', 'utf8');
  expect(read(report).map((one) => one.split(' “')[0])).toEqual([
    ...['132-QĐ/TW ?', '21-HD/BTCTW ?', '132-QĐ/TW 08/3/2018', '21-HD/BTCTW 18/10/2019'],
    ...['03-QĐ/TU 15/11/2018', '19-QĐ/TU 13/11/2019', '06-QĐ/TU 26/10/2021', '14-QĐ/TU 27/10/2022'],
    ...['05-HD/BTCTU 15/11/2018', '07-HD/BTCTU 14/11/2019', '03-HD/BTCTU 24/10/2021'],
    ...['111-KH/HU 20/11/2019', '05-KH/HU 17/11/2020', '32-KH/HU 08/11/2021', '70-KH/HU 10/11/2022'],
    ...['04-HD/BTCHU 20/11/2019', '02-HD/BTCHU 08/11/2021', '132-QĐ/TW 08/3/2018'],
    ...['2945-QĐ/HU 26/11/2019', '65-QĐ/HU 13/11/2020', '05-CT/TW ?', '05-QĐ/TU 19/12/2018'],
    ...['90/2020/NĐ-CP 13/8/2020', '05-CT/TW ?'],
    ...['KH/HU→missing-number ?', '111-KH/HU ?', '05-KH/HU ?', '32-KH/HU ?', '70-KH/HU ?'],
    ...['KH/HU→missing-number ?', '111-KH/HU ?', '05-KH/HU ?', '32-KH/HU ?', '70-KH/HU ?'],
    ...['02-HD/BTCHU ?', '04-HD/BTCHU ?', '02-HD/BTCHU ?'],
    ...['602-CV/HU ?', '623-CV/HU ?', '343-CV/HU ?', '234-CV/BTCHU ?', '236-CVBTCHU→236-CV/BTCHU ?'],
  ]);
});

const two = (number: number): string => String(number).padStart(2, '0');

/** A document, and a sentence that cites it in one of the forms that reports use. */
const printed = fc
  .record({
    number: fc.integer({ min: 1, max: 3000 }),
    type: fc.constantFrom(...DOCUMENT_TYPES),
    issuer: fc.constantFrom(...ISSUERS, 'TVĐU'),
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    lead: fc.constantFrom(
      '',
      'số ',
      'Số: ',
      'Kế hoạch số ',
      'các Kế hoạch\nsố ',
      'Công văn ',
      '³ Hướng dẫn số ',
      '- ',
      '1) ',
    ),
    dash: fc.constantFrom('-', '–', ' - ', '-\n', '\u00a0-'),
    slash: fc.constantFrom('/', ' / ', '/\n', '\u2215'),
    link: fc.constantFrom(
      ' ngày ',
      ', ngày ',
      '¹ ngày ',
      '\nngày ',
      ' ký ngày ',
      ' của Ban Thường vụ ngày ',
      '. Ngày ',
    ),
    words: fc.boolean(),
    tail: fc.constantFrom(
      '',
      '.',
      '; ',
      ' về việc kiểm điểm',
      ' của Huyện ủy',
      ' (sau đây gọi là Kế hoạch 12)',
    ),
    before: fc.constantFrom('', 'Trong năm 2020 có 12 tập thể, 5-7 cá nhân. ', 'ngày 01/02/2023; '),
    form: fc.constantFrom('NFC', 'NFD'),
  })
  .map((given) => {
    const [number = '', rest = ''] = printNumber(given).split('-');
    const [type = '', issuer = ''] = rest.split('/');
    const { day, month, year } = given;
    const date = given.words
      ? `${two(day)} tháng ${two(month)} năm ${year}`
      : `${two(day)}/${two(month)}/${year}`;
    const codes = `${number}${given.dash}${type}${given.slash}${issuer}`;
    return {
      ...given,
      text: `${given.before}${given.lead}${codes}${given.link}${date}${given.tail}`.normalize(given.form),
    };
  });

test('whatever document is printed in any of these forms is read back, and it alone', () => {
  fc.assert(
    fc.property(printed, ({ text, number, type, issuer, year, month, day }) => {
      const [citation, ...others] = findCitations(text, DEFAULT_VOCABULARY);
      expect(others).toEqual([]);
      expect(citation?.number).toMatchObject({ kind: 'party', number, type, issuer });
      expect(citation?.date?.read).toMatchObject({ kind: 'date', date: { year, month, day } });
    }),
    { numRuns: 1000 },
  );
});

test('documents of a list are read back in their order, each with its own date', () => {
  fc.assert(
    fc.property(fc.array(printed, { minLength: 1, maxLength: 8 }), (documents) => {
      const text = documents.map((one) => one.text).join('; ');
      const found = findCitations(text, DEFAULT_VOCABULARY);
      expect(found.map((one) => (one.number.kind === 'party' ? one.number.canonical : one.text))).toEqual(
        documents.map(printNumber),
      );
      for (const [index, { date }] of found.entries()) {
        const { year, month, day } = documents[index] ?? {};
        expect(date?.read).toMatchObject({ date: { year, month, day } });
      }
    }),
  );
});

/** A list that writes the codes once, at its end; dates, where they are, in each. */
const sharing = fc
  .record({
    documents: fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 1989 }),
        day: fc.option(
          fc.record({
            year: fc.integer({ min: 1990, max: 2030 }),
            month: fc.integer({ min: 1, max: 12 }),
            day: fc.integer({ min: 1, max: 28 }),
          }),
          { nil: null },
        ),
      }),
      { minLength: 2, maxLength: 8 },
    ),
    type: fc.constantFrom(...DOCUMENT_TYPES),
    issuer: fc.constantFrom(...ISSUERS, 'TVĐU'),
    lead: fc.constantFrom('số ', 'Số: ', 'các số ', 'Các văn bản số ', '- Số '),
    gap: fc.constantFrom(', ', ',', '; ', ' và ', ', và ', ',\n', ', số '),
    link: fc.constantFrom(' ngày ', ', ngày ', '\nngày '),
    form: fc.constantFrom('NFC', 'NFD'),
  })
  .map((given) => {
    const numbers = given.documents.map(({ number }) => printNumber({ ...given, number }));
    const items = given.documents.map(({ day }, index) => {
      const isLast = index === numbers.length - 1;
      const written = isLast ? numbers[index] : numbers[index]?.split('-')[0];
      return `${written ?? ''}${day ? `${given.link}${printDate(day)}` : ''}`;
    });
    return { ...given, numbers, text: `${given.lead}${items.join(given.gap)}`.normalize(given.form) };
  });

test('documents of a list that writes their codes once are read back, each at its place with its own date', () => {
  fc.assert(
    fc.property(sharing, ({ text, numbers, documents }) => {
      const found = findCitations(text, DEFAULT_VOCABULARY);
      expect(found.map((one) => (one.number.kind === 'party' ? one.number.canonical : one.text))).toEqual(
        numbers,
      );
      for (const [index, { date, start, end, excerpt }] of found.entries()) {
        const { day = null, number = 0 } = documents[index] ?? {};
        expect(date?.read ?? null).toEqual(day && expect.objectContaining({ date: day }));
        expect(text.slice(start, end)).toMatch(new RegExp(`^0?${number}(?!\\d)`, 'u'));
        expect(excerpt).toContain(String(number));
      }
    }),
    { numRuns: 500 },
  );
});

test('any text gives an answer, and every place is within it', () => {
  const letters = fc.constantFrom(
    ...Array.from('015-/ .HUđ\n–'),
    'KH',
    'HU',
    'CV/',
    'số ',
    'ngày 1/1/2020',
    'Kế hoạch ',
    ', ',
    ' và ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(letters).map((all) => all.join('')),
      ),
      (text) => {
        let end = 0;
        for (const citation of findCitations(text, DEFAULT_VOCABULARY)) {
          expect(citation.start).toBeGreaterThanOrEqual(end);
          expect(citation.end).toBeLessThanOrEqual(text.length);
          end = citation.end;
        }
      },
    ),
  );
});
