import { splitEntries } from '../../src/documents/index.ts';

describe('the documents of a cell are told apart', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['  \n ', []],
    ['111-KH/HU', ['111-KH/HU']],
    [' 111-KH/HU\n', ['111-KH/HU']],
    ['602-CV/HU\n623-CV/HU', ['602-CV/HU', '623-CV/HU']],
    ['602-CV/HU 623-CV/HU', ['602-CV/HU', '623-CV/HU']],
    ['602-CV/HU\u00a0623-CV/HU', ['602-CV/HU', '623-CV/HU']],
    ['602-CV/HU; 623-CV/HU', ['602-CV/HU', '623-CV/HU']],
    ['602-CV/HU;623-CV/HU', ['602-CV/HU', '623-CV/HU']],
    ['602-CV/HU, 623-CV/HU', ['602-CV/HU', '623-CV/HU']],
    ['602-CV/HU,623-CV/HU', ['602-CV/HU', '623-CV/HU']],
    ['602-CV/HU và 623-CV/HU', ['602-CV/HU', '623-CV/HU']],
    ['602 - CV / HU 623 - CV / HU', ['602 - CV / HU', '623 - CV / HU']],
    ['234-CV/BTCHU\n236-CVBTCHU', ['234-CV/BTCHU', '236-CVBTCHU']],
    ['234-CV/BTCHU 236-CVBTCHU', ['234-CV/BTCHU', '236-CVBTCHU']],
    ['236-CV BTCHU', ['236-CV BTCHU']],
    ['236-CVBTCHU 234-CV/BTCHU', ['236-CVBTCHU', '234-CV/BTCHU']],
    ['KH/HU', ['KH/HU']],
    ['KH/HU\n111-KH/HU', ['KH/HU', '111-KH/HU']],
    ['KH/HU 111-KH/HU', ['KH/HU', '111-KH/HU']],
    ['111-KH/HU KH/HU', ['111-KH/HU', 'KH/HU']],
    ['Kế hoạch số 111-KH/HU', ['Kế hoạch số 111-KH/HU']],
    ['Kế hoạch\n111-KH/HU', ['Kế hoạch\n111-KH/HU']],
    ['Kế hoạch số\n111-KH/HU', ['Kế hoạch số\n111-KH/HU']],
    ['Kế hoạch số 111-KH/HU Hướng dẫn số 04-HD/BTCHU', ['Kế hoạch số 111-KH/HU', 'Hướng dẫn số 04-HD/BTCHU']],
    ['Kế hoạch 111-KH/HU Hướng dẫn 04-HD/BTCHU', ['Kế hoạch 111-KH/HU', 'Hướng dẫn 04-HD/BTCHU']],
    ['KH 111-KH/HU CV 602-CV/HU', ['KH 111-KH/HU', 'CV 602-CV/HU']],
    ['số 111-KH/HU số 05-KH/HU', ['số 111-KH/HU', 'số 05-KH/HU']],
    ['Số: 111-KH/HU Số: 05-KH/HU', ['Số: 111-KH/HU', 'Số: 05-KH/HU']],
    ['Kế hoạch số 32-KH/HU, ngày 08/11/2021', ['Kế hoạch số 32-KH/HU, ngày 08/11/2021']],
    [
      'Kế hoạch số 32-KH/HU, ngày 08/11/2021 và Kế hoạch số 70-KH/HU, ngày 10/11/2022',
      ['Kế hoạch số 32-KH/HU, ngày 08/11/2021', 'Kế hoạch số 70-KH/HU, ngày 10/11/2022'],
    ],
    [
      'Kế hoạch số 32-KH/HU ngày 08/11/2021; Kế hoạch số 70-KH/HU, ngày 10/11/2022',
      ['Kế hoạch số 32-KH/HU ngày 08/11/2021', 'Kế hoạch số 70-KH/HU, ngày 10/11/2022'],
    ],
    [
      'Quy định số 05-QĐ/TU, ngày 19 tháng 12 năm 2018 Quy định số 14-QĐ/TU, ngày 27/10/2022 15-QĐ/TU',
      [
        'Quy định số 05-QĐ/TU, ngày 19 tháng 12 năm 2018',
        'Quy định số 14-QĐ/TU, ngày 27/10/2022',
        '15-QĐ/TU',
      ],
    ],
    ['602-\nCV/HU', ['602-\nCV/HU']],
    ['602-CV/\nHU', ['602-CV/\nHU']],
    ['602\n-CV/HU', ['602\n-CV/HU']],
    ['111-KH/HU\n-KH/HU', ['111-KH/HU', '-KH/HU']],
    ['-\n602-CV/HU', ['-', '602-CV/HU']],
    [
      '1. Kế hoạch số 5 - KH/HU\n2) Công văn số: 602-CV/HU',
      ['Kế hoạch số 5 - KH/HU', 'Công văn số: 602-CV/HU'],
    ],
    ['30/2020/NĐ-CP 52/2019/QH14 15/QĐ-UBND', ['30/2020/NĐ-CP', '52/2019/QH14', '15/QĐ-UBND']],
    ['không có', ['không có']],
    ['x\ny', ['x', 'y']],
  ])('%j', (cell, texts) => {
    const entries = splitEntries(cell);
    expect(entries.map(({ text }) => text)).toEqual(texts);
    for (const { text, start, end } of entries) expect(cell.slice(start, end)).toBe(text);
  });

  test.each([
    '- 343-CV/HU\n- 350-CV/HU',
    '-343-CV/HU\n-350-CV/HU',
    '– 343-CV/HU\n— 350-CV/HU',
    '+ 343-CV/HU\n+ 350-CV/HU',
    '* 343-CV/HU\n• 350-CV/HU',
    '1. 343-CV/HU\n2. 350-CV/HU',
    '1) 343-CV/HU\n2) 350-CV/HU',
    '(1) 343-CV/HU\n(2) 350-CV/HU',
    '1/ 343-CV/HU\n2/ 350-CV/HU',
    'a) 343-CV/HU\nb) 350-CV/HU',
    '1.\n343-CV/HU\n2.\n350-CV/HU',
    '- 343-CV/HU - 350-CV/HU',
    '+ 343-CV/HU + 350-CV/HU',
    '1. 343-CV/HU 2. 350-CV/HU',
    '(1) 343-CV/HU (2) 350-CV/HU',
    '- 343-CV/HU; - 350-CV/HU',
    '- 343-CV/HU\n350-CV/HU',
  ])('bullets and running numbers are no part of them: %j', (cell) => {
    const entries = splitEntries(cell);
    expect(entries.map(({ text }) => text)).toEqual(['343-CV/HU', '350-CV/HU']);
    for (const { text, start, end } of entries) expect(cell.slice(start, end)).toBe(text);
  });

  test.each([
    ['32-KH/HU - 08/11/2021', ['32-KH/HU - 08/11/2021']],
    ['- Kế hoạch số 32-KH/HU\n+ số 33-KH/HU', ['Kế hoạch số 32-KH/HU', 'số 33-KH/HU']],
    ['-Kế hoạch số 32-KH/HU', ['Kế hoạch số 32-KH/HU']],
    ['-KH/HU', ['-KH/HU']],
    ['1. KH/HU\n2. 33-KH/HU', ['KH/HU', '33-KH/HU']],
  ])('%j', (cell, texts) => {
    expect(splitEntries(cell).map(({ text }) => text)).toEqual(texts);
  });

  test('a cell as full as it can be is told apart in no time', () => {
    expect(splitEntries('a '.repeat(16_000))).toHaveLength(1);
    expect(splitEntries('602-CV/HU '.repeat(3_000))).toHaveLength(3_000);
  });
});
