import { profile, reviews } from './profiles.ts';
import { content } from './ticks.ts';
import { testRule } from './rule-tester.ts';
import { down, HT, KHT, MEMBERS, rows, T, XS, _ } from './tables.ts';

testRule('rating-count', {
  valid: [
    { name: 'whole numbers', rows: down(MEMBERS, [2021, 1, 20, 3, 0, 24]) },
    {
      name: 'a sum of a formula with binary noise',
      rows: down(MEMBERS, [2021, 1, 20, { v: 2.9999999999996, f: '0.1*30' }, 0, 24]),
    },
    { name: 'an empty series', rows: down(MEMBERS, [2021, 1, 20, 3, 0, 24], [2022, _, _, _, _, _]) },
    {
      name: 'a blank total: that is for rating-total',
      rows: down(MEMBERS, [2021, 1, 20, 3, 0, _], [2022, 1, 20, 3, 0, 24]),
    },
    {
      name: 'a formula without a value as not checkable',
      rows: down(MEMBERS, [2021, 1, { v: null, f: 'SUM(A1:A2)' }, 3, 0, 24]),
      notChecked: ['B4 uncalculated'],
    },
    { name: '"-" for none', rows: down(MEMBERS, [2021, 1, 20, '-', '–', 21]) },
    {
      name: 'so many of as many as the total says',
      rows: down(MEMBERS, [2021, '24/180', 156, 0, 0, 180], [2022, '24/180', 156, 0, 0, _]),
    },
    {
      name: 'a count that only looks like a day',
      rows: down(MEMBERS, [2021, { v: 58, z: 'dd/mm/yyyy' }, 20, 0, 0, 78]),
    },
    {
      name: 'blank lines of a profile, and blank suggestions',
      sheets: [
        profile(['1', 'Tổng số TCCSĐ', 58], ['2', 'Tổng số đảng viên'], ['3', 'Chi bộ', 5]),
        reviews([2021, 181, 2965, _, 9], [2022, 179, _, 3]),
      ],
    },

    {
      name: 'a part of its whole, a total of another number, and a part of a whole that can’t be read',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', 'Tổng số', 'Trong đó: nữ', XS, T, HT, KHT],
        ['Khối xã', '29/35', '8/29', 3, 20, 6, 0],
        ['Khối trường học', { v: null, f: 'SUM(D4:G4)' }, '3/12', 2, 8, 1, 0],
      ),
      notChecked: ['B4 uncalculated'],
    },

    {
      name: 'forms that hold no counts',
      rows: content(['1', 'Nội dung kiểm điểm', 'x'], ['2', 'Cách thức', 'x']),
    },
    {
      name: 'parts that are blank beside filled ones',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', 'Tổng số', 'Trong đó: nữ', 'Trong đó: dân tộc', XS, T, HT, KHT],
        ['Xã', 35, 20, _, 10, 20, 5, 0],
        ['Cơ quan', 11, _, 3, 2, 8, 1, 0],
      ),
    },
  ],
  invalid: [
    {
      name: 'a thousands dot read as a decimal point, by the size of its neighbours',
      rows: down(MEMBERS, [2021, 376, 2.208, 202, 9, 2795], [2022, 450, 2258, 143, 15, 2866]),
      found: [
        { at: 'B4', id: 'not-whole', severity: 'error', expected: 2208, actual: 2.208, suggest: [2208] },
      ],
    },
    {
      name: 'the same as text with a comma',
      rows: down(MEMBERS, [2021, 376, '2,208', 202, 9, 2795], [2022, 450, 2258, 143, 15, 2866]),
      found: [
        {
          at: 'B4',
          id: 'not-whole',
          severity: 'error',
          expected: 2208,
          actual: '2,208',
          suggest: [2208],
          message: 'Số “Hoàn thành tốt nhiệm vụ” năm 2021 ghi 2,208, không phải số nguyên.',
        },
      ],
    },
    {
      name: 'a fraction that no neighbour’s size explains',
      rows: down(MEMBERS, [2021, 3, 20.5, 2, 0, 25], [2022, 3, 20, 2, 0, 25]),
      found: [{ at: 'B4', id: 'not-whole', expected: null, actual: 20.5, suggest: [] }],
    },
    {
      name: 'a number of three decimals among small ones',
      rows: down(MEMBERS, [2021, 3, 2.208, 2, 0, 25], [2022, 3, 20, 2, 0, 25]),
      found: [{ at: 'B4', id: 'not-whole', suggest: [] }],
    },
    {
      name: 'a dot read as a decimal point where there is one year, by the other figures',
      rows: down(MEMBERS, [2021, 376, 2.208, 202, 9, 2795]),
      found: [{ at: 'B4', id: 'not-whole', suggest: [2208] }],
    },
    {
      name: 'negative numbers',
      rows: down(MEMBERS, [2021, -1, '-2', 3, -0.5, 0]),
      found: [
        { at: 'B3', id: 'negative', severity: 'error', actual: -1, suggest: [] },
        { at: 'B4', id: 'negative', actual: -2 },
        { at: 'B6', id: 'negative', actual: -0.5 },
      ],
    },
    {
      name: 'words, truth values and error values',
      rows: down(MEMBERS, [2021, 'gần 120', true, { v: { error: '#REF!' }, f: '#REF!' }, 1, 121]),
      found: [
        {
          at: 'B3',
          id: 'unreadable',
          severity: 'error',
          actual: 'gần 120',
          message: 'Số “Hoàn thành xuất sắc nhiệm vụ” năm 2021 ghi “gần 120”, không đọc được thành số.',
        },
        { at: 'B4', id: 'unreadable', actual: 'TRUE' },
        { at: 'B5', id: 'formula-error', severity: 'error', actual: '#REF!' },
      ],
    },
    {
      name: 'a blank level in a series that has others, also where only spaces stand',
      rows: down(MEMBERS, [2021, 1, 20, _, '  ', 21]),
      found: [
        { at: 'B5', id: 'blank', severity: 'warning' },
        { at: 'B6', id: 'blank' },
      ],
    },
    {
      name: 'numbers as text, with what they are read as',
      rows: down(MEMBERS, [2021, '376', '2.208', '2 02', '-', '08'], [2022, 376, '2208', 202, 0, 2786]),
      found: [
        {
          at: 'B3',
          id: 'text',
          severity: 'info',
          expected: 376,
          actual: '376',
          related: ['B4', 'B7'],
          suggest: [376, 2208, 8],
          message:
            'Số “Hoàn thành xuất sắc nhiệm vụ” năm 2021 ghi “376” ở dạng chữ, không phải dạng số; được hiểu là 376. Cột này có 3 ô như vậy.',
        },
        { at: 'B5', id: 'unreadable', severity: 'error' },
        { at: 'C4', id: 'text', related: [], suggest: [2208] },
      ],
    },
    {
      name: 'numbers with what they count, or with the number in words',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', XS, T, HT, KHT, 'Tổng số'],
        ['Xã', '10 đ/c', '20 (hai mươi)', '5 người', 0, 35],
        ['Cơ quan', '02 đồng chí', 8, 1, 0, 11],
      ),
      found: [
        { at: 'B3', id: 'text', expected: 10, suggest: [10, 2] },
        { at: 'C3', id: 'text', expected: 20, suggest: [20] },
        { at: 'D3', id: 'text', expected: 5, suggest: [5] },
      ],
    },
    {
      name: 'days that Excel made of what was typed',
      rows: down(MEMBERS, [
        2021,
        { v: 46173, z: 'd/m' },
        { v: 46181, z: 'dd/mm/yyyy' },
        { v: 20210, z: 'mmm-yy' },
        0,
        78,
      ]),
      found: [
        {
          at: 'B3',
          id: 'date',
          severity: 'error',
          suggest: [],
          message:
            'Số “Hoàn thành xuất sắc nhiệm vụ” năm 2021: Excel đã đổi thành ngày 31/5; có thể đã gõ 5/31.',
        },
        {
          at: 'B4',
          id: 'date',
          actual: '8/6',
          message: expect.stringContaining('có thể đã gõ 6/8') as string,
        },
        { at: 'B5', id: 'date', message: expect.stringContaining('có thể đã gõ 5/55') as string },
      ],
    },
    {
      name: 'so many of another number than the total, and more than all',
      rows: down(MEMBERS, [2021, '24/181', 156, 0, 0, 180], [2022, '24/181', 156, '190/180', 0, 180]),
      found: [
        {
          at: 'B3',
          id: 'of-total',
          severity: 'error',
          expected: 180,
          actual: 181,
          related: ['B7'],
          message: 'Số “Hoàn thành xuất sắc nhiệm vụ” năm 2021 ghi là phần của 181, nhưng tổng số là 180.',
        },
        { at: 'C3', id: 'of-total' },
        { at: 'C5', id: 'unreadable' },
      ],
    },
    {
      name: 'a total that two stages share, once',
      rows: [
        ['KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022'],
        ['Đơn vị', 'Tổng số', 'Đề xuất', _, _, _, 'Quyết định', _, _, _],
        [_, _, XS, T, HT, KHT, XS, T, HT, KHT],
        ['Xã', -35, 10, 20, 5, 0, 9, 21, 5, 0],
        ['Cơ quan', 11, 2, 8, 1, 0, 2, 8, 1, 0],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:F2', 'G2:J2'],
      found: [{ at: 'B4', id: 'negative' }],
    },
    {
      name: 'a part of a count',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', 'Tổng số', 'Trong đó: nữ', XS, T, HT, KHT],
        ['Xã', 35, 2.5, 10, 20, 5, 0],
        ['Cơ quan', 11, 3, 2, 8, 1, 0],
      ),
      found: [
        {
          at: 'C3',
          id: 'not-whole',
          message: 'Phần “Trong đó: nữ” của tổng số của “Xã” năm 2022 ghi 2,5, không phải số nguyên.',
        },
      ],
    },
    {
      name: 'faults in a profile; what size is meant by the members, those rated tell',
      sheets: [
        profile(
          ['1', 'Tổng số TCCSĐ', '58'],
          ['2', 'Tổng số đảng viên', 3.254],
          [_, '- Nữ', 'nhiều'],
          [_, '- Nam', 2.5],
        ),
        { name: 'Cá nhân', rows: down(MEMBERS, [2022, 0, 3016, 0, 0, 3016]) },
      ],
      found: [
        {
          at: "'Tình hình'!C3",
          id: 'text',
          suggest: [58],
          message: 'Dòng “Tổng số TCCSĐ” ghi “58” ở dạng chữ, không phải dạng số; được hiểu là 58.',
        },
        { at: "'Tình hình'!C4", id: 'not-whole', severity: 'error', expected: 3254, suggest: [3254] },
        {
          at: "'Tình hình'!C5",
          id: 'unreadable',
          message: 'Dòng “Nữ” ghi “nhiều”, không đọc được thành số.',
        },
        { at: "'Tình hình'!C6", id: 'not-whole', suggest: [] },
      ],
    },
    {
      name: 'faults in a form of reviews',
      rows: reviews([2021, 181, 2.965, '12', 9], [2022, -179, 3016, 'x', 3]).rows,
      found: [
        {
          at: 'C4',
          id: 'not-whole',
          suggest: [2965],
          message: 'Số cá nhân kiểm điểm năm 2021 ghi 2,965, không phải số nguyên.',
        },
        { at: 'D4', id: 'text', suggest: [12] },
        { at: 'B5', id: 'negative', actual: -179 },
        {
          at: 'D5',
          id: 'unreadable',
          message: 'Số tập thể được gợi ý kiểm điểm năm 2022 ghi “x”, không đọc được thành số.',
        },
      ],
    },
    {
      name: 'faults in those due, not reviewed and their reasons',
      rows: [
        ['KẾT QUẢ KIỂM ĐIỂM NĂM 2023'],
        ['TT', 'Nội dung', 'Tập thể', 'Đảng viên'],
        [1, 'Số phải kiểm điểm', -182, 3264],
        [2, 'Số đã kiểm điểm', 179, 3037],
        [3, 'Số chưa kiểm điểm', 3, 'x'],
        ['3.1', 'Mới kết nạp', 3, 37.5],
      ],
      found: [
        {
          at: 'C3',
          id: 'negative',
          message: 'Số tập thể phải kiểm điểm năm 2023 ghi -182; số lượng không thể âm.',
        },
        { at: 'D5', id: 'unreadable' },
        { at: 'D6', id: 'not-whole', message: 'Dòng “Mới kết nạp” ghi 37,5, không phải số nguyên.' },
      ],
    },
    {
      name: 'faults in the reviews of a unit, without a year',
      rows: [['KIỂM ĐIỂM'], ['Đơn vị', 'Tập thể', 'Cá nhân'], ['Lộc An', 'x', 5], ['Lộc Đức', 2, 6]],
      found: [
        {
          at: 'B3',
          id: 'unreadable',
          message: 'Số tập thể kiểm điểm của “Lộc An” ghi “x”, không đọc được thành số.',
        },
      ],
    },
    {
      name: 'faults in a profile without a year',
      rows: [['TÌNH HÌNH CHUNG'], ['Nội dung', 'Số liệu'], ['TCCSĐ', -1], ['Đảng viên', 5]],
      found: [{ at: 'B3', id: 'negative', message: 'Dòng “TCCSĐ” ghi -1; số lượng không thể âm.' }],
    },
    {
      name: 'faults in existing, exempt and not-rated numbers and in a total row',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', 'Số hiện có', 'Miễn sinh hoạt', 'Chưa xếp loại', XS, T, HT, KHT, 'Số được xếp loại'],
        ['Xã', '100', -1, 'không rõ', 10, 80, 5, 0, 95],
        ['Tổng cộng', 100, 0, 5, 10, 80.5, 5, 0, 95],
      ),
      found: [
        { at: 'B3', id: 'text' },
        { at: 'C3', id: 'negative' },
        { at: 'D3', id: 'unreadable' },
        {
          at: 'F4',
          id: 'not-whole',
          message: 'Số “Hoàn thành tốt nhiệm vụ” ở phần tổng cộng năm 2022 ghi 80,5, không phải số nguyên.',
        },
      ],
    },

    {
      name: 'a part of another number than its whole',
      rows: rows(
        'KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2022',
        ['Loại hình', 'Tổng số', 'Trong đó: nữ', XS, T, HT, KHT],
        ['Khối xã', 29, 8, 3, 20, 6, 0],
        ['Khối trường học', 11, '3/12', 2, 8, 1, 0],
      ),
      found: [
        {
          at: 'C4',
          id: 'of-total',
          expected: 11,
          actual: 12,
          related: ['B4'],
          message:
            'Phần “Trong đó: nữ” của tổng số của “Khối trường học” năm 2022 ghi là phần của 12, nhưng tổng số là 11.',
        },
      ],
    },

    {
      name: 'a thousands dot where what is meant is ten times the largest neighbour, or a tenth of it, and no more',
      rows: rows(
        MEMBERS,
        ['Năm', XS, T, HT, KHT],
        [2021, 150, 12_000, 150, 12_000],
        [2022, 1.5, 1.2, 1.501, 1.199],
      ),
      found: [
        { at: 'B4', id: 'not-whole', suggest: [1500], expected: 1500, actual: 1.5, year: 2022 },
        { at: 'C4', id: 'not-whole', suggest: [1200] },
        { at: 'D4', id: 'not-whole', suggest: [], expected: null },
        { at: 'E4', id: 'not-whole', suggest: [] },
      ],
    },
    {
      name: 'a line of a profile that begins with a dash, or with none',
      rows: profile(['1', 'Tổng số TCCSĐ', 5], ['', '-Đảng bộ', 'ba'], ['', '+ Chi bộ', -2]).rows,
      found: [
        {
          at: 'C4',
          id: 'unreadable',
          year: 2022,
          message: 'Dòng “Đảng bộ” ghi “ba”, không đọc được thành số.',
        },
        { at: 'C5', id: 'negative', message: 'Dòng “Chi bộ” ghi -2; số lượng không thể âm.' },
      ],
    },
  ],
});
