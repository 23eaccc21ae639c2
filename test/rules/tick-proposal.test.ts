import { testRule } from './rule-tester.ts';
import { _ } from './tables.ts';
import { content, CONTENT, HEADS } from './ticks.ts';

const UNCALCULATED = { v: null, f: 'Z1' };

testRule('tick-proposal', {
  comparesNothing: 'its items are counted by tick-choice',
  valid: [
    {
      name: '“Chưa phù hợp” with a proposal, “Phù hợp” with one and without',
      rows: content(
        ['1', 'Đảng viên'],
        [_, 'Đối tượng', _, 'x', 'Bỏ'],
        [_, 'Nội dung', 'x', _, 'Thêm'],
        [_, 'Cách thức', 'x'],
      ),
    },
    { name: 'an item without anything, which tick-choice tells', rows: content([_, 'Đối tượng']) },
    {
      name: 'a form without a column of proposals',
      rows: [[CONTENT], HEADS.slice(0, 4), [_, 'Đối tượng', _, 'x']],
    },
    {
      name: 'one proposal for two items, one of them ticked',
      rows: content([_, 'Đối tượng'], [_, 'Nội dung', _, 'x'], [_, 'Cách thức', 'x']).map((row, index) =>
        index === 2 ? [...row, _, _, 'Bỏ cả hai'] : row,
      ),
      merges: ['E3:E4'],
    },
    {
      name: 'formulas that give no value as not checkable, where they matter',
      rows: content(
        [_, 'Đối tượng', _, 'x', UNCALCULATED],
        [_, 'Nội dung', _, 'x', { v: { error: '#N/A' }, f: 'Z1' }],
        [_, 'Cách thức', UNCALCULATED, _, 'Bỏ'],
        [_, 'Trách nhiệm', UNCALCULATED, 'x', 'Bỏ'],
        [_, 'Thẩm quyền', _, UNCALCULATED],
      ),
      notChecked: [
        'E3 uncalculated',
        'E4: Công thức ở ô E4 báo lỗi nên không biết ô có nội dung gì.',
        'C5 uncalculated',
        'D7 uncalculated',
      ],
    },

    {
      name: 'a tick that can’t be known beside another: it matters where no proposal stands',
      rows: content(
        [_, 'Đối tượng', 'x', UNCALCULATED],
        [_, 'Nội dung', 'x', UNCALCULATED, 'Bỏ'],
        [_, 'Cách thức', UNCALCULATED, 'x', 'Bỏ'],
      ),
      notChecked: ['D3 uncalculated'],
    },
  ],
  invalid: [
    {
      name: '“Chưa phù hợp” without a proposal',
      rows: content([_, 'Đối tượng', _, 'x', '…'], [_, 'Nội dung', UNCALCULATED, 'Không']),
      found: [
        {
          at: 'E3',
          id: 'missing',
          severity: 'warning',
          expected: null,
          actual: null,
          related: ['D3', 'B3'],
          suggest: [],
          message: 'Nội dung “Đối tượng” tích “Chưa phù hợp” nhưng không ghi đề nghị sửa đổi, bổ sung.',
        },
        { at: 'E4', id: 'missing' },
      ],
    },
    {
      name: 'a proposal without a tick, on a numbered row too',
      rows: content([_, 'Đối tượng', _, _, 'Không nên quy định'], ['2', 'Đảng viên', _, _, 'Bỏ']),
      found: [
        {
          at: 'E3',
          id: 'untick',
          severity: 'error',
          related: ['C3', 'D3', 'B3'],
          suggest: [],
          message: 'Nội dung “Đối tượng” có đề nghị “Không nên quy định” nhưng chưa tích cột nào.',
        },
        { at: 'E4', id: 'untick' },
      ],
    },
    {
      name: 'one proposal for two items, neither of them ticked, once',
      rows: content([_, 'Đối tượng', _, _, 'Bỏ cả hai'], [_, 'Nội dung']),
      merges: ['E3:E4'],
      found: [{ at: 'E3', id: 'untick' }],
    },
  ],
});
