import { CONTENT_1, documents, real, REGISTER, statistics } from './documents.ts';
import { testRule } from './rule-tester.ts';

testRule('document-pairing', {
  comparesNothing: 'its documents are counted by document-number, their dates by document-date',
  valid: [
    { name: 'a date for each document', rows: documents([2021, '32-KH/HU', '08/11/2021']) },
    {
      name: 'as many dates as documents, however they are separated',
      rows: documents(
        [2021, '32-KH/HU\n33-KH/HU', '08/11/2021 09/11/2021'],
        [2022, '70-KH/HU; 71-KH/HU', '10/11/2022\n11/11/2022'],
      ),
    },
    {
      name: 'bullets and running numbers before documents and dates',
      rows: documents(
        [2021, '- 343-CV/HU\n- 350-CV/HU', '- 15/11/2021\n- 20/11/2021'],
        [2022, '1. 400-CV/HU\n2. 410-CV/HU', '1. 15/11/2022\n2. 20/11/2022'],
        [2023, '+ 400-CV/HU\n+ 410-CV/HU', '15/11/2023\n20/11/2023'],
      ),
    },
    { name: 'a date that can’t be read', rows: documents([2021, '32-KH/HU', 'tháng 11']) },
    { name: 'a real date', rows: documents([2021, '32-KH/HU', real(44508)]) },
    { name: 'neither', rows: documents([2021, undefined, undefined], [2022, '-', 'không có']) },
    { name: 'a register', rows: REGISTER },
    {
      name: 'documents without a row for their dates',
      rows: [
        ['THỐNG KÊ VĂN BẢN'],
        [undefined, undefined, 2022],
        [CONTENT_1, 'Số, ký hiệu', '70-KH/HU'],
        [undefined, 'Ngày ban hành', '10/11/2022'],
        ['Khác', 'Số, ký hiệu', '71-KH/HU'],
      ],
    },
    {
      name: 'cells that can’t be known as not checkable',
      rows: documents(
        [2021, { v: null, f: 'A1' }, '08/11/2021'],
        [2022, '70-KH/HU', { v: { error: '#REF!' }, f: 'A1' }],
      ),
      notChecked: ['C3 uncalculated', 'D4: Công thức ở ô D4 báo lỗi nên không biết ô có nội dung gì.'],
    },
  ],
  invalid: [
    {
      name: 'fewer dates than documents',
      rows: documents([2018, '602-CV/HU\n623-CV/HU', '16/11/2018']),
      found: [
        {
          at: 'C4',
          id: 'mismatch',
          severity: 'error',
          expected: 2,
          actual: 1,
          related: ['C3', 'C4'],
          suggest: [],
          message: 'Năm 2018 ghi 2 văn bản nhưng 1 ngày ban hành.',
        },
      ],
    },
    {
      name: 'bullets without as many dates',
      rows: documents([2018, '- 602-CV/HU\n- 623-CV/HU', '- 16/11/2018']),
      found: [{ at: 'C4', id: 'mismatch', expected: 2, actual: 1 }],
    },
    {
      name: 'more dates than documents',
      rows: documents([2018, '602-CV/HU', '16/11/2018\n27/11/2018']),
      found: [{ at: 'C4', id: 'mismatch', expected: 1, actual: 2 }],
    },
    {
      name: 'no date',
      rows: documents([2021, '32-KH/HU', undefined], [2022, '70-KH/HU', '-']),
      found: [
        { at: 'C4', id: 'mismatch', message: 'Năm 2021 ghi 1 văn bản nhưng chưa ghi ngày ban hành.' },
        { at: 'D4', id: 'mismatch', expected: 1, actual: 0 },
      ],
    },
    {
      name: 'a date without a document, in the second content',
      rows: statistics([2021], [['32-KH/HU'], ['08/11/2021']], [[undefined], ['09/11/2021\n10/11/2021']]),
      found: [
        {
          at: 'C6',
          id: 'mismatch',
          related: ['C5', 'C6'],
          message: 'Năm 2021 ghi 2 ngày ban hành nhưng chưa ghi văn bản nào.',
        },
      ],
    },
  ],
});
