import { profile } from './profiles.ts';
import { testRule } from './rule-tester.ts';
import { down, HT, KHT, MEMBERS, ORGANISATIONS, rows, T, XS, _ } from './tables.ts';

const rated = (total: number) => ({ name: 'Cá nhân', rows: down(MEMBERS, [2022, 0, total, 0, 0, total]) });
const LINES = [
  ['1', 'Tổng số TCCSĐ', 58],
  ['2', 'Tổng số đảng viên', 3254],
  [_, 'Trong đó: đảng viên miễn sinh hoạt đảng', 189],
  [_, 'Trong đó: đảng viên kết nạp dưới 6 tháng', 38],
];

/** Members by groups, with those not rated under the heads of the levels. */
const HEADS = ['Khối', 'Tổng số', XS, T, HT, KHT, 'Chưa xếp loại'];
const GROUPS = [
  ['Xã', 2000, 0, 1990, 0, 0, 10],
  ['Cơ quan', 1040, 0, 1037, 0, 0, 3],
  ['Tổng cộng', 3040, 0, 3027, 0, 0, 13],
];

testRule('members-rated', {
  valid: [
    {
      name: 'a total without the not-rated that it includes',
      sheets: [
        profile(...LINES),
        { name: 'Cá nhân', rows: rows('KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022', HEADS, ...GROUPS) },
      ],
    },
    {
      name: 'quarters, proposals and cadres, which say nothing of the whole',
      sheets: [
        profile(...LINES),
        { name: 'Quý', rows: rows('KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN QUÝ III NĂM 2022', HEADS, ...GROUPS.slice(2)) },
        { name: 'Cán bộ', rows: rows('KẾT QUẢ XẾP LOẠI CÁN BỘ NĂM 2022', HEADS, ...GROUPS.slice(2)) },
        rated(3027),
      ],
    },
    { name: 'members less those who are not rated', sheets: [profile(...LINES), rated(3027)] },
    {
      name: 'all members, where the profile has no line to deduct',
      sheets: [profile(...LINES.slice(0, 2)), rated(3254)],
    },
    {
      name: 'members less the suspended',
      sheets: [profile(...LINES, [_, '- Đảng viên bị đình chỉ sinh hoạt', 7]), rated(3020)],
    },
    {
      name: 'one line for two reasons, deducted once',
      sheets: [
        profile(...LINES.slice(0, 2), [_, 'Trong đó: miễn sinh hoạt và mới kết nạp dưới 6 tháng', 227]),
        rated(3027),
      ],
    },
    {
      name: 'a profile beside organisations alone',
      sheets: [profile(...LINES), { rows: down(ORGANISATIONS, [2022, 0, 5, 0, 0, 5]) }],
    },
    {
      name: 'a profile of another year as not checkable',
      sheets: [profile(...LINES), { name: 'Cá nhân', rows: down(MEMBERS, [2023, 0, 5, 0, 0, 5]) }],
      notChecked: ['Cá nhân!B7: Không có số liệu năm 2023 để đối chiếu.'],
    },
    {
      name: 'a line to deduct that is blank as not checkable',
      sheets: [profile(...LINES.slice(0, 3), [_, 'Trong đó: kết nạp dưới 6 tháng']), rated(3027)],
      notChecked: ["Cá nhân!B7: Ô 'Tình hình'!C6 để trống hoặc không đọc được thành số."],
    },
    {
      name: 'a declared total that can’t be read as not checkable, whatever the levels add up to',
      sheets: [
        profile(...LINES),
        { name: 'Cá nhân', rows: down(MEMBERS, [2022, 0, 3016, 0, 0, 'ba nghìn']) },
      ],
      notChecked: ['Cá nhân!B7: Ô B7 để trống hoặc không đọc được thành số.'],
    },
    {
      name: 'members that can’t be read as not checkable',
      sheets: [profile(['1', 'TCCSĐ', 58], ['2', 'Tổng số đảng viên', 3.254]), rated(3027)],
      notChecked: ["Cá nhân!B7: Ô 'Tình hình'!C4 để trống hoặc không đọc được thành số."],
    },
  ],
  invalid: [
    {
      name: 'fewer: some are left without a reason',
      sheets: [profile(...LINES), rated(3016)],
      found: [
        {
          at: "'Cá nhân'!B7",
          id: 'fewer',
          severity: 'warning',
          expected: 3027,
          actual: 3016,
          related: ["'Cá nhân'!B7", "'Tình hình'!C4", "'Tình hình'!C5", "'Tình hình'!C6"],
          suggest: [],
          message:
            'Năm 2022 xếp loại 3.016 cá nhân, ít hơn số tính theo biểu Tình hình chung (3.254 đảng viên − 189 miễn sinh hoạt − 38 kết nạp dưới 6 tháng = 3.027): còn 11 chưa rõ lý do.',
        },
      ],
    },
    {
      name: 'more than there are',
      sheets: [profile(...LINES.slice(0, 2)), rated(3255)],
      found: [
        {
          at: "'Cá nhân'!B7",
          id: 'more',
          severity: 'error',
          expected: 3254,
          actual: 3255,
          message:
            'Năm 2022 xếp loại 3.255 cá nhân, nhiều hơn số tính theo biểu Tình hình chung (3.254 đảng viên): nhiều hơn 1.',
        },
      ],
    },
  ],
});
