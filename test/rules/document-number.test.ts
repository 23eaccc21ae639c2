import { encodeTcvn3 } from '../grid/legacy/encode.ts';
import type { Literal } from '../workbooks/literal.ts';
import { CONTENT_1, documents, REGISTER, statistics } from './documents.ts';
import { testRule } from './rule-tester.ts';

const one = (number: Literal) => documents([2022, number, '10/11/2022']);

const sound = (name: string, number: Literal) => ({ name, rows: one(number) });

testRule('document-number', {
  valid: [
    sound('a sound number', '70-KH/HU'),
    sound('several in a cell, one a line', '602-CV/HU\n623-CV/HU'),
    sound('several beside each other', '602-CV/HU; 623-CV/HU và 624-CV/HU'),
    sound('a kind in words and "số" before it', 'Kế hoạch số 70-KH/HU'),
    sound('another dash, spaces and no-break spaces', '70 –\u00a0KH / HU'),
    sound('an eth for Đ', '70-Q\u00d0/HU'),
    sound('a local issuer in capitals', '70-KH/TVĐU'),
    sound('a body of the commune', '07-BC/BXDĐĐU'),
    sound('a quy định by its own type', '02-QĐi/TW'),
    sound('a document of the state', '30/2020/NĐ-CP\n15/QĐ-UBND'),
    sound('a dash for none', '-'),
    sound('words for none', 'Không có'),
    sound('nothing', undefined),
    { name: 'a register', rows: REGISTER },
    {
      name: 'a formula without a value, or with an error, as not checkable',
      rows: documents(
        [2021, { v: null, f: 'A1' }, '08/11/2021'],
        [2022, { v: { error: '#REF!' }, f: 'A2' }, '10/11/2022'],
      ),
      notChecked: ['C3 uncalculated', 'D3: Công thức ở ô D3 báo lỗi nên không biết ô có nội dung gì.'],
    },
    {
      name: 'a type that a ruleset names',
      rows: one('70-KX/HU'),
      ruleset: { id: 'tinh', documentTypes: ['KH', 'KX'] },
    },
  ],
  invalid: [
    {
      name: 'a number missing',
      rows: one('KH/HU'),
      found: [
        {
          at: 'C3',
          id: 'missing-number',
          severity: 'error',
          expected: null,
          actual: 'KH/HU',
          related: [],
          suggest: [],
          message: 'Văn bản năm 2022 ghi “KH/HU”, thiếu số ở trước ký hiệu.',
        },
      ],
    },
    {
      name: 'a slash missing, in one of two documents of a cell',
      rows: one('234-CV/BTCHU\n236-CVBTCHU'),
      found: [
        {
          at: 'C3',
          id: 'missing-slash',
          severity: 'error',
          expected: '236-CV/BTCHU',
          actual: '236-CVBTCHU',
          related: [],
          suggest: ['234-CV/BTCHU\n236-CV/BTCHU'],
          message:
            'Văn bản năm 2022 ghi “236-CVBTCHU”, thiếu dấu “/” trước tên viết tắt của cơ quan ban hành; có thể là “236-CV/BTCHU”.',
        },
      ],
    },
    {
      name: 'a slash missing where no type can be told',
      rows: one('236-XXBTCHU'),
      found: [
        {
          at: 'C3',
          id: 'missing-slash',
          suggest: [],
          message:
            'Văn bản năm 2022 ghi “236-XXBTCHU”, thiếu dấu “/” trước tên viết tắt của cơ quan ban hành.',
        },
      ],
    },
    {
      name: 'a number in the style of the state',
      rows: one('70/KH-HU'),
      found: [
        {
          at: 'C3',
          id: 'state-style',
          severity: 'error',
          expected: '70-KH/HU',
          actual: '70/KH-HU',
          suggest: ['70-KH/HU'],
          message:
            'Văn bản năm 2022 ghi “70/KH-HU” theo cách viết của cơ quan nhà nước; văn bản của Đảng viết “70-KH/HU”.',
        },
      ],
    },
    {
      name: 'a style of the state that can’t be mended, number 0',
      rows: one('0/KH-HU\n00/KH-HU\n70/2022/KH-HU'),
      found: [
        { at: 'C3', id: 'malformed', suggest: [] },
        { at: 'C3', id: 'malformed', suggest: [] },
        { at: 'C3', id: 'state-style', suggest: ['0/KH-HU\n00/KH-HU\n70-KH/HU'] },
      ],
    },
    {
      name: 'an unknown type',
      rows: one('70-KX/HU'),
      found: [
        {
          at: 'C3',
          id: 'unknown-type',
          severity: 'error',
          expected: null,
          actual: '70-KX/HU',
          suggest: [],
          message:
            'Văn bản năm 2022 ghi “70-KX/HU”; chữ sau số không phải tên viết tắt của loại văn bản nào trong danh mục đang dùng.',
        },
      ],
    },
    {
      name: 'what is no number',
      rows: one('đang soạn thảo'),
      found: [
        {
          at: 'C3',
          id: 'malformed',
          severity: 'error',
          actual: 'đang soạn thảo',
          suggest: [],
          message:
            'Văn bản năm 2022 ghi “đang soạn thảo”, không đúng cách viết số-loại văn bản/cơ quan ban hành (ví dụ 70-KH/HU).',
        },
      ],
    },
    {
      name: 'a bare number, typed as a number',
      rows: one(70),
      found: [{ at: 'C3', id: 'malformed', actual: '70', suggest: [] }],
    },
    {
      name: 'small letters, with their repair',
      rows: one('70-kh/hu'),
      found: [
        {
          at: 'C3',
          id: 'malformed',
          suggest: ['70-KH/HU'],
          message:
            'Văn bản năm 2022 ghi “70-kh/hu”, không đúng cách viết số-loại văn bản/cơ quan ban hành; viết đúng là “70-KH/HU”.',
        },
      ],
    },
    {
      name: 'a leading zero missing',
      rows: one('5-KH/HU'),
      found: [
        {
          at: 'C3',
          id: 'leading-zero',
          severity: 'info',
          expected: '05-KH/HU',
          actual: '5-KH/HU',
          basis: 'HD 36-HD/VPTW (03/4/2018)',
          suggest: ['05-KH/HU'],
          message: 'Văn bản năm 2022 ghi “5-KH/HU”; số dưới 10 viết thêm số 0 ở trước: “05-KH/HU”.',
        },
      ],
    },
    {
      name: 'each document at fault, and mends only the codes of each',
      rows: one('1. Kế hoạch số 5 - KH/HU, ngày 08/11/2022;\n2. Công văn số: 7/CV-HU ngày 9/11/2022'),
      found: [
        {
          at: 'C3',
          id: 'leading-zero',
          suggest: ['1. Kế hoạch số 05-KH/HU, ngày 08/11/2022;\n2. Công văn số: 7/CV-HU ngày 9/11/2022'],
        },
        {
          at: 'C3',
          id: 'state-style',
          suggest: ['1. Kế hoạch số 5 - KH/HU, ngày 08/11/2022;\n2. Công văn số: 07-CV/HU ngày 9/11/2022'],
        },
      ],
    },
    {
      name: 'a whole entry mended where its codes can’t be told from what is before them',
      rows: one('Số5-KH/HU'),
      found: [{ at: 'C3', id: 'leading-zero', suggest: ['05-KH/HU'] }],
    },
    {
      name: 'no suggestion where a formula gives the text',
      rows: one({ v: '5-KH/HU', f: 'A9' }),
      found: [{ at: 'C3', id: 'leading-zero', expected: '05-KH/HU', suggest: [] }],
    },
    {
      name: 'no suggestion where the text is not Unicode',
      rows: documents([2021, '5-QĐ/HU', '08/11/2021'], [2022, '6-KH/HU', '10/11/2022']).map((row) =>
        row.map((cell) => (typeof cell === 'string' ? encodeTcvn3(cell) : cell)),
      ),
      found: [
        { at: 'C3', id: 'leading-zero', suggest: [] },
        { at: 'D3', id: 'leading-zero', suggest: ['06-KH/HU'] },
      ],
    },
    {
      name: 'numbers content by content, each in its year',
      rows: statistics(
        [2021, 2022],
        [
          ['KH/HU', '70-KH/HU'],
          ['08/11/2021', '10/11/2022'],
        ],
        [
          ['02-HD/BTCHU', '3-HD/BTCHU'],
          ['08/11/2021', '10/11/2022'],
        ],
      ),
      found: [
        { at: 'C3', id: 'missing-number' },
        { at: 'D5', id: 'leading-zero' },
      ],
    },
    {
      name: 'numbers in columns beside their dates',
      rows: [
        ['THỐNG KÊ VĂN BẢN'],
        ['Nội dung', 'Năm 2021', undefined, 'Năm 2026'],
        [undefined, 'Số, ký hiệu', 'Ngày', 'Số, ký hiệu', 'Ngày'],
        [CONTENT_1, 'KH/HU', '08/11/2021', 'KH/ĐU', '10/11/2026'],
      ],
      found: [
        { at: 'B4', id: 'missing-number' },
        { at: 'D4', id: 'missing-number' },
      ],
    },
  ],
});
