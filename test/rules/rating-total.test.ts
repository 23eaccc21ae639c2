import type { Literal } from '../workbooks/literal.ts';
import { testRule } from './rule-tester.ts';
import { profile, reviews } from './profiles.ts';
import { COMMITTEES, down, HT, KHT, MEMBERS, ORGANISATIONS, rows, T, XS, _ } from './tables.ts';

const GROUPS = 'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022';
const HEADS = ['Loại hình', XS, T, HT, KHT, 'Tổng số'];

testRule('rating-total', {
  valid: [
    { name: 'a right total', rows: down(MEMBERS, [2021, 1, 20, 3, 0, 24]) },
    {
      name: 'a series with nothing in it',
      rows: down(MEMBERS, [2021, 1, 20, 3, 0, 24], [2022, _, _, _, _, _]),
    },
    {
      name: 'a right total row',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 1, 2, 0, 0, 3],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Tổng cộng', 3, 7, 1, 0, 11],
      ),
    },
    {
      name: 'a level that can’t be read as not checkable',
      rows: down(MEMBERS, [2021, 1, 'hai mươi', 3, 0, 24], [2022, 1, _, 3, 0, 24], [2023, 1, 2, 3, 0, 'sáu']),
      notChecked: [
        'B7: Ô B4 để trống hoặc không đọc được thành số.',
        'C7: Ô C4 để trống hoặc không đọc được thành số.',
        'D7: Ô D7 để trống hoặc không đọc được thành số.',
      ],
    },
    {
      name: 'a formula without a value as not calculated',
      rows: down(MEMBERS, [2021, 1, 20, 3, 0, { v: null, f: 'SUM(B3:B6)' }]),
      notChecked: ['B7 uncalculated'],
    },
    {
      name: 'a missing level as not checkable',
      rows: rows(MEMBERS, ['Năm', XS, T, HT, 'Tổng số'], [2021, 1, 20, 3, 24]),
      notChecked: ['E3: Bảng thiếu hoặc trùng mức xếp loại nên không cộng được bốn mức.'],
    },
    {
      name: 'a total row above some of its parts',
      rows: rows(
        GROUPS,
        HEADS,
        ['Tổng cộng', 3, 7, 1, 0, 11],
        ['Trong đó:'],
        ['Xã', 1, 2, 0, 0, 3],
        ['Cơ quan', 1, 2, 1, 0, 4],
      ),
    },
    {
      name: '"Tổng số" that counts those not rated too',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, T, HT, KHT, 'Không xếp loại'],
        [2021, 28, 1, 20, 3, 0, 4],
        [2022, 26, 1, 20, 3, 0, 2],
      ),
    },
    {
      name: 'a grand total below totals, one part without a total of its own',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 1, 2, 0, 0, 3],
        ['Thị trấn', 1, 2, 1, 0, 4],
        ['Cộng', 2, 4, 1, 0, 7],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Tổng cộng', 4, 9, 2, 0, 15],
      ),
    },
    {
      name: 'a total row whose levels are not filled in: its columns can’t be compared',
      rows: rows(GROUPS, HEADS, ['Xã', 1, 2, 0, 0, 3], ['Tổng cộng', _, _, _, _, 3]),
      notChecked: ['F4: Ô B4 để trống hoặc không đọc được thành số.'],
    },
    {
      name: 'parts that overlap, each at most its whole',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Tổng số', 'Trong đó: nữ', 'Trong đó: dân tộc', XS, T, HT, KHT],
        ['Xã', 35, 20, 15, 10, 20, 5, 0],
        ['Cơ quan', 11, 8, 3, 2, 8, 1, 0],
        ['Trường', 9, 5, 4, 1, 8, 0, 0],
        ['Công an', 9, 5, 5, 1, 8, 0, 0],
      ),
    },
    {
      name: 'a part’s row that adds up within itself',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 2, 10, 1, 0, 13],
        ['Trong đó: nữ', 1, 4, 0, 0, 5],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Tổng cộng', 4, 15, 2, 0, 21],
      ),
    },
    {
      name: 'a blank number of those not rated',
      rows: rows(
        MEMBERS,
        ['Năm', 'Tổng số', XS, T, HT, KHT, 'Không xếp loại'],
        [2021, 28, 1, 20, 3, 0, 4],
        [2022, 25, 1, 20, 3, 0, 1],
        [2023, 24, 1, 20, 3, 0, _],
      ),
    },
    {
      name: 'a group’s count that can’t be read as not checkable in its column',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 'x', 2, 0, 0, 3],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Tổng cộng', 3, 7, 1, 0, 11],
      ),
      notChecked: [
        'F3: Ô B3 để trống hoặc không đọc được thành số.',
        'B5: Ô B3 để trống hoặc không đọc được thành số.',
      ],
    },

    {
      name: 'a year of which only those existing are known',
      rows: rows(
        MEMBERS,
        ['Mức', 2021, 2022],
        ['Số hiện có', 30, 31],
        [XS, 1, _],
        [T, 20, _],
        [HT, 3, _],
        [KHT, 0, _],
        ['Tổng số', 24, _],
      ),
    },
    {
      name: 'men and women of which one is not filled in',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Tổng số', 'Trong đó: nam', 'Trong đó: nữ', XS, T, HT, KHT],
        ['Khối xã', 35, 15, _, 10, 20, 5, 0],
        ['Khối trường học', 11, 8, 3, 2, 8, 1, 0],
      ),
    },

    {
      name: 'parts that add up in three series of five only, and so are not all there are',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Tổng số', 'Trong đó: xã', 'Trong đó: phường', 'Trong đó: đặc khu', XS, T, HT, KHT],
        ['Khối 1', 35, 15, 10, 10, 4, 26, 5, 0],
        ['Khối 2', 11, 5, 3, 3, 1, 9, 1, 0],
        ['Khối 3', 20, 5, 12, 3, 2, 17, 1, 0],
        ['Khối 4', 20, 5, 12, 2, 2, 17, 1, 0],
        ['Khối 5', 12, 4, 4, 3, 1, 10, 1, 0],
      ),
    },
    {
      name: 'parts that overlap, though they add up in most series',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Tổng số', 'Trong đó: nữ', 'Trong đó: dân tộc', XS, T, HT, KHT],
        ['Khối 1', 35, 15, 20, 4, 26, 5, 0],
        ['Khối 2', 11, 5, 6, 1, 9, 1, 0],
        ['Khối 3', 20, 5, 15, 2, 17, 1, 0],
        ['Khối 4', 20, 5, 14, 2, 17, 1, 0],
      ),
    },

    {
      name: 'a total row one figure of which can’t be read, and of a row another',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 1, 2, 0, '?', 3],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Tổng cộng', 3, 'bảy', 1, 0, 11],
      ),
      notChecked: [
        'F3: Ô E3 để trống hoặc không đọc được thành số.',
        'F5: Ô C5 để trống hoặc không đọc được thành số.',
        'C5: Ô C5 để trống hoặc không đọc được thành số.',
        'E5: Ô E3 để trống hoặc không đọc được thành số.',
      ],
      checks: 4,
    },

    {
      name: 'parts of which one overlaps with the other, though they add up in most series',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Tổng số', 'Trong đó: xã', 'Trong đó: nữ', XS, T, HT, KHT],
        ['Khối 1', 35, 15, 20, 4, 26, 5, 0],
        ['Khối 2', 11, 5, 6, 1, 9, 1, 0],
        ['Khối 3', 20, 5, 15, 2, 17, 1, 0],
        ['Khối 4', 20, 5, 14, 2, 17, 1, 0],
      ),
    },
  ],
  invalid: [
    {
      name: 'a total that the levels do not add up to',
      rows: down(MEMBERS, [2018, 10, 24, 1, 0, 34]),
      found: [
        {
          at: 'B7',
          id: 'mismatch',
          severity: 'error',
          expected: 35,
          actual: 34,
          related: ['B3', 'B4', 'B5', 'B6'],
          hints: ['one-digit', 'difference-in-cell'],
          suggest: [],
          message: 'Tổng số năm 2018 ghi 34, cộng bốn mức được 35 (10 + 24 + 1 + 0 = 35), chênh lệch 1.',
        },
      ],
    },
    {
      name: 'two digits swapped',
      rows: down(MEMBERS, [2018, 400, 2208, 202, 68, 2887]),
      found: [{ at: 'B7', id: 'mismatch', expected: 2878, hints: ['swapped-digits'] }],
    },
    {
      name: 'a total that nothing explains',
      rows: down(MEMBERS, [2018, 1, 20, 3, 0, 110]),
      found: [{ at: 'B7', id: 'mismatch', hints: [] }],
    },
    {
      name: 'a total that another table’s figure of the year agrees with, and one whose sum agrees',
      sheets: [
        { name: 'Bảng', rows: down(MEMBERS, [2021, 1, 20, 3, 0, 30], [2022, 1, 20, 3, 0, 31]) },
        { name: 'Khác', rows: down(MEMBERS, [2021, 1, 26, 3, 0, 30], [2022, 1, 20, 3, 0, 24]) },
      ],
      found: [
        { at: "'Bảng'!B7", id: 'mismatch', hints: ['agrees-with-total'] },
        { at: "'Bảng'!C7", id: 'mismatch', hints: ['agrees-with-sum'] },
      ],
    },
    {
      name: 'a total, or a sum, that the reviews or the profile of the year agree with',
      sheets: [
        {
          name: 'Đảng viên',
          rows: down(MEMBERS, [2021, 450, 2258, 143, 15, 2900], [2022, 496, 2411, 93, 16, 3254]),
        },
        { name: 'TCCSĐ', rows: down(ORGANISATIONS, [2021, 1, 50, 3, 0, 58], [2022, 1, 50, 3, 0, 58]) },
        { name: 'Cấp ủy', rows: down(COMMITTEES, [2022, 1, 50, 3, 0, 58]) },
        reviews([2021, 180, 2866], [2022, 179, 'x']),
        profile(['1', 'Tổng số TCCSĐ', 58], ['2', 'Tổng số đảng viên', 3254]),
      ],
      found: [
        { at: "'Đảng viên'!B7", id: 'mismatch', hints: ['agrees-with-sum'] },
        { at: "'Đảng viên'!C7", id: 'mismatch', hints: ['agrees-with-total'] },
        { at: "'TCCSĐ'!B7", id: 'mismatch', hints: ['one-digit'] },
        { at: "'TCCSĐ'!C7", id: 'mismatch', hints: ['one-digit', 'agrees-with-total'] },
        { at: "'Cấp ủy'!B7", id: 'mismatch', hints: ['one-digit'] },
      ],
    },
    {
      name: 'a total over levels that include one another',
      rows: rows(
        MEMBERS,
        ['Mức', 2021, 2022],
        ['Hoàn thành tốt nhiệm vụ trở lên', 21, 25],
        ['Trong đó: hoàn thành xuất sắc nhiệm vụ', 4, 5],
        [HT, 3, 2],
        [KHT, 0, 1],
        ['Tổng số', 24, 38],
      ),
      found: [
        {
          at: 'C7',
          id: 'mismatch',
          expected: 28,
          related: ['C3', 'C5', 'C6'],
          message:
            'Tổng số năm 2022 ghi 38, cộng các mức (mức “trở lên” đã gồm mức cao hơn) được 28 (25 + 2 + 1 = 28), chênh lệch 10.',
        },
      ],
    },
    {
      name: 'a blank total, with the sum that it should be compared with',
      rows: down(MEMBERS, [2021, 1, 20, 3, 0, 24], [2022, 1, 20, 3, 0, _]),
      found: [
        {
          at: 'C7',
          id: 'missing',
          severity: 'warning',
          expected: 24,
          message: 'Tổng số năm 2022 để trống; cộng bốn mức được 24.',
        },
      ],
    },
    {
      name: 'a blank total beside a blank level',
      rows: down(MEMBERS, [2021, 1, 20, 3, 0, 24], [2022, 1, 20, _, 0, _]),
      found: [{ at: 'C7', id: 'missing', expected: null, message: 'Tổng số năm 2022 để trống.' }],
    },
    {
      name: 'a table without totals, once, at its title',
      rows: down(ORGANISATIONS, [2021, 1, 20, 3, 0], [2022, 1, 20, 3, 0]),
      found: [{ at: 'A1', id: 'missing', severity: 'info' }],
    },
    {
      name: 'a total row that its groups do not add up to, column by column',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 1, 2, 0, 0, 3],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Tổng cộng', 3, 8, 1, 0, 12],
      ),
      found: [
        {
          at: 'C5',
          id: 'column-mismatch',
          severity: 'error',
          expected: 7,
          actual: 8,
          related: ['C3', 'C4'],
          message:
            'Số “Hoàn thành tốt nhiệm vụ” ở phần tổng cộng năm 2022 ghi 8, cộng các nhóm, đơn vị được 7 (2 + 5 = 7), chênh lệch 1.',
        },
        { at: 'F5', id: 'column-mismatch', expected: 11, actual: 12 },
      ],
    },
    {
      name: 'a total row whose existing, exempt and not-rated numbers are wrong',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Số hiện có', 'Miễn', 'Chưa xếp loại', XS, T, HT, KHT, 'Số được xếp loại'],
        ['Xã', 4, 1, 0, 1, 2, 0, 0, 3],
        ['Cơ quan', 9, 0, 1, 2, 5, 1, 0, 8],
        ['Tổng cộng', 14, 2, 2, 3, 7, 1, 0, 11],
      ),
      found: [
        { at: 'B5', id: 'column-mismatch', expected: 13 },
        { at: 'C5', id: 'column-mismatch', expected: 1 },
        { at: 'D5', id: 'column-mismatch', expected: 1 },
      ],
    },
    {
      name: 'a total row above its groups, one of whose columns differs',
      rows: rows(
        GROUPS,
        HEADS,
        ['Tổng cộng', 3, 8, 1, 0, 12],
        ['Xã', 1, 2, 0, 0, 3],
        ['Cơ quan', 2, 6, 1, 0, 9],
        ['Trường', 0, 0, 0, 1, 1],
      ),
      found: [
        { at: 'E3', id: 'column-mismatch', expected: 1, actual: 0 },
        { at: 'F3', id: 'column-mismatch', expected: 13, actual: 12 },
      ],
    },
    {
      name: 'a grand total that the totals before it do not add up to',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 1, 2, 0, 0, 3],
        ['Cộng', 1, 2, 0, 0, 3],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Cộng', 2, 5, 1, 0, 8],
        ['Tổng cộng', 3, 8, 1, 0, 12],
      ),
      found: [
        { at: 'C7', id: 'column-mismatch', expected: 7, actual: 8, related: ['C4', 'C6'] },
        { at: 'F7', id: 'column-mismatch', expected: 11, actual: 12 },
      ],
    },
    {
      name: 'a total that counts those not rated, too',
      rows: [
        [MEMBERS],
        ['Năm', 'Tổng số', 'Mức xếp loại', _, _, _, _],
        [_, _, XS, T, HT, KHT, 'Chưa xếp loại'],
        [2021, 28, 1, 20, 3, 0, 4],
        [2022, 25, 1, 20, 3, 0, 1],
        [2023, 30, 1, 20, 3, 0, 2],
        [2024, 30, 1, 20, 3, 0, _],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:G2'],
      notChecked: ['B7: Ô G7 để trống hoặc không đọc được thành số.'],
      found: [
        {
          at: 'B6',
          id: 'mismatch',
          expected: 26,
          related: ['C6', 'D6', 'E6', 'F6', 'G6'],
          message:
            'Tổng số năm 2023 ghi 30, cộng các mức và số chưa xếp loại được 26 (1 + 20 + 3 + 0 + 2 = 26), chênh lệch 4.',
        },
      ],
    },
    {
      name: 'a total that neither its row nor its column adds up to, once',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 1, 2, 0, 0, 3],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Tổng cộng', 3, 7, 1, 0, 12],
      ),
      found: [{ at: 'F5', id: 'mismatch', expected: 11, actual: 12 }],
    },
    {
      name: 'parts in columns: above their whole, and not as many as the total row says',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Tổng số', 'Trong đó: nữ', XS, T, HT, KHT],
        ['Xã', 35, 36, 10, 20, 5, 0],
        ['Cơ quan', 11, 3, 2, 8, 1, 0],
        ['Tổng cộng', 46, 38, 12, 28, 6, 0],
      ),
      found: [
        {
          at: 'C5',
          id: 'column-mismatch',
          expected: 39,
          message:
            'Phần “Trong đó: nữ” của tổng số ở phần tổng cộng năm 2022 ghi 38, cộng các nhóm, đơn vị được 39 (36 + 3 = 39), chênh lệch 1.',
        },
        {
          at: 'C3',
          id: 'subset',
          severity: 'error',
          actual: 36,
          related: ['B3'],
          message:
            'Phần “Trong đó: nữ” của tổng số của “Xã” năm 2022 ghi 36, nhiều hơn tổng số của “Xã” năm 2022 (35).',
        },
      ],
    },
    {
      name: 'a part in a row, above its whole in one level and wrong in itself',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 2, 10, 1, 0, 13],
        ['Trong đó: nữ', 3, 4, 0, 0, 8],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Tổng cộng', 4, 15, 2, 0, 21],
      ),
      found: [
        { at: 'F4', id: 'mismatch', expected: 7, actual: 8 },
        { at: 'B4', id: 'subset', actual: 3, related: ['B3'] },
      ],
    },
    {
      name: 'men and women that are not all',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Tổng số', 'Trong đó: nam', 'Trong đó: nữ', XS, T, HT, KHT],
        ['Xã', 35, 15, 19, 10, 20, 5, 0],
        ['Cơ quan', 11, 8, 3, 2, 8, 1, 0],
      ),
      found: [
        {
          at: 'B3',
          id: 'parts',
          severity: 'error',
          expected: 34,
          actual: 35,
          related: ['C3', 'D3'],
          message: 'Tổng số của “Xã” năm 2022 ghi 35, cộng các phần được 34 (15 + 19 = 34), chênh lệch 1.',
        },
      ],
    },
    {
      name: 'a total that counts a row twice, at its label',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã', 1, 20, 2, 1, 24],
        ['Trong đó: nữ', 1, 8, 1, 0, 10],
        ['Cơ quan', 2, 5, 1, 0, 8],
        ['Tổng cộng', 4, 33, 4, 1, 42],
      ),
      found: [
        {
          at: 'A6',
          id: 'nesting',
          severity: 'error',
          expected: null,
          related: ['A4'],
          suggest: [],
          message:
            'Mọi số ở phần tổng cộng năm 2022 đều nhiều hơn cộng các nhóm, đơn vị, thừa đúng bằng số của “Trong đó: nữ”: có thể đã cộng hai lần.',
        },
      ],
    },
    {
      name: 'a total of very many units, without writing them all out',
      rows: rows(
        GROUPS,
        HEADS,
        ...Array.from({ length: 60 }, (__, at) => [`Đảng bộ xã ${at + 1}`, 1, 8, 1, 0, 10]),
        ['Tổng cộng', 61, 480, 60, 0, 601],
      ),
      found: [
        {
          at: 'B63',
          id: 'column-mismatch',
          message:
            'Số “Hoàn thành xuất sắc nhiệm vụ” ở phần tổng cộng năm 2022 ghi 61, cộng các nhóm, đơn vị được 60 (cộng 60 số), chênh lệch 1.',
        },
        { at: 'F63', id: 'column-mismatch' },
      ],
    },

    {
      name: 'a row without any name',
      rows: rows(MEMBERS, [XS, T, HT, KHT, 'Tổng số'], [2, 31, 4, 1, 39]),
      found: [
        {
          at: 'E3',
          id: 'mismatch',
          message: 'Tổng số trong bảng này ghi 39, cộng bốn mức được 38 (2 + 31 + 4 + 1 = 38), chênh lệch 1.',
        },
      ],
    },
    {
      name: 'a part above its whole, where the other parts may add up or not be known',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Tổng số', 'Trong đó: xã', 'Trong đó: phường', 'Trong đó: đặc khu', XS, T, HT, KHT],
        ['Khối 1', 35, 15, 10, 10, 4, 26, 5, 0],
        ['Khối 2', 11, 8, 3, _, 1, 9, 1, 0],
        ['Khối 3', 11, 5, 3, 3, 1, 9, 1, 0],
        ['Khối 4', 20, 5, 12, 3, 2, 17, 1, 0],
        ['Khối 5', 20, 5, 12, 2, 2, 17, 1, 0],
        ['Khối 6', 20, 25, 0, 0, 2, 17, 1, 0],
        ['Khối 7', 12, 4, 4, 4, 1, 10, 1, 0],
      ),
      found: [
        { at: 'C8', id: 'subset' },
        { at: 'B7', id: 'parts', expected: 19, actual: 20 },
      ],
    },
    {
      name: 'a total that counts a unit twice, beside parts that are blank or unreadable',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã Đức Phú', 1, 8, 1, 0, 10],
        ['Trong đó: nữ', 1, 2, _, 0, 3],
        ['Xã Đức Tân', 2, 10, 1, 0, 13],
        ['Trong đó: nữ', 0, '?', 1, 0, 4],
        ['Cơ quan', 2, 15, 1, 0, 18],
        ['Tổng cộng', 7, 48, 4, 0, 59],
      ),
      found: [{ at: 'A8', id: 'nesting', related: ['A7'] }],
    },
    {
      name: 'a total that counts all units twice, without naming each',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã Đức Phú', 1, 8, 1, 0, 10],
        ['Xã Đức Tân', 2, 10, 1, 0, 13],
        ['Cơ quan', 2, 15, 1, 0, 18],
        ['Trường', 1, 9, 0, 1, 11],
        ['Tổng cộng', 12, 84, 6, 2, 104],
      ),
      found: [
        {
          at: 'A7',
          id: 'nesting',
          related: ['A3', 'A4', 'A5', 'A6'],
          message:
            'Mọi số ở phần tổng cộng năm 2022 đều nhiều hơn cộng các nhóm, đơn vị, thừa đúng bằng số của 4 dòng (cột) khác: có thể đã cộng hai lần.',
        },
      ],
    },
    {
      name: 'a total of years that counts one twice, which has no name but its year',
      rows: rows(
        MEMBERS,
        ['Năm', XS, T, HT, KHT, 'Tổng số'],
        [2021, 1, 8, 1, 1, 11],
        [2022, 2, 10, 1, 0, 13],
        ['Cộng hai năm', 4, 26, 3, 2, 35],
      ),
      found: [
        {
          at: 'A5',
          id: 'nesting',
          related: ['F3'],
          message:
            'Mọi số của “Cộng hai năm” đều nhiều hơn cộng các nhóm, đơn vị, thừa đúng bằng số của 1 dòng (cột) khác: có thể đã cộng hai lần.',
        },
      ],
    },
    {
      name: 'a total of more than two hundred units that counts three neighbours twice',
      rows: rows(
        GROUPS,
        HEADS,
        ...Array.from({ length: 240 }, (__, at) => [`Chi bộ ${at + 1}`, 1, 9 + at, 1, 0, 11 + at]),
        ['Tổng cộng', 243, 30_840 + 177, 243, 0, 31_320 + 183],
      ),
      found: [{ at: 'A243', id: 'nesting', related: ['A52', 'A53', 'A54'] }],
    },

    {
      name: 'men and women, or probationary and full members, however they are called',
      rows: rows(
        GROUPS,
        ['Loại hình', 'Tổng số', 'Gồm: số nam', 'Gồm: đảng viên nữ', XS, T, HT, KHT],
        ['Xã', 35, 15, 19, 10, 20, 5, 0],
        ['Cơ quan', 11, 8, 3, 2, 8, 1, 0],
      ),
      found: [{ at: 'B3', id: 'parts', year: 2022, expected: 34, actual: 35 }],
    },
    {
      name: 'a total that counts its first two units twice',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã Đức Phú', 1, 8, 1, 0, 10],
        ['Xã Đức Tân', 2, 10, 1, 0, 13],
        ['Cơ quan', 2, 15, 1, 0, 18],
        ['Trường', 1, 9, 0, 1, 11],
        ['Tổng cộng', 9, 60, 5, 1, 75],
      ),
      found: [{ at: 'A7', id: 'nesting', related: ['A3', 'A4'], year: 2022 }],
    },
    {
      name: 'a total that counts all units twice, between which their parts stand',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã Đức Phú', 1, 8, 1, 0, 10],
        ['Trong đó: nữ', 1, 2, 0, 0, 3],
        ['Xã Đức Tân', 2, 10, 1, 1, 14],
        ['Trong đó: nữ', 0, 4, 1, 0, 5],
        ['Tổng cộng', 6, 36, 4, 2, 48],
      ),
      found: [{ at: 'A7', id: 'nesting', related: ['A3', 'A5'] }],
    },
    {
      name: 'a total that counts a unit twice of which two figures alone are not 0',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã Đức Phú', 0, 8, 0, 0, 8],
        ['Xã Đức Tân', 0, 10, 0, 0, 10],
        ['Tổng cộng', 0, 26, 0, 0, 26],
      ),
      found: [{ at: 'A5', id: 'nesting', related: ['A3'] }],
    },
    {
      name: 'a total of which two figures of three exceed: each is told by itself',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã Đức Phú', 0, 8, 0, 0, 8],
        ['Xã Đức Tân', 2, 10, 0, 0, 12],
        ['Tổng cộng', 2, 26, 0, 0, 28],
      ),
      found: [
        { at: 'C5', id: 'column-mismatch', expected: 18 },
        { at: 'F5', id: 'column-mismatch', expected: 20 },
      ],
    },
    {
      name: 'a total of which one figure exceeds, and no other is above 0',
      rows: rows(
        GROUPS,
        HEADS.slice(0, 5),
        ['Xã Đức Phú', 0, 8, 0, 0],
        ['Xã Đức Tân', 0, 10, 0, 0],
        ['Tổng cộng', 0, 26, 0, 0],
      ),
      found: [
        { at: 'A1', id: 'missing' },
        { at: 'C5', id: 'column-mismatch', expected: 18, year: 2022 },
      ],
    },
    {
      name: 'a total of which one figure is too small and the others too large: no row explains them',
      rows: rows(
        GROUPS,
        HEADS,
        ['Xã Đức Phú', 1, 8, 1, 0, 10],
        ['Xã Đức Tân', 2, 10, 1, 3, 16],
        ['Tổng cộng', 4, 26, 3, 2, 35],
      ),
      found: [
        { at: 'B5', id: 'column-mismatch', expected: 3 },
        { at: 'C5', id: 'column-mismatch', expected: 18 },
        { at: 'D5', id: 'column-mismatch', expected: 2 },
        { at: 'E5', id: 'column-mismatch', expected: 3 },
        { at: 'F5', id: 'column-mismatch', expected: 26 },
      ],
    },
    {
      name: 'a quarter’s total, called by its quarter',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2026',
        ['Mức', 'Quý I', 'Quý II'],
        [XS, 1, 1],
        [T, 20, 20],
        [HT, 3, 3],
        [KHT, 0, 0],
        ['Tổng số', 25, 24],
      ),
      found: [
        {
          at: 'B7',
          id: 'mismatch',
          message:
            'Tổng số trong “Quý I” năm 2026 ghi 25, cộng bốn mức được 24 (1 + 20 + 3 + 0 = 24), chênh lệch 1.',
        },
      ],
    },
    {
      name: 'a quarter’s total, whose head says the year itself',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN',
        ['Mức', 'Quý I năm 2026', 'Quý II năm 2026'],
        [XS, 1, 1],
        [T, 20, 20],
        [HT, 3, 3],
        [KHT, 0, 0],
        ['Tổng số', 25, 24],
      ),
      found: [
        {
          at: 'B7',
          id: 'mismatch',
          message:
            'Tổng số trong “Quý I năm 2026” ghi 25, cộng bốn mức được 24 (1 + 20 + 3 + 0 = 24), chênh lệch 1.',
        },
      ],
    },
    ...[true, false].map((isKnown) => ({
      name: isKnown
        ? 'of very many totals one that counts a unit twice'
        : 'of very many totals one that counts two neighbours twice: they are not looked for',
      rows: rows(
        GROUPS,
        HEADS,
        ...Array.from({ length: 330 }, (__, at): Literal[][] => {
          const [one, two] = at < 329 ? [0, 0] : isKnown ? [0, 1] : [1, 1];
          const good = 30 + 9 * at + 9 * one + 10 * two;
          return [
            [`Chi bộ ${at + 1}A`, 1, 9 + 3 * at, 1, 0, 11 + 3 * at],
            [`Chi bộ ${at + 1}B`, 1, 10 + 3 * at, 1, 0, 12 + 3 * at],
            [`Chi bộ ${at + 1}C`, 1, 11 + 3 * at, 1, 0, 13 + 3 * at],
            [`Cộng khối ${at + 1}`, 3 + one + two, good, 3 + one + two, 0, good + 6 + 2 * (one + two)],
          ];
        }).flat(),
      ),
      found: isKnown
        ? [{ at: 'A1322', id: 'nesting', related: ['A4'] }]
        : ['B1322', 'C1322', 'D1322', 'F1322'].map((at) => ({ at, id: 'column-mismatch' })),
    })),

    {
      name: 'a total that others counted beside it explain: of organisations and members alone',
      sheets: [
        {
          name: 'Tình hình',
          rows: [
            ['TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN NĂM 2022'],
            ['STT', 'Chỉ tiêu', 'Số lượng'],
            ['1', 'Tổng số đảng viên', 34],
            ['2', 'Chi bộ trực thuộc', 12],
          ],
        },
        reviews([2022, 34, 38]),
        { name: 'TCCSĐ', rows: down(ORGANISATIONS, [2022, 2, 31, 1, 4, 39]) },
        { name: 'Cấp ủy', rows: down(COMMITTEES, [2022, 2, 29, 1, 2, 38]) },
        { name: 'Đảng viên', rows: down(MEMBERS, [2022, 10, 24, 1, 3, 34]) },
      ],
      found: [
        { at: "'TCCSĐ'!B7", id: 'mismatch', hints: ['one-digit', 'difference-in-cell'] },
        { at: "'Cấp ủy'!B7", id: 'mismatch', hints: ['one-digit'] },
        {
          at: "'Đảng viên'!B7",
          id: 'mismatch',
          hints: ['one-digit', 'agrees-with-sum', 'agrees-with-total'],
        },
      ],
    },
  ],
});
