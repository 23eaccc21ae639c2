import { testRule } from './rule-tester.ts';
import { _ } from './tables.ts';
import { content } from './ticks.ts';

const items = (...labels: readonly string[]) => labels.map((label) => [_, label, 'x']);
const TWICE = items('Đối tượng', 'Trách nhiệm, thẩm quyền', 'Trách nhiệm, thẩm quyền');
const ONCE = items('Đối tượng', 'Trách nhiệm, thẩm quyền');

testRule('item-repeated', {
  comparesNothing: 'its items are counted by tick-choice',
  valid: [
    {
      name: 'the same items in several groups and parts',
      rows: content(['I', 'Phần một'], ['1', 'Đảng viên'], ...ONCE, ['2', 'Tổ chức đảng'], ...ONCE),
    },
    { name: 'items that differ in a letter', rows: content(...items('Tiêu chí (a)', 'Tiêu chí (b)')) },

    {
      name: 'items that differ in what stands within them, or behind them but for stops',
      rows: content(...items('Tiêu chí 1.1', 'Tiêu chí 1', 'Tiêu chí 1: mở rộng')),
    },
  ],
  invalid: [
    {
      name: 'an item that one group repeats, under another number or in other writing',
      rows: content(
        ['1', 'Đảng viên'],
        ...items('a) Đối tượng', 'b) Nội dung', 'c) ĐỐI TƯỢNG;', 'Đối  tượng'),
        ['2', 'Tổ chức đảng'],
        ...ONCE,
      ),
      found: [
        {
          at: 'B6',
          id: 'repeated',
          severity: 'warning',
          expected: null,
          actual: null,
          related: ['B4'],
          suggest: [],
          message: 'Nội dung “c) ĐỐI TƯỢNG;” ghi hơn một lần trong nhóm “Đảng viên”.',
        },
        { at: 'B7', id: 'repeated', severity: 'warning', related: ['B4'] },
      ],
    },
    {
      name: 'what every group of a part repeats, as the printed form does',
      rows: content(
        ['I', 'Phần một'],
        ['1', 'Đảng viên'],
        ...TWICE,
        ['2', 'Tổ chức đảng'],
        ...ONCE,
        ['II', 'Phần hai'],
        [_, 'Đảng viên'],
        ...TWICE,
        [_, 'Tổ chức đảng'],
        ...TWICE,
      ),
      found: [
        { at: 'B7', id: 'repeated', severity: 'warning' },
        {
          at: 'B15',
          id: 'repeated',
          severity: 'info',
          related: ['B14'],
          message:
            'Nội dung “Trách nhiệm, thẩm quyền” ghi hơn một lần trong nhóm “Đảng viên”; nhóm nào của phần này cũng vậy, có thể do mẫu biểu in sẵn.',
        },
        { at: 'B19', id: 'repeated', severity: 'info', related: ['B18'] },
      ],
    },
    {
      name: 'groups under Roman numerals, which are then one part',
      rows: content(['I', 'Đảng viên'], ...TWICE, ['II', 'Tổ chức đảng'], ...ONCE),
      found: [{ at: 'B6', id: 'repeated', severity: 'warning' }],
    },
    {
      name: 'items without a group, and a group alone in its part',
      rows: content(...TWICE),
      found: [
        {
          at: 'B5',
          id: 'repeated',
          severity: 'warning',
          message: 'Nội dung “Trách nhiệm, thẩm quyền” ghi hơn một lần.',
        },
      ],
    },

    {
      name: 'what every group repeats, also those items that stand before the first group',
      rows: content(...TWICE, ['1', 'Tổ chức đảng'], ...TWICE),
      found: [
        {
          at: 'B5',
          id: 'repeated',
          severity: 'info',
          message:
            'Nội dung “Trách nhiệm, thẩm quyền” ghi hơn một lần; nhóm nào của phần này cũng vậy, có thể do mẫu biểu in sẵn.',
        },
        { at: 'B9', id: 'repeated', severity: 'info' },
      ],
    },

    {
      name: 'an item that comes again with several stops behind it',
      rows: content(...items('Đối tượng', 'Nội dung', 'Đối tượng.;')),
      found: [{ at: 'B5', id: 'repeated', related: ['B3'] }],
    },
  ],
});
