import type { Form } from '../../src/forms/form.ts';
import type { Series } from '../../src/forms/rating/rating-table.ts';
import { isRatingTable } from '../../src/rules/names.ts';
import { testRule } from './rule-tester.ts';
import { COMMITTEES, down, HT, KHT, MEMBERS, ORGANISATIONS, rows, T, XS, _ } from './tables.ts';

const GROUP_HEADS = ['Loại hình', XS, T, HT, KHT, 'Tổng số'];

/** The rows with these names as single units below the grassroots organisation. */
function belowGrassroots(...names: readonly string[]): (form: Form) => Form {
  const units = new Map<Series, Series>();
  const marked = (series: Series): Series => {
    if (!names.includes(series.subject?.text ?? '')) return series;
    const unit = units.get(series) ?? { ...series, isBelowGrassroots: true };
    units.set(series, unit);
    return unit;
  };
  return (form) =>
    isRatingTable(form)
      ? {
          ...form,
          series: form.series.map(marked),
          columnTotals: form.columnTotals.map(({ label, series, addends }) => ({
            label,
            series: marked(series),
            addends: addends.map(marked),
          })),
        }
      : form;
}

testRule('excellent-quota', {
  valid: [
    {
      name: 'equality: 11 of 55, 7 of 35',
      rows: down(MEMBERS, [2021, 11, 55, 0, 0, 66], [2022, 7, 35, 0, 0, 42]),
    },
    {
      name: 'another base, from a ruleset',
      ruleset: { id: 'tinh', quota: { base: 'total' } },
      rows: down(ORGANISATIONS, [2022, 11, 44, 1, 2, 58]),
    },
    { name: 'none excellent of none good', rows: down(MEMBERS, [2022, 0, 0, 3, 0, 3]) },
    { name: 'an empty series', rows: down(MEMBERS, [2021, 1, 10, 0, 0, 11], [2022, _, _, _, _, _]) },
    {
      name: 'a small group that a local ruleset allows one',
      ruleset: {
        id: 'tinh',
        quota: { smallGroup: { below: 5, allow: 1, basis: { text: 'Quy định của tỉnh' } } },
      },
      rows: down(MEMBERS, [2022, 1, 3, 0, 0, 4]),
    },
    {
      name: 'a raised quota, with the number of the decision',
      ruleset: { id: 'xa', quota: { raised: { decision: '12-QĐ/ĐU' } } },
      rows: down(MEMBERS, [2025, 25, 100, 0, 0, 125]),
    },
    {
      name: 'years without a ruleset as not checkable',
      rows: down(MEMBERS, [2017, 9, 10, 0, 0, 19]),
      notChecked: [
        'B3: Chưa có bộ quy định cho năm 2017 (chỉ có từ năm 2018). Nếu năm ghi sai thì sửa năm rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu với quy định của năm đó.',
      ],
    },
    {
      name: 'no year as not checkable',
      rows: rows(MEMBERS, GROUP_HEADS, ['Xã', 9, 10, 0, 0, 19]),
      notChecked: [
        'B3: Bảng không ghi năm nên không biết áp dụng quy định nào. Ghi năm vào tên bảng rồi kiểm tra lại.',
      ],
    },
    {
      name: 'counts that can’t be read as not checkable',
      rows: down(MEMBERS, [2021, '?', 10, 0, 0, 19], [2022, 9, _, 0, 0, 19]),
      notChecked: [
        'B3: Ô B3 để trống hoặc không đọc được thành số.',
        'C3: Ô C4 để trống hoặc không đọc được thành số.',
      ],
    },
    {
      name: 'a base with an unreadable level as not checkable',
      ruleset: { id: 'tinh', quota: { base: 'total' } },
      rows: down(MEMBERS, [2022, 9, 10, '?', 0, 19]),
      notChecked: ['B3: Ô B5 để trống hoặc không đọc được thành số.'],
    },
    {
      name: 'the total row of several kinds of objects',
      rows: rows(
        'XẾP LOẠI NĂM 2022',
        ['Đối tượng', XS, T, HT, KHT],
        ['TCCSĐ', 1, 10, 0, 0],
        ['Đảng viên', 1, 10, 0, 0],
        ['Tổng cộng', 20, 20, 0, 0],
      ),
    },
    {
      name: 'the names of the levels before 2018 as not checkable',
      rows: rows(
        MEMBERS,
        ['Năm', 'Trong sạch vững mạnh', T, HT, 'Yếu kém'],
        [2016, 9, 10, 0, 0],
        [2019, 9, 10, 0, 0],
      ),
      notChecked: [
        'B3: Chưa có bộ quy định cho năm 2016 (chỉ có từ năm 2018). Nếu năm ghi sai thì sửa năm rồi kiểm tra lại; nếu không thì đồng chí tự đối chiếu với quy định của năm đó.',
        'B4: Bảng dùng các mức xếp loại trước năm 2018 nên không xét tỷ lệ xuất sắc.',
      ],
    },
    {
      name: 'a quarter, which has no quota',
      rows: rows('XẾP LOẠI ĐẢNG VIÊN QUÝ III NĂM 2026', GROUP_HEADS, ['Xã', 9, 10, 0, 0, 19]),
    },
    {
      name: 'a proposal that is within, or can’t be read',
      rows: rows(
        'ĐỀ XUẤT XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        GROUP_HEADS,
        ['Xã', 2, 10, 0, 0, 12],
        ['Cơ quan', 2, _, 0, 0, 12],
      ),
    },

    {
      name: 'proposals of a year that is not known, of which nothing is asked',
      rows: rows('ĐỀ XUẤT XẾP LOẠI ĐẢNG VIÊN', GROUP_HEADS, ['Khối xã', 12, 44, 3, 1, 60]),
    },
  ],
  invalid: [
    {
      name: 'the total of single units below a grassroots organisation, not the units',
      with: belowGrassroots('Chi bộ A', 'Chi bộ B'),
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        GROUP_HEADS,
        ['Chi bộ A', 5, 10, 0, 0, 15],
        ['Chi bộ B', 5, 10, 0, 0, 15],
        ['Tổng cộng', 10, 20, 0, 0, 30],
      ),
      found: [{ at: 'B5', id: 'over' }],
    },
    {
      name: 'blocks and their total',
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['TT', 'Đơn vị', XS, T, HT, KHT, 'Tổng số'],
        ['I', 'Khối xã', 6, 20, 0, 0, 26],
        [1, 'Đảng bộ xã A', 2, 10, 0, 0, 12],
        [2, 'Đảng bộ xã B', 4, 10, 0, 0, 14],
        ['II', 'Khối cơ quan', 2, 20, 0, 0, 22],
        [1, 'Đảng bộ cơ quan C', 1, 10, 0, 0, 11],
        [2, 'Đảng bộ cơ quan D', 1, 10, 0, 0, 11],
        [_, 'Tổng cộng', 8, 40, 0, 0, 48],
      ),
      found: [
        { at: 'C5', id: 'over' },
        { at: 'C3', id: 'over' },
      ],
    },
    {
      name: 'a quarter, where the ruleset says that the quota holds in it',
      ruleset: { id: 'tinh', quarters: true },
      rows: rows('XẾP LOẠI ĐẢNG VIÊN QUÝ III NĂM 2026', GROUP_HEADS, ['Xã', 9, 10, 0, 0, 19]),
      found: [{ at: 'B3', id: 'over' }],
    },
    {
      name: 'a proposal that would be over',
      rows: rows('ĐỀ XUẤT XẾP LOẠI ĐẢNG VIÊN NĂM 2022', GROUP_HEADS, ['Xã', 9, 10, 0, 0, 19]),
      found: [
        {
          at: 'B3',
          id: 'proposed',
          severity: 'info',
          expected: 2,
          actual: 9,
          message: expect.stringMatching(
            /^Mới là đề xuất, chưa phải kết quả\. Số “Hoàn thành xuất sắc/u,
          ) as string,
        },
      ],
    },
    {
      name: 'branches below grassroots organisations, by the quota of organisations',
      rows: rows(
        'XẾP LOẠI CHI BỘ TRỰC THUỘC NĂM 2022',
        GROUP_HEADS,
        ['Loại hình xã', 9, 10, 0, 0, 19],
        ['Loại hình cơ quan', 1, 10, 0, 0, 11],
        ['Tổng cộng', 10, 20, 0, 0, 30],
      ),
      found: [
        {
          at: 'B3',
          id: 'over',
          message: expect.stringContaining(
            'mục II.B.1.3 (theo nguồn thứ cấp, chưa đối chiếu văn bản gốc)',
          ) as string,
        },
        { at: 'B5', id: 'over' },
      ],
    },
    {
      name: 'a breach, with the share in force, the cap, the excess and the other shares',
      rows: down(ORGANISATIONS, [2022, 11, 44, 1, 2, 58]),
      found: [
        {
          at: 'B3',
          id: 'over',
          severity: 'error',
          expected: 8,
          actual: 11,
          related: ['B3', 'B4', 'B5', 'B6'],
          suggest: [],
          message:
            'Số “Hoàn thành xuất sắc nhiệm vụ” năm 2022 là 11 trên 44 (số “Hoàn thành tốt nhiệm vụ”) = 25,00%, vượt mức 20%: được nhiều nhất 8, vượt 3. ' +
            'Theo cách tính khác: 11/55 = 20,00% trên số xuất sắc và tốt cộng lại; 11/58 = 18,97% trên tổng số được xếp loại. ' +
            'Số gộp đã vượt thì chắc chắn có nhóm bên trong vượt; số gộp không vượt thì vẫn phải xét từng nhóm. ' +
            'Căn cứ: Hướng dẫn 21-HD/BTCTW (18/10/2019), mục II.B.1.3 (theo nguồn thứ cấp, chưa đối chiếu văn bản gốc).',
        },
      ],
    },
    {
      name: 'one too many',
      rows: down(MEMBERS, [2022, 8, 35, 0, 0, 43]),
      found: [{ at: 'B3', id: 'over', expected: 7, actual: 8 }],
    },
    {
      name: 'a small base, as a warning',
      rows: down(COMMITTEES, [2022, 1, 4, 0, 0, 5], [2023, 1, 0, 3, 0, 4]),
      found: [
        { at: 'B3', id: 'over', severity: 'warning', expected: 0 },
        { at: 'C3', id: 'over', severity: 'warning' },
      ],
    },
    {
      name: 'a base of five, as an error',
      rows: down(COMMITTEES, [2022, 2, 5, 0, 0, 7]),
      found: [{ at: 'B3', id: 'over', severity: 'error', expected: 1 }],
    },
    {
      name: 'levels that include one another, taken apart',
      rows: rows(
        MEMBERS,
        ['Mức', 2022],
        ['Hoàn thành tốt nhiệm vụ trở lên', 55],
        ['Trong đó: Hoàn thành xuất sắc nhiệm vụ', 11],
        [HT, 1],
        [KHT, 2],
        ['Tổng số', 58],
      ),
      found: [{ at: 'B4', id: 'over', expected: 8, actual: 11 }],
    },
    {
      name: 'shares that can’t be known because of an unreadable level',
      rows: down(MEMBERS, [2022, 11, 44, '?', 2, 58]),
      found: [
        {
          at: 'B3',
          id: 'over',
          message: expect.stringContaining('trên tổng số được xếp loại không tính được') as string,
        },
      ],
    },
    {
      name: 'groups of one kind of object and their total row',
      rows: rows(
        'XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        GROUP_HEADS,
        ['Xã', 9, 40, 0, 0, 49],
        ['Cơ quan', 1, 5, 0, 0, 6],
        ['Tổng cộng', 10, 45, 0, 0, 55],
      ),
      found: [
        { at: 'B3', id: 'over' },
        { at: 'B5', id: 'over' },
      ],
    },
    {
      name: 'a raised quota without the number of a decision',
      rows: down(MEMBERS, [2025, 25, 100, 0, 0, 125]),
      found: [{ at: 'B3', id: 'over', expected: 20 }],
    },
    {
      name: 'a severity of a ruleset',
      ruleset: { id: 'tinh', severities: { 'excellent-quota': 'info' } },
      rows: down(MEMBERS, [2022, 25, 100, 0, 0, 125]),
      found: [{ at: 'B3', id: 'over', severity: 'info' }],
    },
    {
      name: 'objects of an unknown kind',
      rows: rows(
        'XẾP LOẠI NĂM 2022',
        ['Đối tượng', XS, T, HT, KHT],
        ['TCCSĐ', 1, 10, 0, 0],
        ['Chi bộ trực thuộc', 9, 10, 0, 0],
      ),
      found: [{ at: 'B4', id: 'over' }],
    },

    {
      name: 'a breach in 2018, by a regulation whose clause is not known',
      rows: down(MEMBERS, [2018, 9, 40, 3, 0, 52]),
      found: [
        {
          at: 'B3',
          id: 'over',
          message:
            'Số “Hoàn thành xuất sắc nhiệm vụ” năm 2018 là 9 trên 40 (số “Hoàn thành tốt nhiệm vụ”) = 22,50%, vượt mức 20%: được nhiều nhất 8, vượt 1. Theo cách tính khác: 9/49 = 18,37% trên số xuất sắc và tốt cộng lại; 9/52 = 17,31% trên tổng số được xếp loại. Số gộp đã vượt thì chắc chắn có nhóm bên trong vượt; số gộp không vượt thì vẫn phải xét từng nhóm. Căn cứ: Hướng dẫn 16-HD/BTCTW (24/9/2018) (theo nguồn thứ cấp, chưa đối chiếu văn bản gốc).',
        },
      ],
    },
    {
      name: 'breaches where nothing says what is counted, decided and proposed',
      sheets: [
        {
          name: 'Kết quả',
          rows: rows('KẾT QUẢ XẾP LOẠI NĂM 2022', GROUP_HEADS, ['Khối xã', 12, 44, 3, 1, 60]),
        },
        {
          name: 'Đề xuất',
          rows: rows('ĐỀ XUẤT XẾP LOẠI NĂM 2022', GROUP_HEADS, ['Khối xã', 12, 44, 3, 1, 60]),
        },
      ],
      found: [
        { at: "'Kết quả'!B3", id: 'over' },
        { at: "'Đề xuất'!B3", id: 'proposed' },
      ],
    },
  ],
});
