import { reviews } from './profiles.ts';
import { testRule } from './rule-tester.ts';
import { down, MEMBERS, ORGANISATIONS, rows, HT, KHT, T, XS, _ } from './tables.ts';

const rated = (...totals: number[]) => ({
  name: 'Cá nhân',
  rows: down(MEMBERS, ...totals.map((total, index) => [2021 + index, 0, total, 0, 0, total])),
});
const SUGGESTED = {
  name: 'Gợi ý',
  rows: [['SỐ TẬP THỂ, CÁ NHÂN ĐƯỢC GỢI Ý KIỂM ĐIỂM'], ['Năm', 'Tập thể', 'Cá nhân'], [2022, 8, 30]],
};

/** The official form 6F: due, reviewed, not reviewed with reasons, suggestions by who manages. */
const form6F = (...lines: readonly (readonly (string | number | undefined)[])[]) =>
  rows(
    'KẾT QUẢ KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH NĂM 2023',
    ['TT', 'Nội dung', 'Tập thể', 'Đảng viên'],
    ...lines,
  );
const DUE = [1, 'Số thuộc đối tượng phải kiểm điểm', 182, 3264];
const REVIEWED = [2, 'Số đã kiểm điểm', 179, 3037];
const NOT = [3, 'Số chưa kiểm điểm', 3, 227];
const REASONS = [
  [_, 'Trong đó:'],
  ['3.1', 'Tập thể thành lập mới', 3, _],
  ['3.2', 'Đảng viên mới kết nạp', _, 38],
  [_, 'Được miễn công tác', _, 189],
];
const SUGGESTIONS = [
  [4, 'Số được gợi ý kiểm điểm', 8, 5],
  ['4.1', 'Thuộc diện cấp tỉnh quản lý', 1, 0],
  ['4.2', 'Thuộc diện cấp huyện quản lý', 7, 5],
];

testRule('review-counts', {
  valid: [
    {
      name: 'those due, reviewed and not, with reasons and suggestions',
      rows: form6F(DUE, REVIEWED, NOT, ...REASONS, ...SUGGESTIONS),
    },
    {
      name: 'a reason that is blank for both as not checkable, one that names the others as none',
      rows: form6F(DUE, REVIEWED, NOT, ...REASONS.with(3, [_, 'Lý do khác', _, _]), ...SUGGESTIONS),
      notChecked: [
        'C5: Ô C9 để trống hoặc không đọc được thành số.',
        'D5: Ô D9 để trống hoặc không đọc được thành số.',
      ],
    },
    { name: 'a form without reasons', rows: form6F(DUE, REVIEWED, NOT) },
    {
      name: 'as many reviewed as rated',
      sheets: [reviews([2021, 181, 2965, 12, 9], [2022, 179, 3016, 179, 3016]), rated(2965, 3016)],
    },
    {
      name: 'blank suggestions: none reported',
      sheets: [reviews([2021, 181, 2965, 12], [2022, 179, 3016]), rated(2965, 3016)],
    },
    {
      name: 'reviews without ratings of individuals',
      sheets: [reviews([2021, 181, 2965]), { rows: down(ORGANISATIONS, [2021, 0, 5, 0, 0, 5]) }],
    },
    { name: 'ratings without reviews', sheets: [rated(5)] },
    {
      name: 'a year of reviews that is not filled in',
      sheets: [reviews([2021, 181, 2965], [2022, _, _]), rated(2965, 3016)],
    },
    { name: 'a rated year without reviews', sheets: [reviews([2021, 181, 2965]), rated(2965, 3016)] },
    {
      name: 'reviews of collectives alone beside ratings',
      sheets: [{ rows: [['KIỂM ĐIỂM NĂM 2021'], ['Tập thể', 'Tỷ lệ cá nhân'], [5, 3]] }, rated(5)],
    },
    {
      name: 'a year that was not rated as not checkable',
      sheets: [reviews([2020, 180, 2900], [2021, 181, 2965]), rated(2965)],
      notChecked: ['Kiểm điểm!C4: Không có số liệu năm 2020 để đối chiếu.'],
    },
    {
      name: 'copied sheets, which say the same',
      sheets: [
        reviews([2021, 181, 2965]),
        { ...reviews([2021, 181, 2965]), name: 'Bản sao' },
        rated(2965),
        { ...rated(2965), name: 'Khác' },
      ],
    },
    {
      name: 'two tables of individuals that differ as not checkable',
      sheets: [reviews([2021, 181, 2965]), rated(2965), { ...rated(2966), name: 'Khác' }],
      notChecked: [
        "Kiểm điểm!C4: Có nhiều số cho cùng một năm ('Cá nhân'!B7, 'Khác'!B7), không biết lấy số nào.",
      ],
    },
    {
      name: 'two forms of reviews of a year as not checkable',
      sheets: [reviews([2021, 181, 2965]), { ...reviews([2021, 181, 2966]), name: 'Khác' }, rated(2965)],
      notChecked: [
        "Kiểm điểm!C4: Có nhiều số cho cùng một năm ('Kiểm điểm'!C4, 'Khác'!C4), không biết lấy số nào.",
        "Khác!C4: Có nhiều số cho cùng một năm ('Kiểm điểm'!C4, 'Khác'!C4), không biết lấy số nào.",
      ],
    },
    {
      name: 'individuals that are blank, or can’t be read, as not checkable',
      sheets: [reviews([2021, 181, _, 3], [2022, 'x', 'y', 3, 4]), rated(2965, 3016)],
      notChecked: [
        'Kiểm điểm!C4: Ô C4 để trống hoặc không đọc được thành số.',
        'Kiểm điểm!C5: Ô C5 để trống hoặc không đọc được thành số.',
        'Kiểm điểm!D5: Ô B5 để trống hoặc không đọc được thành số.',
        'Kiểm điểm!E5: Ô C5 để trống hoặc không đọc được thành số.',
      ],
    },
    {
      name: 'a rating that can’t be read as not checkable',
      sheets: [
        reviews([2021, 181, 2965]),
        { name: 'Cá nhân', rows: down(MEMBERS, [2021, 'x', 5, 0, 0, 'x']) },
      ],
      notChecked: ["Kiểm điểm!C4: Ô 'Cá nhân'!B7 để trống hoặc không đọc được thành số."],
    },
    {
      name: 'reviews without a year as not checkable',
      sheets: [
        { name: 'Kiểm điểm', rows: [['SỐ TẬP THỂ, CÁ NHÂN KIỂM ĐIỂM'], ['Tập thể', 'Cá nhân'], [181, 2965]] },
        rated(2965),
      ],
      notChecked: [
        'Kiểm điểm!B3: Bảng không ghi năm nên không đối chiếu được với biểu khác. Ghi năm vào tên bảng rồi kiểm tra lại.',
      ],
    },
    { name: 'suggestions in a form of their own', sheets: [reviews([2022, 8, 30]), SUGGESTED] },
    { name: 'suggestions without any reviews', sheets: [SUGGESTED] },
    {
      name: 'suggestions without a year of their own',
      sheets: [
        {
          name: 'Gợi ý',
          rows: [['SỐ TẬP THỂ, CÁ NHÂN ĐƯỢC GỢI Ý KIỂM ĐIỂM'], ['Tập thể', 'Cá nhân'], [8, 30]],
        },
        reviews([2022, 1, 3]),
      ],
    },

    {
      name: 'reasons of a number that is not filled in',
      rows: form6F(DUE, REVIEWED, [3, 'Số chưa kiểm điểm', _, 227], ...REASONS),
      notChecked: ['C3: Ô C5 để trống hoặc không đọc được thành số.'],
    },

    {
      name: 'those due beside those reviewed, with nothing said of the others, or only of the others',
      rows: form6F(DUE.with(2, 190), REVIEWED),
    },
    { name: 'those due and not reviewed alone', rows: form6F(DUE.with(2, 190), NOT) },
    {
      name: 'numbers of those due, reviewed and not of which none is filled in',
      rows: form6F(
        ...[DUE, REVIEWED, NOT].map(([number, label, , individuals]) => [number, label, _, individuals]),
      ),
      checks: 1,
    },
  ],
  invalid: [
    {
      name: 'more due than reviewed and not reviewed',
      rows: form6F(DUE.with(3, 3265), REVIEWED, NOT),
      found: [
        {
          at: 'D3',
          id: 'parts',
          severity: 'error',
          expected: 3264,
          actual: 3265,
          related: ['D4', 'D5'],
          message:
            'Số cá nhân phải kiểm điểm năm 2023 ghi 3.265, cộng số đã kiểm điểm và số chưa kiểm điểm được 3.264 (3.037 + 227 = 3.264), chênh lệch 1.',
        },
      ],
    },
    {
      name: 'reasons and suggestions that do not add up',
      rows: form6F(
        DUE,
        REVIEWED,
        NOT,
        ...REASONS.with(1, ['3.1', 'Tập thể thành lập mới', 2, _]),
        ...SUGGESTIONS.with(2, ['4.2', 'Thuộc diện cấp huyện quản lý', 7, 6]),
      ),
      found: [
        { at: 'C5', id: 'parts', expected: 2, actual: 3, related: ['C7'] },
        { at: 'D10', id: 'parts', expected: 6, actual: 5, related: ['D11', 'D12'] },
      ],
    },
    {
      name: 'more or fewer reviewed than rated',
      sheets: [reviews([2021, 181, 2965], [2022, 179, 3017]), rated(2966, 3016)],
      found: [
        {
          at: "'Kiểm điểm'!C4",
          id: 'mismatch',
          severity: 'error',
          expected: 2966,
          actual: 2965,
          related: ["'Kiểm điểm'!C4", "'Cá nhân'!B7"],
          suggest: [],
          message: 'Năm 2021 có 2.965 cá nhân kiểm điểm, nhưng xếp loại 2.966 cá nhân, chênh lệch 1.',
        },
        { at: "'Kiểm điểm'!C5", id: 'mismatch', expected: 3016, actual: 3017 },
      ],
    },
    {
      name: 'a difference from the total of groups',
      sheets: [
        reviews([2022, 5, 31]),
        {
          name: 'Cá nhân',
          rows: rows(
            'XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
            ['Khối', XS, T, HT, KHT],
            ['Xã', 0, 10, 0, 0],
            ['Khác', 0, 20, 0, 0],
            ['Tổng cộng', 0, 30, 0, 0],
          ),
        },
      ],
      found: [{ at: "'Kiểm điểm'!C4", id: 'mismatch', expected: 30 }],
    },
    {
      name: 'more suggestions than reviews',
      sheets: [reviews([2021, 181, 2965, 182, 9], [2022, 179, 3016, 8, 3017])],
      found: [
        {
          at: 'D4',
          id: 'suggestions',
          severity: 'error',
          expected: 181,
          actual: 182,
          related: ['B4'],
          suggest: [],
          message: 'Số tập thể được gợi ý kiểm điểm năm 2021 là 182, nhiều hơn 181 tập thể kiểm điểm.',
        },
        {
          at: 'E5',
          id: 'suggestions',
          expected: 3016,
          actual: 3017,
          message: 'Số cá nhân được gợi ý kiểm điểm năm 2022 là 3.017, nhiều hơn 3.016 cá nhân kiểm điểm.',
        },
      ],
    },
    {
      name: 'more suggestions of a unit, and in a form of their own',
      sheets: [
        {
          name: 'Đơn vị',
          rows: [
            ['KIỂM ĐIỂM NĂM 2021'],
            ['Đơn vị', 'Tập thể', 'Cá nhân', 'Gợi ý kiểm điểm cá nhân'],
            ['Lộc An', 1, 3, 4],
            ['Lộc Đức', 1, 3, 2],
            ['Tổng cộng', 2, 6, 6],
          ],
        },
        reviews([2022, 8, 29]),
        SUGGESTED,
      ],
      found: [
        {
          at: "'Đơn vị'!D3",
          id: 'suggestions',
          message:
            'Số cá nhân được gợi ý kiểm điểm của “Lộc An” năm 2021 là 4, nhiều hơn 3 cá nhân kiểm điểm.',
        },
        { at: "'Gợi ý'!C3", id: 'suggestions', expected: 29, actual: 30, related: ["'Kiểm điểm'!C4"] },
      ],
    },

    {
      name: 'reasons that do not add up in a form without a year',
      rows: rows(
        'KẾT QUẢ KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH',
        ['TT', 'Nội dung', 'Tập thể', 'Đảng viên'],
        DUE,
        REVIEWED,
        NOT,
        ...REASONS.with(2, ['3.2', 'Đảng viên mới kết nạp', _, 37]),
      ),
      found: [
        {
          at: 'D5',
          id: 'parts',
          expected: 226,
          message:
            'Số cá nhân chưa kiểm điểm trong bảng này ghi 227, cộng các lý do chưa kiểm điểm được 226 (37 + 189 = 226), chênh lệch 1.',
        },
      ],
    },
  ],
});
