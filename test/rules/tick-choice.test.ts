import { testRule } from './rule-tester.ts';
import { _ } from './tables.ts';
import { content, CONTENT, HEADS } from './ticks.ts';

const PART = ['I', 'Về kiểm điểm'];
const GROUP = ['1', 'Đảng viên'];

testRule('tick-choice', {
  valid: [
    {
      name: 'one tick an item, none for parts and groups',
      rows: content(PART, GROUP, [_, 'Đối tượng', 'x'], [_, 'Nội dung', _, 'X', 'Bỏ']),
    },
    {
      name: 'groups without numbers that name their objects',
      rows: content(
        [_, 'Tổ chức đảng'],
        [_, 'Đối tượng', 'x'],
        [_, 'Đối với tập thể lãnh đạo quản lý (cấp huyện):'],
        [_, 'Đối tượng', 'x'],
        [_, 'CÁN BỘ LÃNH ĐẠO, QUẢN LÝ'],
        [_, 'Đối tượng', 'x'],
      ),
    },
    {
      name: 'a group that the ruleset names',
      rows: content([_, 'Công chức'], [_, 'Đối tượng', 'x']),
      ruleset: { id: 'lam-dong', groupLabels: ['Công chức'] },
    },
    {
      name: 'a heading across the columns of ticks',
      rows: content(['A. Phần chung'], [_, 'Đối tượng', 'x']),
      merges: ['A3:E3'],
    },
    { name: 'a proposal alone, which tick-proposal tells', rows: content([_, 'Đối tượng', _, _, 'Bỏ']) },
    {
      name: 'a form without a column of proposals',
      rows: [[CONTENT], HEADS.slice(0, 4), [_, 'Đối tượng', 'x'], [_, 'Nội dung', _, true]],
    },
    {
      name: 'formulas that give no value as not checkable',
      rows: content(
        [_, 'Đối tượng', { v: null, f: 'Z1' }],
        [_, 'Nội dung', 'x', { v: { error: '#REF!' }, f: 'Z1' }],
      ),
      notChecked: ['C3 uncalculated', 'D4: Công thức ở ô D4 báo lỗi nên không biết ô có nội dung gì.'],
    },
    { name: 'other sheets', rows: [['Phù hợp', 'Chưa phù hợp']] },
  ],
  invalid: [
    {
      name: 'an item without a tick',
      rows: content(PART, GROUP, [_, 'Trách nhiệm, thẩm quyền']),
      found: [
        {
          at: 'D5',
          id: 'none',
          severity: 'error',
          expected: null,
          actual: null,
          related: ['C5', 'B5'],
          suggest: [],
          message: 'Nội dung “Trách nhiệm, thẩm quyền” chưa tích cột nào, cả “Phù hợp” lẫn “Chưa phù hợp”.',
        },
      ],
    },
    {
      name: 'an item with both ticks, numbered as a group would be',
      rows: content(['1', 'Đối tượng\nkiểm điểm', 'x', 'v']),
      found: [
        {
          at: 'D3',
          id: 'both',
          severity: 'error',
          related: ['C3', 'B3'],
          message: 'Nội dung “Đối tượng kiểm điểm” tích cả hai cột “Phù hợp” và “Chưa phù hợp”.',
        },
      ],
    },
    {
      name: 'other text, which counts as a tick',
      rows: content([_, 'Đối tượng', 'Có'], [_, 'Nội dung', 'x', 'Không']),
      found: [
        {
          at: 'C3',
          id: 'mark',
          severity: 'warning',
          actual: 'Có',
          related: ['B3'],
          message: 'Cột “Phù hợp” của nội dung “Đối tượng” ghi “Có”, không phải dấu x; được hiểu là đã tích.',
        },
        {
          at: 'D4',
          id: 'mark',
          message:
            'Cột “Chưa phù hợp” của nội dung “Nội dung” ghi “Không”, không phải dấu x; được hiểu là đã tích.',
        },
        { at: 'D4', id: 'both' },
      ],
    },
    {
      name: 'items with other numbers than groups have, and groups of unknown names',
      rows: content(['a', 'Đảng viên'], ['1.1', 'Đối tượng'], [_, 'Đảng viên tự kiểm điểm']),
      found: [
        { at: 'D3', id: 'none' },
        { at: 'D4', id: 'none' },
        { at: 'D5', id: 'none' },
      ],
    },
    {
      name: 'an item that shares a proposal with one that is ticked',
      rows: content([_, 'Đối tượng', _, 'x', 'Bỏ cả hai'], [_, 'Nội dung']),
      merges: ['E3:E4'],
      found: [{ at: 'D4', id: 'none' }],
    },
    {
      name: 'items of a form without a column of proposals',
      rows: [[CONTENT], HEADS.slice(0, 4), [_, 'Đối tượng'], [_, 'Nội dung', _, 'x']],
      found: [{ at: 'D3', id: 'none' }],
    },
  ],
});
