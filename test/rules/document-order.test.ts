import type { Literal } from '../workbooks/literal.ts';
import { documents, real, REGISTER, statistics } from './documents.ts';
import { testRule } from './rule-tester.ts';

const LATE_2020 = { id: 'huyen', congressTerms: { '*': [2015, '2020-08-15', 2025] } };
const two = (first: readonly [Literal, Literal], second: readonly [Literal, Literal]) =>
  documents([2021, ...first], [2022, ...second]);

testRule('document-order', {
  comparesNothing: 'its documents are counted by document-number, their dates by document-date',
  valid: [
    {
      name: 'numbers that rise with their dates',
      rows: two(['32-KH/HU', '08/11/2021'], ['70-KH/HU', '10/11/2022']),
    },
    { name: 'two numbers of one day', rows: two(['32-KH/HU', '08/11/2021'], ['33-KH/HU', '08/11/2021']) },
    {
      name: 'numbers that begin anew after a congress',
      rows: documents([2019, '111-KH/HU', '20/11/2019'], [2021, '05-KH/HU', '17/11/2021']),
    },
    {
      name: 'one number in two terms',
      rows: documents([2018, '02-HD/BTCHU', '30/11/2018'], [2021, '02-HD/BTCHU', '08/11/2021']),
    },
    {
      name: 'documents of the year of a congress whose date is not known',
      rows: documents(
        [2020, '111-KH/HU', '20/11/2020'],
        [2020, '12-KH/HU', '01/12/2020'],
        [2021, '05-KH/HU', '17/11/2021'],
      ),
    },
    {
      name: 'documents of before and after the date of a congress',
      rows: documents([2020, '111-KH/HU', '15/8/2020'], [2020, '01-KH/HU', '16/8/2020']),
      ruleset: LATE_2020,
    },
    {
      name: 'the terms of TW, which end a year later',
      rows: documents(
        [2020, '132-HD/TW', '08/3/2020'],
        [2021, '01-HD/TW', '08/11/2021'],
        [2022, '02-HD/TW', '08/3/2022'],
      ),
    },
    {
      name: 'types and issuers apart',
      rows: documents(
        [2021, '70-KH/HU', '10/11/2021'],
        [2021, '32-CV/HU', '11/11/2021'],
        [2021, '31-KH/BTCHU', '12/11/2021'],
      ),
    },
    {
      name: 'one document for two contents',
      rows: statistics([2021], [['32-KH/HU'], ['08/11/2021']], [['32-KH/HU'], ['8/11/2021']]),
    },
    { name: 'QĐ without its kind', rows: two(['70-QĐ/HU', '08/11/2021'], ['32-QĐ/HU', '10/11/2022']) },
    {
      name: 'decisions and regulations apart',
      rows: two(['Quyết định số 70-QĐ/HU', '08/11/2021'], ['Quy định số 32-QĐ/HU', '10/11/2022']),
    },
    {
      name: 'documents of the state',
      rows: two(['30/2020/NĐ-CP', '08/11/2021'], ['15/2020/NĐ-CP', '10/11/2022']),
    },
    {
      name: 'numbers at fault',
      rows: two(['KH/HU', '08/11/2021'], ['32/KH-HU\n31KH', '10/11/2022\n11/11/2022']),
    },
    {
      name: 'a document alone whose date can’t be read',
      rows: two(['70-KH/HU', 'tháng 11'], ['32-CV/HU', '?']),
    },
    { name: 'nothing', rows: two([undefined, undefined], ['-', '-']) },
    { name: 'a register', rows: REGISTER },
    {
      name: 'documents without dates',
      rows: [
        ['THỐNG KÊ VĂN BẢN'],
        [undefined, undefined, 2021, 2022],
        ['Một', 'Số, ký hiệu', '70-KH/HU', '32-CV/HU'],
        [undefined, 'Ngày ban hành', '08/11/2021', '10/11/2022'],
        ['Hai', 'Số, ký hiệu', '71-KH/HU', '32-KH/HU'],
      ],
    },
    {
      name: 'dates that can’t be told as not checkable, once a cell',
      rows: documents(
        [2021, '70-KH/HU', '08/11/2021'],
        [2021, '71-KH/HU\n72-KH/HU', '09/11/2021'],
        [2022, '73-KH/HU', 'tháng 11'],
        [2022, '74-KH/HU', undefined],
      ),
      notChecked: [
        'D4: Không biết ngày ban hành của từng văn bản nên không xét được thứ tự số, ký hiệu.',
        'E4: Không biết ngày ban hành của từng văn bản nên không xét được thứ tự số, ký hiệu.',
        'F4: Không biết ngày ban hành của từng văn bản nên không xét được thứ tự số, ký hiệu.',
      ],
    },
    {
      name: 'cells that can’t be known as not checkable, once each',
      rows: documents(
        [2021, '70-KH/HU', { v: null, f: 'A1' }],
        [2021, '71-KH/HU', { v: { error: '#REF!' }, f: 'A1' }],
        [2022, { v: null, f: 'A1' }, '10/11/2022'],
      ),
      notChecked: [
        'C4 uncalculated',
        'D4: Công thức ở ô D4 báo lỗi nên không biết ô có nội dung gì.',
        'E3 uncalculated',
      ],
    },

    {
      name: 'a form without any rows of dates',
      rows: [
        ['THỐNG KÊ VĂN BẢN THỰC HIỆN QUY ĐỊNH, HƯỚNG DẪN'],
        ['NỘI DUNG', undefined, 2021, 2022],
        ['Văn bản cụ thể hóa Quy định số 132', 'Thể loại văn bản', '70-KH/HU', { v: null, f: 'Z1' }],
        ['Văn bản cụ thể hóa Hướng dẫn 21', 'Thể loại văn bản', '71-KH/HU', '32-KH/HU'],
      ],
    },
  ],
  invalid: [
    {
      name: 'a higher number of an earlier date',
      rows: two(['70-KH/HU', '08/11/2021'], ['32-KH/HU', '10/11/2022']),
      found: [
        {
          at: 'D3',
          id: 'order',
          severity: 'warning',
          expected: null,
          actual: '10/11/2022',
          related: ['C3', 'C4', 'D3', 'D4'],
          suggest: [],
          message:
            '“70-KH/HU” ngày 08/11/2021 có số lớn hơn nhưng lại ban hành trước “32-KH/HU” ngày 10/11/2022.',
        },
      ],
    },
    {
      name: 'two documents of one cell',
      rows: documents([2021, '33-KH/HU\n32-KH/HU', '08/11/2021\n09/11/2021']),
      found: [{ at: 'C3', id: 'order', related: ['C3', 'C4'] }],
    },
    {
      name: 'a higher number that is listed later',
      rows: documents([2021, '32-KH/HU', '09/11/2021'], [2021, '33-KH/HU', real(44508)]),
      found: [
        {
          at: 'D3',
          id: 'order',
          actual: '08/11/2021',
          message:
            '“33-KH/HU” ngày 08/11/2021 có số lớn hơn nhưng lại ban hành trước “32-KH/HU” ngày 09/11/2021.',
        },
      ],
    },
    {
      name: 'the later year also where it stands higher on the sheet',
      rows: statistics(
        [2021, 2022],
        [
          [undefined, '32-KH/HU'],
          [undefined, '10/11/2022'],
        ],
        [
          ['70-KH/HU', undefined],
          ['08/11/2021', undefined],
        ],
      ),
      found: [{ at: 'D3', id: 'order', related: ['C5', 'C6', 'D3', 'D4'] }],
    },
    {
      name: 'one document out of order among many, once',
      rows: documents(
        [2021, '10-KH/HU', '01/10/2021'],
        [2021, '11-KH/HU', '30/12/2021'],
        [2021, '12-KH/HU', '03/10/2021'],
        [2021, '13-KH/HU', '04/10/2021'],
      ),
      found: [{ at: 'E3', id: 'order' }],
    },
    {
      name: 'numbers that lack a zero, and zeros lacking in dates',
      rows: two(['9-KH/HU', '8/11/2021'], ['08-KH/HU', '10/11/2022']),
      found: [
        {
          at: 'D3',
          id: 'order',
          message:
            '“9-KH/HU” ngày 08/11/2021 có số lớn hơn nhưng lại ban hành trước “08-KH/HU” ngày 10/11/2022.',
        },
      ],
    },
    {
      name: 'one number with two dates',
      rows: two(['32-KH/HU', '08/11/2021'], ['32-KH/HU', '10/11/2022']),
      found: [
        {
          at: 'D3',
          id: 'repeated',
          severity: 'warning',
          expected: null,
          actual: '10/11/2022',
          related: ['C3', 'C4', 'D3', 'D4'],
          suggest: [],
          message: '“32-KH/HU” ngày 10/11/2022 trùng số với “32-KH/HU” ngày 08/11/2021 đã ghi trước đó.',
        },
      ],
    },
    {
      name: 'each further date of a number, without judging its order',
      rows: documents(
        [2021, '32-KH/HU', '08/11/2021'],
        [2021, '31-KH/HU', '09/11/2021'],
        [2022, '32-KH/HU', '10/11/2022'],
        [2022, '32-KH/HU', '11/11/2022'],
        [2022, '32-KH/HU', '08/11/2021'],
      ),
      found: [
        { at: 'E3', id: 'repeated' },
        { at: 'F3', id: 'repeated' },
      ],
    },
    {
      name: 'decisions whose kind is written, also in the old spelling of regulations',
      rows: documents(
        [2021, 'Quyết định số 70-QĐ/HU\nQuy định số 20-QĐ/HU', '08/11/2021\n08/11/2021'],
        [2022, 'Quyết định số 32-QĐ/HU\nQui định số 10-QĐ/HU', '10/11/2022\n10/11/2022'],
      ),
      found: [
        { at: 'D3', id: 'order' },
        { at: 'D3', id: 'order' },
      ],
    },
    {
      name: 'documents on the same side of the date of a congress',
      rows: documents([2020, '12-KH/HU', '16/8/2020'], [2021, '05-KH/HU', '17/11/2021']),
      ruleset: LATE_2020,
      found: [{ at: 'D3', id: 'order' }],
    },
    {
      name: 'bodies by the term of their committee',
      rows: documents([2021, '12-HD/BTCTW', '08/3/2022'], [2022, '05-HD/BTCTW', '17/11/2022']),
      found: [{ at: 'D3', id: 'order' }],
    },
    {
      name: 'each of several forms by itself, in the order of its cells',
      sheets: [
        {
          name: 'Một',
          rows: documents(
            [2021, '70-KH/HU\n9-CV/HU', '08/11/2021\n08/11/2021'],
            [2022, '32-CV/HU', '01/11/2021'],
            [2022, '32-KH/HU', '10/11/2022'],
          ),
        },
        { name: 'Hai', rows: documents([2022, '31-KH/HU', '11/11/2022']) },
      ],
      found: [
        { at: "'Một'!D3", id: 'order' },
        { at: "'Một'!E3", id: 'order' },
      ],
    },

    {
      name: 'a number that is listed twice with one date, and a higher one before it',
      rows: documents(
        [2021, '32-KH/HU', '08/11/2021'],
        [2022, '32-KH/HU', '08/11/2021'],
        [2022, '33-KH/HU', '07/11/2021'],
      ),
      found: [{ at: 'E3', id: 'order', actual: '07/11/2021', related: ['C3', 'C4', 'E3', 'E4'], year: 2022 }],
    },
  ],
});
