import type { Literal } from '../workbooks/literal.ts';
import { testRule } from './rule-tester.ts';
import { HT, KHT, MEMBERS, rows, T, XS, _ } from './tables.ts';

const HEADS = ['Năm', XS, 'TL', T, 'TL', HT, 'TL', KHT, 'TL', 'Tổng số', 'TL'];
const table = (...lines: Literal[][]) => rows(MEMBERS, HEADS, ...lines);
/** A share of excellent alone, in column D. */
const lone = (...lines: Literal[][]) =>
  rows(MEMBERS, ['Năm', 'Tổng số', XS, 'Tỷ lệ xuất sắc', T, HT, KHT], ...lines);
const percent = (value: number, z: string, f?: string): Literal => ({
  v: value,
  z,
  ...(f === undefined ? {} : { f }),
});

testRule('rating-percent', {
  valid: [
    {
      name: 'rounded percentages as text, with a comma, a dot and a sign',
      rows: table([2022, 11, '18,97', 44, '75.86', 1, '1,72%', 2, '3,45 %', 58, 100]),
    },
    {
      name: 'percentages cut off after the last decimal',
      rows: table([2022, 11, '18,96', 44, '75,8', 1, '1', 2, '3,4', 58, '100,00']),
    },
    {
      name: 'fractions formatted as percentages',
      rows: table([
        2022,
        11,
        percent(0.1897, '0.00%'),
        44,
        percent(0.759, '0.0%'),
        1,
        percent(0.02, '0%'),
        2,
        percent(2 / 58, '0.00%', 'H3/J3'),
        58,
        percent(1, '0%'),
      ]),
    },
    {
      name: 'formulas with all decimals',
      rows: table([
        2022,
        11,
        percent((11 * 100) / 58, 'General', 'B3/J3*100'),
        44,
        percent((44 * 100) / 58, '0.0', 'D3/J3*100'),
        1,
        1.72,
        2,
        3.45,
        58,
        100,
      ]),
    },
    {
      name: 'percentages of the declared total where it differs from the sum',
      rows: table([2022, 11, '19,30', 44, '75,86', 1, '1,75', 2, '3,51', 57, 100]),
    },
    {
      name: 'blank percentages of nothing',
      rows: table([2022, 11, '19,64', 45, '80,36', 0, _, 0, '-', 56, _]),
    },
    {
      name: 'shares of a series where nobody was rated',
      rows: table([2022, 0, 0, 0, '0', 0, 0, 0, 0, 0, _]),
    },
    {
      name: 'the total as a share of those existing',
      rows: rows(
        MEMBERS,
        ['Năm', 'Số hiện có', 'Số được xếp loại', 'Tỷ lệ được xếp loại', XS, T, HT, KHT],
        [2022, 60, 58, '96,67', 11, 44, 1, 2],
      ),
    },
    {
      name: 'the share of a level that includes a better one, as it is written',
      rows: rows(
        MEMBERS,
        ['Mức', 2022, 'Tỷ lệ'],
        ['Hoàn thành tốt nhiệm vụ trở lên', 50, '83,33'],
        ['Trong đó: hoàn thành xuất sắc nhiệm vụ', 8, '13,33'],
        [HT, 8, '13,33'],
        [KHT, 2, '3,33'],
        ['Tổng số', 60, 100],
      ),
    },
    {
      name: 'a lone share of excellent in the base of the quota',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, 'Tỷ lệ xuất sắc', T, HT, KHT],
        [2021, 65, 11, '20,0', 55, 0, 0],
        [2022, 60, 9, '20,45', 44, 5, 2],
      ),
    },
    {
      name: 'a lone share of a single row, on any base',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, 'Tỷ lệ xuất sắc', T, HT, KHT],
        [2022, 60, 9, '20,45', 44, 5, 2],
      ),
    },
    {
      name: 'a lone share of good and better',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, T, HT, KHT, 'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên'],
        [2021, 60, 9, 44, 5, 2, '88,33'],
        [2022, 60, 8, 44, 6, 2, '86,67'],
      ),
    },
    {
      name: 'percentages of a total row that contradicts its rows, on the sum of either',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', XS, 'TL', T, 'TL', HT, 'TL', KHT, 'TL', 'Tổng số', 'TL'],
        ['Xã', 5, 25, 13, 65, 2, 10, 0, 0, 20, 100],
        ['Cơ quan', 4, '10,53', 33, '86,84', 1, '2,63', 0, 0, 38, 100],
        ['Tổng cộng', 9, '15,52', 47, '81,03', 3, '5,17', 0, 0, 57, 100],
      ),
    },
    {
      name: 'what can’t be read as not checkable',
      rows: table([
        2022,
        11,
        'khoảng 19',
        44,
        { v: { error: '#DIV/0!' } },
        1,
        { v: null, f: 'F3/J3' },
        2,
        _,
        58,
        100,
      ]),
      notChecked: [
        'C3: Ô C3 để trống hoặc không đọc được thành số.',
        'E3: Ô E3 để trống hoặc không đọc được thành số.',
        'G3 uncalculated',
        'I3: Ô I3 để trống hoặc không đọc được thành số.',
      ],
    },
    {
      name: 'a count that can’t be read as not checkable',
      rows: table([2022, '?', '18,97', 44, '75,86', 1, '1,72', 2, '3,45', 58, 100]),
      notChecked: ['C3: Ô B3 để trống hoặc không đọc được thành số.'],
    },
    {
      name: 'a share of no one as not checkable',
      rows: table([2022, 0, '5', 0, '0', 0, 0, 0, 0, 0, _]),
      notChecked: ['C3: Không có ai được xếp loại nên không tính được tỷ lệ.'],
    },
    {
      name: 'a total that is neither declared nor summed as not checkable',
      rows: rows(
        MEMBERS,
        ['Năm', XS, 'TL', T, 'TL', HT, 'TL', KHT, 'TL'],
        [2022, 11, '18,97', 44, '75,86', 1, '1,72', '?', '3,45'],
      ),
      notChecked: [
        'C3: Ô H3 để trống hoặc không đọc được thành số.',
        'E3: Ô H3 để trống hoặc không đọc được thành số.',
        'G3: Ô H3 để trống hoặc không đọc được thành số.',
        'I3: Ô H3 để trống hoặc không đọc được thành số.',
      ],
    },

    {
      name: 'a lone share that is blank where none is excellent; else, or unreadable, as not checkable',
      rows: lone(
        [2019, 60, 0, _, 58, 1, 1],
        [2020, 60, 9, _, 44, 5, 2],
        [2021, 60, 9, { v: null, f: 'C5/E5' }, 44, 5, 2],
        [2022, 60, 9, 'khoảng 20', 44, 5, 2],
        [2023, 60, 9, '20,45', 44, 5, 2],
      ),
      notChecked: [
        'D4: Ô D4 để trống hoặc không đọc được thành số.',
        'D5 uncalculated',
        'D6: Ô D6 để trống hoặc không đọc được thành số.',
      ],
    },
    {
      name: 'a lone share of good and better beside a level that can’t be read as not checkable',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, T, HT, KHT, 'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên'],
        [2021, 60, '?', 44, 5, 2, '88,33'],
        [2022, 60, 8, 45, 5, 2, '88,33'],
      ),
      notChecked: ['G3: Ô C3 để trống hoặc không đọc được thành số.'],
    },
    {
      name: 'a lone share on another base before there was a quota',
      rows: lone([2016, 60, 12, 20, 44, 3, 1], [2017, 50, 5, 10, 40, 3, 2]),
    },

    {
      name: 'a share of something else, which is not judged',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, 'Tỷ lệ xuất sắc so với số không hoàn thành nhiệm vụ', T, HT, KHT],
        [2021, 60, 8, 4, 45, 5, 2],
        [2022, 60, 8, 7, 45, 5, 2],
      ),
    },

    {
      name: 'percentages of a total row on the declared totals of its rows, of which one contradicts its levels',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', XS, 'TL', T, 'TL', HT, 'TL', KHT, 'TL', 'Tổng số', 'TL'],
        ['Xã', 5, 25, 13, 65, 2, 10, 0, 0, 21, 100],
        ['Cơ quan', 4, '10,53', 33, '86,84', 1, '2,63', 0, 0, 38, 100],
        ['Tổng cộng', 9, '15,25', 46, '77,97', 3, '5,08', 0, 0, 57, 100],
      ),
      checks: 15,
    },
    {
      name: 'shares of nobody, of which none is a comparison',
      rows: table([2022, 0, 0, 0, '0', 0, 0, 0, 0, 0, 0]),
      checks: 0,
    },
    {
      name: 'a share of nobody, a count and a share that can’t be read, each told as what it is',
      rows: table(
        [2021, 0, '5', 0, '0', 0, 0, 0, 0, 0, _],
        [2022, '?', '18,97', 44, 'cao', 1, '1,72', 2, '3,45', 58, 100],
      ),
      notChecked: [
        'C3: Không có ai được xếp loại nên không tính được tỷ lệ.',
        'C4: Ô B4 để trống hoặc không đọc được thành số.',
        'E4: Ô E4 để trống hoặc không đọc được thành số.',
      ],
    },
  ],
  invalid: [
    {
      name: 'a percentage that its count does not give',
      rows: table([2022, 11, '25,00', 44, '75,86', 1, '1,72', 2, '3,45', 58, 100]),
      found: [
        {
          at: 'C3',
          id: 'mismatch',
          severity: 'error',
          expected: 18.97,
          actual: 25,
          related: ['B3', 'D3', 'F3', 'H3'],
          suggest: [],
          message: 'Tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” năm 2022 ghi 25,00%; 11 × 100 ÷ 58 = 18,97%.',
        },
      ],
    },
    {
      name: 'one unit of the last decimal too much',
      rows: table([2022, 11, '18,97', 44, '75,84', 1, '1,73', 2, '3,44', 58, 100]),
      found: [{ at: 'E3', id: 'mismatch' }],
    },
    {
      name: 'a number format’s decimals decide',
      rows: table([2022, 11, percent(0.18, '0.00%'), 44, percent(0.75, '0%'), 1, 1.72, 2, 3.45, 58, 100]),
      found: [{ at: 'C3', id: 'mismatch' }],
    },
    {
      name: 'a formula that is off by a hundredth of a percent',
      rows: table([2022, 11, percent(18.9666, 'General', 'x'), 44, '75,86', 1, 1.72, 2, 3.45, 58, 100]),
      found: [{ at: 'C3', id: 'mismatch' }],
    },
    {
      name: 'a total that is not 100',
      rows: table([2022, 11, '18,97', 44, '75,86', 1, '1,72', 2, '3,45', 58, '99,9']),
      found: [{ at: 'K3', id: 'mismatch', expected: 100, actual: 99.9, related: ['J3'] }],
    },
    {
      name: 'one fraction written two ways, once a table',
      rows: table(
        [2021, 11, '18,97', 44, '75,86', 1, '1,72', 2, '3,45', 58, 100],
        [2022, 22, '18,96', 88, '75,86', 2, '1,7', 4, '3,45', 116, 100],
      ),
      found: [
        {
          at: 'C4',
          id: 'mixed',
          severity: 'info',
          related: ['C3'],
          expected: 18.97,
          actual: 18.96,
          message: 'Cùng tỷ lệ 22/116 mà bảng ghi hai cách: 18,97% và 18,96%.',
        },
      ],
    },
    {
      name: 'the share of a level that includes a better one',
      rows: rows(
        MEMBERS,
        ['Mức', 2022, 'Tỷ lệ'],
        ['Hoàn thành tốt nhiệm vụ trở lên', 50, '70,00'],
        ['Trong đó: hoàn thành xuất sắc nhiệm vụ', 8, '13,33'],
        [HT, 8, '13,33'],
        [KHT, 2, '3,33'],
        ['Tổng số', 60, 100],
      ),
      found: [
        {
          at: 'C3',
          id: 'mismatch',
          expected: 83.33,
          message: 'Tỷ lệ “Hoàn thành tốt nhiệm vụ” trở lên năm 2022 ghi 70,00%; 50 × 100 ÷ 60 = 83,33%.',
        },
      ],
    },
    {
      name: 'a lone share in the base that fits most rows, another one than the quota’s',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, 'Tỷ lệ xuất sắc', T, HT, KHT],
        [2020, 60, 10, '18,52', 44, 4, 2],
        [2021, 60, 11, '20,00', 44, 3, 2],
        [2022, 60, 9, '20,45', 44, 5, 2],
      ),
      found: [
        {
          at: 'D2',
          id: 'other-base',
          severity: 'info',
          message:
            'Bảng tính tỷ lệ xuất sắc trên số xuất sắc và tốt cộng lại; quy định của năm 2020 tính trên số “Hoàn thành tốt nhiệm vụ”.',
        },
        { at: 'D5', id: 'mismatch', expected: 16.98, actual: 20.45, related: ['C5', 'E5'] },
      ],
    },
    {
      name: 'a share in a base that its head names, whatever else it fits',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, 'Tỷ lệ % xuất sắc trong số xếp loại tốt trở lên', T, HT, KHT],
        [2021, 60, 9, '20,45', 44, 5, 2],
        [2022, 60, 11, '20,00', 44, 3, 2],
      ),
      found: [
        { at: 'D2', id: 'other-base' },
        { at: 'D3', id: 'mismatch', expected: 16.98 },
      ],
    },
    {
      name: 'a lone share in a row',
      rows: rows(
        MEMBERS,
        ['Mức', 2021, 2022],
        [XS, 11, 9],
        [T, 55, 44],
        [HT, 0, 5],
        [KHT, 0, 2],
        ['Tổng số', 66, 60],
        ['Tỷ lệ hoàn thành xuất sắc nhiệm vụ', 20, '21,45'],
      ),
      found: [{ at: 'C8', id: 'mismatch', expected: 20.45 }],
    },
    {
      name: 'a wrong percentage in a row of percentages',
      rows: rows(
        MEMBERS,
        ['Năm', XS, T, HT, KHT],
        [2022, 2, 12, 1, 0],
        ['Tỷ lệ (%)', 13.33, '80', '7,66', 0],
      ),
      found: [{ at: 'D4', id: 'mismatch', expected: 6.67, actual: 7.66, related: ['D3', 'B3', 'C3', 'E3'] }],
    },

    {
      name: 'a share of those existing, where its head says so',
      rows: rows(
        MEMBERS,
        ['Năm', 'Số hiện có', 'Tổng số', XS, 'Tỷ lệ xuất sắc trên tổng số hiện có', T, HT, KHT],
        [2021, 64, 60, 8, '12,5', 45, 5, 2],
        [2022, 70, 60, 8, '12,5', 45, 5, 2],
      ),
      found: [{ at: 'E4', id: 'mismatch', expected: 11.43, related: ['D4', 'B4'] }],
    },
    {
      name: 'a share on another base in a table without a year, by a file that holds for all years',
      ruleset: { id: 'huyen', extends: 'qd366-hd43' },
      rows: rows(
        MEMBERS,
        ['Loại hình', 'Tổng số', XS, 'Tỷ lệ xuất sắc', T, HT, KHT],
        ['Khối xã', 60, 12, 20, 44, 3, 1],
        ['Khối trường học', 50, 5, 10, 40, 3, 2],
      ),
      found: [
        {
          at: 'D2',
          id: 'other-base',
          message:
            'Bảng tính tỷ lệ xuất sắc trên tổng số được xếp loại; quy định đang áp dụng tính trên số “Hoàn thành tốt nhiệm vụ”.',
        },
      ],
    },
    {
      name: 'a share on another base where nothing says what is counted',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI NĂM 2022',
        ['Loại hình', 'Tổng số', XS, 'Tỷ lệ xuất sắc', T, HT, KHT],
        ['Khối xã', 60, 12, 20, 44, 3, 1],
        ['Khối trường học', 50, 5, 10, 40, 3, 2],
      ),
      found: [{ at: 'D2', id: 'other-base' }],
    },

    {
      name: 'a share of those existing that is no share of them',
      rows: rows(
        MEMBERS,
        ['Năm', 'Số hiện có', 'Số được xếp loại', 'Tỷ lệ được xếp loại', XS, T, HT, KHT],
        [2022, 60, 58, '95,67', 11, 44, 1, 2],
      ),
      checks: 1,
      found: [{ at: 'D3', id: 'mismatch', year: 2022, expected: 100, related: ['C3'] }],
    },
    {
      name: 'a lone share of excellent of those rated: a fraction that goes on otherwise than another one',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, 'Tỷ lệ % xuất sắc so với tổng số', T, HT, KHT],
        [2021, 60, 8, '13,3', 45, 5, 2],
        [2022, 30, 4, '13,33', 22, 3, 1],
        [2023, 40, 6, '16,00', 30, 3, 1],
      ),
      checks: 3,
      found: [
        { at: 'D2', id: 'other-base', year: 2021 },
        { at: 'D5', id: 'mismatch', expected: 15, related: ['C5', 'E5', 'F5', 'G5'] },
        { at: 'D4', id: 'mixed', message: 'Cùng tỷ lệ 4/30 mà bảng ghi hai cách: 13,3% và 13,33%.' },
      ],
    },
    {
      name: 'a lone share of excellent beside levels that can’t be read as not checkable',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, 'Tỷ lệ % xuất sắc trong số xếp loại tốt trở lên', T, HT, KHT],
        [2021, 60, '?', '20,45', 44, 5, 2],
        [2022, 60, 11, '20,00', '?', 3, 2],
        [2023, 60, 0, '20,00', 0, 58, 2],
        [2024, 60, 0, 0, 0, 58, 2],
        [2025, 60, 11, 'cao', 44, 3, 2],
      ),
      checks: 0,
      notChecked: [
        'D3: Ô C3 để trống hoặc không đọc được thành số.',
        'D4: Ô E4 để trống hoặc không đọc được thành số.',
        'D5: Không có ai xếp loại “Hoàn thành tốt nhiệm vụ” trở lên nên không tính được tỷ lệ.',
        'D7: Ô D7 để trống hoặc không đọc được thành số.',
      ],
      found: [{ at: 'D2', id: 'other-base', year: 2021 }],
    },
  ],
});
