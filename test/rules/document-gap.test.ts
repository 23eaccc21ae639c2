import { CONTENT_1, CONTENT_2, documents, REGISTER, statistics } from './documents.ts';
import { testRule } from './rule-tester.ts';

testRule('document-gap', {
  comparesNothing: 'a content without any document has nothing to compare',
  valid: [
    {
      name: 'a document in every year',
      rows: documents([2021, '32-KH/HU', '08/11/2021'], [2022, 'KH/HU', '']),
    },
    { name: 'a register', rows: REGISTER },
    {
      name: 'one cell for two years',
      rows: documents([2021, '32-KH/HU', '08/11/2021'], [2022, undefined, undefined]),
      merges: ['C3:D3', 'C4:D4'],
    },
    {
      name: 'a document in a further row of its content',
      rows: [
        ['THỐNG KÊ VĂN BẢN'],
        ['Nội dung', undefined, 2022],
        [CONTENT_1, 'Số, ký hiệu', undefined],
        [undefined, undefined, '70-KH/HU'],
        [undefined, 'Ngày ban hành', undefined],
        [undefined, undefined, '10/11/2022'],
      ],
    },
    {
      name: 'what a formula gives as not checkable where it is not known',
      rows: documents(
        [2021, { v: null, f: 'A1' }, undefined],
        [2022, { v: { error: '#REF!' }, f: 'A1' }, undefined],
      ),
      notChecked: ['C3 uncalculated', 'D3: Công thức ở ô D3 báo lỗi nên không biết ô có nội dung gì.'],
    },
  ],
  invalid: [
    {
      name: 'years without a document, content by content',
      rows: statistics(
        [2021, 2022],
        [
          ['32-KH/HU', undefined],
          ['08/11/2021', undefined],
        ],
        [
          ['  ', '02-HD/BTCHU'],
          [undefined, '10/11/2022'],
        ],
      ),
      found: [
        {
          at: 'D3',
          id: 'empty',
          severity: 'info',
          expected: null,
          actual: null,
          related: [],
          suggest: [],
          message: `Năm 2022 chưa ghi văn bản nào cho nội dung “${CONTENT_1}”.`,
        },
        { at: 'C5', id: 'empty', message: `Năm 2021 chưa ghi văn bản nào cho nội dung “${CONTENT_2}”.` },
      ],
    },
    {
      name: 'a year of which a clerk says that there is none',
      rows: documents([2021, 'Không có', '-'], [2022, '-', undefined]),
      found: [
        {
          at: 'C3',
          id: 'empty',
          message: `Năm 2021 ghi “Không có”, tức là không có văn bản nào cho nội dung “${CONTENT_1}”.`,
        },
        { at: 'D3', id: 'empty' },
      ],
    },
    {
      name: 'a content of several lines, told in one',
      rows: [
        ['THỐNG KÊ VĂN BẢN'],
        ['Nội dung', undefined, 2022],
        ['Văn bản\ncủa huyện', 'Số, ký hiệu'],
        [undefined, 'Ngày ban hành'],
      ],
      found: [
        { at: 'C3', id: 'empty', message: 'Năm 2022 chưa ghi văn bản nào cho nội dung “Văn bản của huyện”.' },
      ],
    },
    {
      name: 'a year with a date alone',
      rows: documents([2021, undefined, '08/11/2021']),
      found: [{ at: 'C3', id: 'empty' }],
    },
    {
      name: 'a year without a document in columns of numbers and dates',
      rows: [
        ['THỐNG KÊ VĂN BẢN'],
        ['Nội dung', 2021, undefined, 2022],
        [undefined, 'Số', 'Ngày', 'Số', 'Ngày'],
        [CONTENT_1, '32-KH/HU', '08/11/2021'],
      ],
      found: [{ at: 'D4', id: 'empty' }],
    },
  ],
});
