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

testRule('review-counts', {
  valid: [
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
      notChecked: ['Kiểm điểm!C4 no-counterpart'],
    },
    {
      name: 'two tables of individuals as not checkable',
      sheets: [reviews([2021, 181, 2965]), rated(2965), { ...rated(2965), name: 'Khác' }],
      notChecked: ['Kiểm điểm!C4 no-counterpart'],
    },
    {
      name: 'two forms of reviews of a year as not checkable',
      sheets: [reviews([2021, 181, 2965]), { ...reviews([2021, 181, 2966]), name: 'Khác' }, rated(2965)],
      notChecked: ['Kiểm điểm!C4 no-counterpart', 'Khác!C4 no-counterpart'],
    },
    {
      name: 'individuals that are blank, or can’t be read, as not checkable',
      sheets: [reviews([2021, 181, _, 3], [2022, 'x', 'y', 3, 4]), rated(2965, 3016)],
      notChecked: [
        'Kiểm điểm!C4 missing-value',
        'Kiểm điểm!C5 missing-value',
        'Kiểm điểm!D5 missing-value',
        'Kiểm điểm!E5 missing-value',
      ],
    },
    {
      name: 'a rating that can’t be read as not checkable',
      sheets: [
        reviews([2021, 181, 2965]),
        { name: 'Cá nhân', rows: down(MEMBERS, [2021, 'x', 5, 0, 0, 'x']) },
      ],
      notChecked: ['Kiểm điểm!C4 missing-value'],
    },
    {
      name: 'reviews without a year as not checkable',
      sheets: [
        { name: 'Kiểm điểm', rows: [['SỐ TẬP THỂ, CÁ NHÂN KIỂM ĐIỂM'], ['Tập thể', 'Cá nhân'], [181, 2965]] },
        rated(2965),
      ],
      notChecked: ['Kiểm điểm!B3 missing-value'],
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
  ],
  invalid: [
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
  ],
});
